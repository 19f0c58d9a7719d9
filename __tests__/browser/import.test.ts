import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { broken, file, lamp, tribune } from './articles.ts';
import { expectSound } from './checks.ts';
import { inBrowser } from './harness.ts';

/** What the first page of the way in ends with, and what the second does. */
const read = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Read and check' }).click();
  await page.getByRole('heading', { name: 'Check what was recognised' }).waitFor();
};
const compare = async (page: Page, name = 'Compare'): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL(/\/stories\/(?!new)[^/]+$/);
};

/** Makes a story of the two articles under a title of its own and opens it. */
const madeOf = async (page: Page, title: string): Promise<void> => {
  await page.getByLabel('Title of the story').fill(title);
  await page.locator('#files').setInputFiles([file('lamp.txt', lamp), file('tribune.txt', tribune)]);
  await page.getByText('tribune.txt').waitFor();
  await read(page);
  await compare(page);
  await page.locator('.comparison').waitFor();
};

inBrowser('a new story', ({ open }) => {
  test('two pasted articles are read, shown and compared; a line and an article open', async () => {
    const page = await open('/stories/new');
    await page.getByLabel('Or paste an article').fill(lamp);
    await page.getByRole('button', { name: 'Paste another article' }).click();
    await page.getByLabel('Pasted text 2').fill(tribune);
    await read(page);
    expect(await page.getByLabel('Outlet').evaluateAll((all) => all.map((each) => each instanceof HTMLInputElement && each.value))).toEqual(['Lagos Lamp', 'Toronto Tribune']);
    expect(await page.getByLabel('Published').first().inputValue()).toBe('2031-05-03');
    await expectSound(page);
    await compare(page);
    await page.locator('.comparison').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Ferry sinks off Lagos');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Lagos Lamp'), expect.stringContaining('Toronto Tribune')]));

    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    expect(await page.locator('.statement').count()).toBe(2);
    await page.locator('.statement footer a').first().click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('.reader h1').innerText()).toBe('Ferry sinks off Lagos');
  });

  test('a broken file is named with its reason; what was recognised is corrected or left out on the way in', async () => {
    const page = await open('/stories/new', { viewport: { width: 390, height: 800 } });
    await page.locator('#files').setInputFiles([file('lamp.txt', lamp), broken, file('tribune.txt', tribune), file('third.txt', tribune.replace('35', '36').replace('Toronto Tribune', 'Nairobi Note'))]);
    await page.getByText('third.txt').waitFor();
    await expectSound(page);
    await read(page);
    expect(await page.locator('.problem').innerText()).toMatch(/broken\.txt\s+This is a picture/);
    await expectSound(page);
    await page.getByLabel('Outlet').first().fill('Lagos Evening Lamp');
    await page.getByLabel('Published').first().fill('2031-05-02');
    await page.getByRole('checkbox').last().uncheck();
    await compare(page);
    await page.locator('.comparison').waitFor();
    expect(await page.locator('.comparison thead').textContent()).toMatch(/Lagos Evening Lamp\s*2 May 2031/);
    expect(await page.locator('.comparison thead th').count()).toBe(3);
  });

  describe('a folder with its story.json', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'claimline-folder-'));
      await mkdir(join(folder, 'wire'));
      await Promise.all([
        writeFile(join(folder, 'story.json'), JSON.stringify({ title: 'Ferry off Lagos', articles: [{ file: 'lamp.txt', outlet: 'Cork Lamp', published: '2031-05-03' }] })),
        writeFile(join(folder, 'lamp.txt'), lamp), writeFile(join(folder, 'wire', 'tribune.txt'), tribune), writeFile(join(folder, '.hidden.txt'), lamp),
      ]);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const expectRead = async (page: Page): Promise<void> => {
      await page.getByText('wire/tribune.txt').waitFor();
      expect((await page.locator('.chosen b').allInnerTexts()).map((name) => name.replace(/^[^/]+\//, '')).toSorted()).toEqual(['lamp.txt', 'story.json', 'wire/tribune.txt']);
      await read(page);
      expect(await page.locator('input[name^="outlet"]').evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')).toSorted())).toEqual(['Cork Lamp', 'Toronto Tribune']);
    };

    test('is chosen', async () => {
      const page = await open('/stories/new');
      await page.locator('#folder').setInputFiles(folder);
      await expectRead(page);
    });

    test('is dropped, wherever on the form', async () => {
      const page = await open('/stories/new');
      const place = await page.getByLabel('Addresses of articles or feeds').boundingBox();
      const session = await page.context().newCDPSession(page);
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x: (place?.x ?? 0) + 20, y: (place?.y ?? 0) + 20, data: { items: [], files: [folder], dragOperationsMask: 1 } });
        if (type === 'dragOver') expect(await page.locator('.drop[data-over]').count()).toBe(1);
      }
      await expectRead(page);
    });
  });

  test('nothing given: says what to do', async () => {
    const page = await open('/stories/new');
    await page.getByRole('button', { name: 'Read and check' }).click();
    expect(await page.getByRole('alert').filter({ hasText: 'nothing to compare' }).innerText()).toMatch(/choose files, drop them here, paste a text or type an address/);
    await expectSound(page);
  });

  test('works as a plain form, and refreshes by itself', async () => {
    const page = await open('/stories/new', { javaScriptEnabled: false });
    await page.getByLabel('Or paste an article').fill(lamp);
    await page.getByLabel('Pasted text 2').fill(tribune);
    await page.locator('#files').setInputFiles([broken]);
    await read(page);
    expect(await page.locator('.problem').innerText()).toMatch(/broken\.txt\s+This is a picture/);
    await compare(page);
    await page.locator('.comparison').waitFor();
    expect(await page.locator('.comparison thead th').count()).toBe(3);
  });

  test('a page sent by the bookmarklet waits until its reader says where it belongs', async () => {
    const page = await open('/bookmarklet');
    await expectSound(page);
    const code = await page.locator('.bookmarklet').getAttribute('href');
    expect(code).toMatch(/^javascript:/);
    const sent = await page.request.post('/clip', { multipart: { url: 'https://lamp.example/ferry', title: 'Ferry', html: `<html><head><title>Ferry</title></head><body><article><h1>Ferry sinks off Lagos</h1>${[lamp, tribune].flatMap((text) => text.split('\n\n').slice(2)).map((words) => `<p>${words} The ferry had left the quay an hour before, in heavy rain, and nobody on the shore saw it go down, the harbour master told reporters.</p>`).join('')}</article></body></html>` }, headers: { Origin: 'https://lamp.example' } });
    await page.goto(sent.url());
    await page.getByRole('heading', { name: 'A page was sent to you' }).waitFor();
    await expectSound(page);
    await read(page);
    expect(await page.getByLabel('Headline').inputValue()).toMatch(/Ferry/);
    await page.getByRole('button', { name: 'Drop this import' }).click();
    await page.getByRole('heading', { name: 'What became of it' }).waitFor();
  });
});

inBrowser('a story of one’s own', ({ open }) => {
  test('takes further articles, and refuses the same one twice', async () => {
    const page = await open('/stories/new');
    await madeOf(page, 'One more');
    await page.getByRole('link', { name: 'Add articles' }).click();
    await page.waitForURL(/\/add$/);
    await expectSound(page);
    await page.locator('#files').setInputFiles([file('again.txt', lamp), file('third.txt', tribune.replaceAll('Toronto Tribune', 'Nairobi Note').replace('35', '36'))]);
    await page.getByText('third.txt').waitFor();
    await read(page);
    const report = page.url();
    await compare(page, 'Add and compare');
    await page.locator('.comparison thead th').nth(3).waitFor();
    await page.goto(report);
    expect(await page.locator('main').innerText()).toMatch(/again\.txt\s+The same text as “lamp\.txt”/);
    await expectSound(page);
  });

  describe('correcting an article', () => {
    test('a wrong date is refused with its reason; a right one is kept', async () => {
      const page = await open('/stories/new');
      await madeOf(page, 'Corrections');
      await page.locator('.comparison thead a').first().click();
      await page.waitForURL(/\/articles\//);
      await page.getByText('Correct this').click();
      await page.getByLabel('Published').fill('yesterday');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('alert').filter({ hasText: 'publication date' }).waitFor();
      await expectSound(page);
      await page.getByLabel('Published').fill('2031-05-01');
      await page.getByLabel('Outlet').fill('Dublin Dawn');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved, and compared anew.').waitFor();
      await page.locator('.facts').filter({ hasText: /Dublin Dawn[\s\S]*1 May 2031/ }).waitFor();
    });
  });

  test('is renamed, loses an article, and is deleted', async () => {
    const page = await open('/stories/new');
    await madeOf(page, 'Short-lived');
    const address = page.url();
    await page.getByRole('link', { name: 'Articles', exact: true }).click();
    await page.waitForURL(/\/articles$/);
    await page.getByLabel('Title of the story').fill('Shorter lived');
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByText('Renamed.').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Shorter lived');

    await page.locator('.article-list a').first().click();
    await page.waitForURL(/\/articles\/.+/);
    await page.getByText('Take it out of the story').click();
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.waitForURL(/\/articles$/);
    await page.locator('.article-list > li').nth(1).waitFor({ state: 'detached' });

    await page.getByText('Delete this story').click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect((await page.request.get(address)).status()).toBe(404);
  });

  test('can be emptied, and says what to do then', async () => {
    const page = await open('/stories/new');
    await page.getByLabel('Or paste an article').fill(lamp);
    await page.getByLabel('Title of the story').fill('Emptied');
    await read(page);
    await compare(page);
    await page.goto(`${page.url()}/articles`);
    await page.locator('.article-list a').first().click();
    await page.waitForURL(/\/articles\/.+/);
    await page.getByText('Take it out of the story').click();
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.waitForURL(/\/articles$/);
    await page.getByRole('link', { name: 'Comparison' }).click();
    await page.getByText('This story has no articles yet').waitFor();
    await expectSound(page);
  });
});
