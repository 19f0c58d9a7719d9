import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectSound } from './checks.ts';
import { inBrowser } from './harness.ts';

const STORY = '/stories/ghana-rate';

/** Names the reviewer of this window and opens the first line that several outlets carry. */
const review = async (page: Page, name: string): Promise<void> => {
  await page.locator('.comparison th[scope="row"] a').first().click();
  await page.waitForURL(/\/lines\//);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Start to review' }).click();
  await page.getByText(`You review as ${name}`).waitFor();
};

const unfold = (page: Page, words: string): Promise<void> => page.locator('.review summary', { hasText: words }).click();

inBrowser('a review', ({ open }) => {
  test('flags a line, settles the flag, and the queue knows', async () => {
    const page = await open(STORY);
    await review(page, 'Ada Obi');
    await unfold(page, 'Flag');
    await page.getByLabel('Note').fill('Ask the bank which day it means.');
    await page.getByRole('button', { name: 'Flag', exact: true }).click();
    await page.locator('.flags li[data-status="open"]').waitFor();
    await expectSound(page);

    await page.goto(`${STORY}/review`);
    expect(await page.locator('.lede').innerText()).toMatch(/^1 open flag/);
    await expectSound(page);
    await page.getByRole('button', { name: 'Resolved' }).click();
    await page.getByText('Nothing is flagged').waitFor();
  });

  test('sets another verdict with its reason, and takes it back', async () => {
    const page = await open(STORY);
    await review(page, 'Ada Obi');
    const before = await page.locator('.ruling').innerText();
    await unfold(page, 'Set another verdict');
    await page.getByLabel('Verdict').selectOption('scope');
    await page.getByLabel('Reason').fill('Two different auctions.');
    await page.getByRole('button', { name: 'Set the verdict' }).click();
    await page.getByText('Verdict set by hand').waitFor();
    expect(await page.locator('.ruling').innerText()).toMatch(/not comparable\s+Two different auctions\./);
    await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Verdict set by hand').waitFor({ state: 'detached' });
    expect(await page.locator('.ruling').innerText()).toBe(before);
  });

  test('corrects who says a claim, with the forms of that claim alone, and takes it back', async () => {
    const page = await open(STORY);
    await review(page, 'Ada Obi');
    await page.locator('.statement a', { hasText: /^correct$/ }).first().click();
    await page.getByLabel('Said by').fill('Nobody Here');
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByText('“Nobody Here” does not stand in the article').waitFor();
    await page.getByLabel('Said by').fill('Cocoa');
    expect(await page.locator('.corrections').count()).toBe(1);
    await expectSound(page);
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByText('By hand:').waitFor();
    expect(await page.locator('.statement cite').first().innerText()).toContain('Cocoa');
    await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('By hand:').waitFor({ state: 'detached' });
  });

  test('merges two lines and leads from the old address to the merged line', async () => {
    const page = await open(STORY);
    await review(page, 'Ada Obi');
    const statements = await page.locator('.statement').count();
    await unfold(page, 'Merge with another line');
    await page.getByRole('button', { name: 'Merge' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.statement').length > count, statements);
    await page.goto(`${STORY}/review`);
    await page.locator('.history li').first().getByRole('button', { name: 'Undo' }).click();
    await page.locator('.history li').first().getByText('Undid decision').waitFor();
  });

  test('tells the second of two who decide about one line at once, and changes nothing', async () => {
    const [ada, ben] = [await open(STORY), await open(STORY)];
    await review(ada, 'Ada Obi');
    await review(ben, 'Ben Ito');
    for (const [page, label] of [[ada, 'the rate'], [ben, 'policy rate']] as const) {
      await unfold(page, 'Rename');
      await page.getByLabel('Label').fill(label);
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.locator('.decision > .done, .decision > .problem').waitFor();
    }
    expect(await ben.locator('.problem').innerText()).toMatch(/^Ada Obi decided about this while you were looking/);
    expect(await ben.locator('h1').innerText()).toBe('The rate');
    await ada.locator('.done').getByRole('button', { name: 'Undo' }).click();
    await ada.getByText('Named by hand').waitFor({ state: 'detached' });
  });
});
