import { areNeighbours, GROWING } from '#lib/lexicon/events.ts';
import { isAnyone, kinship } from '#lib/lexicon/kinds.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import type { Article, Claim } from '#lib/model/index.ts';
import type { Subject } from '#lib/subject/index.ts';
import { bare, nameKey } from '#lib/text/index.ts';
import { quoted } from './notation.ts';

/** One statement with all that decides what it is about. */
export type Statement = Readonly<{ claim: Claim; article: Article; subject: Subject }>;

/**
 * Why two figures may differ and both be right. `weight`: 'decides' makes them incomparable whatever the figures;
 * 'unless-same' does so except where both name the same figure; 'explains' only accounts for figures that cannot both be
 * true of one thing.
 */
export type Difference = Readonly<{
  kind: 'time' | 'place' | 'population' | 'definition' | 'update' | 'change';
  weight: 'decides' | 'unless-same' | 'explains';
  sentence: string;
}>;

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
  from === null || /\b(?:1[89]|20)\d\d\b/.test(text) ? quoted(text) : `${quoted(text)} (${from.slice(0, 10)})`;

const time = ({ claim: a }: Statement, { claim: b }: Statement): Difference | null => {
  // An open period ("since 2017") leaves room for any later date.
  if (a.time === null || b.time === null || a.time.from === null || b.time.from === null) return null;
  if (a.time.to === null || b.time.to === null) return null;
  const days = daysApart(a.time, b.time);
  if (days === null || days <= 0) return null;
  // "this week" is dated by the day of printing; only a date that is spelt out sets two figures apart by itself.
  const spelt = [a.time, b.time].every(({ text }) => /\d/.test(text));
  const weight = days <= ONE_EVENT ? 'explains' : spelt ? 'decides' : 'unless-same';
  return { kind: 'time', weight, sentence: `one is for ${dated(a.time)}, the other for ${dated(b.time)}` };
};

const isSamePlace = (a: string, b: string): boolean => {
  const [one, two] = [bare(a), bare(b)];
  const nation = nationOf(one);
  return one === two || nameKey(one) === nameKey(two) || one.includes(two) || two.includes(one) || (nation !== null && nation === nationOf(two));
};

const place = ({ claim: a }: Statement, { claim: b }: Statement): Difference | null =>
  a.place === null || b.place === null || isSamePlace(a.place, b.place) ? null
    : { kind: 'place', weight: 'explains', sentence: `one is about ${a.place}, the other about ${b.place}` };

const named = ({ claim, subject }: Statement): string => quoted(claim.quantity?.measured ?? subject.heads[0] ?? claim.span.text);

/**
 * Another population. A part cannot outnumber the whole: fourteen miners among twelve people is no matter of scope.
 */
const population = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [a.subject.heads[0], b.subject.heads[0]];
  if (one === undefined || two === undefined || a.subject.heads.some((head) => b.subject.heads.includes(head)) || nameKey(one) === nameKey(two)) return null;
  const kin = kinship(one, two);
  const sentence = `${named(a)} and ${named(b)} are not the same group`;
  const least = ({ claim }: Statement): number => claim.quantity?.low ?? 0;
  const most = ({ claim }: Statement): number => claim.quantity?.high ?? Infinity;
  switch (kin) {
    case 'same': case 'none': return null;
    case 'persons': return { kind: 'population', weight: 'explains', sentence };
    case 'broader': return isAnyone(one) && least(b) > most(a) ? null : { kind: 'population', weight: 'explains', sentence };
    case 'narrower': return isAnyone(two) && least(a) > most(b) ? null : { kind: 'population', weight: 'explains', sentence };
    default: return kin satisfies never;
  }
};

const definition = ({ subject: { happening: a } }: Statement, { subject: { happening: b } }: Statement): Difference | null => {
  if (a.events.length === 0 || b.events.length === 0 || a.word === null || b.word === null) return null;
  const shared = a.events.some((event) => b.events.includes(event));
  const sentence = `one counts those ${quoted(a.word)}, the other those ${quoted(b.word)}`;
  if (shared) return null;
  return a.events.some((one) => b.events.some((two) => areNeighbours(one, two))) ? { kind: 'definition', weight: 'unless-same', sentence } : null;
};

/** Negative when the first was published before the second; 0 when the dates do not tell. */
export const byPublication = (a: Article, b: Article): number => {
  if (a.published === null || b.published === null) return 0;
  const length = Math.min(a.published.length, b.published.length);
  const [one, two] = [a.published.slice(0, length), b.published.slice(0, length)];
  return one < two ? -1 : one > two ? 1 : 0;
};

const highest = ({ low, high }: NonNullable<Claim['quantity']>): number => high ?? low ?? 0;

const update = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  const order = byPublication(a.article, b.article);
  if (one === null || two === null || order === 0) return null;
  if (!a.subject.happening.events.some((event) => GROWING.has(event) && b.subject.happening.events.includes(event))) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const [before, after] = order < 0 ? [one, two] : [two, one];
  if (highest(before) >= highest(after)) return null;
  // Two dates that differ are told by the day, two hours of one day by the hour.
  const length = earlier.article.published?.slice(0, 10) === later.article.published?.slice(0, 10) ? 16 : 10;
  return {
    kind: 'update', weight: 'explains',
    sentence: `the lower figure is the older one, of ${earlier.article.published?.slice(0, length) ?? ''} against ${later.article.published?.slice(0, length) ?? ''}: the count has grown since`,
  };
};

const change = ({ claim: a }: Statement, { claim: b }: Statement): Difference | null =>
  (a.quantity?.change == null) === (b.quantity?.change == null) ? null
    : { kind: 'change', weight: 'decides', sentence: `${quoted(a.span.text)} and ${quoted(b.span.text)} are a change and a level` };

const WEIGHTS: readonly Difference['weight'][] = ['decides', 'unless-same', 'explains'];

/** Every way in which two statements are about different things, those that decide first. Symmetric but for the wording. */
export const differencesOf = (a: Statement, b: Statement): readonly Difference[] =>
  [definition, change, time, update, population, place]
    .map((look) => look(a, b)).filter((difference) => difference !== null)
    .toSorted((x, y) => WEIGHTS.indexOf(x.weight) - WEIGHTS.indexOf(y.weight));
