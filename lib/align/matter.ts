import type { Subject } from '#lib/subject/index.ts';
import { likenessOf } from '#lib/subject/topic.ts';
import { NONE, type Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';

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

// Articles of one event have a cosine of 0.2 to 0.5, articles of one field of news that tell of two events mostly less
// (measured on own stories and on real news of one election).
const OF_ONE_EVENT = 0.25;
const PER_LIKENESS = 2;

/** Two articles that speak of other things share a figure by chance more often. */
export const topic = ({ a, b, sameArticle }: Meeting): Evidence => {
  const likeness = sameArticle ? null : likenessOf(a.matter.topic, b.matter.topic);
  return likeness === null || likeness >= OF_ONE_EVENT ? NONE : { points: (likeness - OF_ONE_EVENT) * PER_LIKENESS, reason: '' };
};
