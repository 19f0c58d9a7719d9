import type { Claim, Document } from '#lib/model/index.ts';
import { besidePeriod } from './common-unit.ts';

// "from 31 to 44": so much may stand before the "to".
const TO = /^\s*(?:[^\s,;]+\s+){0,4}to\b/;

const areInOneUnit = (a: Claim, b: Claim): boolean => {
  if (a.quantity === null || b.quantity === null) return false;
  const [one, two] = besidePeriod(a.quantity, b.quantity);
  return one.unit === two.unit && one.dimension === two.dimension;
};

/** The claim of its sentence that an earlier figure was before: "44, up from 31", "from 31 to 44"; null where none is. `beside`: the sentence's figures in order. */
export const presentOf = ({ article: { text } }: Document, claim: Claim, beside: readonly Claim[]): string | null => {
  const next = beside.find(({ span }) => span.start > claim.span.end);
  if (next !== undefined && areInOneUnit(claim, next) && TO.test(text.slice(claim.span.end, next.span.start))) return next.id;
  const head = claim.quantity?.head ?? null;
  // Of "47 people in three states, up from 39" the people are meant.
  return beside.findLast((other) => other.span.end < claim.span.start && areInOneUnit(claim, other) && (head === null || other.quantity?.head === head))?.id ?? null;
};
