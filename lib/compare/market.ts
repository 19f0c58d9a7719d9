import type { Common } from '#lib/subject/index.ts';
import type { Statement } from './stated.ts';

// How a price of the day is told (own list).
const QUOTED: ReadonlySet<string> = new Set('close end finish settle trade open quote fix change'.split(' '));
// Quotes of one day lie that close, by the hour and the dealer (own measure): a share of the figure.
const MOVES = 0.01;

const isQuote = ({ claim: { quantity }, subject: { happening } }: Statement): boolean =>
  quantity !== null && quantity.change === null && quantity.dimension !== 'ratio' && quantity.dimension !== 'duration' && (QUOTED.has(happening.verb ?? '') || QUOTED.has(happening.events[0] ?? ''));

/** Two quotes of a price, a rate of exchange or an index that moves all day: "closed at 281.40", "ended at 281.42". */
export const areQuotesOfADay = (a: Statement, b: Statement, common: Common): boolean => {
  const [one, two] = [common.a.low, common.b.low];
  if (one === null || two === null || one !== common.a.high || two !== common.b.high || !isQuote(a) || !isQuote(b)) return false;
  return Math.abs(one - two) <= MOVES * Math.max(Math.abs(one), Math.abs(two)) && /[.,]\d|\d{4}/.test(a.claim.span.text + b.claim.span.text);
};
