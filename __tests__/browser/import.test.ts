import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { broken, file, lamp, tribune } from './articles.ts';
import { expectSound } from './checks.ts';
import { inBrowser } from './harness.ts';

const compare = (page: Page): Promise<void> => page.getByRole('button', { name: 'Compare' }).click();

/** Makes a story of the two articles under a title of its own and opens it. */
const madeOf = async (page: Page, title: string): Promise<void> => {
  await page.locator('#files').setInputFiles([file('lamp.txt', lamp), file('tribune.txt', tribune)]);
  await page.getByLabel('Outlet').nth(1).waitFor();
  await page.getByLabel('Title of the story').fill(title);
  await compare(page);
  await page.waitForURL(/\/stories\/(?!new)/);
};

inBrowser('a new story', ({ open }) => {
  test('two pasted articles are compared at once; a line and an article open', async () => {
    const page = await open('/stories/new');
    await page.getByLabel('Or paste an article').fill(lamp);
    await page.getByRole('button', { name: /^Add this text/ }).click();
    await page.getByRole('button', { name: 'Remove Pasted text 1' }).waitFor();
    expect(await page.getByLabel('Outlet').inputValue()).toBe('Lagos Lamp');
    expect(await page.getByLabel('Published').inputValue()).toBe('2031-05-03');
    await page.getByLabel('Or paste an article').fill(tribune);
    await compare(page);
    await page.waitForURL(/\/stories\/ferry-sinks-off-lagos/);
    expect(await page.locator('h1').innerText()).toBe('Ferry sinks off Lagos');
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Lagos Lamp'), expect.stringContaining('Toronto Tribune')]));
    await expectSound(page);

    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    expect(await page.locator('.statement').count()).toBe(2);
    await page.locator('.statement footer a').first().click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('.reader h1').innerText()).toBe('Ferry sinks off Lagos');
  });

  test('a broken file is named with its reason, and the others go in', async () => {
    const page = await open('/stories/new');
    await page.locator('#files').setInputFiles([file('lamp.txt', lamp), broken, file('tribune.txt', tribune)]);
    const row = page.getByRole('listitem').filter({ hasText: 'broken.txt' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/binary/);
    await expectSound(page);
    await compare(page);
    await page.waitForURL(/\/stories\/ferry/);
    expect(await page.locator('.comparison thead th').count()).toBe(3);
  });

  test('what was recognised can be corrected on the way in', async () => {
    const page = await open('/stories/new');
    await page.locator('#files').setInputFiles([file('lamp.txt', lamp), file('tribune.txt', tribune)]);
    await page.getByLabel('Outlet').first().fill('Lagos Evening Lamp');
    await page.getByLabel('Published').first().fill('2031-05-02');
    await compare(page);
    await page.waitForURL(/\/stories\/ferry/);
    expect(await page.locator('.comparison thead').innerText()).toMatch(/Lagos Evening Lamp\s+2 May 2031/);
  });

  test('a story.json gives title, outlets and dates', async () => {
    const page = await open('/stories/new');
    const story = { title: 'The Lagos ferry', articles: [{ file: 'a.txt', outlet: 'Delhi Dispatch', published: '2031-05-05' }] };
    await page.locator('#files').setInputFiles([file('story.json', JSON.stringify(story)), file('a.txt', lamp), file('b.txt', tribune)]);
    await page.getByLabel('Outlet').nth(1).waitFor();
    expect(await page.getByLabel('Title of the story').inputValue()).toBe('The Lagos ferry');
    expect(await page.getByLabel('Outlet').first().inputValue()).toBe('Delhi Dispatch');
  });

  test('nothing given: says what to do', async () => {
    const page = await open('/stories/new');
    await compare(page);
    expect(await page.getByRole('alert').filter({ hasText: 'nothing to compare' }).innerText()).toMatch(/choose files, drop them here or paste a text/);
    await expectSound(page);
  });

  test('works as a plain form', async () => {
    const page = await open('/stories/new', { javaScriptEnabled: false });
    await page.getByLabel('Or paste an article').fill(lamp);
    await page.getByLabel('Pasted text 2').fill(tribune);
    await page.locator('#files').setInputFiles([broken]);
    await compare(page);
    await page.getByText('2 articles went in').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/broken\.txt\s+.*binary/);
    await page.getByRole('link', { name: 'Open the comparison' }).click();
    await page.waitForURL(/\/stories\/ferry/);
    expect(await page.locator('.comparison thead th').count()).toBe(3);
  });
});

inBrowser('a story of one’s own', ({ open }) => {
  test('takes further articles, and refuses the same one twice', async () => {
    const page = await open('/stories/new');
    await madeOf(page, 'One more');
    await page.getByRole('link', { name: 'Add articles' }).click();
    await page.waitForURL(/\/add$/);
    await page.locator('#files').setInputFiles([file('again.txt', lamp), file('third.txt', tribune.replaceAll('Toronto Tribune', 'Nairobi Note').replace('35', '36'))]);
    await page.getByLabel('Outlet').nth(1).waitFor();
    await page.getByRole('button', { name: 'Add and compare' }).click();
    await page.getByText('1 article went in').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/again\.txt\s+The same text as “lamp\.txt”/);
    await expectSound(page);
    await page.getByRole('link', { name: 'Open the comparison' }).click();
    await page.waitForURL(/\/stories\/one-more$/);
    expect(await page.locator('.comparison thead th').count()).toBe(4);
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
      expect(await page.locator('.facts').innerText()).toMatch(/Dublin Dawn[\s\S]*1 May 2031/);
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
    expect(await page.locator('.article-list > li').count()).toBe(1);

    await page.getByText('Delete this story').click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect((await page.request.get(address)).status()).toBe(404);
  });

  test('can be emptied, and says what to do then', async () => {
    const page = await open('/stories/new');
    await page.getByLabel('Or paste an article').fill(lamp);
    await page.getByLabel('Title of the story').fill('Emptied');
    await compare(page);
    await page.waitForURL(/\/stories\/emptied/);
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
