import { asidesOf } from './asides.ts';
import { guttersOfPages, inReadingOrder } from './columns.ts';
import { withoutMargins } from './margins.ts';
import { withInitials } from './initials.ts';
import { linesOf, withinGutters } from './page.ts';
import type { Line, Page } from './page.ts';
import { joinColumns, paragraphsOf } from './paragraphs.ts';
import type { Paragraph } from './paragraphs.ts';
import { wordsOf } from './words.ts';

const HEADLINE = 1.2;
const LONGEST_HEADLINE = 220;

/** The size in which most of the text is set. */
const bodySize = (paragraphs: readonly Paragraph[]): number => {
  const letters = new Map<number, number>();
  for (const { text, size } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
};

/** The address that a browser printed at the foot of its pages, where it is whole. */
const addressIn = (margins: readonly Line[]): string | null => {
  const printed = margins.map(({ text }) => /^(https?:\/\/[^\s…]+?)(?:\s+\d{1,3}\/\d{1,3})?$/.exec(text)?.[1] ?? '').find((url) => URL.canParse(url) && !url.endsWith('...'));
  return printed ?? null;
};

/** The parts of a page in reading order, and the boxes beside them on a page of one column. */
const partsOf = (lines: readonly Line[], page: Page, gutters: readonly number[]): { parts: readonly (readonly Line[])[]; boxes: readonly (readonly Line[])[] } => {
  const boxes = gutters.length === 0 ? asidesOf(lines, page) : [];
  const apart = new Set(boxes.flat());
  return { parts: inReadingOrder(withinGutters(lines.filter((line) => !apart.has(line)), gutters), gutters), boxes: boxes.map((box) => withinGutters(box, [])) };
};

/** The headline, by its size, and the other paragraphs of a document's pages. */
export const textOfPages = (pages: readonly Page[]): { title: string | null; url: string | null; paragraphs: readonly string[] } => {
  const { pages: lines, removed } = withoutMargins(pages.map(linesOf), pages.map(({ height }) => height));
  const gutters = guttersOfPages(lines, pages.map(({ width }) => width));
  const words = wordsOf(lines.flat());
  const read = lines.map((page, at) => partsOf(withInitials(page, words), pages[at]!, gutters[at]!));
  const running = joinColumns(read.flatMap(({ parts }) => parts).map((part) => paragraphsOf(part, words)), words);
  // Boxes come last, since the text before one may go on after it.
  const paragraphs = [...running, ...read.flatMap(({ boxes }) => boxes).flatMap((box) => paragraphsOf(box, words))];
  const usual = bodySize(paragraphs);
  const opening = paragraphs.slice(0, 8);
  const largest = opening.reduce<Paragraph | null>((best, one) => (one.size > HEADLINE * usual && one.text.length <= LONGEST_HEADLINE && /\p{L}+\s+\p{L}+/u.test(one.text) && one.size > (best?.size ?? 0) ? one : best), null);
  return { title: largest?.text ?? null, url: addressIn(removed), paragraphs: paragraphs.filter((one) => one !== largest).map(({ text }) => text) };
};
