import type { Subject } from '#lib/subject/index.ts';

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const name of few) if (many.has(name)) return true;
  return false;
};

/**
 * Whether two claims are of two events altogether: each sentence names somebody or some place, neither article comes
 * back to any name of the other's sentence, and the two articles come back to no name in common. So "35 killed" in one
 * town never meets "38 killed" in another, where a story was gathered of many events.
 */
export const areOtherMatters = ({ matter: a }: Subject, { matter: b }: Subject): boolean => {
  if (a === b || a.throughout.size === 0 || b.throughout.size === 0 || a.here.size === 0 || b.here.size === 0) return false;
  return !meet(a.here, b.here) && !meet(a.here, b.throughout) && !meet(a.throughout, b.here) && !meet(a.throughout, b.throughout);
};

/**
 * Whether the sentences name nobody in common, though the articles may: an aside on another event, told beside the first.
 */
export const nameOthers = ({ matter: a }: Subject, { matter: b }: Subject): boolean =>
  a.here.size > 0 && b.here.size > 0 && !meet(a.here, b.here) && !meet(a.here, b.throughout) && !meet(a.throughout, b.here);
