import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare const window: { axe: { run: (options: RunOptions) => Promise<AxeResults> }; innerWidth: number };

/** WCAG 2.2 A and AA, and what axe knows of good practice. */
const rules: RunOptions = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** One sentence for each element that breaks a rule of accessibility. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => window.axe.run(options), rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
};

/** How many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const MACHINE_WORDS = /\b(?:undefined|NaN|null|Infinity)\b|\[object/;

/** Nothing of the machine shows and nothing sticks out. */
export const expectTidy = async (page: Page): Promise<void> => {
  const text = `${await page.title()} ${await page.locator('body').innerText()}`;
  expect(MACHINE_WORDS.exec(text)?.[0] ?? null).toBeNull();
  expect(await sideways(page)).toBeLessThanOrEqual(0);
};

/** Tidy, and no rule of accessibility broken. */
export const expectSound = async (page: Page): Promise<void> => {
  await expectTidy(page);
  expect(await violationsOf(page)).toEqual([]);
};
