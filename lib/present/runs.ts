import type { Range } from '#lib/model/index.ts';

/** A stretch of text under the same marks throughout; marks innermost (shortest) first. */
export type Run<Mark> = Range & Readonly<{ text: string; marks: readonly Mark[] }>;

/**
 * Cuts `text.slice(within.start, within.end)` where marks begin or end. Marks may nest, overlap or reach beyond
 * `within`; empty ones are ignored. The runs, joined, are exactly the text.
 */
export const runsOf = <Mark extends Range>(text: string, within: Range, marks: readonly Mark[]): readonly Run<Mark>[] => {
  const touching = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([within.start, within.end, ...touching.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  const opening = touching.toSorted((a, b) => a.start - b.start);
  const runs: Run<Mark>[] = [];
  let open: typeof touching = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let candidate = opening[next]; candidate !== undefined && candidate.start <= start; candidate = opening[next]) {
      open.push(candidate);
      next += 1;
    }
    const inside = open.map(({ mark }) => mark).toSorted((a, b) => (a.end - a.start) - (b.end - b.start));
    runs.push({ start, end, text: text.slice(start, end), marks: inside });
  }
  return runs;
};
