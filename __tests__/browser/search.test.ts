import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectSound, expectTidy } from './checks.ts';
import { inBrowser } from './harness.ts';

inBrowser('the search across stories', ({ open }) => {
  test('is reached by its key, marks what it found and leads to the claim', async () => {
    const page = await open('/');
    await page.locator('html').press('/');
    await page.keyboard.type('pompeo asylum');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=pompeo/);
    await expectSound(page);
    expect(await page.locator('.found-line mark').allInnerTexts()).toEqual(expect.arrayContaining(['Pompeo', 'asylum']));
    await page.locator('.found-line .from a').first().click();
    await page.waitForURL(/\/lines\/.+#claim-/);
    await page.waitForFunction(() => document.getElementById(location.hash.slice(1)) !== null);
  });

  test('says what to try where nothing is found, and finds a misspelt name, without script and on a phone', async () => {
    const page = await open('/search?q=zzzzqqqq', { javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    expect(await page.locator('main').innerText()).toContain('Nothing found for “zzzzqqqq”');
    await page.locator('main input[type="search"]').fill('Khazakstan');
    await page.locator('main').getByRole('button', { name: 'Search' }).click();
    expect(await page.locator('main [role="status"]').innerText()).toContain('Looked for “kazakhstan” instead');
    expect(await page.locator('.found-line mark').first().innerText()).toBe('Kazakhstan');
  });

  test('takes what is typed for words and never for markup', async () => {
    const page = await open(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)> \' " -- %')}`);
    await expectSound(page);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

/** An article of so many sentences, each about a place of its own. */
const longArticle = (outlet: string, sentences: number): string =>
  `Roads closed everywhere\n\nPublished in ${outlet}, May 3, 2031\n\n${Array.from({ length: sentences }, (_, at) => `Police counted ${at + 11} stranded trucks in ward ${at + 1} of Nairobi on Monday.`).join('\n\n')}`;

const longStory = async (page: Page): Promise<string> => {
  await page.getByLabel('Or paste an article').fill(longArticle('Nairobi Lamp', 150));
  await page.getByRole('button', { name: 'Paste another article' }).click();
  await page.getByLabel('Pasted text 2').fill(longArticle('Toronto Tribune', 150).replaceAll('counted', 'found'));
  await page.getByRole('button', { name: 'Read and check' }).click();
  await page.getByRole('heading', { name: 'Check what was recognised' }).waitFor();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.waitForURL(/\/stories\/(?!new)[^/]+$/);
  await page.locator('.comparison').waitFor();
  return new URL(page.url()).pathname;
};

inBrowser('a table of many lines', ({ open }) => {
  test('is there to its end, by scrolling, by keys, and page by page without script', async () => {
    const page = await open('/stories/new');
    const story = await longStory(page);
    const heads = page.locator('.comparison th[scope="row"]');
    const atOnce = await heads.count();
    await page.locator('.comparison tbody').last().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('.comparison tbody:last-of-type th[scope="row"]') !== null
      && document.querySelector('.comparison tbody[aria-busy="true"]') === null);

    await page.goto(story);
    await page.locator('.comparison [data-lines]').first().waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < atOnce + 5; pressed += 1) {
      await page.keyboard.press('j');
      if (pressed === atOnce - 2) await page.waitForFunction((before) => document.querySelectorAll('.comparison th[scope="row"]').length > before, atOnce);
    }
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    const reached = await focused();
    await page.keyboard.press('k');
    expect(await focused()).not.toBe(reached);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lines\//);
    expect(new URL(page.url()).pathname).toBe(reached);

    const still = await open(story, { javaScriptEnabled: false });
    const firstHref = (): Promise<string | null> => still.locator('.comparison [data-row]').first().getAttribute('href');
    const first = await firstHref();
    await still.getByRole('link', { name: 'Lines after' }).click();
    await still.waitForURL(/from=\d+/);
    expect(await firstHref()).not.toBe(first);
    await expectTidy(still);
  });
});
