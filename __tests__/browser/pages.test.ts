import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectSound, expectTidy } from './checks.ts';
import { inBrowser } from './harness.ts';

const STORY = '/stories/pompeo-kazakhstan';

const hrefs = (page: Page, part: string): Promise<readonly string[]> =>
  page.locator(`main a[href*="${part}"]`).evaluateAll((links) => [...new Set(links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/, '')))]);

/** Colours do not change with the width, nor the layout with the theme: two looks meet all rules of accessibility between them. */
const looks = [['light', 1440, expectSound], ['light', 1024, expectTidy], ['dark', 390, expectSound]] as const;

/** A page in each look, without being asked for anew. */
const expectGood = async (page: Page): Promise<void> => {
  for (const [colorScheme, width, expectOf] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await expectOf(page);
  }
};

inBrowser('every page, wide and narrow, light and dark', ({ open }) => {
  test.each([
    ['/'], ['/stories/new'], ['/outlets'], ['/search'], ['/bookmarklet'], ['/verdicts'], ['/verdicts/rules'], [STORY], [`${STORY}/articles`], [`${STORY}/review`], [`${STORY}/side-by-side`], [`${STORY}/framing`], [`${STORY}/report`], [`${STORY}/findings`], [`${STORY}/add`],
  ])('%s', async (path) => { await expectGood(await open(path)); });

  test.each([
    ['a line of figures', '/lines/', /\.q\d/], ['a line of quotes', '/lines/', /\.u\d/], ['an article', '/articles/', /./],
  ])('%s, with all that folds opened', async (_what, part, which) => {
    const path = (await hrefs(await open(STORY), part)).find((href) => which.test(href));
    expect(path).toBeDefined();
    const page = await open(path ?? '');
    await page.locator('details').evaluateAll((all) => { for (const each of all) each.setAttribute('open', ''); });
    await expectGood(page);
  });

  test('twice the text size does not push anything aside', async () => {
    const page = await open(STORY, { viewport: { width: 640, height: 450 } });
    await expectSound(page);
  });
});

inBrowser('the table', ({ open }) => {
  test('keeps its heads in sight', async () => {
    const page = await open(STORY, { viewport: { width: 1440, height: 700 } });
    // Later lines are laid out as they come near.
    await page.locator('.comparison tbody').last().scrollIntoViewIfNeeded();
    const head = await page.locator('.comparison thead th').nth(1).boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(0);
    expect(head?.y).toBeLessThan(60);
  });

  test('shows what its filter names, and the filter is in the address', async () => {
    const page = await open(STORY);
    const all = await page.locator('.comparison th[scope="row"]').count();
    await page.getByRole('link', { name: /^Only where they differ/ }).click();
    await page.waitForURL(/show=differ/);
    const differing = await page.locator('.comparison th[scope="row"]').count();
    expect(differing).toBeGreaterThan(0);
    expect(differing).toBeLessThan(all);
    expect(await page.locator('.comparison .verdict[data-tone="single"]').count()).toBe(0);
  });

  test('tells each verdict by a sign and a word', async () => {
    const page = await open(STORY);
    const told = await page.locator('.comparison th .verdict').evaluateAll((all) => all.map((each) => each.textContent));
    for (const each of told) expect(each).toMatch(/^(?:≠conflict|~reworded|∦not comparable|≈compatible|=agree|1one source)$/);
  });

  test('stays a table for those who cannot see it, on a phone too', async () => {
    const page = await open(STORY, { viewport: { width: 390, height: 800 } });
    const table = page.getByRole('table', { name: /What each outlet says/ });
    expect(await table.getByRole('row').count()).toBeGreaterThan(5);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(5);
    expect(await table.getByRole('cell').count()).toBeGreaterThan(5);
  });
});
