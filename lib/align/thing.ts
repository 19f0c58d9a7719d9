import { areNeighbours } from '#lib/lexicon/events.ts';
import { isAnyone, isPerson, kinship, type Kinship } from '#lib/lexicon/kinds.ts';
import { areSynonyms } from '#lib/lexicon/synonyms.ts';
import { areToldAlike, familyOf, namesDeed, sharedEvent, type Subject } from '#lib/subject/index.ts';
import { nameKey } from '#lib/text/index.ts';
import { digitsOf, namedEnd, NONE, type Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';

const nameOf = (noun: string): string => noun.replace(/^[@~]/, '');

const kinOf = (a: string, b: string): Kinship => {
  if (a === b) return 'same';
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  return keyA === keyB && keyA.startsWith('~') && a.charAt(0) === b.charAt(0) ? 'same' : kinship(a, b);
};

export const RANK: Readonly<Record<Kinship, number>> = { same: 4, broader: 3, narrower: 3, persons: 2, none: 0 };

/** How near the two are by what they name; where the noun of one is the deed of both, as near as two kinds of people. */
export const nearnessOf = (a: Subject, b: Subject): number =>
  Math.max(RANK[closestHeads(a, b)?.kin ?? 'none'], a.claim.quantity !== null && familyOf(a.claim.quantity) !== 'count' && namesDeed(a, b) ? RANK.persons : 0);

export const closestHeads = (a: Subject, b: Subject): { kin: Kinship; a: string; b: string } | null => {
  let best: { kin: Kinship; a: string; b: string } | null = null;
  for (const one of a.heads) {
    for (const two of b.heads) {
      const kin = kinOf(one, two);
      if (best === null || RANK[kin] > RANK[best.kin]) best = { kin, a: one, b: two };
    }
  }
  return best;
};

// Five families and five countries: no likeness of the sentences makes up for it.
const OTHER_THING = -0.8;

// Nouns for how many of all something was done to: "the vaccination rate" beside "children vaccinated".
const RATES: ReadonlySet<string> = new Set('rate coverage uptake level proportion share percentage'.split(' '));

// Of some of them something else is told: "two teenagers found" are no rival of "three deaths".
const OTHER_GROUP = 0.03;

export const thing = ({ a, b, same, relation }: Meeting): Evidence => {
  const heads = closestHeads(a, b);
  if (heads === null) return NONE;
  const family = a.claim.quantity === null ? '' : familyOf(a.claim.quantity);
  const isCount = family === 'count';
  const names = `${nameOf(heads.a)} / ${nameOf(heads.b)}`;
  switch (heads.kin) {
    // "Uighurs, Kazakhs and others" are more than "Kazakhs".
    case 'same': if (isCount && !same && a.heads.length !== b.heads.length && Math.abs(a.heads.length - b.heads.length) + Math.min(a.heads.length, b.heads.length) > 1 && !isAnyone(heads.a)) return { points: 0.17, reason: names };
      return { points: isAnyone(heads.a) && isAnyone(heads.b) ? 0.18 : 0.27, reason: heads.a === heads.b ? nameOf(heads.a) : names };
    case 'broader': case 'narrower': return { points: relation?.kind === 'apart' && isCount && isPerson(heads.a) && (areToldApart(a, b) || UNIFORMED.has(heads.a) !== UNIFORMED.has(heads.b)) ? OTHER_GROUP : 0.17, reason: names };
    case 'persons': return { points: 0.06, reason: names };
    case 'none': {
      const mentioned = mentions(a, b.heads) || mentions(b, a.heads);
      if (isCount && (areJobs(a, b) || areJobs(b, a))) return { points: 0.17, reason: names };
      if (!isCount && namesDeed(a, b)) return { points: 0.12, reason: names };
      if (family === 'ratio' && sharedEvent(a, b) !== null && (RATES.has(heads.a) || RATES.has(heads.b))) return { points: 0.08, reason: names };
      if (mentioned) return { points: isCount ? 0.05 : 0.12, reason: names };
      // The same long number of two things is more likely one thing under two names.
      const named = a.claim.quantity === null ? 0 : namedEnd(a.claim.quantity);
      return { points: !isCount ? -0.06 : same && digitsOf(named) >= 3 ? -0.15 : OTHER_THING, reason: '' };
    }
    default: return heads.kin satisfies never;
  }
};

// Those sent against a crowd are counted apart from those in it.
const UNIFORMED: ReadonlySet<string> = new Set('police officer policeman policewoman constable soldier troop guard gendarme firefighter paramilitary'.split(' '));

const areToldApart = ({ happening: { events: one } }: Subject, { happening: { events: two } }: Subject): boolean =>
  one.length > 0 && two.length > 0 && !one.some((x) => two.some((y) => x === y || (areNeighbours(x, y) && x !== FOUND && y !== FOUND)));

// Found dead, found alive, found in a wood: neighbour of all, and none of them.
const FOUND = 'discover';

const MANY = 100;
const BY_NUMBER_ALONE: Evidence = { points: -0.75, reason: '' };

/** "Sixteen people have died", "the town has 16 doctors": the same number of people, of whom nothing alike is told. */
export const otherPeople = ({ a, b, same, sameArticle }: Meeting): Evidence => {
  const heads = closestHeads(a, b);
  const family = a.claim.quantity === null ? '' : familyOf(a.claim.quantity);
  if (!same || sameArticle || heads === null || a.claim.quantity === null || (family !== 'count' && family !== 'ratio') || Math.abs(namedEnd(a.claim.quantity)) >= MANY) return NONE;
  if (family === 'ratio' && (a.happening.events.length === 0 || b.happening.events.length === 0 || !Number.isInteger(namedEnd(a.claim.quantity)))) return NONE;
  if (!isPerson(heads.a) || !isPerson(heads.b) || (heads.kin === 'same' && !isAnyone(heads.a))) return NONE;
  const [one, two] = [a.happening, b.happening];
  if (one.events.length + two.events.length === 0 || areToldAlike(a, b) || one.events.some((event) => two.around.includes(event)) || two.events.some((event) => one.around.includes(event))) return NONE;
  return one.events.some((x) => two.events.some((y) => areNeighbours(x, y))) ? NONE : BY_NUMBER_ALONE;
};

const FUNCTION_WORD = /^(?:of|in|at|on|for|by|to|from|with|the|a|an|its|and|than|over|per|that|was|were|is|are)$/;

/** What is said of the thing beside its name: "tea" of "exports of tea". */
export const modifiersOf = ({ mentioned, heads }: Subject): readonly string[] => [...mentioned].filter((word) => !heads.includes(word) && !FUNCTION_WORD.test(word));

/** "defence spending" and "the defence budget", not "health spending": what stands before the noun, of rival figures. */
export const modifiers = ({ a, b, relation }: Meeting): Evidence => {
  if (relation?.kind !== 'apart' || a.claim.quantity === null || familyOf(a.claim.quantity) === 'count' || closestHeads(a, b)?.kin !== 'same') return NONE;
  const [one, two] = [modifiersOf(a), modifiersOf(b)];
  if (one.length === 0 || two.length === 0) return NONE;
  const shared = one.find((word) => two.some((other) => word === other || areSynonyms(word, other)));
  return shared === undefined ? { points: OTHERWISE_MEANT, reason: '' } : { points: MEANT_ALIKE, reason: nameOf(shared) };
};

const MEANT_ALIKE = 0.1;
const OTHERWISE_MEANT = -0.08;

// A job cut is a person dismissed.
const JOBS: ReadonlySet<string> = new Set(['job', 'post', 'position', 'role', 'redundancy']);
const OF_JOBS: readonly string[] = ['dismiss', 'cut', 'hire'];

const areJobs = (jobs: Subject, people: Subject): boolean =>
  jobs.heads.some((head) => JOBS.has(head)) && people.heads.some((head) => isAnyone(head) || head === 'worker' || head === 'employee')
  && OF_JOBS.some((event) => jobs.happening.events.includes(event)) && OF_JOBS.some((event) => people.happening.events.includes(event));

/** "cocoa receipts" mentions the cocoa that the other figure is a figure of. */
const mentions = ({ mentioned }: Subject, heads: readonly string[]): boolean => heads.some((head) => mentioned.has(head));
