import type { Statement } from './circumstances.ts';

/**
 * A line that no more statements stand in is looked at whole. Of a larger one only what differs is held against each
 * other: a thousand outlets with one figure are one side of a contradiction, not a thousand.
 */
export const WHOLE = 40;

/** What makes two statements the same for a verdict: the figure as read, or the words; and whether they are denied. */
export const readingOf = ({ claim, subject }: Statement): string => {
  const { quantity, quote, negated, span } = claim;
  if (quantity !== null) {
    const { low, high, lowInclusive, highInclusive, approximate, unit, change } = quantity;
    return `${low} ${high} ${lowInclusive} ${highInclusive} ${approximate} ${unit} ${change} ${negated} ${subject.part}`;
  }
  return `${negated} ${(quote?.verbatim ?? span.text).toLowerCase()}`;
};

// More readings of one figure than this no reader takes in.
const READINGS = 24;

/** The earliest of those with one reading, and the earliest of another article: readings of one article meet through it. */
export const twoOf = (same: readonly Statement[]): readonly Statement[] => {
  const [first] = same;
  const other = same.find(({ article }) => article.id !== first?.article.id);
  return [first, other].filter((statement) => statement !== undefined);
};

/**
 * Two statements for each reading; of too many readings those that most claims have, then the earliest. In a line small
 * enough every statement stands for itself.
 */
export const representativesOf = (statements: readonly Statement[]): readonly Statement[] => {
  if (statements.length <= WHOLE) return statements;
  const byReading = [...Map.groupBy(statements, readingOf).values()];
  const kept = new Set(byReading.toSorted((a, b) => b.length - a.length).slice(0, READINGS).flatMap(twoOf));
  return statements.filter((statement) => kept.has(statement));
};
