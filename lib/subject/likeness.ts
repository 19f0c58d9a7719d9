import { evidenceFor } from './weighing.ts';
import { areOpposedPoints, overlapOf, share, type Overlap } from './overlap.ts';
import type { Gist, Point } from './gist.ts';
import { GAINED, LACKING } from '#lib/lexicon/balances.ts';
import { EMPTY_VERBS } from '#lib/lexicon/predicates.ts';
import { stemOf } from './lemmas.ts';
import { likenessOf } from './topic.ts';
import type { Predicate } from './predicate.ts';
import type { Subject } from './subject.ts';
import { areTwoDeeds, haveOneDeed, OTHER, tellingOf, type Telling } from './telling.ts';

// What a likeness by words alone may be sure of: less than what deed and parties tell together.
export const DOUBTFUL = 0.6;
const LEAST = 0.5;
// What two clauses that join by words alone may add to that; how fast it grows with the evidence.
const SPREAD = 2;
/** Two articles whose texts are less alike are of two matters: there much is done alike by many. */
const ONE_MATTER = 0.15;
/** Of which each has somebody or something that the other has not, they share at least so much. */
const PARTED = 0.38;
const CERTAIN = 0.9;
/** Those of one event mostly are as much alike as this; of others their clauses must have more in common. */
const ONE_EVENT = 0.28;
const FAR = 12;
/** Where no deed is told in both so much more must speak for it. */
const UNTOLD = 0.5;
// Articles too short to tell what they speak of all the time: more must speak for it, far more where each has somebody or something that the other has not.
const UNKNOWN = 1;
const NEARLY_ALL = 0.6;
const STRANGE = 4;

/** A state that excludes the other's, each turned round where it is negated. */
const excludes = (a: Subject, b: Subject): boolean => {
  for (const [about, side] of a.gist?.states ?? []) {
    const other = b.gist?.states.get(about);
    if (other === undefined) continue;
    const [one, two] = [a.predicate?.negative === true && side === 1 ? -side : side, b.predicate?.negative === true && other === 1 ? -other : other];
    if (one !== two) return true;
  }
  return false;
};

const hasOne = ({ points }: Gist, nouns: ReadonlySet<string>): boolean => points.some(({ noun }) => noun !== null && nouns.has(noun));

/** A loss of one kind and a profit of another: of one kind they are two figures, and held against each other as such. */
const areOtherBalances = (a: Gist, b: Gist): boolean =>
  (hasOne(a, GAINED) && !hasOne(a, LACKING) && hasOne(b, LACKING) && !hasOne(b, GAINED)) || (hasOne(b, GAINED) && !hasOne(b, LACKING) && hasOne(a, LACKING) && !hasOne(a, GAINED));

/** The word that the clause turns on, where that is no verb: "is exempt", "was given notice". */
const isMain = ({ stem, verb, noun, deed }: Point, predicate: Predicate | null): boolean =>
  !verb && predicate?.key === stem && (noun === null || deed || !predicate.patient.heads.has(noun));

/** Of a clause the deed that it tells itself, and not one in passing ("a pay deal that was signed"); of a quote, which tells much, any. */
const turnsOn = ({ stem, deeds, verb }: Point, { claim, predicate }: Subject): boolean =>
  claim.kind === 'quote' || predicate === null || (saysLittle(predicate) && !verb) || predicate.key === stem || deeds.some((deed) => predicate.deeds.includes(deed));

/** "called on them to leave", "called on them to stay". */
const areOtherAims = (a: Predicate, b: Predicate): boolean => a.aim.length > 0 && b.aim.length > 0 && share(a.aim, b.aim) === undefined;

const partyWords = ({ agent, patient, named }: Predicate): readonly string[] => [...named, ...[agent, patient].flatMap(({ heads, of, kinds, marks }) => [...heads, ...of, ...kinds, ...marks])];

// A clause of so few words says no more than who did what.
const SHORT = 5;

/** Whether a clause speaks of somebody or something, or of one of several, that the other does not speak of; a short one of anything at all. */
const isAlone = ({ points }: Gist, predicate: Predicate, met: ReadonlySet<Point>): boolean => {
  const words = new Set([...partyWords(predicate), ...(points.length <= SHORT ? predicate.rest.keys() : [])].map(stemOf));
  return points.some((point) => !met.has(point) && !point.verb && words.has(point.stem));
};

/** "Sacked its coach", "sacked its doctor"; "schools in Accra", "schools in Kumasi": each has what the other has not. */
const areStrangers = (a: Gist, b: Gist, one: Predicate, two: Predicate, { share: alike, pairs }: Overlap): boolean => {
  const met = new Set(pairs.flatMap(([x, y]) => [x, y]));
  const [first, second] = [isAlone(a, one, met), isAlone(b, two, met)];
  const apart = areTwoDeeds(one, two);
  const [short, brief] = [a.points.length <= SHORT, b.points.length <= SHORT];
  // In a long clause much stands that a shorter report leaves out.
  if (first && second) return short && brief ? apart || alike < PARTED || haveOneDeed(one, two) || (namesOther(a, met) && namesOther(b, met)) : apart && alike < PARTED;
  return apart && ((first && short) || (second && brief));
};

const namesOther = ({ points }: Gist, met: ReadonlySet<Point>): boolean => points.some((point) => point.name && !met.has(point));

const EMPTY: ReadonlySet<string> = new Set([...EMPTY_VERBS].map(stemOf));

/** What it does to the thing says little: the thing says what was done. */
const saysLittle = (predicate: Predicate | null): boolean => predicate === null || predicate.light || EMPTY.has(predicate.key);

/**
 * What two statements or quotes tell, held against each other: by deed and parties, or where these are not told alike by what both
 * are about. Symmetric.
 */
export const tellingBetween = (a: Subject, b: Subject): Telling => {
  const telling = toldBetween(a, b, 0);
  return telling.kind !== 'other' && telling.sure < CERTAIN && (likenessOf(a.matter.topic, b.matter.topic) ?? 1) < ONE_MATTER ? OTHER : telling;
};

// Of two clauses that stand in one line by a third that is like both so much less must speak for it.
const BY_A_THIRD = -2;

/** What two clauses of one line tell, which may stand in it by a third that is like both. Symmetric. */
export const tellingWithin = (a: Subject, b: Subject): Telling => toldBetween(a, b, BY_A_THIRD);

const toldBetween = (a: Subject, b: Subject, least: number): Telling => {
  const { predicate: one, gist: first } = a;
  const { predicate: two, gist: second } = b;
  const firm = one === null || two === null ? OTHER : tellingOf(one, two);
  if (first === null || second === null || (firm.kind !== 'other' && firm.sure >= DOUBTFUL)) return firm.kind === 'same' && excludes(a, b) ? { ...firm, kind: 'opposed' } : firm;
  if ((one !== null && two !== null && areOtherAims(one, two)) || areOtherBalances(first, second)) return OTHER;
  const overlap = overlapOf(first, second);
  const { pairs } = overlap;
  const likeness = likenessOf(a.matter.topic, b.matter.topic);
  const deeds = pairs.some(([x, y]) => (x.verb && y.deed) || (x.deed && y.verb));
  const against = pairs.some(([x, y]) => (x.verb || y.verb) && areOpposedPoints(x, y) && turnsOn(x, a) && turnsOn(y, b)) || excludes(a, b);
  const told = against || deeds || pairs.some(([x, y]) => isMain(x, one) || isMain(y, two)) || (one !== null && two !== null && haveOneDeed(one, two))
    || (saysLittle(one) && saysLittle(two) && pairs.some(([x, y]) => x.deed || y.deed));
  const short = (): number => (one !== null && two !== null && areStrangers(first, second, one, two, overlap) ? STRANGE : 0) + (!told ? STRANGE : overlap.share < NEARLY_ALL ? UNKNOWN : 0);
  const need = likeness === null ? short() : (told ? 0 : UNTOLD) + FAR * Math.max(0, ONE_EVENT - likeness);
  // Somebody of whom a whole story tells does many things in a day; a word in common may be chance.
  const chance = !told && pairs.every(([x]) => x.name) ? STRANGE : pairs.length < 2 && !deeds ? UNKNOWN : 0;
  const evidence = evidenceFor(a, b, overlap) - need - chance;
  if (firm.kind !== 'other') return { ...firm, kind: firm.kind === 'same' && excludes(a, b) ? 'opposed' : firm.kind, sure: Math.max(firm.sure, sureOf(evidence)) };
  if (evidence < least) return { ...OTHER, sure: sureOf(evidence) };
  // A quote says much: only what both speak of can be turned round.
  const speaksOf = (side: 0 | 1, { claim, predicate }: Subject): boolean => claim.kind !== 'quote' || pairs.some((pair) => pair[side].stem === predicate?.key);
  const without = (side: 0 | 1, subject: Subject): boolean => (subject.predicate?.negative === true && speaksOf(side, subject)) || pairs.some((pair) => pair[side].none);
  const turned = told && without(0, a) !== without(1, b);
  return { kind: against !== turned ? 'opposed' : 'same', sure: sureOf(evidence), deed: told };
};

/** From 0, of no evidence, over LEAST, of just enough, to nearly DOUBTFUL. */
const sureOf = (evidence: number): number => (evidence < 0 ? LEAST / (1 + evidence * evidence) : LEAST + (DOUBTFUL - 0.001 - LEAST) * (1 - Math.exp(-evidence / SPREAD)));
