import type { Field } from './columns.ts';
import { dateOf } from './dates.ts';
import { fromField, lineOf, paragraphsOfHtml } from './fragment.ts';
import { problem } from './reading.ts';
import type { Reading, Source } from './reading.ts';
import { fromParagraphs, over } from './written.ts';

const PAGE = /^\s*(?:<!doctype html|<html[\s>])/i;
const ADDRESS = /^https?:\/\/\S+$/i;

/** Reads a whole page of HTML; handed in, since reading pages is heavier than rows need. */
export type PageReader = (source: Source, html: string) => Reading;

/**
 * One row of a table or object of an export: its text or HTML as an article, or its address as a link; null where it
 * has none of these. A date that is none is told, and the article taken without it.
 */
export const readRecord = (source: Source, field: (name: Field) => string | null, readPage: PageReader): readonly Reading[] | null => {
  const html = field('html');
  const text = field('text');
  const url = field('url');
  const own = url !== null && ADDRESS.test(url) ? url : null;
  if (html === null && text === null) return own === null ? null : [{ kind: 'link', url: own, title: lineOf(field('title')) }];
  const date = field('published');
  const published = dateOf(date);
  const stated = { title: lineOf(field('title')), byline: lineOf(field('byline'))?.replace(/^by\s+/i, '') ?? null, outlet: lineOf(field('outlet')), published, url: own };
  const page = [html, text].find((one) => one !== null && PAGE.test(one));
  const article = page !== undefined && page !== null ? readPage({ ...source, url: own ?? source.url, given: over(source.given, stated) }, page)
    : text === null ? fromParagraphs(source, paragraphsOfHtml(html ?? ''), stated) : fromField(source, text, stated);
  const undated = date !== null && published === null && (source.given.published ?? null) === null;
  return undated ? [article, problem(source.name, `“${date.slice(0, 60)}”, given as its date, is no date: the article was taken without it; write it as 2020-02-03.`)] : [article];
};
