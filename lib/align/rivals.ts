import type { Subject } from '#lib/subject/index.ts';
import { NONE, type Evidence, type Meeting } from './evidence.ts';
import { closestHeads, RANK } from './thing.ts';

/** Whether each is given by a source and none of them by both. */
export const areRivals = ({ sources: a }: Subject, { sources: b }: Subject): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((two) => one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`)));

const ANSWERED = 0.3;
const RIVALS = 0.08;

/** Two sources that count one thing differently: that is what they are cited for. */
export const rivals = ({ a, b, sameArticle, relation, ratio }: Meeting): Evidence => {
  if (sameArticle && (a.answers === b.claim.id || b.answers === a.claim.id || (a.answers !== null && a.answers === b.answers))) return { points: ANSWERED, reason: 'the one answers the other' };
  if (relation?.kind !== 'apart' || ratio > 6) return NONE;
  const rank = RANK[closestHeads(a, b)?.kin ?? 'none'];
  const told = a.happening.events.some((event) => b.happening.events.includes(event)) || (a.happening.verb !== null && a.happening.verb === b.happening.verb);
  if (!(told ? rank >= RANK.persons : rank >= RANK.broader && a.fellows === 1 && b.fellows === 1)) return NONE;
  return areRivals(a, b) ? { points: RIVALS, reason: '' } : NONE;
};
