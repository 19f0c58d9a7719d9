import type { Line } from './page.ts';

const STEP = 4;
const FEWEST_ROWS = 3;
const MAY_CROSS = 0.25;
const ROW = 3;

const rowOf = ({ y }: Line): number => Math.round(y / ROW);

/** How many rows of a page have a line across this place. */
const crossing = (lines: readonly Line[], x: number): number => new Set(lines.filter((line) => line.x < x && line.right > x).map(rowOf)).size;

/**
 * Where white space runs down a page between columns, from left to right: places that lines stand left and right of,
 * some beside each other, and that few cross.
 */
const guttersOf = (lines: readonly Line[], width: number): readonly number[] => {
  const candidates: number[] = [];
  for (let x = width * 0.15; x < width * 0.85; x += STEP) {
    const [left, right] = [new Set(lines.filter((line) => line.right <= x).map(rowOf)), new Set(lines.filter((line) => line.x >= x).map(rowOf))];
    const beside = [...right].filter((row) => left.has(row - 1) || left.has(row) || left.has(row + 1)).length;
    if (beside >= FEWEST_ROWS && crossing(lines, x) <= MAY_CROSS * Math.min(left.size, right.size)) candidates.push(x);
  }
  // Neighbouring places are one gutter; its middle stands for it.
  const gutters: number[] = [];
  let run: number[] = [];
  for (const x of candidates) {
    if (run.length > 0 && x - run.at(-1)! > STEP * 1.5) {
      gutters.push(run[Math.floor(run.length / 2)]!);
      run = [];
    }
    run.push(x);
  }
  if (run.length > 0) gutters.push(run[Math.floor(run.length / 2)]!);
  return gutters;
};

/** The gutters of every page; a page with too few lines to tell, such as the last, has those of the others. */
export const guttersOfPages = (pages: readonly (readonly Line[])[], widths: readonly number[]): readonly (readonly number[])[] => {
  const own = pages.map((lines, at) => guttersOf(lines, widths[at]!));
  const common = own.reduce((most, gutters) => (gutters.length > most.length ? gutters : most), []);
  return own.map((gutters, at) => (gutters.length > 0 ? gutters : common.filter((x) => crossing(pages[at]!, x) <= MAY_CROSS * new Set(pages[at]!.map(rowOf)).size)));
};

/**
 * The lines of a page in the order in which they are read: columns from left to right, and what spans several of them
 * (a headline, a picture's caption) between what stands above and below it. Each list is one column's part.
 */
export const inReadingOrder = (lines: readonly Line[], gutters: readonly number[]): readonly (readonly Line[])[] => {
  if (gutters.length === 0) return [lines];
  const parts: (readonly Line[])[] = [];
  let columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => []);
  let spanning: Line[] = [];
  const flush = (): void => {
    if (spanning.length > 0) parts.push(spanning);
    parts.push(...columns.filter((column) => column.length > 0));
    spanning = [];
    columns = columns.map(() => []);
  };
  for (const line of lines) {
    if (gutters.some((x) => line.x < x - STEP && line.right > x + STEP)) {
      if (columns.some((column) => column.length > 0)) flush();
      spanning.push(line);
    } else columns[gutters.filter((x) => line.x + line.right > 2 * x).length]!.push(line);
  }
  flush();
  return parts;
};
