import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './harness.ts';

const STORY = '/stories/pompeo-kazakhstan';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses a key until the focus stands on something with these words. */
const until = async (page: Page, words: RegExp, key = 'Tab', most = 80): Promise<void> => {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    if (words.test(await focused(page))) return;
  }
  throw new Error(`${words} was not reached with ${most} times ${key}`);
};

inBrowser('reading without script', ({ open }) => {
  const off = { javaScriptEnabled: false };

  test('the story, its filter, a line and an article are all there', async () => {
    const page = await open(STORY, off);
    await page.getByRole('link', { name: /^Only where they differ/ }).click();
    await page.waitForURL(/show=differ/);
    expect(await page.locator('.comparison th[scope="row"]').count()).toBeGreaterThan(0);

    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    expect(await page.locator('.statement').count()).toBeGreaterThan(1);

    await page.locator('.statement footer a').first().click();
    await page.waitForURL(/\/articles\/.+#claim-/);
    expect(await page.locator('.reader .claim').count()).toBeGreaterThan(0);
    await page.locator('.reader .claim').first().click();
    await page.waitForURL(/\/lines\//);
  });

  test('the nearest passage of what an article omits opens', async () => {
    const page = await open(STORY, off);
    const nearest = page.locator('.nearest').first();
    expect(await nearest.locator('q').isVisible()).toBe(false);
    await nearest.locator('summary').click();
    expect(await nearest.locator('q').isVisible()).toBe(true);
  });
});

inBrowser('with the keyboard alone', ({ open }) => {
  test('past the head of the page to its content', async () => {
    const page = await open(STORY);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('from the list of stories to a line and into an article', async () => {
    const page = await open('/');
    await until(page, /^Pompeo in Kazakhstan/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stories\/pompeo/);
    await until(page, /passages?$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lines\//);
    await until(page, /^paragraph \d/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('.reader').isVisible()).toBe(true);
  });

  test.each(['/', '/stories/new', STORY, `${STORY}/framing`, `${STORY}/report`])('the focus can be seen wherever it goes: %s', async (path) => {
    const page = await open(path);
    for (let pressed = 0; pressed < 25; pressed += 1) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        // A choice of files is as large as its label.
        const shown = element.closest('.pick') ?? element;
        const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(shown);
        const { width, height } = shown.getBoundingClientRect();
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && clipPath === 'none' && width * height > 16 ? null : element.outerHTML.slice(0, 200);
      });
      expect(unseen).toBeNull();
    }
  });
});

inBrowser('an article', ({ open }) => {
  describe('its claims', () => {
    test('lead to their lines, and the line leads back to the words', async () => {
      const story = await open(STORY);
      await story.locator('.comparison thead a').first().click();
      await story.waitForURL(/\/articles\//);
      const claim = story.locator('.reader .claim').first();
      const words = await claim.innerText();
      await claim.click();
      await story.waitForURL(/\/lines\//);
      expect(await story.locator('.statement').allInnerTexts()).toContainEqual(expect.stringContaining(words.slice(0, 20)));
    });

    test('are told apart by the style of their underline', async () => {
      const page = await open(`${STORY}/articles`);
      await page.locator('.article-list a').first().click();
      await page.waitForURL(/\/articles\/.+/);
      const styles = await page.locator('.reader .claim').evaluateAll((all) => Object.fromEntries(all.map((each) => [each.getAttribute('data-kind'), getComputedStyle(each).textDecorationStyle])));
      expect(styles['quantity']).toBe('solid');
      expect(styles['quote']).toBe('dotted');
    });
  });
});
