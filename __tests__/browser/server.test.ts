import { expect, test } from '@jest/globals';
import { inBrowser } from './harness.ts';

inBrowser('the server', ({ open }) => {
  test('gives each page a policy of its own, and every script of the page keeps to it', async () => {
    const page = await open('/');
    const [first, second] = await Promise.all([page.request.get('/'), page.request.get('/')]);
    const [policy, other] = [first, second].map((response) => response.headers()['content-security-policy'] ?? '');
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(policy).not.toBe(other);
    expect(first.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin' });
  });

  test('lets no script in that the server did not write', async () => {
    const page = await open('/');
    const ran = await page.evaluate(() => {
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="data:," onerror="document.title = \'broken in\'">';
      document.body.append(holder);
      return new Promise((resolve) => setTimeout(() => resolve(document.title), 300));
    });
    expect(ran).not.toBe('broken in');
  });

  test('answers with the comparison document, or says that there is no such story', async () => {
    const page = await open('/');
    const found = await page.request.get('/api/stories/dublin-stadium/comparison');
    expect(found.headers()['content-type']).toMatch(/^application\/json/);
    expect(await found.json()).toMatchObject({ version: 1 });
    const missing = await page.request.get('/api/stories/nothing/comparison');
    expect(missing.status()).toBe(404);
    expect(missing.headers()['content-type']).toBe('application/problem+json');
    expect(await missing.json()).toMatchObject({ status: 404, detail: 'There is no story “nothing”.' });
  });

  test('takes articles by its interface, tells what became of each, and takes nothing from the pages of others', async () => {
    const { request } = await open('/');
    const address = '/api/stories/dublin-stadium/articles';
    const text = 'Stadium plan revised\n\nThe council said on Friday that the stadium would hold 41,500 people, a spokeswoman said.';
    const added = await request.post(address, { data: { text, outlet: 'Cork Courier', published: '2031-05-01' } });
    expect([added.status(), await added.json()]).toMatchObject([200, { done: true, items: [{ outcome: 'added', articles: [{ newVersion: false, problem: null }] }] }]);
    const again = await request.post(address, { multipart: { file: { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(text) } } });
    expect([again.status(), await again.json()]).toMatchObject([200, { done: true, items: [{ outcome: 'known', problem: expect.stringMatching(/same text/), articles: [{ id: null, inStory: true }] }] }]);
    for (const [refused, options] of [
      [403, { multipart: { file: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) } }, headers: { Origin: 'https://other.example' } }],
      [400, { data: { outlet: 'Nothing' } }], [415, { data: 'text', headers: { 'Content-Type': 'text/plain' } }],
    ] as const) {
      const answer = await request.post(address, options);
      expect([answer.status(), (await answer.json()).status]).toEqual([refused, refused]);
    }
    expect((await request.post('/api/stories/nothing/articles', { data: { text } })).status()).toBe(404);
  });

  test('answers to its own names only', async () => {
    const { request } = await open('/');
    for (const [host, status] of [['evil.example', 421], ['127.0.0.1.evil.example', 421], ['localhost', 200], ['[::1]:3000', 200]] as const) {
      expect([host, (await request.get('/verdicts', { headers: { Host: host } })).status()]).toEqual([host, status]);
    }
  });
}, [/Content Security Policy/]);
