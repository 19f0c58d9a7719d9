import type { Article, Claim, Range } from '#lib/model/index.ts';

/** The paragraph of `text` around a range: up to the line breaks on either side. */
export const paragraphAround = (text: string, range: Range): Range => {
  const before = text.lastIndexOf('\n', Math.max(range.start - 1, 0));
  const after = text.indexOf('\n', range.end);
  return { start: range.start === 0 ? 0 : before + 1, end: after < 0 ? text.length : after };
};

/** The paragraphs of a range, blank ones left out, each without the spaces around it. */
export const paragraphsIn = (text: string, range: Range): readonly Range[] => {
  const found: Range[] = [];
  for (let start = range.start; start <= range.end;) {
    const brk = text.indexOf('\n', start);
    const end = brk < 0 || brk > range.end ? range.end : brk;
    const body = text.slice(start, end);
    const lead = body.length - body.trimStart().length;
    if (lead < body.length) found.push({ start: start + lead, end: start + body.trimEnd().length });
    start = end + 1;
  }
  return found;
};

/** Where a claim stands: its sentence, and what its paragraph says before and after it. */
export type Passage = Readonly<{ before: Range; sentence: Range; after: Range }>;

const CONTEXT = 320;

/** Shortened to whole words, from the end that lies away from the sentence. */
const shortenedLeft = (text: string, range: Range): Range => {
  if (range.end - range.start <= CONTEXT) return range;
  const space = text.indexOf(' ', range.end - CONTEXT);
  return { start: space < 0 || space >= range.end ? range.end : space + 1, end: range.end };
};

const shortenedRight = (text: string, range: Range): Range => {
  if (range.end - range.start <= CONTEXT) return range;
  const space = text.lastIndexOf(' ', range.start + CONTEXT);
  return { start: range.start, end: space <= range.start ? range.start : space };
};

export const passageOf = (article: Article, claim: Claim): Passage => {
  const { text } = article;
  const { start, end } = claim.sentence;
  const paragraph = paragraphAround(text, { start, end });
  return {
    before: shortenedLeft(text, { start: Math.min(paragraph.start, start), end: start }),
    sentence: { start, end },
    after: shortenedRight(text, { start: end, end: Math.max(paragraph.end, end) }),
  };
};

/** Where the paragraph of the body begins that holds a place; null outside the body. */
export const paragraphStart = (article: Article, at: number): number | null =>
  article.body.flatMap((range) => paragraphsIn(article.text, range)).find(({ start, end }) => start <= at && at < end)?.start ?? null;

/** Which paragraph of the article's body a place stands in, counted from 1; null outside the body. */
export const paragraphNumber = (article: Article, at: number): number | null => {
  const paragraphs = article.body.flatMap((range) => paragraphsIn(article.text, range));
  const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  return index < 0 ? null : index + 1;
};
