import { isSetAgainst, type Rates, type Subject } from '#lib/subject/index.ts';
import { areOtherMatters, topic } from './matter.ts';
import { once, onlyOnes } from './rarity.ts';
import { areRivalsInOneSentence, rivals } from './rivals.ts';
import { modifiers, otherPeople, thing } from './thing.ts';
import { areTwoThings } from './veto.ts';
import { figure, happening, holders, occasion, participants, place, qualifiers, repeated, sharedWords, source, words, WORDS, type Evidence } from './evidence.ts';
import { meetingOf } from './meeting.ts';

/** How sure it is that two claims are one, and why. `score` runs from about -1 to 1.3; SAME and more joins. */
export type Score = Readonly<{ score: number; reasons: readonly string[] }>;

export const SAME = 0.37;

// Two sentences of one article are two claims unless much says otherwise: it repeats itself seldom, save in its headline
// and where two sources rival each other.
const WITHIN_ONE_ARTICLE = 0.12;

const sourcesOf = ({ claim }: Subject): string => claim.attribution.map(({ source: name }) => name).toSorted().join('|');

/**
 * Two quantities; null when they cannot be the same whatever else matches. Symmetric; depends on the two articles alone, and on the story's rate between two currencies.
 * What costs most, the words of the sentences, is looked at last and only where it can still decide; the reasons only
 * where they are asked for.
 */
export const scoreQuantities = (a: Subject, b: Subject, rates: Rates, explained = false): Score | null => {
  // One source gives it, another denies it.
  if (a.claim.span.start === b.claim.span.start && a.claim.negated !== b.claim.negated && a.claim.article === b.claim.article && a.claim.span.end === b.claim.span.end) return { score: 1, reasons: ['the figure that is denied'] };
  // What most pairs of a large story fall by, and the cheapest to see.
  if (areOtherMatters(a, b)) return null;
  const meeting = meetingOf(a, b, rates);
  const { sameArticle } = meeting;
  // "44, up from 31"
  if ((a.present === b.claim.id || b.present === a.claim.id) && a.frame.earlier !== b.frame.earlier) return areTwoThings(meeting) ? null : { score: 1, reasons: ['what it was before'] };
  // Side by side in one sentence stand two figures, or one in two units.
  if (sameArticle && a.sentence === b.sentence && !isSetAgainst(a, b) && !areRivalsInOneSentence(a, b)) {
    const isOtherUnit = meeting.same && a.claim.quantity?.unit !== b.claim.quantity?.unit;
    return isOtherUnit ? { score: 1, reasons: ['the same figure in another unit'] } : null;
  }
  if (areTwoThings(meeting)) return null;
  const value = figure(meeting);
  if (value === null) return null;
  const within = sameArticle && !a.headline && !b.headline && sourcesOf(a) === sourcesOf(b) ? WITHIN_ONE_ARTICLE : 0;
  const firm: readonly Evidence[] = [
    thing(meeting), modifiers(meeting), otherPeople(meeting), happening(meeting), value, place(meeting), qualifiers(meeting), holders(meeting), participants(meeting), occasion(meeting), onlyOnes(meeting), once(meeting), repeated(meeting), rivals(meeting), source(meeting),
  ];
  const sum = firm.reduce((total, { points }) => total + points, -within);
  if (sum + WORDS < 0) return { score: sum, reasons: [] };
  const told = sum + words(meeting).points;
  // Dear, so asked only of what would join.
  const score = told < SAME ? told : told + topic(meeting).points;
  if (!explained) return { score, reasons: [] };
  const shared = sharedWords(a, b);
  const reasons = firm.filter(({ points, reason }) => points > 0 && reason !== '').map(({ reason }) => reason);
  return { score, reasons: shared.length > 0 ? [...reasons, shared.join(', ')] : reasons };
};
