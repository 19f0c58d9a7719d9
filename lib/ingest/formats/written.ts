import type { Article } from '#lib/model/index.ts';
import { articleOf } from '../article.ts';
import type { Given } from '../article.ts';
import { fold } from '../fold.ts';
import { InputError } from './reading.ts';
import type { Reading, Source } from './reading.ts';

/** What a format says of an article besides its paragraphs. */
export type Stated = Readonly<{ title?: string | null; byline?: string | null; outlet?: string | null; published?: string | null; url?: string | null }>;

const LONE_SURROGATE = /\p{Surrogate}/gu;
const UNSEEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A paragraph as it may stand in a text: one line break at most between lines, no characters that are none. */
const tidy = (paragraph: string): string => paragraph.replace(LONE_SURROGATE, '').replace(UNSEEN, '').replace(/[\t\f\v \u00a0]+/g, ' ').replace(/ ?(?:\r\n?|\n) ?/g, '\n').replace(/\n{2,}/g, '\n').trim();

const line = (value: string | null | undefined): string | null => {
  const tidied = tidy(value ?? '').replaceAll('\n', ' ');
  return tidied === '' ? null : tidied;
};

/** What the caller gives goes before what the file states; an empty value is none. */
export const over = (given: Given, stated: Stated): Given => ({
  outlet: line(given.outlet) ?? line(stated.outlet),
  published: line(given.published) ?? line(stated.published),
  title: line(given.title) ?? line(stated.title),
  byline: line(given.byline) ?? line(stated.byline),
  url: line(given.url) ?? line(stated.url),
});

/** The article of a headline and a text that a format keeps apart; the headline stands above it in the text. */
const articleFrom = ({ name, url, given }: Place, text: string, stated: Stated): Article => {
  if (!/\p{L}{2}/u.test(text)) throw new InputError('No article was found in it, only a frame without text: check what was saved.');
  const title = line(stated.title);
  const headed = title !== null && !fold(text.slice(0, 4 * title.length + 100)).trimStart().toLowerCase().startsWith(fold(title).toLowerCase()) ? `${title}\n\n${text}` : text;
  return articleOf(headed, name, over(given, { ...stated, url: stated.url ?? url }));
};

type Place = Pick<Source, 'name' | 'url' | 'given'>;

/** The article of a running text, whose line breaks are kept. */
export const fromRunning = (source: Place, text: string, stated: Stated): Reading =>
  ({ kind: 'article', name: source.name, article: articleFrom(source, text.replace(LONE_SURROGATE, '').replace(UNSEEN, '').replace(/\r\n?/g, '\n').trim(), stated) });

/** The article of paragraphs. */
export const fromParagraphs = (source: Place, paragraphs: readonly string[], stated: Stated): Reading =>
  ({ kind: 'article', name: source.name, article: articleFrom(source, paragraphs.map(tidy).filter((paragraph) => paragraph !== '').join('\n\n'), stated) });
