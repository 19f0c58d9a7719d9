import { familyOf, type Subject } from '#lib/subject/index.ts';
import { likenessOf } from '#lib/subject/topic.ts';
import { digitsOf, isVague, namedEnd } from './evidence.ts';
import { sharedAround } from './surroundings.ts';

// The cosine of two articles' terms from which they tell of one event; below, two figures are equal by chance more often.
export const OF_ONE_STORY = 0.2;

const LEAST = 10;
// Where many articles are lined up, two digits are alike by chance in some of them.
const LONG = 100;
const A_FEW = 12;
// A round figure ("30 per cent") has to stand among some of the same words.
const AMONG_THE_SAME = 0.1;

// Everybody has an age, and a race its second place.
const EVERYDAY: ReadonlySet<string> = new Set(['age', 'rank']);

/** The exact figure in one key; null where it is small, vague or everyday. */
const keyOf = ({ claim: { quantity, negated }, headline }: Subject): string | null => {
  if (quantity === null || negated || headline || quantity.low === null || quantity.low !== quantity.high || isVague(quantity) || Math.abs(quantity.low) < LEAST) return null;
  const family = familyOf(quantity);
  return EVERYDAY.has(family) ? null : `${family} ${quantity.unit} ${quantity.change ?? ''} ${quantity.low}`;
};

const isLong = ({ claim: { quantity } }: Subject): boolean => quantity !== null && Math.abs(namedEnd(quantity)) >= LONG;

/** A round figure, or a span of time: every story has its 24 hours. */
const isEasy = ({ claim: { quantity } }: Subject): boolean => quantity !== null && (quantity.dimension === 'duration' || digitsOf(namedEnd(quantity)) < 2);

/** Of so many claims with one figure, in a story of very many articles, each is no longer likely to be the same. */
const MOST = 24;

/**
 * Pairs of claims whose articles tell of one event and have one exact figure in one place only, whatever each calls it:
 * "beds" and "patients", "cards" and "people". `placeOf`: the group that a claim is in.
 */
export const twinsIn = (subjects: readonly Subject[], placeOf: (at: number) => unknown): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = [];
  const few = new Set(subjects.map(({ claim }) => claim.article)).size <= A_FEW;
  for (const [key, members] of Map.groupBy(subjects.keys(), (at) => keyOf(subjects[at]!))) {
    if (key === null || members.length < 2 || members.length > MOST || !(few || isLong(subjects[members[0]!]!))) continue;
    const inOnePlace = [...Map.groupBy(members, (at) => subjects[at]!.claim.article).values()].filter((own) => new Set(own.map(placeOf)).size === 1);
    inOnePlace.forEach(([a], at) => {
      for (const [b] of inOnePlace.slice(at + 1)) if (a !== undefined && b !== undefined && areOfOneStory(subjects[a]!, subjects[b]!)) found.push([a, b]);
    });
  }
  return found;
};

const areOfOneStory = (a: Subject, b: Subject): boolean => {
  const likeness = likenessOf(a.matter.topic, b.matter.topic);
  return likeness !== null && likeness >= OF_ONE_STORY && (!isEasy(a) || sharedAround(a, b) >= AMONG_THE_SAME);
};
