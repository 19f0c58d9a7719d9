import { WISHES, WISHES_FOR } from '#lib/lexicon/prospects.ts';
import { areToldAlike, familyOf, nounOf, stemOf, type Subject } from '#lib/subject/index.ts';
import { likenessOf } from '#lib/subject/topic.ts';
import { wordsOf } from '#lib/text/index.ts';
import type { Link } from './cluster.ts';
import { happening, isVague, namedEnd } from './evidence.ts';
import { meetingOf } from './meeting.ts';
import { sharedAround } from './surroundings.ts';
import { closestHeads } from './thing.ts';
import { OF_ONE_STORY, twinsIn } from './twins.ts';

type Score = (a: number, b: number) => number | null;

/** What two claims must score at least to be looked at again. */
export const LOOSE = 0.05;

// So many near misses of a claim are kept: what lies further off has little to say, and memory stays bounded.
const KEPT = 4;

/** Of links, each pair once, those that are among the best of either of its claims, which are `count`. */
export const nearMisses = (count: number, links: readonly Link[]): readonly Link[] => {
  const kept = Array.from({ length: count }, (): Link[] => []);
  const isBefore = (x: Link, y: Link): boolean => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)));
  const put = (own: Link[], link: Link): void => {
    const at = own.findIndex((other) => isBefore(link, other));
    if (at < 0) own.push(link); else own.splice(at, 0, link);
    if (own.length > KEPT) own.pop();
  };
  for (const link of links) {
    put(kept[link.a]!, link);
    put(kept[link.b]!, link);
  }
  return [...new Set(kept.flat())];
};

// The weights were chosen on stories whose lines readers wrote down: by how much a pair must be better than any other that
// either claim makes with the other's article; what it counts to be far better; what to be surrounded by the same.
const CLEARLY = 0.05;
const AHEAD = 0.3;
const AROUND = 0.3;
const MOST_OF_EITHER = 0.4;

// Of articles that speak of much the same no more is asked; of others the more the less they do.
const SURELY_ONE = 0.25;
const PER_DOUBLING = 0.075;
const A_FEW = 5;

// What the claims of both groups must come to on average.
const ON_AVERAGE = -0.3;

// Of two groups, one at least is so small: what many articles have in common finds its like at first sight.
const SMALL = 3;
const MOST = 12;

const BY_FAMILY: ReadonlyMap<string, number> = new Map([['count', 0.3], ['duration', 0.25], ['age', 0.25], ['rank', 0.25], ['ratio', 0.2]]);
// Of lengths, areas and sums a story holds few.
const OF_A_MEASURE = 0.15;
// "Nearly a fifth" and "18 per cent".
const AGREED_SHARE = -0.06;
const OTHER_DEED = 0.12;
const MEASURED_OTHERWISE = 0.05;
const UNTOLD = 0.1;
// Two figures that can both be true mislead nobody into a contradiction. Small numbers, ages and spans of time are alike by chance.
const BOTH_TRUE = -0.1;
const EVERYWHERE: ReadonlySet<string> = new Set(['duration', 'age', 'rank']);
const SMALL_NUMBER = 10;

const areRareAndTrue = (a: Subject, b: Subject, family: string): boolean =>
  !isOpen(a) && !isOpen(b) && !EVERYWHERE.has(family) && (family !== 'count' || [a, b].every(({ claim: { quantity } }) => quantity !== null && Math.abs(namedEnd(quantity)) >= SMALL_NUMBER));

// Two sentences that have nothing in common but the thing and the unit.
const STRANGE = 0.1;
const MEASURES_STRANGE = 0.1;
const FAR_APART = 0.2;
const FAR = 2.6;

// "Hundreds", what is to come or only wanted, and a sum in a currency to which the story gives no rate: any figure may seem to be near.
const VAGUE = 0.2;
const PLANNED = 0.3;
const NO_RATE = 0.15;

const isAhead = ({ happening: { planned, verb } }: Subject): boolean => planned || (verb !== null && (WISHES.has(verb) || WISHES_FOR.has(verb)));

const isOpen = ({ claim: { quantity } }: Subject): boolean => quantity !== null && isVague(quantity);

const TELLING = 0.3;

const namesOf = ({ claim: { span }, heads }: Subject): readonly string[] => [...heads, ...wordsOf(span.text).map(({ norm }) => nounOf(norm))].map(stemOf);

/** Whether both sentences say something more than what the figures are called. */
const haveTheme = (a: Subject, b: Subject): boolean => {
  const named = new Set([...namesOf(a), ...namesOf(b)]);
  return [...a.words].some(([word, weight]) => weight >= TELLING && (b.words.get(word) ?? 0) >= TELLING && !named.has(word));
};

const isSilent = ({ happening: { verb, events } }: Subject): boolean => verb === null && events.length === 0;

/** What a pair must come to: more of what every story has many of, of two deeds, of people of whom nothing is told, of figures far apart. */
const needOf = (a: Subject, b: Subject): number => {
  const family = a.claim.quantity === null ? 'count' : familyOf(a.claim.quantity);
  const isCount = family === 'count';
  const meeting = meetingOf(a, b);
  const { relation, ratio } = meeting;
  const apart = relation?.kind === 'apart';
  const told = areToldAlike(a, b) || happening(meeting).points > 0;
  const deed = told ? 0 : !isSilent(a) && !isSilent(b) ? (isCount ? OTHER_DEED : MEASURED_OTHERWISE) : isCount && apart ? UNTOLD : 0;
  const isStrange = (isCount ? apart && !told : closestHeads(a, b)?.kin === 'none') && !haveTheme(a, b);
  const ahead = isAhead(a) !== isAhead(b) && !meeting.same && (a.happening.done || b.happening.done) ? PLANNED : 0;
  const agreed = family === 'ratio' && (meeting.same || relation?.kind === 'rounded') ? AGREED_SHARE : 0;
  const vague = isCount && isOpen(a) !== isOpen(b) ? VAGUE : 0;
  return (BY_FAMILY.get(family) ?? OF_A_MEASURE) + deed + ahead + agreed + vague + (relation === null ? NO_RATE : 0) + (!apart && (told || !isCount) && areRareAndTrue(a, b, family) ? BOTH_TRUE : 0) + (isStrange ? (isCount ? STRANGE : MEASURES_STRANGE) : 0) + (apart && ratio > FAR ? FAR_APART : 0);
};

/**
 * The groups that a first look made, with those joined that are told in other words: two claims of two articles that
 * scored too little to join, but each more than anything else that the other's article has to offer. So a figure finds its rival
 * where it is the only one that comes into question. `scoreOf`: null for a pair that must never meet. Symmetric, and linear in the near misses.
 */
export const secondLook = (subjects: readonly Subject[], groups: readonly (readonly number[])[], near: readonly Link[], scoreOf: Score): readonly (readonly number[])[] => {
  const groupOf = new Map<number, readonly number[]>(groups.flatMap((group) => group.map((at) => [at, group] as const)));
  const articleOf = (at: number): string => subjects[at]!.claim.article;
  const byArticle = Map.groupBy(subjects.keys(), articleOf);

  // Each further article is one more chance to find something like by chance.
  const amongMany = PER_DOUBLING * Math.max(0, Math.log2(byArticle.size / A_FEW));

  /** By how much nothing else of the article of `other` comes as near to `at`; as `most` where that is as much. */
  const leadOf = (at: number, other: number, score: number): number => {
    let lead = MOST_OF_EITHER;
    for (const third of byArticle.get(articleOf(other)) ?? []) {
      if (groupOf.get(third) === groupOf.get(other) || groupOf.get(third) === groupOf.get(at)) continue;
      lead = Math.min(lead, score - (scoreOf(at, third) ?? -Infinity));
      if (lead < CLEARLY) break;
    }
    return lead;
  };

  /** What two groups come to on average; null where they are too large, or two of them must never meet. */
  const averageOf = (one: readonly number[], two: readonly number[]): number | null => {
    if (Math.min(one.length, two.length) > SMALL || one.length + two.length > MOST) return null;
    let sum = 0;
    for (const a of one) {
      for (const b of two) {
        const score = scoreOf(a, b);
        if (score === null || (articleOf(a) === articleOf(b) && score < LOOSE && !meetingOf(subjects[a]!, subjects[b]!).same)) return null;
        sum += score;
      }
    }
    return sum / (one.length * two.length);
  };

  const isConvincing = ({ a, b, score }: Link): boolean => {
    const [one, two] = [subjects[a]!, subjects[b]!];
    const likeness = likenessOf(one.matter.topic, two.matter.topic) ?? 1;
    if (likeness < OF_ONE_STORY) return false;
    const need = needOf(one, two) + Math.max(0, SURELY_ONE - likeness) + amongMany;
    if (score + (AHEAD + AROUND) * MOST_OF_EITHER < need) return false;
    const lead = Math.min(leadOf(a, b, score), leadOf(b, a, score));
    return lead >= CLEARLY && score + AHEAD * lead + AROUND * Math.min(sharedAround(one, two), MOST_OF_EITHER) >= need;
  };

  const open = near.filter(({ a, b }) => articleOf(a) !== articleOf(b) && groupOf.get(a) !== groupOf.get(b))
    .toSorted((x, y) => y.score - x.score || Math.min(x.a, x.b) - Math.min(y.a, y.b) || Math.max(x.a, x.b) - Math.max(y.a, y.b));
  const join = (one: readonly number[], two: readonly number[]): void => {
    const joined = [...one, ...two].toSorted((x, y) => x - y);
    for (const at of joined) groupOf.set(at, joined);
  };
  for (const link of open) {
    const [one, two] = [groupOf.get(link.a)!, groupOf.get(link.b)!];
    if (one !== two && (averageOf(one, two) ?? -Infinity) >= ON_AVERAGE && isConvincing(link)) join(one, two);
  }
  for (const [a, b] of twinsIn(subjects, (at) => groupOf.get(at))) {
    const [one, two] = [groupOf.get(a)!, groupOf.get(b)!];
    if (one !== two && averageOf(one, two) !== null) join(one, two);
  }
  return [...new Set(groups.map((group) => groupOf.get(group[0]!)!))];
};
