import type { Line } from './page.ts';

const ZONE = 0.11;
const OUTERMOST = 0.055;
const APART = 1.8;
const LONGEST = 160;
const NUMBER = /^[-–—|\s]*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?[-–—|\s]*$/i;

/** A running head with its page number and date taken out, by which it is known again on other pages. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

const isWithin = ({ y }: Line, height: number, zone: number): boolean => y < zone * height || y > (1 - zone) * height;

const usualSize = (lines: readonly Line[]): number => lines.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;

/** Whether a line at the very edge stands apart from all text, as what a browser prints around a page does. */
const isPrinted = (line: Line, lines: readonly Line[], height: number, usual: number): boolean => {
  if (!isWithin(line, height, OUTERMOST) || line.text.length > LONGEST || line.size > 1.05 * usual) return false;
  const nearest = lines.reduce((least, other) => (isWithin(other, height, OUTERMOST) ? least : Math.min(least, Math.abs(other.y - line.y))), Infinity);
  return nearest < Infinity && nearest > APART * usual;
};

export type Margins = Readonly<{ pages: readonly (readonly Line[])[]; removed: readonly Line[] }>;

/** Parts running heads and feet, page numbers and what a browser prints around a page from the text; `heights` in points. */
export const withoutMargins = (pages: readonly (readonly Line[])[], heights: readonly number[]): Margins => {
  const seen = new Map<string, Set<number>>();
  pages.forEach((lines, page) => lines.filter((line) => isWithin(line, heights[page]!, ZONE)).forEach(({ text }) => {
    const key = keyOf(text);
    seen.set(key, (seen.get(key) ?? new Set()).add(page));
  }));
  // Heads of left and right pages differ, and a first page often has none.
  const often = pages.length <= 3 ? 2 : Math.ceil(pages.length / 3);
  const usual = pages.map(usualSize);
  const isMargin = (line: Line, page: number): boolean => isWithin(line, heights[page]!, ZONE)
    && (NUMBER.test(line.text) || (seen.get(keyOf(line.text))?.size ?? 0) >= often || isPrinted(line, pages[page]!, heights[page]!, usual[page]!));
  const removed = pages.map((lines, page) => new Set(lines.filter((line) => isMargin(line, page))));
  return { pages: pages.map((lines, page) => lines.filter((line) => !removed[page]!.has(line))), removed: removed.flatMap((lines) => [...lines]) };
};
