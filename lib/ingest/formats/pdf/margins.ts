import type { Line } from './page.ts';

const ZONE = 0.11;
const NUMBER = /^[-–—|\s]*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?[-–—|\s]*$/i;

/** A running head with its page number and date taken out, by which it is known again on other pages. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

const isAtEdge = ({ y }: Line, height: number): boolean => y < ZONE * height || y > (1 - ZONE) * height;

/** The lines of all pages without running heads and feet and page numbers; `heights` of the pages in points. */
export const withoutMargins = (pages: readonly (readonly Line[])[], heights: readonly number[]): readonly (readonly Line[])[] => {
  const seen = new Map<string, Set<number>>();
  pages.forEach((lines, page) => lines.filter((line) => isAtEdge(line, heights[page]!)).forEach(({ text }) => {
    const key = keyOf(text);
    seen.set(key, (seen.get(key) ?? new Set()).add(page));
  }));
  const often = pages.length <= 3 ? 2 : Math.ceil(pages.length / 3);
  // Heads of left and right pages differ, and a first page often has none.
  const isRunning = (line: Line, page: number): boolean => isAtEdge(line, heights[page]!) && (NUMBER.test(line.text) || (seen.get(keyOf(line.text))?.size ?? 0) >= often);
  return pages.map((lines, page) => lines.filter((line) => !isRunning(line, page)));
};
