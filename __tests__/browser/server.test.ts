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
    expect(await missing.json()).toEqual({ error: 'There is no story “nothing”.' });
  });
}, [/Content Security Policy/]);
