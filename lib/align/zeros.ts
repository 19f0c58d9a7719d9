import type { Quantity } from '#lib/model/index.ts';
import type { Subject } from '#lib/subject/index.ts';

type Groups = readonly (readonly Subject[])[];

const isZero = ({ claim: { quantity } }: Subject): boolean => quantity?.low === 0 && quantity.high === 0;

const isOpenAbout = ({ low, high, approximate }: Quantity): boolean => approximate && low !== null && high === null;

const NEGATED = /^[^.;:]{0,60}?\b(?:no|not|never|without|cannot|none)\b|n[’']t\b/i;

const isNegatedAfter = ({ claim: { span, sentence } }: Subject): boolean => NEGATED.test(sentence.text.slice(Math.max(0, span.end - sentence.start)));

/** None of something and some of it, where it is not one and the same that befell none and some: "none had a licence", "five had no licence". */
export const isZeroOfOther = (a: Subject, b: Subject): boolean => {
  if (isZero(a) === isZero(b)) return false;
  // "Thousands" are told of another time, or in other words than by those who count.
  if ([a, b].some(({ claim: { quantity } }) => quantity !== null && isOpenAbout(quantity))) return true;
  const told = a.happening.events.some((event) => b.happening.events.includes(event)) || (a.happening.verb !== null && a.happening.verb === b.happening.verb);
  return !told || isNegatedAfter(isZero(a) ? b : a);
};

/**
 * Statements that say there was none, grouped with counts as the count of zero that they are, stand in the line of those
 * counts; where they met nothing but one another they stay with the `others`. `counts`: figures and such zeros, grouped;
 * `zeros`: ids of the latter.
 */
export const placeZeros = (counts: Groups, others: readonly Groups[], zeros: ReadonlySet<string>): readonly [Groups, ...Groups[]] => {
  if (zeros.size === 0) return [counts, ...others];
  const isOfStatement = (subject: Subject): boolean => isZero(subject) && zeros.has(subject.claim.id);
  const kept = counts.filter((group) => !group.every(isOfStatement));
  const placed = new Set(kept.flatMap((group) => group.filter(isOfStatement).map(({ claim }) => claim.id)));
  return [kept, ...others.map((groups) => groups.map((group) => group.filter(({ claim }) => !placed.has(claim.id))).filter((group) => group.length > 0))];
};
