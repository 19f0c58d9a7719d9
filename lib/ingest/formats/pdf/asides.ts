import type { Line, Page } from './page.ts';

const MAIN_WIDTH = 0.35;
const FEWEST_WRAPPED = 2;
const FEWEST_RIGHT = 2;
const WRAPPED = 5;
const CLEAR = 0.5;
const ABOVE = 1.2;
const BELOW = 2.5;

/** Place of a line from the left, or from the right where the page is looked at in a mirror. */
type Seen = Readonly<{ line: Line; x: number; right: number }>;

/** The longest run of lines around one, from top to bottom, of which none crosses the place. */
const runAround = (seen: readonly Seen[], at: number, x: number): readonly Seen[] => {
  const crosses = (one: Seen): boolean => one.x < x && one.right > x;
  let [from, to] = [at, at + 1];
  while (from > 0 && !crosses(seen[from - 1]!)) from -= 1;
  while (to < seen.length && !crosses(seen[to]!)) to += 1;
  return seen.slice(from, to);
};

/** The lines of a box at the right of running text that is set around it, or none. */
const boxAt = (seen: readonly Seen[], at: number, width: number): readonly Line[] => {
  const start = seen[at]!;
  const { size } = start.line;
  const run = runAround(seen, at, start.x - CLEAR * size);
  // A page without any wider line is one of columns or of short lines.
  if (run.length === seen.length) return [];
  const wrapped = run.filter((one) => one.right < start.x && one.right > start.x - WRAPPED * size && one.right - one.x >= MAIN_WIDTH * width);
  if (wrapped.length < FEWEST_WRAPPED) return [];
  const [top, bottom] = [wrapped[0]!.line.y - ABOVE * size, wrapped.at(-1)!.line.y + BELOW * size];
  const box = run.filter(({ line, x }) => x >= start.x - CLEAR * size && line.y >= top && line.y <= bottom);
  return box.length >= FEWEST_RIGHT ? box.map(({ line }) => line) : [];
};

const boxesIn = (seen: readonly Seen[], width: number): readonly (readonly Line[])[] => {
  const boxes: (readonly Line[])[] = [];
  const taken = new Set<Line>();
  seen.forEach(({ line, x }, at) => {
    if (x < MAIN_WIDTH * width || taken.has(line)) return;
    const box = boxAt(seen, at, width);
    if (box.length > 0) boxes.push(box);
    for (const one of box) taken.add(one);
  });
  return boxes;
};

/**
 * Boxes around which the running text of a page of one column is set, each as its lines. A table, whose cells do not
 * reach to the next, is none.
 */
export const asidesOf = (lines: readonly Line[], { width }: Page): readonly (readonly Line[])[] => {
  const right = boxesIn(lines.map((line) => ({ line, x: line.x, right: line.right })), width);
  return right.length > 0 ? right : boxesIn(lines.map((line) => ({ line, x: width - line.right, right: width - line.x })), width);
};
