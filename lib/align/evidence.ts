import { HARD_CURRENCIES } from '#lib/lexicon/currencies.ts';
import { areNeighbours, eventsOf, GROWING } from '#lib/lexicon/events.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import type { Quantity } from '#lib/model/index.ts';
import { areOfOnePlace, areOneDeed, familyOf, lastPlace, nounFor, termOf, type Subject } from '#lib/subject/index.ts';
import { bare, nameKey, sharedOf } from '#lib/text/index.ts';
import { areOneBalance } from './balance.ts';
import type { Meeting } from './meeting.ts';

/** One thing that speaks for (points > 0) or against (points < 0) two claims being the same; `reason` in words. */
export type Evidence = Readonly<{ points: number; reason: string }>;

export const NONE: Evidence = { points: 0, reason: '' };

// ---- What happened to it

export const happening = (meeting: Meeting): Evidence => {
  const { a, b, same } = meeting;
  if (areOneBalance(meeting)) return { points: 0.3, reason: 'one balance' };
  const [one, two] = [a.happening, b.happening];
  const ahead = one.planned === two.planned || ESTIMATED.some((event) => one.events.includes(event) && two.events.includes(event)) ? 0
    : same ? PLANNED_AND_DONE / 8 : !one.done && !two.done ? PLANNED_AND_HELD : isSet(a) && isSet(b) ? SET_AND_COMING : PLANNED_AND_DONE;
  const shared = one.events.find((event) => two.events.includes(event));
  if (shared !== undefined) {
    const words = [one.word, two.word].filter((word) => word !== null);
    // Votes tell of voting by their name alone: that is no second thing in common.
    const byName = a.heads.some((head) => b.heads.includes(head) && eventsOf(head).includes(shared));
    return { points: (byName ? NAMED_ALONE : 0.3) + ahead, reason: [...new Set(words)].join(' / ') || shared };
  }
  if (one.events.length > 0 && two.events.length > 0) {
    const near = one.events.some((x) => two.events.some((y) => areNeighbours(x, y)));
    const across = one.events.find((event) => two.around.includes(event)) ?? two.events.find((event) => one.around.includes(event));
    if (near) return { points: (across === undefined ? 0.13 : 0.2) + ahead, reason: across ?? '' };
    if (across !== undefined && same) return { points: 0.05 + ahead, reason: across };
    // The same figure told with another verb is more likely one thing than two; other figures are of other things.
    return { points: same && digitsOf(namedOf(a)) >= 2 ? OTHER_VERB : isOfOneProperty(a, b) ? OTHER_WORD : OTHER_EVENT, reason: '' };
  }
  if (one.verb !== null && one.verb === two.verb) return { points: 0.25 + ahead, reason: one.verb };
  if (one.verb !== null && two.verb !== null && areOneDeed(one.verb, two.verb)) return { points: 0.2 + ahead, reason: `${one.verb} / ${two.verb}` };
  const named = nounFor(one.verb, b) ?? nounFor(two.verb, a);
  if (named !== null) return { points: 0.2 + ahead, reason: named };
  const around = one.events.find((event) => two.around.includes(event)) ?? two.events.find((event) => one.around.includes(event))
    ?? one.around.find((event) => two.around.includes(event));
  if (around !== undefined) return { points: 0.15 + ahead, reason: around };
  const near = one.around.some((x) => two.around.some((y) => areNeighbours(x, y)));
  return { points: (near ? 0.07 : 0) + ahead, reason: '' };
};

// What something will cost is estimated before and after it is begun.
const ESTIMATED: readonly string[] = ['cost', 'premium'];
// What was planned or expected and what came about are two claims.
const PLANNED_AND_DONE = -0.7;
// "Would have to pay" and "owes", "will be lifted" and "removes": what is agreed holds, and is still to come.
const PLANNED_AND_HELD = -0.1;
// What a budget sets is told as done and as coming: spending that "was raised" is spending that "will rise".
const SET_AND_COMING = -0.3;
// Nouns that name what a share is, not whose.
const PROPERTIES: ReadonlySet<string> = new Set('premium discount stake share margin rate turnout coverage support yield growth offer bid tariff levy duty majority lead interest return bonus target quota'.split(' '));
const SET: ReadonlySet<string> = new Set('budget spending expenditure outlay deficit surplus revenue subsidy wage salary pension fare tariff levy duty allowance'.split(' '));

const isSet = ({ heads }: Subject): boolean => heads.some((head) => SET.has(head));
const NAMED_ALONE = 0.12;
const OTHER_EVENT = -0.5;
const OTHER_VERB = -0.12;
const OTHER_WORD = -0.1;

/** A premium is a premium, whatever verb stands beside it: of measures the noun tells what is measured, of counts only what is counted. */
const isOfOneProperty = (a: Subject, b: Subject): boolean =>
  a.claim.quantity !== null && familyOf(a.claim.quantity) === 'ratio' && a.heads[0] !== undefined && a.heads[0] === b.heads[0] && !isPerson(a.heads[0]) && (eventsOf(a.heads[0]).length > 0 || PROPERTIES.has(a.heads[0]));

const namedOf = ({ claim: { quantity } }: Subject): number => (quantity === null ? 0 : namedEnd(quantity));

// ---- The figure itself

const isFraction = ({ claim: { span } }: Subject): boolean => /\b(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|majority|twice|doubled?|tripled?|trebled?)\b/i.test(span.text);

// Half of one thing and half of another are in every story.
const OF_A_FRACTION = 0.08;

export const digitsOf = (value: number): number => Math.round(Math.log10(Math.abs(value) / lastPlace(value) + 1) + 0.5);

export const namedEnd = ({ low, high }: Quantity): number => low ?? high ?? 0;

// A figure of many digits that two articles share is hardly chance; a small round one may be. By digits: one, two, more.
const CHANCE: Readonly<Record<string, readonly [number, number, number]>> = {
  count: [0.18, 0.26, 0.38], ratio: [0.15, 0.26, 0.38], duration: [0.1, 0.16, 0.3], age: [0.15, 0.22, 0.3], rank: [0.05, 0.05, 0.05],
  money: [0.24, 0.36, 0.46], length: [0.2, 0.32, 0.42], speed: [0.2, 0.32, 0.42], temperature: [0.15, 0.26, 0.38],
};
const OF_A_MEASURE = [0.32, 0.4, 0.46] as const;
const FEW = 10;
const OF_FEW = 0.1;

// Rival figures have to be of one thing by everything else; the same figure need not.
const AGREED = 0.05;

// How far two figures may lie apart to have so many digits in common.
const TO_THREE_DIGITS = 1.002;
export const TO_TWO_DIGITS = 1.02;

/** What it says that two figures are the same: little where it is their first digit that they share, nothing of "millions" and "millions". */
const weightOfFigure = (one: Quantity, two: Quantity, ratio: number, dimension: string, told: boolean): number => {
  if (isVague(one) && isVague(two)) return 0;
  const [x, y] = [namedEnd(one), namedEnd(two)];
  // Two or three of something is in every story; it says something where the same is told of them.
  if (dimension === 'count' && Math.min(Math.abs(x), Math.abs(y)) < FEW) return told ? OF_FEW : 0;
  const digits = Math.min(distinctDigits(x), distinctDigits(y), ratio <= TO_THREE_DIGITS ? 3 : ratio <= TO_TWO_DIGITS ? 2 : 1);
  return (CHANCE[dimension] ?? OF_A_MEASURE)[digits >= 3 ? 2 : digits === 2 ? 1 : 0];
};

/** A decimal is one more thing to have in common: "7.5 per cent" is rarer than "75". */
export const distinctDigits = (value: number): number => (value === 0 ? 1 : digitsOf(value) + (Number.isInteger(value) ? 0 : 1));

/** Two figures this many times apart speak against one thing; tolls grow, and estimates of crowds differ widely. */
const weightOfRatio = (ratio: number, grows: boolean, dimension: string): number => {
  if (dimension === 'ratio') return ratio <= 1.1 ? 0 : ratio <= 2 ? -0.06 : -0.3;
  if (ratio <= 1.25) return 0.05;
  if (ratio <= 1.6) return 0;
  if (ratio <= 2.5) return grows ? 0 : -0.08;
  if (ratio <= 6) return grows ? 0 : -0.14;
  return ratio <= 30 ? -0.3 : -0.55;
};

/** Null when the two cannot be one figure: other dimensions, or units that nothing relates (two currencies may be one sum). */
/** "Hundreds", "dozens": open above and only about. */
export const isVague = ({ low, high, approximate }: Quantity): boolean => approximate && low !== null && high === null;

// Nearly every figure is among "hundreds" or "dozens", so the rest has to say more.
const VAGUE_AND_NAMED = -0.16;

// Sums in two currencies of which the story gives no rate.
const UNRELATED = -0.08;

// No two currencies lie so far apart as the price of a ticket and that of a railway.
const MOST_OF_A_RATE = 1e6;
const FAR_APART = -0.6;

const MOST_OF_HARD = 4;

const isFarApart = (one: Quantity, two: Quantity): boolean => {
  const [x, y] = [Math.abs(namedEnd(one)), Math.abs(namedEnd(two))];
  const most = HARD_CURRENCIES.has(one.unit) && HARD_CURRENCIES.has(two.unit) ? MOST_OF_HARD : MOST_OF_A_RATE;
  return x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) > most;
};

// Both say that it rose, or both that it fell; one that it rose, the other that it fell.
const BOTH_MOVE = 0.06;
const CONTRARY = -0.2;

// Told as a level and as a rise alike: inflation is how much more things cost, a premium how much more is paid.
const RISES: readonly string[] = ['inflation', 'premium'];

export const figure = ({ a, b, relation, namedEqual, ratio }: Meeting): Evidence | null => {
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  if (one === null || two === null || familyOf(one) !== familyOf(two)) return null;
  const family = familyOf(one);
  // "shed 400 jobs" is a change in words only: what counts is lost, not a level that moved.
  const isPriceRise = RISES.some((event) => a.happening.events.includes(event) && b.happening.events.includes(event));
  const moves = family === 'ratio' || one.dimension === 'percentage points';
  const change = isPriceRise ? 0 : one.change === two.change ? (one.change !== null && family === 'ratio' && relation?.kind === 'apart' ? BOTH_MOVE : 0) : one.change !== null && two.change !== null ? CONTRARY : moves ? -0.2 : -0.05;
  if (relation === null) return family === 'money' ? { points: change + (isFarApart(one, two) ? FAR_APART : UNRELATED), reason: '' } : null;
  const grows = a.happening.events.some((event) => GROWING.has(event) && b.happening.events.includes(event));
  const told = a.happening.events.some((event) => b.happening.events.includes(event)) || (a.happening.verb !== null && a.happening.verb === b.happening.verb);
  const equal = isFraction(a) && isFraction(b) ? OF_A_FRACTION : weightOfFigure(one, two, ratio, family, told);
  // A part may well be as large as another whole: "12 in Cork" and "12 dead".
  const vague = isVague(one) === isVague(two) ? 0 : VAGUE_AND_NAMED;
  const points = relation.kind === 'same' || namedEqual ? (a.part === b.part || family !== 'count' ? equal : Math.min(equal, 0.1))
    // 25,000 are "thousands", however many thousands.
    : relation.kind === 'rounded' ? 0.12 : vague !== 0 && relation.kind !== 'apart' ? 0 : weightOfRatio(ratio, grows, family);
  // What one outlet calls a part ("of which 95 are to close") another gives alone.
  const parts = a.part === b.part || family === 'ratio' || areOfOnePlace(a, b) || ((relation.kind === 'same' || relation.kind === 'rounded') && told) ? 0 : -0.35;
  const before = a.frame.earlier === b.frame.earlier ? 0 : -0.05;
  const agreed = (relation.kind === 'same' || (namedEqual && moves)) && equal >= OF_FEW ? AGREED : 0;
  return { points: points + agreed + change + parts + before + vague, reason: points > 0.1 ? `${a.claim.span.text} / ${b.claim.span.text}` : '' };
};

// ---- Where, when, who

export const WORDS = 0.55;

export const words = ({ a, b }: Meeting): Evidence => ({ points: (2 * sharedOf(a.words, b.words) * WORDS) / Math.max(a.weight + b.weight, 1e-9), reason: '' });

const SHOWN = 4;

/** The heaviest words that two sentences share, as the first one writes them. */
export const sharedWords = (a: Subject, b: Subject): readonly string[] => {
  const shared = new Map([...a.words].filter(([term, weight]) => weight >= 0.3 && (b.words.get(term) ?? 0) >= 0.3));
  const range = a.document.sentences[a.sentence];
  const written = new Map<string, string>();
  for (const token of a.document.tokens.slice(range?.firstToken ?? 0, range?.endToken ?? 0)) {
    const term = termOf(token);
    if (shared.has(term) && !written.has(term)) written.set(term, token.text.replace(/['’]s$/, ''));
  }
  return [...shared].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, SHOWN).flatMap(([term]) => written.get(term) ?? []);
};

const ELSEWHERE = -0.15;
const ABROAD = -0.8;

export const place = ({ a, b, relation, ratio }: Meeting): Evidence => {
  // A figure of one place and a figure of nowhere in particular, far apart, are more likely a part and the whole.
  if ((a.frame.place === null) !== (b.frame.place === null) && relation?.kind === 'apart' && ratio > 1.5) return { points: ELSEWHERE, reason: '' };
  if (a.frame.place === null || b.frame.place === null) return NONE;
  const [one, two] = [bare(a.frame.place), bare(b.frame.place)];
  if (one === two || nameKey(one) === nameKey(two) || areOfOnePlace(a, b)) return { points: 0.06, reason: `in ${a.frame.place}` };
  if (one.includes(two) || two.includes(one)) return NONE;
  // Of two countries neither holds the other; a town may lie in either.
  const [x, y] = [nationOf(one), nationOf(two)];
  const abroad = x !== null && y !== null && x !== y;
  return { points: relation?.kind === 'apart' && (abroad || (a.part && b.part)) ? ABROAD : a.part && b.part ? -0.3 : -0.12, reason: '' };
};

/** "confirmed" against "suspected": the two are told apart even where the figures happen to meet. */
export const qualifiers = ({ a, b, same }: Meeting): Evidence => {
  const differ = [...a.frame.qualifiers].some(([family, word]) => (b.frame.qualifiers.get(family) ?? word) !== word);
  if (differ) return { points: same ? -0.1 : -0.25, reason: '' };
  // "two probable" is no count of all.
  return !same && a.frame.qualifiers.has('status') !== b.frame.qualifiers.has('status') ? { points: -0.1, reason: '' } : NONE;
};

// How long, how old, how few: figures that only say something of a certain somebody.
const PERSONAL: ReadonlySet<string> = new Set(['duration', 'age', 'rank']);

const isPersonal = ({ claim: { quantity } }: Subject): boolean =>
  quantity !== null && (PERSONAL.has(quantity.dimension) || (quantity.dimension === 'count' && Math.abs(namedEnd(quantity)) < FEW));

// What everybody in a race has a number of.
export const HELD: ReadonlySet<string> = new Set(['vote', 'seat', 'ballot', 'goal', 'medal', 'delegate', 'point', 'share', 'support']);

/** Somebody's votes and votes of which something else is told. */
export const holders = ({ a, b, relation }: Meeting): Evidence => {
  const oneHas = (a.frame.holder.size === 0) !== (b.frame.holder.size === 0);
  const [x, y] = [a.happening.verb, b.happening.verb];
  const isHeld = [...a.heads, ...b.heads].some((head) => HELD.has(head));
  return oneHas && relation?.kind === 'apart' && x !== y ? { points: isHeld ? -0.35 : -0.1, reason: '' } : NONE;
};

export const participants = ({ a, b, sameArticle }: Meeting): Evidence => {
  // Told twice in one article, a sentence or an age is that of two people.
  if (sameArticle && PERSONAL.has(a.claim.quantity?.dimension ?? '') && !a.headline && !b.headline) return { points: -0.4, reason: '' };
  let shared = 0;
  for (const name of a.names) if (b.names.has(name)) shared += 1;
  const fewest = Math.min(a.names.size, b.names.size);
  if (PERSONAL.has(a.claim.quantity?.dimension ?? '') && fewest > 0 && shared === 0) return { points: -0.5, reason: '' };
  const toll = a.happening.events.some((event) => GROWING.has(event) && b.happening.events.includes(event));
  if (isPersonal(a) && !toll && fewest > 0 && shared * 2 < fewest) return { points: -0.2, reason: '' };
  return shared > 0 ? { points: Math.min(0.1, 0.05 * shared), reason: '' } : NONE;
};

/** Two dates in one article are two occasions; in two articles they may be two ways of dating one. */
export const occasion = ({ a, b, sameArticle }: Meeting): Evidence => {
  const [one, two] = [a.frame.time, b.frame.time];
  if (one === null || two === null || one.text === two.text) return NONE;
  return sameArticle ? { points: -0.2, reason: '' } : NONE;
};

/** "ten districts … the ten districts": an article that comes back to its own figure. */
export const repeated = ({ a, b, sameArticle, same }: Meeting): Evidence => {
  if (!sameArticle || a.heads[0] === undefined || a.heads[0] !== b.heads[0] || !same) return NONE;
  if (a.definite || b.definite) return { points: 0.3, reason: `the ${a.claim.span.text} again` };
  return a.headline !== b.headline ? { points: 0.15, reason: 'headline and text' } : NONE;
};

export const source = ({ a, b }: Meeting): Evidence => {
  const names = new Set(a.claim.attribution.map((attribution) => attribution.source));
  const shared = b.claim.attribution.find((attribution) => names.has(attribution.source));
  return shared === undefined ? NONE : { points: 0.05, reason: `both cite ${shared.source}` };
};
