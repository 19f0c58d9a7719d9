import { areNeighbours, GROWING, STANDING, STANDING_VERBS } from '#lib/lexicon/events.ts';
import { isAnyone, isPerson, kinship } from '#lib/lexicon/kinds.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import type { Article, Claim } from '#lib/model/index.ts';
import { dayName } from '#lib/model/index.ts';
import { areOfOnePlace, familyOf, isEverywhere, inCommonUnit, stemOf, type Subject } from '#lib/subject/index.ts';
import { bare, nameKey } from '#lib/text/index.ts';
import { outletOf, quoted } from './notation.ts';

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
  from === null || /\b(?:1[89]|20)\d\d\b/.test(text) ? quoted(text) : `${quoted(text)} (${dayName(from)})`;

/** How finely a spelt-out date is dated: by day, by year; null for "last week" or "in March". */
const finenessOf = (text: string): 'day' | 'year' | null =>
  /\b[1-3]?\d(?:st|nd|rd|th)?\b(?!\d)/.test(text) && /[a-z]{3}/i.test(text) && !/^\D*(?:1[89]|20)\d\d\D*$/.test(text) ? 'day' : /\b(?:1[89]|20)\d\d\b/.test(text) ? 'year' : null;

const time = ({ subject: { frame: a } }: Statement, { subject: { frame: b } }: Statement): Difference | null => {
  // An open period ("since 2017") leaves room for any later date.
  if (a.time === null || b.time === null || a.time.from === null || b.time.from === null) return null;
  if (a.time.to === null || b.time.to === null) return null;
  const days = daysApart(a.time, b.time);
  if (days === null || days <= 0) return null;
  // "this week" is dated by the day of printing; only dates spelt out alike set two equal figures apart.
  const [one, two] = [finenessOf(a.time.text), finenessOf(b.time.text)];
  const spelt = one !== null && one === two;
  const weight = days <= ONE_EVENT ? 'explains' : spelt ? 'decides' : 'unless-same';
  return { kind: 'time', weight, sentence: `one is for ${dated(a.time)}, the other for ${dated(b.time)}` };
};

const isSamePlace = (a: string, b: string): boolean => {
  const [one, two] = [bare(a), bare(b)];
  if (isEverywhere(one) && isEverywhere(two)) return true;
  const nation = nationOf(one);
  return one === two || nameKey(one) === nameKey(two) || one.includes(two) || two.includes(one) || (nation !== null && nation === nationOf(two));
};

const placeName = (name: string): string => (isEverywhere(bare(name)) ? 'the whole world' : name);

const place = ({ subject: { frame: a } }: Statement, { subject: { frame: b } }: Statement): Difference | null =>
  a.place === null || b.place === null || isSamePlace(a.place, b.place) ? null
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

/**
 * Another population. A part cannot outnumber the whole: fourteen miners among twelve people is no matter of scope.
 */
const population = (a: Statement, b: Statement): Difference | null => {
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
    case 'persons': return { kind: 'population', weight: 'explains', sentence };
    case 'broader': return isAnyone(one) && least(b) > most(a) ? null : { kind: 'population', weight: 'explains', sentence };
    case 'narrower': return isAnyone(two) && least(a) > most(b) ? null : { kind: 'population', weight: 'explains', sentence };
    default: return kin satisfies never;
  }
};

const RESULTS: ReadonlySet<string> = new Set(['profit', 'earn', 'lose', 'deficit', 'tax']);

const definition = ({ subject: { happening: a }, claim }: Statement, { subject: { happening: b } }: Statement): Difference | null => {
  const isMoney = claim.quantity !== null && familyOf(claim.quantity) === 'money';
  if (a.events.length === 0 || b.events.length === 0 || a.word === null || b.word === null) return null;
  const shared = a.events.some((event) => b.events.includes(event));
  const sentence = `one speaks of ${quoted(a.word)}, the other of ${quoted(b.word)}`;
  if (shared || stemOf(a.word) === stemOf(b.word)) return null;
  // A price is what was paid and what was earned alike; a profit is not.
  if (isMoney && !(a.events.some((event) => RESULTS.has(event)) && b.events.some((event) => RESULTS.has(event)))) return null;
  if (!a.events.some((one) => b.events.some((two) => areNeighbours(one, two)))) return null;
  return { kind: 'definition', weight: a.events.some((one) => HELD.has(one)) && b.events.some((two) => HELD.has(two)) ? 'explains' : 'unless-same', sentence };
};

// Reports of one police action say "arrested" and "detained" of the same people.
const HELD: ReadonlySet<string> = new Set(['arrest', 'detain']);

/** Negative when the first was published before the second; 0 when the dates do not tell. */
export const byPublication = (a: Article, b: Article): number => {
  if (a.published === null || b.published === null) return 0;
  const length = Math.min(a.published.length, b.published.length);
  const [one, two] = [a.published.slice(0, length), b.published.slice(0, length)];
  return one < two ? -1 : one > two ? 1 : 0;
};

const DAY_LENGTH = 10;

/** Whether the figures can be two stages of one count: of what happened to somebody, not of how things stand. */
const accumulates = ({ claim: { quantity }, subject: { happening, frame, words } }: Statement): boolean => {
  if (quantity === null || frame.limit || (frame.over && happening.events.includes('evacuate'))) return false;
  if (quantity.dimension === 'area' || quantity.dimension === 'volume') return SPREADING.some((word) => words.has(stemOf(word)) || happening.events.includes(word));
  if (quantity.dimension !== 'count') return false;
  if (happening.events.length > 0) return !happening.events.some((event) => STANDING.has(event));
  if (TALLIED.some((word) => words.has(word))) return true;
  return happening.verb === null ? happening.around.some((event) => GROWING.has(event)) : !STANDING_VERBS.has(happening.verb);
};

// Words of a count that is under way.
const TALLIED: readonly string[] = ['count', 'tally', 'result', 'complaint', 'declare', 'register'].map(stemOf);

// What spreads while it is followed: an area or a volume of it is that of its day.
const SPREADING: readonly string[] = ['fire', 'wildfire', 'blaze', 'bushfire', 'flood', 'floodwater', 'spill', 'slick', 'oil', 'lava', 'outbreak', 'burn', 'inundate', 'scorch', 'locust'];

const sum = (a: Statement, b: Statement): Difference | null => {
  for (const [some, other] of [[a, b], [b, a]] as const) {
    const { together } = some.subject;
    if (together === null || other.claim.quantity?.low !== together) continue;
    return { kind: 'population', weight: 'explains', sentence: `${outletOf(some.article)} counts two groups one by one, which together are ${quoted(other.claim.span.text)}` };
  }
  return null;
};

/** Whether an article sets the other's figure against its own, as another source's: not two stages of a count. */
const isRivalOf = ({ subject: { rival } }: Statement, { claim: { quantity } }: Statement): boolean =>
  rival !== null && quantity !== null && (rival === quantity.low || rival === quantity.high);

// Who and what is sent to a fire or a flood comes and goes.
const AT_WORK: ReadonlySet<string> = new Set('firefighter rescuer responder first-responder paramedic troop soldier officer personnel crew engine appliance helicopter aircraft boat vessel tanker drone'.split(' '));
const SENT: ReadonlySet<string> = new Set('deploy send fight battle tackle work search dispatch mobilise mobilize involve lay contain douse rescue help assist join'.split(' '));

const areAtWork = ({ subject: { heads, happening } }: Statement): boolean =>
  heads.some((head) => AT_WORK.has(head)) && (happening.events.includes('deploy') || happening.events.includes('search') || (happening.verb !== null && SENT.has(happening.verb)));

/** Those sent and those at the fire are counted apart. */
const task = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [a.subject.happening.verb, b.subject.happening.verb];
  if (one === null || two === null || one === two || !areAtWork(a) || !areAtWork(b)) return null;
  return { kind: 'definition', weight: 'explains', sentence: `one counts those who ${told(a)}, the other those who ${told(b)}` };
};

const told = ({ subject: { happening } }: Statement): string => quoted(happening.word ?? happening.verb ?? '');

const dayOf = ({ article, subject: { frame } }: Statement): string | null => frame.time?.from?.slice(0, DAY_LENGTH) ?? article.published?.slice(0, DAY_LENGTH) ?? null;

const update = (a: Statement, b: Statement, mayGrow: boolean): Difference | null => {
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  if (one === null || two === null) return null;
  const outdated = a.subject.frame.earlier === b.subject.frame.earlier ? null : a.subject.frame.earlier ? a : b;
  if (outdated !== null) {
    return { kind: 'update', weight: 'explains', sentence: `${outletOf(outdated.article)} gives ${quoted(outdated.claim.span.text)} as an earlier figure` };
  }
  const order = byPublication(a.article, b.article);
  if (order === 0 || !((accumulates(a) && accumulates(b)) || (areAtWork(a) && areAtWork(b)))) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const [before, after] = order < 0 ? [one, two] : [two, one];
  if (!mayGrow || isRivalOf(a, b) || isRivalOf(b, a)) return null;
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  const sameDay = earlier.article.published?.slice(0, DAY_LENGTH) === later.article.published?.slice(0, DAY_LENGTH);
  // Two dates that differ are told by the day, two hours of one day by the hour.
  const when = ({ article }: Statement): string => dayName(article.published ?? '', sameDay ? 'time' : null);
  if (areAtWork(earlier) && areAtWork(later)) return { kind: 'update', weight: 'explains', sentence: `one is of ${when(earlier)}, the other of ${when(later)}: how many are at work changes from day to day` };
  const common = inCommonUnit(before, after);
  if (common === null || (common.a.high ?? common.a.low ?? 0) >= (common.b.high ?? common.b.low ?? 0)) return null;
  // Both dated to one day are two counts of that day, whenever they were printed.
  if (a.subject.frame.time !== null && b.subject.frame.time !== null && dayA === dayB && isDayCounted(a) && isDayCounted(b)) return null;
  if (sameDay && !a.subject.happening.events.some((event) => GROWING.has(event) && b.subject.happening.events.includes(event))) return null;
  return {
    kind: 'update', weight: 'explains',
    sentence: `the lower figure is of ${when(earlier)}, the higher of ${when(later)}: the count has grown since`,
  };
};

/** Shares of the vote while votes are counted: each is that of its day. */
const tallied = (a: Statement, b: Statement): Difference | null => {
  const isShare = ({ claim: { quantity }, subject: { happening, heads } }: Statement): boolean =>
    quantity?.dimension === 'ratio' && (happening.events.includes('vote') || heads.includes('vote'));
  const order = byPublication(a.article, b.article);
  const [dayA, dayB] = [a.article.published?.slice(0, DAY_LENGTH), b.article.published?.slice(0, DAY_LENGTH)];
  if (order === 0 || dayA === dayB || !isShare(a) || !isShare(b)) return null;
  return { kind: 'update', weight: 'explains', sentence: `one is of ${dayName(dayA ?? '')}, the other of ${dayName(dayB ?? '')}, and the share may have moved since` };
};

// "by Friday", "as of Friday" date the count; "on Friday" may date what was counted, which others go on counting.
const isDayCounted = ({ subject: { frame } }: Statement): boolean => /^(?:by|as of|as at|until|up to)\b/i.test(frame.time?.text ?? '');

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

const change = ({ claim: a }: Statement, { claim: b }: Statement): Difference | null =>
  (a.quantity?.change == null) === (b.quantity?.change == null) ? null
    : { kind: 'change', weight: a.quantity?.dimension === 'ratio' ? 'unless-same' : 'explains', sentence: `${quoted(a.span.text)} and ${quoted(b.span.text)} are a change and a level` };

const WEIGHTS: readonly Difference['weight'][] = ['decides', 'unless-same', 'explains'];

/**
 * Every way in which two statements are about different things, those that decide first. Symmetric but for the wording.
 * `mayGrow`: nothing else in the line speaks against the lower figure having become the higher.
 */
export const differencesOf = (a: Statement, b: Statement, mayGrow = true): readonly Difference[] =>
  [definition, task, qualifier, change, holder, sum, part, time, update, tallied, population, place]
    .map((look) => look(a, b, mayGrow)).filter((difference) => difference !== null)
    .toSorted((x, y) => WEIGHTS.indexOf(x.weight) - WEIGHTS.indexOf(y.weight));
