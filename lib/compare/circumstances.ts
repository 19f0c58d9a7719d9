import { DOWN_NOUNS, MOVE_NOUNS, UP_NOUNS } from '#lib/lexicon/change.ts';
import { deedVerbsOf } from '#lib/lexicon/deeds.ts';
import { areNeighbours, GROWING } from '#lib/lexicon/events.ts';
import { exchangeIn, TRADED } from '#lib/lexicon/exchanges.ts';
import { isAnyone, isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { SIZES } from '#lib/lexicon/units.ts';
import type { Claim } from '#lib/model/index.ts';
import { dayName } from '#lib/model/index.ts';
import { areOfOnePlace, areToldAlike, familyOf, isEverywhere, nounOf, stemOf, verbOf } from '#lib/subject/index.ts';
import { bare, nameKey } from '#lib/text/index.ts';
import { exception, prospect, statistic } from './defined.ts';
import { frequency } from './frequency.ts';
import { outletOf, quoted } from './notation.ts';
import { ALONE, type Among, type Difference, type Statement } from './stated.ts';
import { isRivalOf, standing, tallied, task, update } from './updates.ts';

export type { Difference, Statement } from './stated.ts';

const DAY = 86_400_000;
// Reports of one event date it a few days apart ("on Sunday", "last week"); beyond a month two dates are two periods.
const ONE_EVENT = 31;

const daysApart = (a: NonNullable<Claim['time']>, b: NonNullable<Claim['time']>): number | null => {
  const start = (time: typeof a): number => Date.parse((time.from ?? time.to ?? '').slice(0, 10));
  const end = (time: typeof a): number => Date.parse((time.to ?? time.from ?? '').slice(0, 10));
  const ends = [start(a), end(a), start(b), end(b)];
  if (ends.some(Number.isNaN)) return null;
  const [startA = 0, endA = 0, startB = 0, endB = 0] = ends;
  return Math.max(startB - endA, startA - endB, 0) / DAY;
};

/** A time as written, with its date where the words alone do not tell it. */
const dated = ({ text, from }: NonNullable<Claim['time']>): string =>
  from === null || /\b(?:1[89]|20)\d\d\b/.test(text) ? quoted(text) : `${quoted(text)} (${dayName(from)})`;

/** How finely a spelt-out date is dated: by day, by year; null for "last week" or "in March". */
const finenessOf = (text: string): 'day' | 'year' | null =>
  /\b[1-3]?\d(?:st|nd|rd|th)?\b(?!\d)/.test(text) && /[a-z]{3}/i.test(text) && !/^\D*(?:1[89]|20)\d\d\D*$/.test(text) ? 'day' : /\b(?:1[89]|20)\d\d\b/.test(text) ? 'year' : null;

const WEEKDAY = /^(?:on )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

const isOneWeekday = (a: string, b: string): boolean => {
  const day = WEEKDAY.exec(a)?.[1]?.toLowerCase();
  return day !== undefined && day === WEEKDAY.exec(b)?.[1]?.toLowerCase();
};

/** How long a bridge is does not hang on the year that stands beside it. */
const isSizeOfThing = ({ claim: { quantity } }: Statement): boolean =>
  quantity !== null && SIZES.has(quantity.dimension) && quantity.change === null;

const time = (one: Statement, two: Statement): Difference | null => {
  const [{ frame: a }, { frame: b }] = [one.subject, two.subject];
  // An open period ("since 2017") leaves room for any later date.
  if (a.time === null || b.time === null || a.time.from === null || b.time.from === null) return null;
  if (a.time.to === null || b.time.to === null) return null;
  // "over Monday's close" and "on Monday", printed on one day.
  if (isOneWeekday(a.time.text, b.time.text) && one.article.published?.slice(0, 10) === two.article.published?.slice(0, 10)) return null;
  const days = daysApart(a.time, b.time);
  if (days === null || days <= 0) return null;
  // "this week" is dated by the day of printing; only dates spelt out alike set two equal figures apart.
  const [fine, other] = [finenessOf(a.time.text), finenessOf(b.time.text)];
  const spelt = fine !== null && fine === other;
  const weight = days <= ONE_EVENT ? 'explains' : spelt && !(isSizeOfThing(one) && isSizeOfThing(two)) ? 'decides' : 'unless-same';
  return { kind: 'time', weight, sentence: `one is for ${dated(a.time)}, the other for ${dated(b.time)}` };
};

const isSamePlace = (a: string, b: string): boolean => {
  const [one, two] = [bare(a), bare(b)];
  if (isEverywhere(one) && isEverywhere(two)) return true;
  const nation = nationOf(one);
  return one === two || nameKey(one) === nameKey(two) || one.includes(two) || two.includes(one) || (nation !== null && nation === nationOf(two));
};

const placeName = (name: string): string => (isEverywhere(bare(name)) ? 'the whole world' : name);

/** Shares of one company are traded on two exchanges, and move on each. */
const exchange = (a: Statement, b: Statement): Difference | null => {
  if (![a, b].every(({ subject }) => subject.heads.some((head) => TRADED.has(head)))) return null;
  const [one, two] = [exchangeIn(a.claim.sentence.text), exchangeIn(b.claim.sentence.text)];
  return one === null || two === null || one === two ? null : { kind: 'place', weight: 'explains', sentence: `one is of ${one}, the other of ${two}` };
};

// Of what is traded a place is where it is.
const place = ({ subject: { frame: a, heads } }: Statement, { subject: { frame: b } }: Statement): Difference | null =>
  heads.some((head) => TRADED.has(head)) || a.place === null || b.place === null || isSamePlace(a.place, b.place) ? null
    : { kind: 'place', weight: 'explains', sentence: `one is about ${placeName(a.place)}, the other about ${placeName(b.place)}` };

const named = ({ claim, subject }: Statement): string => quoted(claim.quantity?.measured ?? subject.heads[0] ?? claim.span.text);

/** "passengers" against "passengers and crew": one group is the other and more, and so cannot be the smaller. */
const widerGroup = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [a.subject.heads, b.subject.heads];
  if (one.length === two.length || one.length === 0 || two.length === 0) return null;
  const [few, many, fewer, more] = one.length < two.length ? [one, two, a, b] : [two, one, b, a];
  if (!few.every((head) => many.includes(head)) || !many.every(isPerson)) return null;
  if ((fewer.claim.quantity?.low ?? 0) > (more.claim.quantity?.high ?? Infinity)) return null;
  return { kind: 'population', weight: 'explains', sentence: `${named(fewer)} are only some of ${named(more)}` };
};

/** Both count those to whom one deed was done, and each article no others; of the dead and the hurt every group is counted for itself. */
const isOneDeed = ({ subject: a }: Statement, { subject: b }: Statement): boolean =>
  a.happening.verb !== null && a.happening.verb === b.happening.verb && a.fellows === 1 && b.fellows === 1 && ![...a.happening.events, ...b.happening.events].some((event) => GROWING.has(event));

// Names for all who are in it, not for a kind of people among them.
const ROLES: ReadonlySet<string> = new Set(`person people adult respondent protester demonstrator marcher supporter striker voter passenger patient resident villager inhabitant islander employee worker staff workforce evacuee
  refugee migrant detainee prisoner inmate spectator fan visitor participant population survivor attendee crowd animal cattle livestock building structure vehicle vessel`.split(/\s+/));

// What has no groups: of a gust and a wind one speed is told.
const OF_GROUPS: ReadonlySet<string> = new Set(['count', 'ratio', 'frequency', 'mass', 'volume', 'area', 'energy', 'money']);

/** "protesters arrested" and "people detained": each article counts those concerned under one of their names, and no others. */
const areInRole = ({ subject: a }: Statement, { subject: b }: Statement): boolean =>
  [a, b].every(({ claim: { quantity }, heads, fellows }) => quantity?.high !== 0 && fellows <= 1 && heads.some((head) => ROLES.has(head))) && areToldAlike(a, b);

/** "52 per cent of those asked" and "47 per cent of adults": a share of all who are in it, under two names. */
const isShareOfAll = ({ claim: { quantity } }: Statement, anyone: string, role: string): boolean => quantity !== null && familyOf(quantity) === 'ratio' && isAnyone(anyone) && ROLES.has(role);

/**
 * Another population. A part cannot outnumber the whole: fourteen miners among twelve people is no matter of scope.
 */
const population = (a: Statement, b: Statement): Difference | null => {
  // An article that sets the one against the other takes them for figures of one group.
  if (isRivalOf(a, b) || isRivalOf(b, a) || (a.claim.quantity !== null && !OF_GROUPS.has(familyOf(a.claim.quantity)))) return null;
  const wider = widerGroup(a, b);
  if (wider !== null) return wider;
  const [one, two] = [a.subject.heads[0], b.subject.heads[0]];
  if (one === undefined || two === undefined || a.subject.heads.some((head) => b.subject.heads.includes(head)) || nameKey(one) === nameKey(two)) return null;
  const kin = kinship(one, two);
  const sentence = `${named(a)} and ${named(b)} are not the same group`;
  const least = ({ claim }: Statement): number => claim.quantity?.low ?? 0;
  const most = ({ claim }: Statement): number => claim.quantity?.high ?? Infinity;
  switch (kin) {
    case 'same': case 'none': return null;
    // "officials acquitted" and "co-defendants acquitted": one deed was done to those whom each counts, under two names.
    case 'persons': return isOneDeed(a, b) || areInRole(a, b) ? null : { kind: 'population', weight: 'explains', sentence };
    case 'broader': return areInRole(a, b) || isShareOfAll(a, one, two) || (isAnyone(one) && least(b) > most(a)) ? null : { kind: 'population', weight: 'explains', sentence };
    case 'narrower': return areInRole(a, b) || isShareOfAll(a, two, one) || (isAnyone(two) && least(a) > most(b)) ? null : { kind: 'population', weight: 'explains', sentence };
    default: return kin satisfies never;
  }
};

const verbsIn = (word: string): readonly string[] => [...deedVerbsOf(word), ...deedVerbsOf(nounOf(word)), verbOf(word) ?? word];

/** "earned" and "earnings", "seized" and "seizure". */
const areOfOneVerb = (one: string, two: string): boolean => verbsIn(one).some((verb) => verbsIn(two).includes(verb));

const RESULTS: ReadonlySet<string> = new Set(['profit', 'earn', 'lose', 'deficit', 'tax']);

const definition = ({ subject: { happening: a }, claim }: Statement, { subject: { happening: b } }: Statement): Difference | null => {
  const isMoney = claim.quantity !== null && familyOf(claim.quantity) === 'money';
  if (a.events.length === 0 || b.events.length === 0 || a.word === null || b.word === null) return null;
  const shared = a.events.some((event) => b.events.includes(event));
  const sentence = `one speaks of ${quoted(a.word)}, the other of ${quoted(b.word)}`;
  if (shared || stemOf(a.word) === stemOf(b.word) || areOfOneVerb(a.word, b.word)) return null;
  // A price is what was paid and what was earned alike; a profit is not.
  if (isMoney && !(a.events.some((event) => RESULTS.has(event)) && b.events.some((event) => RESULTS.has(event)))) return null;
  if (!a.events.some((one) => b.events.some((two) => areNeighbours(one, two)))) return null;
  return a.events.some((one) => HELD.has(one)) && b.events.some((two) => HELD.has(two)) ? null : { kind: 'definition', weight: 'unless-same', sentence };
};

// Reports of one police action say "arrested" and "detained" of the same people.
const HELD: ReadonlySet<string> = new Set(['arrest', 'detain']);

const sum = (a: Statement, b: Statement): Difference | null => {
  for (const [some, other] of [[a, b], [b, a]] as const) {
    const { together } = some.subject;
    if (together === null || other.claim.quantity?.low !== together) continue;
    return { kind: 'population', weight: 'explains', sentence: `${outletOf(some.article)} counts two groups one by one, which together are ${quoted(other.claim.span.text)}` };
  }
  return null;
};

const BOTH_SIDES = /\b(?:both|two|each|either) (?:sides?|armies|countries|forces|states)\b/i;
const OF_A_PEOPLE = /^\p{Lu}\p{L}+ /u;

/** "five Indian soldiers" beside "eight soldiers, by the figures of both armies". */
const oneSide = (a: Statement, b: Statement): Difference | null => {
  for (const [some, all] of [[a, b], [b, a]] as const) {
    if (!OF_A_PEOPLE.test(some.claim.quantity?.measured ?? '') || OF_A_PEOPLE.test(all.claim.quantity?.measured ?? '') || !BOTH_SIDES.test(all.claim.sentence.text) || BOTH_SIDES.test(some.claim.sentence.text)) continue;
    if ((some.claim.quantity?.low ?? 0) < (all.claim.quantity?.low ?? 0)) return { kind: 'population', weight: 'explains', sentence: `${outletOf(all.article)} counts both sides together` };
  }
  return null;
};

/** Whose figure it is, where two have one of the same kind. */
const holder = ({ subject: { frame: a }, claim: one }: Statement, { subject: { frame: b }, claim: two }: Statement): Difference | null =>
  a.holder.size === 0 || b.holder.size === 0 || [...a.holder].some((key) => b.holder.has(key)) ? null
    : { kind: 'population', weight: 'explains', sentence: `${quoted(one.span.text)} and ${quoted(two.span.text)} are the figures of two holders` };

const part = ({ subject: a, claim: one }: Statement, { subject: b, claim: two }: Statement): Difference | null => {
  if (a.part === b.part || areOfOnePlace(a, b)) return null;
  const [some, all] = a.part ? [one, two] : [two, one];
  // A part that outnumbers its whole is no matter of scope.
  if ((some.quantity?.low ?? 0) > (all.quantity?.high ?? Infinity)) return null;
  return { kind: 'population', weight: 'explains', sentence: `${quoted(some.span.text)} counts a part` };
};

const qualifier = ({ subject: { frame: a } }: Statement, { subject: { frame: b } }: Statement): Difference | null => {
  for (const [family, word] of a.qualifiers) {
    const other = b.qualifiers.get(family);
    if (other !== undefined && other !== word) return { kind: 'definition', weight: 'unless-same', sentence: `one figure is ${quoted(word)}, the other ${quoted(other)}` };
  }
  const [one, two] = [a.qualifiers.get('status'), b.qualifiers.get('status')];
  if ((one === undefined) !== (two === undefined)) return { kind: 'definition', weight: 'explains', sentence: `one counts only those ${quoted(one ?? two ?? '')}` };
  return null;
};

/** Told as a change or as a level alike: inflation is a rise of prices, and "shedding 1,900 posts" counts those who go. */
const isBothWays = (a: Statement, b: Statement): boolean =>
  a.subject.happening.events.some((event) => b.subject.happening.events.includes(event) && (event === 'inflation' || event === 'premium' || a.claim.quantity?.dimension === 'count'));

/** "a slowing of nearly a third": its noun tells the change. */
const isMove = ({ claim: { quantity }, subject: { heads } }: Statement): boolean =>
  quantity !== null && (quantity.change !== null || (quantity.dimension === 'ratio' && heads.some((head) => UP_NOUNS.has(head) || DOWN_NOUNS.has(head) || MOVE_NOUNS.has(head))));

const change = (one: Statement, two: Statement): Difference | null => {
  const [a, b] = [one.claim, two.claim];
  return isMove(one) === isMove(two) || isBothWays(one, two) ? null
    : { kind: 'change', weight: a.quantity?.dimension === 'ratio' ? 'unless-same' : 'explains', sentence: `${quoted(a.span.text)} and ${quoted(b.span.text)} are a change and a level` };
};

const WEIGHTS: readonly Difference['weight'][] = ['decides', 'unless-same', 'explains'];

/**
 * Every way in which two statements are about different things, those that decide first. Symmetric but for the wording.
 * `among`: what the rest of the line says of the two.
 */
export const differencesOf = (a: Statement, b: Statement, among: Among = ALONE): readonly Difference[] =>
  [definition, statistic, exception, prospect, frequency, task, qualifier, change, holder, oneSide, sum, part, time, update, tallied, standing, population, exchange, place]
    .map((look) => look(a, b, among)).filter((difference) => difference !== null)
    .toSorted((x, y) => WEIGHTS.indexOf(x.weight) - WEIGHTS.indexOf(y.weight));
