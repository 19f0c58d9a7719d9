import type { Quantity } from '#lib/model/index.ts';
import { inCommonUnit, relate, type Common } from '#lib/subject/index.ts';
import { numberOf } from './notation.ts';
import type { Statement } from './stated.ts';

const deedOf = ({ claim: { quantity }, subject: { happening } }: Statement): string | null => happening.word ?? happening.verb ?? quantity?.measured ?? null;

/** "Four of the 11 posts are filled" and "seven of the 11 are vacant": parts of one whole that make it up, told by two deeds. */
const asComplements = (a: Statement, b: Statement): string | null => {
  const [{ outOf }, { outOf: other }] = [a.subject.frame, b.subject.frame];
  const isWhole = outOf !== null && outOf === other && (a.claim.quantity?.low ?? NaN) + (b.claim.quantity?.low ?? NaN) === outOf;
  return isWhole && deedOf(a) !== deedOf(b) ? `make up the ${numberOf(outOf)} between them` : null;
};

// How a price of the day is told (own list).
const QUOTED: ReadonlySet<string> = new Set('close end finish settle trade open quote fix change'.split(' '));
// Quotes of one day lie that close, by the hour and the dealer (own measure): a share of the figure.
const MOVES = 0.01;

const isQuote = ({ claim: { quantity }, subject: { happening } }: Statement): boolean =>
  quantity !== null && quantity.change === null && quantity.dimension !== 'ratio' && quantity.dimension !== 'duration' && (QUOTED.has(happening.verb ?? '') || QUOTED.has(happening.events[0] ?? ''));

/** Two quotes of a price, a rate of exchange or an index that moves all day: "closed at 281.40", "ended at 281.42". */
const asQuotesOfADay = (a: Statement, b: Statement, common: Common): string | null => {
  const [one, two] = [common.a.low, common.b.low];
  if (one === null || two === null || one !== common.a.high || two !== common.b.high || !isQuote(a) || !isQuote(b)) return null;
  const isFine = /[.,]\d|\d{4}/.test(a.claim.span.text + b.claim.span.text);
  return isFine && Math.abs(one - two) <= MOVES * Math.max(Math.abs(one), Math.abs(two)) ? 'are two quotes of what moves all day' : null;
};

const imperial = (quantity: Quantity): Quantity => (quantity.unit === '[gal_us]' ? { ...quantity, unit: '[gal_br]' } : quantity);

/** A gallon is a fifth larger in Britain and in much of the Commonwealth, and seldom does a text say which it means. */
const asGallons = (one: Quantity, two: Quantity): string | null => {
  if ((one.unit === '[gal_us]') === (two.unit === '[gal_us]')) return null;
  const common = inCommonUnit(imperial(one), imperial(two));
  return common !== null && relate(common.a, common.b).kind !== 'apart' ? 'are the same if the gallons are imperial ones' : null;
};

/** How two figures that lie apart can both be true all the same, in words that go on from both; null where nothing reconciles them. */
export const reconciled = (a: Statement, b: Statement, one: Quantity, two: Quantity, common: Common): string | null =>
  asComplements(a, b) ?? asQuotesOfADay(a, b, common) ?? asGallons(one, two);
