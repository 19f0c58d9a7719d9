import type { Subject } from '#lib/subject/index.ts';

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const name of few) if (many.has(name)) return true;
  return false;
};

/**
 * Whether two claims are of two events altogether: each sentence names somebody or some place that the other article
 * never names, and what either article comes back to the other never names. So "35 killed" in one town does not meet
 * "38 killed" in another where a story was gathered of many events.
 */
export const areOtherMatters = ({ matter: a }: Subject, { matter: b }: Subject): boolean => {
  if (a.anywhere === b.anywhere || a.throughout.size === 0 || b.throughout.size === 0 || a.here.size === 0 || b.here.size === 0) return false;
  return !meet(a.throughout, b.anywhere) && !meet(b.throughout, a.anywhere) && !meet(a.here, b.anywhere) && !meet(b.here, a.anywhere);
};
