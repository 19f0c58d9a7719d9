import { areOpposed, eventsOf, GROWING } from '#lib/lexicon/events.ts';
import { areOfOnePlace, isByTheHour, lastPlace, isSetAgainst, verbOf, type Subject } from '#lib/subject/index.ts';
import { areToldOfTwo } from './apart.ts';
import { areOneBalance } from './balance.ts';
import { areOtherSides } from './contraries.ts';
import type { Meeting } from './meeting.ts';
import { areOfTwoPeoples } from './nations.ts';
import { areInDispute, areRivals } from './rivals.ts';
import { isZeroOfOther } from './zeros.ts';

const named = ({ claim: { quantity } }: Subject): number => Math.abs(quantity?.low ?? quantity?.high ?? 0);

/** Figures of three digits and more that are the same are hardly two. */
const isTelling = (subject: Subject): boolean => named(subject) / lastPlace(named(subject)) >= 100;

/** Whether both figures have a holder and it is not the same. */
export const areOthers = (a: Subject, b: Subject): boolean => {
  const [one, two] = [a.frame.holder, b.frame.holder];
  return one.size > 0 && two.size > 0 && ![...one].some((key) => two.has(key));
};

// What everybody in a race has a number of: whose is not said is hardly the other's.
const HELD: ReadonlySet<string> = new Set(['vote', 'seat', 'ballot', 'goal', 'medal', 'delegate']);

const isSomebodys = ({ heads }: Subject): boolean => heads.some((head) => HELD.has(head));

const isCounted = ({ claim: { quantity } }: Subject): boolean => quantity?.dimension === 'count';

const YEAR = 365 * 86_400_000;

/** Both dated by a year, and more than a year between them: two occasions. */
const areYearsApart = (a: Subject, b: Subject): boolean => {
  const [one, two] = [a.frame.time, b.frame.time];
  if (one === null || two === null || ![one, two].every(({ text }) => /\b(?:1[89]|20)\d\d\b/.test(text))) return false;
  const [startA, endA, startB, endB] = [one.from ?? one.to, one.to ?? one.from, two.from ?? two.to, two.to ?? two.from].map((day) => Date.parse((day ?? '').slice(0, 10)));
  return Math.max((startB ?? NaN) - (endA ?? NaN), (startA ?? NaN) - (endB ?? NaN)) > YEAR;
};

// What is told of votes that were no good.
const SPOILED: ReadonlySet<string> = new Set('spoil invalidate invalid reject tamper rig stuff forge fake void disqualify annul steal'.split(' '));

const areSpoiled = ({ happening: { verb, word }, mentioned }: Subject): boolean =>
  (verb !== null && SPOILED.has(verb)) || (word !== null && SPOILED.has(word)) || [...mentioned].some((told) => SPOILED.has(verbOf(told) ?? told));

// What befell people ends for each of them in one of these.
const OUTCOMES: ReadonlyMap<string, string> = new Map([['die', 'dead'], ['missing', 'missing'], ['strand', 'missing'], ['injure', 'hurt'], ['hospitalise', 'hurt'], ['rescue', 'safe'], ['survive', 'safe'], ['arrest', 'held'], ['detain', 'held'], ['charge', 'held']]);

const outcomesOf = ({ happening: { events } }: Subject): ReadonlySet<string> => new Set(events.flatMap((event) => OUTCOMES.get(event) ?? []));

/** The dead and the missing: one ends where the other begins, though reports tell of both in one breath. */
const areOtherOutcomes = (a: Subject, b: Subject): boolean => {
  const [one, two] = [outcomesOf(a), outcomesOf(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((outcome) => two.has(outcome));
};

const MONTH = 31 * 86_400_000;

const dayOf = (date: string | null): number => Date.parse((date ?? '').slice(0, 10));

/** A toll of weeks or years before its article, and one of an article that was not written at that time: another event. */
const isOfThePast = ({ frame: { time }, document: { article } }: Subject, { document, frame }: Subject): boolean => {
  // "since January" goes on.
  if (time === null || time.to === null || article.published === null) return false;
  const [from, to] = [dayOf(time.from ?? time.to), dayOf(time.to)];
  if (!(dayOf(article.published) - to > (/\b(?:1[89]|20)\d\d\b/.test(time.text) ? YEAR : 2 * MONTH))) return false;
  const then = (day: number): boolean => day >= from - MONTH && day <= to + MONTH;
  return !then(dayOf(document.article.published)) && !(frame.time !== null && then(dayOf(frame.time.to ?? frame.time.from)));
};

/** Both of weeks or years ago, and at two times: two events that are told of by the way. */
const areOfTwoPasts = (a: Subject, b: Subject): boolean => {
  const [one, two] = [a.frame.time, b.frame.time];
  if (one === null || two === null || !isOfThePast(a, b) || !isOfThePast(b, a)) return false;
  return Math.max(dayOf(two.from) - dayOf(one.to), dayOf(one.from) - dayOf(two.to)) > 2 * MONTH;
};

/** Drowned and shot dead: two groups of the dead. */
const areOtherCauses = ({ frame: { causes: one } }: Subject, { frame: { causes: two } }: Subject): boolean =>
  one.size > 0 && two.size > 0 && ![...one].some((cause) => two.has(cause));

/** "one liar": a single one is no count that others have otherwise. */
const isOneOnly = (subject: Subject): boolean => isCounted(subject) && named(subject) === 1;

const TELLING = 0.35;

/** A toll of years ago and one that is not said to be of then: one event only where the two sentences have more in common than the number. */
const areOfTwoTimes = (a: Subject, b: Subject): boolean =>
  isOfThePast(a, b) !== isOfThePast(b, a) && !isTelling(a) && ![...a.words].some(([word, weight]) => weight >= TELLING && (b.words.get(word) ?? 0) >= TELLING && !tellsOf(a, word));

const tellsOf = ({ happening }: Subject, word: string): boolean => [...eventsOf(word), ...eventsOf(verbOf(word) ?? '')].some((event) => happening.events.includes(event));

const LONG = 300 * 86_400_000;

/** What goes on each day, and what came together in a year. */
const isOfDays = (daily: Subject, yearly: Subject): boolean => {
  const { time } = yearly.frame;
  if (!daily.frame.daily || yearly.frame.daily || time === null || time.from === null || time.to === null) return false;
  return Date.parse(time.to.slice(0, 10)) - Date.parse(time.from.slice(0, 10)) >= LONG;
};

const tellsOfToll = ({ happening }: Subject): boolean => happening.events.some((event) => GROWING.has(event));

/** Less than a whole that the other article names as one: "24 councils" are not "the 36". "One of three people killed" gives the toll. */
const isBeyond = (whole: Subject, other: Subject): boolean => whole.frame.whole && !other.frame.whole && named(other) < named(whole) && !(tellsOfToll(whole) && tellsOfToll(other));

/**
 * Whether two figures are figures of two things whatever else speaks for one: of other holders, of a part and its whole,
 * of what may be and what is, of the living and the dead, of years ago and of now; or both of one article, which holds
 * to one figure unless it says that the other is an earlier one.
 */
export const areTwoThings = (meeting: Meeting): boolean => {
  const { a, b, sameArticle, relation, same, namedEqual } = meeting;
  const apart = relation !== null && relation.kind === 'apart';
  const equal = (same || namedEqual) && isTelling(a);
  // "at least six" and "at least 24" leave each other room, and are two figures all the same.
  const other = apart || (relation?.kind === 'overlap' && !namedEqual);
  if (a.claim.quantity !== null && b.claim.quantity !== null && isByTheHour(a.claim.quantity, b.claim.quantity)) return true;
  if (areOtherSides(meeting) || isZeroOfOther(a, b) || areToldOfTwo(meeting)) return true;
  if (!areOneBalance(meeting) && a.happening.events.some((one) => b.happening.events.some((two) => areOpposed(one, two))) && !a.happening.events.some((event) => b.happening.events.includes(event))) return true;
  if (a.frame.limit !== b.frame.limit && (isCounted(a) || apart)) return true;
  if (!equal && areOthers(a, b)) return true;
  if (apart && isSomebodys(a) && isSomebodys(b) && (a.frame.holder.size === 0) !== (b.frame.holder.size === 0)) return true;
  if (isSomebodys(a) && isSomebodys(b) && areSpoiled(a) !== areSpoiled(b)) return true;
  if (isCounted(a) && (areOtherOutcomes(a, b) || areOfTwoPeoples(a, b, other))) return true;
  if (other && areOtherCauses(a, b)) return true;
  if (other && a.frame.undone !== b.frame.undone) return true;
  if (apart && isOneOnly(a) !== isOneOnly(b) && !(tellsOfToll(a) && tellsOfToll(b))) return true;
  if (apart && (isOfDays(a, b) || isOfDays(b, a))) return true;
  if (tellsOfToll(a) && tellsOfToll(b) && a.answers === null && b.answers === null && ((other && isOfThePast(a, b) !== isOfThePast(b, a)) || areOfTwoTimes(a, b))) return true;
  if (apart && a.frame.past !== b.frame.past) return true;
  if (apart && a.part !== b.part && isCounted(a) && !areOfOnePlace(a, b)) return true;
  if (other && (areYearsApart(a, b) || areOfTwoPasts(a, b))) return true;
  if (apart && (isBeyond(a, b) || isBeyond(b, a))) return true;
  // What it reports as denied it does not state.
  if (!apart || !sameArticle || a.claim.negated !== b.claim.negated) return false;
  if (a.frame.earlier !== b.frame.earlier) return false;
  // Two sources of it may rival each other; what it says in its own voice or by one source it does not contradict.
  return !areRivals(a, b) && !isSetAgainst(a, b) && !areInDispute(a, b);
};
