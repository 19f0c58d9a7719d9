import { readPage } from '../html/page.ts';
import { parse } from '../html/tree.ts';
import type { Reading, Source } from './reading.ts';
import { fromParagraphs, fromRunning } from './written.ts';
import type { Stated } from './written.ts';

const MARKUP = /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|figure|img|table|section|article|html|body)\b[^<>]{0,2000}>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** The paragraphs of a piece of HTML that is all article: the content of a feed's item, of a database's column. */
export const paragraphsOfHtml = (html: string): readonly string[] => readPage(parse(html)).blocks.map(({ text }) => text);

const decoded = (text: string): string => text.replace(new RegExp(ENTITY, 'gi'), (entity) => paragraphsOfHtml(`x${entity}x`)[0]?.slice(1, -1) ?? entity);

/** The article of a field that may hold plain text or HTML: exports do not say which. */
export const fromField = (source: Pick<Source, 'name' | 'url' | 'given'>, field: string, stated: Stated): Reading =>
  (MARKUP.test(field) ? fromParagraphs(source, paragraphsOfHtml(field), stated) : fromRunning(source, decoded(field), stated));

/** One line of a field that may have marks of HTML in it. */
export const lineOf = (field: string | null | undefined): string | null => {
  const text = field === null || field === undefined ? '' : (MARKUP.test(field) ? paragraphsOfHtml(field).join(' ') : decoded(field)).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};
