import { headlineApart } from '#lib/model/index.ts';
import type { Article, Range } from '#lib/model/index.ts';

const BLANK = /\S/;
const TERMINAL = /[.!?…:;"”’»)\]]\s*$/;

/** Lines of a range, trimmed, with the number of line breaks before each; empty lines left out. */
const linesOf = (text: string, range: Range): (Range & { afterBlank: boolean })[] => {
  const lines: (Range & { afterBlank: boolean })[] = [];
  let at = range.start;
  let afterBlank = true;
  while (at < range.end) {
    const found = text.indexOf('\n', at);
    const stop = found === -1 || found > range.end ? range.end : found;
    const line = text.slice(at, stop);
    const lead = line.search(BLANK);
    if (lead === -1) afterBlank = true;
    else {
      lines.push({ start: at + lead, end: at + line.trimEnd().length, afterBlank });
      afterBlank = false;
    }
    at = stop + 1;
  }
  return lines;
};

/**
 * Whether the text is hard-wrapped: most lines end in the middle of a sentence at a common width, so that a single
 * line break is white space and only a blank line parts paragraphs.
 */
const isWrapped = (text: string, lines: readonly (Range & { afterBlank: boolean })[]): boolean => {
  const followed = lines.filter((_, at) => lines[at + 1]?.afterBlank === false);
  if (followed.length < 3) return false;
  const open = followed.filter(({ start, end }) => end - start >= 40 && end - start <= 100 && !TERMINAL.test(text.slice(Math.max(start, end - 8), end)));
  return open.length > 0.6 * followed.length;
};

/** The body, and before it a headline that opens the text apart from it, as on a page. */
const rangesOf = (article: Article): readonly Range[] => {
  const headline = headlineApart(article);
  return headline === null ? article.body : [headline, ...article.body];
};

/** The paragraphs of headline and body, in order; a paragraph never crosses from one range into the next. */
export const paragraphsOf = (article: Article): Range[] => {
  const lines = rangesOf(article).map((range) => linesOf(article.text, range));
  const wrapped = isWrapped(article.text, lines.flat());
  return lines.flatMap((ofRange) => ofRange.reduce<Range[]>((paragraphs, { start, end, afterBlank }) => {
    const last = paragraphs.at(-1);
    if (wrapped && !afterBlank && last) paragraphs[paragraphs.length - 1] = { start: last.start, end };
    else paragraphs.push({ start, end });
    return paragraphs;
  }, []));
};
