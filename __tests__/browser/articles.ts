import type { Page } from 'playwright-core';

/** Two short articles on one event, to be pasted or chosen as files. */
export const lamp = `Ferry sinks off Lagos

Published in Lagos Lamp, May 3, 2031

At least 40 people drowned on Sunday when a ferry sank off Lagos, police said.

“We heard no alarm at all that night,” said Tunde Bello, a fisherman.`;

export const tribune = `Dozens lost in Lagos ferry disaster

Published in Toronto Tribune, May 4, 2031

Police said on Monday that 35 people had drowned when a ferry sank off Lagos.

“We heard no alarm at all last night,” said Tunde Bello, a fisherman.`;

export const file = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

/** Bytes that no text has. */
export const broken = file('broken.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff, 0xfe, 0x00, 0x01]));

/** What one file of many articles holds of each. */
export type Told = Readonly<{ outlet: string; title: string; published: string; text: string }>;

/** Makes a story of all these articles at once, from one file, and answers with its address. */
export const storyOf = async (page: Page, title: string, articles: readonly Told[]): Promise<string> => {
  await page.goto('/stories/new');
  await page.getByLabel('Title of the story').fill(title);
  await page.locator('#files').setInputFiles([{ name: 'articles.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(articles.map((article) => JSON.stringify(article)).join('\n')) }]);
  await page.getByText('articles.jsonl').waitFor();
  await page.getByRole('button', { name: 'Read and check' }).click();
  await page.getByRole('heading', { name: 'Check what was recognised' }).waitFor();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.waitForURL(/\/stories\/(?!new)[^/]+$/);
  // Forty articles are compared within seconds, where nothing else wants the processor.
  await page.locator('.comparison, .empty').first().waitFor({ timeout: 55_000 });
  return new URL(page.url()).pathname;
};
