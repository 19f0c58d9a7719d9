import { readHtml } from '#lib/ingest/html/index.ts';
import type { Article } from '#lib/model/index.ts';

export const sentences = [
  'The harbour master of Mombasa said on Tuesday that 41 people had been saved from the ferry and that nobody was missing.',
  'Rescue boats reached the wreck within half an hour, according to the county, and divers searched the hull until dark.',
  '“We counted them twice on the quay,” said Amina Wekesa, who runs the ticket office and had the list of passengers.',
  'The ferry was built in 1987 and had passed its last inspection in March, the maritime authority said in a statement.',
  'A board of inquiry is to report within ninety days, and the route will be served by two smaller boats until then.',
];
export const paragraphs = (count = sentences.length): string => sentences.slice(0, count).map((text) => `<p>${text}</p>`).join('');

export const pageOf = (head: string, inside = `<h1>Ferry sinks off Mombasa</h1><div>${paragraphs()}</div>`): string => `<!doctype html><html lang="en"><head>${head}</head><body>${inside}</body></html>`;

/** The article of a page that must have one. */
export const articleIn = (html: string, url: string | null = null): Article => {
  const read = readHtml({ name: 'page.html', html, url });
  if ('problem' in read) throw new Error(read.problem);
  return read.article;
};

export const problemIn = (html: string, url: string | null = null): string | null => {
  const read = readHtml({ name: 'page.html', html, url });
  return 'problem' in read ? read.problem : null;
};

/** The paragraphs of the body. */
export const bodyOf = ({ text, body }: Article): readonly string[] => body.map(({ start, end }) => text.slice(start, end));
