import { nationOf } from '#lib/lexicon/nations.ts';
import { bare } from '#lib/text/index.ts';
import { onceFor } from '#lib/text/once.ts';
import { areToldAlike, isSetAgainst, type Subject } from '#lib/subject/index.ts';
import { NONE, type Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';
import { closestHeads, nearnessOf, RANK } from './thing.ts';

/** Whether each is given by a source and they are two. Of "police, citing the hospital" it is the hospital that counts. */
export const areRivals = ({ sources: a }: Subject, { sources: b }: Subject): boolean => {
  const [one, two] = [a.at(-1), b.at(-1)];
  return one !== undefined && two !== undefined && one !== two && !one.endsWith(` ${two}`) && !two.endsWith(` ${one}`);
};

// What tells that one figure is held against another (own list).
const DISPUTE = /\b(?:official(?:ly)?|real|true|actual|own (?:tally|count|figures?|list|estimates?)|disput\w+|doubt\w*|question\w*|contradict\w*|contest\w*|accus\w+|insist\w*|claim(?:s|ed)|den(?:y|ies|ied|ying)|reject\w*|opposition|critics?|contrary|discrepanc\w+|whereas|understat\w+|undercount\w*|inflat\w+|exaggerat\w+|acknowledg\w+|admit\w*)\b/i;

const isInDispute = onceFor(({ claim: { sentence } }: Subject): boolean => DISPUTE.test(sentence.text));

/**
 * Two figures of one article for one thing, of which one at least is said to be somebody's against another's: "monitors doubt the official
 * turnout of 58 per cent … fewer than half". The outlet itself may vouch for one of them, but not for both.
 */
export const areInDispute = (a: Subject, b: Subject): boolean => {
  if (a.part || b.part || a.headline || b.headline || a.frame.earlier !== b.frame.earlier || a.sentence === b.sentence || (a.sources.length === 0 && b.sources.length === 0) || a.sources.at(-1) === b.sources.at(-1)) return false;
  return (isInDispute(a) || isInDispute(b)) && areToldAlike(a, b) && (closestHeads(a, b) === null || nearnessOf(a, b) >= RANK.persons);
};

const nationIn = (source: string): string | null => source.split(' ').map((word) => nationOf(bare(word))).find((nation) => nation !== null) ?? nationOf(bare(source));

/** "The county says 450 houses were destroyed; the Red Cross puts the figure at 223": one thing twice in one sentence. Two states each count their own. */
export const areRivalsInOneSentence = (a: Subject, b: Subject): boolean => {
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  if (one === null || two === null || a.part || b.part || a.claim.negated || b.claim.negated || one.dimension !== two.dimension || one.unit !== two.unit || !areRivals(a, b)) return false;
  if (one.change !== two.change || a.frame.earlier !== b.frame.earlier || [a, b].every(({ sources }) => nationIn(sources.at(-1) ?? '') !== null)) return false;
  const head = closestHeads(a, b);
  const told = areToldAlike(a, b) || (a.happening.events.length === 0 && b.happening.events.length === 0 && a.happening.verb === b.happening.verb);
  return head !== null && head.kin === 'same' && (told || a.answers !== null || b.answers !== null);
};

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
  const rank = nearnessOf(a, b);
  const told = areToldAlike(a, b);
  if (!(told ? rank >= RANK.persons : rank >= RANK.broader && a.fellows === 1 && b.fellows === 1)) return NONE;
  return areRivals(a, b) ? { points: RIVALS, reason: '' } : NONE;
};
