import { isAnyone, kinship } from '#lib/lexicon/kinds.ts';
import type { Gist, Point } from './gist.ts';
import { areOpposedDeeds, EMPTY_VERBS } from '#lib/lexicon/predicates.ts';
import { stemOf } from './lemmas.ts';
import { likenessOf } from './topic.ts';
import type { Predicate } from './predicate.ts';
import type { Subject } from './subject.ts';
import { areTwoDeeds, haveOneDeed, OTHER, tellingOf, type Telling } from './telling.ts';

// How far two words tell of one thing.
const SAME_WORD = 1;
const SAME_DEED = 0.85;
const SAME_THING = 0.8;
const SAME_SENSE = 0.6;
const OPPOSED = 0.8;
const BROADER = 0.5;

const share = (a: readonly string[], b: readonly string[]): string | undefined => a.find((key) => b.includes(key));

const relationOf = (a: Point, b: Point): number => {
  if (a.stem === b.stem) return SAME_WORD;
  if (a.keys.includes(b.stem) || b.keys.includes(a.stem)) return SAME_DEED;
  const key = share(a.keys, b.keys);
  if (key !== undefined) return key.startsWith('#') ? SAME_SENSE : SAME_DEED;
  if (areOpposedPoints(a, b)) return OPPOSED;
  if (a.noun === null || b.noun === null || isAnyone(a.noun) || isAnyone(b.noun)) return 0;
  const kin = kinship(a.noun, b.noun);
  return kin === 'same' ? SAME_THING : kin === 'broader' || kin === 'narrower' ? BROADER : 0;
};

const EMPTY: ReadonlySet<string> = new Set([...EMPTY_VERBS].map(stemOf));

const areOpposedPoints = (a: Point, b: Point): boolean => a.deeds.some((one) => b.deeds.some((two) => areOpposedDeeds(one, two)));

/** Two clauses word by word: how much of the shorter is in the other (0 to 1), what of weight they share, and what that tells. */
type Overlap = Readonly<{ share: number; weight: number; pairs: readonly (readonly [Point, Point, number])[] }>;

// Two words in common may be chance where they are all that either says.
const PRIOR = 0.5;

const overlapOf = (a: Gist, b: Gist): Overlap => {
  const pairs: (readonly [Point, Point, number])[] = [];
  for (const one of a.points) for (const two of b.points) {
    const relation = relationOf(one, two);
    if (relation > 0) pairs.push([one, two, relation]);
  }
  pairs.sort(([a1, b1, x], [a2, b2, y]) => y * Math.sqrt(a2.weight * b2.weight) - x * Math.sqrt(a1.weight * b1.weight) || y - x || (a1.stem + b1.stem < a2.stem + b2.stem ? -1 : 1));
  const taken = new Set<Point>();
  const kept = pairs.filter(([one, two]) => {
    if (taken.has(one) || taken.has(two)) return false;
    taken.add(one).add(two);
    return true;
  });
  const weight = kept.reduce((sum, [one, two, relation]) => sum + relation * Math.sqrt(one.weight * two.weight), 0);
  const [few, many] = [Math.min(a.total, b.total), Math.max(a.total, b.total)];
  return { share: (0.7 * weight) / (few + PRIOR) + (0.3 * weight) / (many + PRIOR), weight, pairs: kept };
};

// What a likeness by words alone may be sure of: less than what deed and parties tell together.
export const DOUBTFUL = 0.6;
const LEAST = 0.5;
const LEAST_SHARE = 0.42;
const LEAST_WEIGHT = 1;
// Nearly all that a short clause says, deed and all, may be of words that the article has in every second sentence.
const WHOLE = 0.55;
const WHOLE_WEIGHT = 0.65;
// Where a deed and somebody or something else are told alike, less of the rest is asked.
const TOLD_SHARE = 0.3;
const TOLD_WEIGHT = 1.15;
/** Of which each has somebody or something that the other has not, they share at least so much. */
const PARTED = 0.38;
/** Articles whose texts are less alike are of two matters: there much is done alike by many. */
const ONE_MATTER = 0.15;
const CERTAIN = 0.9;
/** Those of one event mostly are as much alike as this; of others their clauses must have more in common. */
const ONE_EVENT = 0.28;
const FAR = 2;

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

/** The word that the clause turns on, where that is no verb: "is exempt", "was given notice". */
const isMain = ({ stem, verb, noun, deed }: Point, predicate: Predicate | null): boolean =>
  !verb && predicate?.key === stem && (noun === null || deed || !predicate.patient.heads.has(noun));

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
  if (first && second) return short && brief ? apart || alike < PARTED || haveOneDeed(one, two) || (namesOther(a, met) && namesOther(b, met)) : apart && alike < LEAST_SHARE;
  return apart && ((first && short) || (second && brief));
};

const namesOther = ({ points }: Gist, met: ReadonlySet<Point>): boolean => points.some((point) => point.name && !met.has(point));

/** What it does to the thing says little: the thing says what was done. */
const saysLittle = (predicate: Predicate | null): boolean => predicate === null || predicate.light || EMPTY.has(predicate.key);

/**
 * What two statements or quotes tell, held against each other: by deed and parties, or where these are not told alike by what both
 * are about. Symmetric.
 */
export const tellingBetween = (a: Subject, b: Subject): Telling => {
  const telling = toldBetween(a, b);
  return telling.kind !== 'other' && telling.sure < CERTAIN && (likenessOf(a.matter.topic, b.matter.topic) ?? 1) < ONE_MATTER ? OTHER : telling;
};

const toldBetween = (a: Subject, b: Subject): Telling => {
  const { predicate: one, gist: first } = a;
  const { predicate: two, gist: second } = b;
  const firm = one === null || two === null ? OTHER : tellingOf(one, two);
  if (firm.kind !== 'other') return firm.kind === 'same' && excludes(a, b) ? { ...firm, kind: 'opposed' } : firm;
  if (first === null || second === null) return OTHER;
  const overlap = overlapOf(first, second);
  const { share: alike, weight, pairs } = overlap;
  if (pairs.length < 2 || (one !== null && two !== null && (areOtherAims(one, two) || areStrangers(first, second, one, two, overlap)))) return OTHER;
  const deeds = pairs.filter(([x, y]) => (x.verb && y.deed) || (x.deed && y.verb));
  const least = deeds.length > 0 && deeds.length < pairs.length && weight >= TOLD_WEIGHT ? TOLD_SHARE : LEAST_SHARE;
  if (alike < least || (weight < LEAST_WEIGHT && !(deeds.length > 0 && alike >= WHOLE && weight >= WHOLE_WEIGHT)) || alike < least + FAR * (ONE_EVENT - (likenessOf(a.matter.topic, b.matter.topic) ?? 1))) return OTHER;
  const sure = Math.min(DOUBTFUL - 0.001, LEAST + Math.max(0, alike - TOLD_SHARE) * 0.14);
  const against = pairs.some(([x, y]) => (x.verb || y.verb) && areOpposedPoints(x, y)) || excludes(a, b);
  const told = against || deeds.length > 0 || pairs.some(([x, y]) => isMain(x, one) || isMain(y, two)) || (one !== null && two !== null && haveOneDeed(one, two));
  const open = saysLittle(one) && saysLittle(two);
  // "The train was speeding when it left the track", "the train was full when it left the track".
  const isUnmet = (predicate: Predicate | null, { points }: Gist): boolean => points.some((point) => point.stem === predicate?.key && !saysLittle(predicate) && !pairs.some(([x, y]) => x === point || y === point));
  if (!against && isUnmet(one, first) && isUnmet(two, second)) return OTHER;
  const without = (side: 0 | 1, predicate: Predicate | null): boolean => predicate?.negative === true || pairs.some((pair) => pair[side].none);
  const turned = without(0, one) !== without(1, two);
  if (!told && !(open && pairs.some(([x, y]) => (turned ? x.none || y.none : x.deed || y.deed)))) return OTHER;
  return { kind: against !== turned ? 'opposed' : 'same', sure, deed: deeds.length > 0 };
};

