import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectSound } from './checks.ts';
import { inBrowser } from './harness.ts';

const STORY = '/stories/pompeo-kazakhstan';
const OUTLETS = /Northern Ledger|Lakeshore Courier|Yamuna Chronicle|Rift Standard|Tien Shan Weekly|northernledger|yamunachronicle|tienshanweekly/i;

/** Also an outlet of a story whose names are not hidden. */
const ELSEWHERE = 'Rift Standard';

const saying = async (page: Page): Promise<string> => `${await page.title()} ${await page.locator('main').innerText()} ${await page.content()}`;

inBrowser('framing', ({ open }) => {
  test('each count opens on its words, and they lead to their paragraph, without script', async () => {
    const page = await open(`${STORY}/framing`, { javaScriptEnabled: false });
    const count = page.locator('.counts td a').first();
    const number = Number(await count.innerText());
    await count.click();
    await page.waitForURL(/open=.*in=/);
    expect(await page.locator('.concordance > li').count()).toBe(number);
    const words = await page.locator('.concordance b').first().innerText();
    await page.locator('.concordance a').first().click();
    await page.waitForURL(/\/articles\/.+#at-\d/);
    const { hash } = new URL(page.url());
    expect((await page.locator(hash).innerText()).toLowerCase()).toContain(words.toLowerCase());
  });

  test.each([['light', 1440], ['dark', 390]] as const)('with the words open, %s at %d pixels', async (colorScheme, width) => {
    const page = await open(`${STORY}/framing`, { colorScheme, viewport: { width, height: 900 } });
    await page.locator('.counts th[scope="row"] a').first().click();
    await page.locator('.concordance').waitFor();
    await expectSound(page);
  });

  test('says how each outlet tells each claim that several carry', async () => {
    const page = await open(`${STORY}/framing`);
    expect(await page.locator('.tellings tbody').count()).toBeGreaterThan(2);
    expect(await page.locator('.tellings').innerText()).toMatch(/\d+ % in/);
  });
});

inBrowser('teaching', ({ open }) => {
  test('hides the names everywhere and shows them again, without script', async () => {
    const page = await open(`${STORY}/framing`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Hide the outlets’ names' }).click();
    await page.waitForURL(new RegExp(`${STORY}$`));
    for (const path of ['', '/articles', '/framing', '/side-by-side', '/report', '/findings']) {
      await page.goto(`${STORY}${path}`);
      expect([path, OUTLETS.exec(await saying(page))?.[0] ?? null]).toEqual([path, null]);
    }
    for (const [path, where] of [['/', `tr:has(a[href="${STORY}"])`], ['/search?q=pompeo', 'main']] as const) {
      await page.goto(path);
      expect([path, OUTLETS.exec(await page.locator(where).innerText())?.[0] ?? null]).toEqual([path, null]);
    }
    await page.goto('/search?q="northern ledger"');
    expect(await page.locator(`main a[href^="${STORY}"]`).count()).toBe(0);
    for (const path of ['/outlets', '/outlets?q=e']) {
      await page.goto(path);
      expect([path, (await page.content()).replaceAll(ELSEWHERE, '').match(OUTLETS)?.[0] ?? null]).toEqual([path, null]);
    }
    const document = await (await page.request.get(`/api${STORY}/comparison`)).text();
    expect(OUTLETS.exec(document)?.[0] ?? null).toBeNull();
    await page.goto(STORY);
    await page.locator('.comparison thead a').first().click();
    await page.waitForURL(/\/articles\//);
    expect(OUTLETS.exec(await saying(page))?.[0] ?? null).toBeNull();
    await page.getByRole('link', { name: 'Reveal the names' }).click();
    await page.waitForURL(new RegExp(`${STORY}$`));
    expect(await saying(page)).toMatch(OUTLETS);
  });

  test('a verdict is predicted before it is told', async () => {
    const page = await open(`${STORY}/teach`, { viewport: { width: 390, height: 800 } });
    expect(await page.locator('.comparison .verdict').count()).toBe(0);
    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    expect(await page.locator('main .verdict').count()).toBe(0);
    await expectSound(page);
    await page.getByRole('radio', { name: /^agree/ }).check();
    await page.getByRole('button', { name: 'Compare with Claimline' }).click();
    await page.waitForURL(/predicted=agree/);
    expect(await page.locator('.predicted .verdict').allInnerTexts()).toHaveLength(2);
    expect(OUTLETS.exec(await saying(page))?.[0] ?? null).toBeNull();
    await expectSound(page);
  });

  test('copied passages and shared claims side by side do not tell the verdict', async () => {
    const page = await open(`${STORY}/teach`);
    await page.goto(`${STORY}/side-by-side`);
    expect(await page.locator('.side .claim').count()).toBeGreaterThan(0);
    expect(await page.locator('.side [data-tone]').count()).toBe(0);
  });

  test('holds for its story alone', async () => {
    const page = await open(`${STORY}/teach`);
    await page.goto('/stories/dublin-stadium');
    expect(await page.getByRole('note', { name: 'Teaching' }).count()).toBe(0);
  });
});

inBrowser('a line', ({ open }) => {
  test('leads to its rule and to related lines', async () => {
    const page = await open(STORY);
    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    await page.getByText('Why this verdict?').click();
    expect(await page.locator('.why .both-sides > li').count()).toBe(2);
    await page.locator('.why a[href*="/verdicts/rules#"]').click();
    await page.waitForURL(/\/verdicts\/rules#[a-z-]+$/);
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
    await expectSound(page);
  });

  test('draws who tells it and who it goes back to, as a list that can be read', async () => {
    const page = await open(STORY, { viewport: { width: 390, height: 800 } });
    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    const [outlets = 0, origins = 0] = (await page.locator('#origins').innerText()).match(/\d+/g)?.map(Number) ?? [];
    expect(await page.locator('.chain > li').count()).toBe(origins);
    expect(new Set(await page.locator('.way-from > bdi').allInnerTexts()).size).toBe(outlets);
  });

  test('says of each article that differs why, with both sides and the rule, also by its address', async () => {
    const page = await open(STORY);
    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    const id = await page.locator('.statement [id^="why-"]').first().getAttribute('id');
    const again = await open(`${new URL(page.url()).pathname}#${id ?? ''}`);
    const why = again.locator(`[id="${id ?? ''}"]`);
    await why.waitFor({ state: 'visible' });
    expect(await why.locator('.both-sides > li').count()).toBe(2);
    expect(await why.locator('a[href*="/verdicts/rules#"]').count()).toBe(1);
  });
});

inBrowser('who published when', ({ open }) => {
  test('stands between findings and table, no higher than it must be', async () => {
    const page = await open(STORY, { viewport: { width: 1440, height: 900 } });
    const strip = await page.locator('.coverage').boundingBox();
    expect(strip?.height).toBeLessThanOrEqual(10 * 16);
    expect(await page.locator('.coverage').innerText()).toContain('Meridian News Agency’s copy');
  });
});
