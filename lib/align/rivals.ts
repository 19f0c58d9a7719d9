import { isSetAgainst, type Subject } from '#lib/subject/index.ts';
import { NONE, type Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';
import { closestHeads, RANK } from './thing.ts';

/** Whether each is given by a source and none of them by both. */
export const areRivals = ({ sources: a }: Subject, { sources: b }: Subject): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((two) => one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`)));

const ANSWERED = 0.3;
const RIVALS = 0.08;

// Organisers and police are often ten times apart over those who marched, and further from "tens of thousands".
const CROWD = 0.42;
const MOST_OF_A_CROWD = 30;
const CROWDS: ReadonlySet<string> = new Set(['demonstrate', 'attend', 'strike']);

const isOfCrowd = ({ happening: { events, around } }: Subject): boolean => (events.length > 0 ? events : around).some((event) => CROWDS.has(event));

/** Two sources that count one thing differently: that is what they are cited for. */
export const rivals = ({ a, b, sameArticle, relation, ratio }: Meeting): Evidence => {
  if (sameArticle && (a.answers === b.claim.id || b.answers === a.claim.id || (a.answers !== null && a.answers === b.answers))) return { points: ANSWERED, reason: 'the one answers the other' };
  if (sameArticle && isSetAgainst(a, b)) return { points: ANSWERED, reason: 'the one set against the other' };
  if (relation?.kind !== 'apart') return NONE;
  if (ratio > 6) return ratio <= MOST_OF_A_CROWD && isOfCrowd(a) && isOfCrowd(b) && areRivals(a, b) ? { points: CROWD, reason: '' } : NONE;
  const rank = RANK[closestHeads(a, b)?.kin ?? 'none'];
  const told = a.happening.events.some((event) => b.happening.events.includes(event)) || (a.happening.verb !== null && a.happening.verb === b.happening.verb);
  if (!(told ? rank >= RANK.persons : rank >= RANK.broader && a.fellows === 1 && b.fellows === 1)) return NONE;
  return areRivals(a, b) ? { points: RIVALS, reason: '' } : NONE;
};
