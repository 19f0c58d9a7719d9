import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { lamp, tribune } from './articles.ts';
import { expectSound } from './checks.ts';
import { inBrowser } from './harness.ts';

const MORE = (count: number): string => `\n\nThe ferry carried ${count} passengers, the harbour office said.`;

/** Goes on with Tab, or back, until the focus stands on an element; nothing is clicked here. */
const reach = async (page: Page, element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await element.waitFor();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    await page.keyboard.press(key);
    if (await element.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`${String(element)} was not reached with ${key}`);
};

const enter = async (page: Page, element: Locator): Promise<void> => {
  await reach(page, element);
  await page.keyboard.press('Enter');
};

const type = async (page: Page, element: Locator, text: string): Promise<void> => {
  await reach(page, element);
  await page.keyboard.insertText(text);
};

inBrowser('the whole way with the keyboard alone', ({ open }) => {
  test('two pasted articles, their comparison, a line flagged and merged, a report printed', async () => {
    const page = await open('/stories/new');
    await type(page, page.getByLabel('Or paste an article'), lamp + MORE(120));
    await enter(page, page.getByRole('button', { name: 'Paste another article' }));
    const second = page.getByLabel('Pasted text 2');
    await reach(page, second, 'Shift+Tab');
    await page.keyboard.insertText(tribune + MORE(150));
    await enter(page, page.getByRole('button', { name: 'Read and check' }));
    await page.getByRole('heading', { name: 'Check what was recognised' }).waitFor();
    await enter(page, page.getByRole('button', { name: 'Compare', exact: true }));
    await page.waitForURL(/\/stories\/(?!new)[^/]+$/);
    const rows = page.locator('.comparison [data-row]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(2);

    // A line of figures, by the key for the next one.
    await page.waitForFunction(() => document.querySelector('.keys') !== null);
    do await page.keyboard.press('j');
    while (!await page.evaluate(() => /\.q\d/.test(document.activeElement?.getAttribute('href') ?? '')));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/lines\//);
    const statements = await page.locator('.statement').count();
    await type(page, page.getByLabel('Your name'), 'Ada Obi');
    await page.keyboard.press('Enter');
    await page.getByText('You review as Ada Obi').waitFor();

    await page.keyboard.press('f');
    await type(page, page.getByLabel('Note'), 'Which figure is the later one?');
    await enter(page, page.getByRole('button', { name: 'Flag', exact: true }));
    await page.locator('.flags li[data-status="open"]').waitFor();

    await enter(page, page.locator('.review summary', { hasText: 'Merge with another line' }));
    await enter(page, page.getByRole('button', { name: 'Merge', exact: true }));
    await page.waitForFunction((count) => document.querySelectorAll('.statement').length > count, statements);
    const label = await page.locator('h1').innerText();
    await expectSound(page);

    await enter(page, page.getByRole('link', { name: 'Ferry sinks off Lagos' }));
    await page.waitForURL(/\/stories\/[^/]+$/);
    await enter(page, page.getByRole('link', { name: 'Report' }));
    await page.waitForURL(/\/report$/);
    await enter(page, page.locator('summary', { hasText: 'Choose the lines' }));
    const boxes = page.getByRole('checkbox');
    await reach(page, boxes.first());
    if (!await boxes.first().isChecked()) await page.keyboard.press('Space');
    await enter(page, page.getByRole('button', { name: 'Show these' }));
    await page.waitForURL(/lines=/);

    const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const { totalPages, text } = await extractText(printed, { mergePages: true });
    expect(totalPages).toBeGreaterThan(0);
    expect(totalPages).toBeLessThan(6);
    const plain = text.replaceAll(/\s+/g, ' ');
    for (const words of [label, 'Lagos Lamp', 'Toronto Tribune', 'How this was made']) expect(plain).toContain(words);
    expect(plain).not.toMatch(/Skip to the content|Print or save|Choose the lines|Search all claims/);
  });
});
