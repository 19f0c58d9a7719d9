import { familyOf, inCommonUnit, inOneCurrency, NO_RATES, relate, type Rates, type Relation, type Subject } from '#lib/subject/index.ts';

/** Two subjects held against each other, with what several pieces of evidence ask of their figures worked out once. */
export type Meeting = Readonly<{ a: Subject; b: Subject; sameArticle: boolean; relation: Relation | null; same: boolean; namedEqual: boolean; ratio: number }>;

export const meetingOf = (a: Subject, b: Subject, rates: Rates = NO_RATES): Meeting => {
  const sameArticle = a.claim.article === b.claim.article;
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  const written = one?.unit === two?.unit ? undefined : [a.claim.span.text, b.claim.span.text] as const;
  const common = one === null || two === null || familyOf(one) !== familyOf(two) ? null : inCommonUnit(one, two, written) ?? inOneCurrency(one, two, rates);
  if (common === null) return { a, b, sameArticle, relation: null, same: false, namedEqual: false, ratio: 1 };
  const relation = relate(common.a, common.b);
  const [x, y] = [Math.abs(common.a.low ?? common.a.high ?? 0), Math.abs(common.b.low ?? common.b.high ?? 0)];
  return {
    a, b, sameArticle, relation, same: relation.kind === 'same',
    namedEqual: Math.abs(x - y) <= Math.max(common.a.near, common.b.near, 1e-9),
    // Of none and some neither is a multiple.
    ratio: x === 0 || y === 0 ? 1 : Math.max(x, y) / Math.min(x, y),
  };
};
