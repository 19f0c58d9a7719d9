import { AT_WORK, GEAR, SENT, WATERS } from '#lib/lexicon/at-work.ts';
import { GROWING, STANDING } from '#lib/lexicon/events.ts';
import { TRADED } from '#lib/lexicon/exchanges.ts';
import { dayName } from '#lib/model/index.ts';
import { familyOf, inCommonUnit, stemOf } from '#lib/subject/index.ts';
import { isFrequency } from './frequency.ts';
import { outletOf, quoted, sourceName } from './notation.ts';
import { areRivalParties, partyOf } from './parties.ts';
import { isFalling, isRunning, mayRun } from './running.ts';
import { byPublication, DAY_LENGTH, type Among, type Difference, type Statement } from './stated.ts';
import { isStillDenied } from './still-denied.ts';

/** Whether the figures can be two stages of one count: of what happened to somebody, not of how things stand. */
const accumulates = (statement: Statement): boolean => {
  const { claim: { quantity }, subject: { happening, frame, words } } = statement;
  // What is denied is no stage of a count.
  if (quantity === null || isDenial(statement) || frame.limit || isFrequency(statement) || (frame.over && happening.events.includes('evacuate'))) return false;
  if (quantity.dimension === 'area' || quantity.dimension === 'volume') return SPREADING.some((word) => words.has(stemOf(word)) || happening.events.includes(word));
  if (quantity.dimension !== 'count') return false;
  // Of protesters who were killed it is the killing that goes on.
  if (happening.events.some((event) => GROWING.has(event) && !STANDING.has(event))) return true;
  if (happening.events.length === 0 || happening.events.includes('vote')) {
    if (TALLIED.some((word) => words.has(word))) return true;
  }
  return happening.events.length === 0 && happening.verb === null && happening.around.some((event) => GROWING.has(event));
};

/** Two stages of one count: of what happens to many, or of what either tells as a count that goes on. */
const areStages = (a: Statement, b: Statement): boolean =>
  (accumulates(a) && accumulates(b)) || (mayRun(a) && mayRun(b) && !isDenial(a) && !isDenial(b) && !isFrequency(a) && !isFrequency(b) && (isRunning(a) || isRunning(b)));

const isDenial = ({ claim: { quantity, span } }: Statement): boolean => quantity?.high === 0 && /^any/i.test(span.text);

// Words of a count that is under way.
const TALLIED: readonly string[] = ['count', 'tally', 'result', 'declare', 'register'].map(stemOf);

// What those find and receive who check: each time anew, and no event in which it mounts.
const CHECKED: ReadonlySet<string> = new Set('sample swab violation breach irregularity deficiency shortcoming infraction offence lapse defect flaw complaint grievance inspection audit check test'.split(' '));

const areChecked = ({ subject: { heads } }: Statement): boolean => heads.some((head) => CHECKED.has(head));

// They come in day by day.
const isLodged = ({ subject: { heads } }: Statement): boolean => heads.includes('complaint') || heads.includes('grievance');

/** Two checks that lie apart; within days of each other the two figures are of one. */
const checkedAgain = (a: Statement, b: Statement): Difference | null => {
  if (daysBetween(a, b) <= (isLodged(a) ? 0 : OF_ONE_COUNT)) return null;
  const [earlier, later] = byPublication(a.article, b.article) < 0 ? [a, b] : [b, a];
  const when = ({ article }: Statement): string => dayName(article.published ?? '');
  return { kind: 'update', weight: 'explains', sentence: `one is of ${when(earlier)}, the other of ${when(later)}, and they may be two counts` };
};

// What spreads while it is followed: an area or a volume of it is that of its day.
const SPREADING: readonly string[] = ['fire', 'wildfire', 'blaze', 'bushfire', 'flood', 'floodwater', 'spill', 'slick', 'oil', 'lava', 'outbreak', 'burn', 'inundate', 'scorch', 'locust'];

/** Whether an article sets the other's figure against its own, as another source's: not two stages of a count. */
export const isRivalOf = ({ subject: { rival } }: Statement, { claim: { quantity } }: Statement): boolean =>
  rival !== null && quantity !== null && (rival === quantity.low || rival === quantity.high);

const isSent = ({ happening }: Statement['subject']): boolean =>
  happening.events.includes('deploy') || happening.events.includes('search') || (happening.verb !== null && SENT.has(happening.verb));

const areAtWork = ({ subject }: Statement): boolean => subject.heads.some((head) => AT_WORK.has(head)) && isSent(subject);

/** Nothing else is told of them: "two teams of the force worked through the night". */
const mayBeAtWork = ({ subject }: Statement): boolean =>
  subject.heads.some((head) => AT_WORK.has(head)) && (isSent(subject) || (subject.happening.verb === null && subject.happening.events.length === 0));

const AT_HAND: ReadonlySet<string> = new Set(['deploy', 'search', 'rescue', 'deliver']);

const isThere = ({ subject: { heads, happening } }: Statement): boolean => heads.some((head) => GEAR.has(head)) && happening.events.every((event) => AT_HAND.has(event));

const areBothAtWork = (a: Statement, b: Statement): boolean => (areAtWork(a) && mayBeAtWork(b)) || (mayBeAtWork(a) && areAtWork(b)) || (isThere(a) && isThere(b));

// What was paid for so many of them.
const DEALS: readonly string[] = ['sell', 'buy', 'invest', 'pay', 'raise'];

const standsByDay = ({ claim: { quantity }, subject: { heads, mentioned, happening: { events } } }: Statement): string | null =>
  quantity === null || quantity.change !== null ? null
    : quantity.dimension === 'length' && [...heads, ...mentioned].some((word) => WATERS.has(word)) ? 'how high the water stands'
    : (quantity.dimension === 'money' || quantity.dimension === 'price') && heads.some((head) => TRADED.has(head)) && !DEALS.some((event) => events.includes(event)) ? 'what it is traded at' : null;

/** The level of a river or the price of a share in two articles of two days. */
export const standing = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [standsByDay(a), standsByDay(b)];
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (one === null || one !== two || dayA === null || dayB === null || dayA === dayB) return null;
  return { kind: 'time', weight: 'unless-same', sentence: `one is of ${dayName(dayA)}, the other of ${dayName(dayB)}: ${one} changes from day to day` };
};

/** Those sent and those at the fire are counted apart. */
export const task = (a: Statement, b: Statement): Difference | null => {
  const [one, two] = [a.subject.happening.verb, b.subject.happening.verb];
  if (one === null || two === null || one === two || !areAtWork(a) || !areAtWork(b)) return null;
  return { kind: 'definition', weight: 'explains', sentence: `one counts those who ${told(a)}, the other those who ${told(b)}` };
};

const told = ({ subject: { happening } }: Statement): string => quoted(happening.word ?? happening.verb ?? '');

const dayOf = ({ article, subject: { frame } }: Statement): string | null => frame.time?.from?.slice(0, DAY_LENGTH) ?? article.published?.slice(0, DAY_LENGTH) ?? null;

// Within so many days two parties count the same; later a count may have grown whoever gives it.
const OF_ONE_COUNT = 3;

const daysBetween = (a: Statement, b: Statement): number => {
  const day = ({ article }: Statement): number => Date.parse(article.published?.slice(0, DAY_LENGTH) ?? '');
  return Math.abs(day(b) - day(a)) / 86_400_000;
};

// What tells that a figure was wrong, not only that it was so before.
const CORRECTED = /\b(restated|revised|revising|corrected|retracted|withdrawn|withdrew)\b/i;

const superseded = ({ article, claim }: Statement): Difference => {
  const word = CORRECTED.exec(claim.sentence.text)?.[1];
  const how = word === undefined ? 'as an earlier figure' : 'as one since corrected';
  return { kind: 'update', weight: 'explains', sentence: `${outletOf(article)} gives ${quoted(claim.span.text)} ${how}` };
};

// Levels that somebody sets, and sets anew.
const LEVELS: ReadonlySet<string> = new Set('price rate fare tariff wage salary pay fee toll charge rent pension levy duty tax subsidy tuition allowance threshold limit quota ceiling'.split(' '));

const levelOf = ({ claim: { quantity }, subject: { heads } }: Statement): string | null =>
  heads.find((head) => LEVELS.has(head)) ?? (quantity !== null && familyOf(quantity) === 'price' ? 'price' : null);

/** The level that the later article gives, where it says that the other's was the one before. */
const changed = (a: Statement, b: Statement, outdated: Statement): Difference | null => {
  const [before, after] = outdated.article.id === a.article.id ? [b, a] : [a, b];
  const level = levelOf(after) ?? levelOf(before);
  if (level === null || outdated === after || after.subject.frame.earlier || byPublication(before.article, after.article) >= 0) return null;
  const at = ({ article, claim }: Statement): string => `${quoted(claim.span.text)} (${dayName(article.published ?? '')})`;
  return { kind: 'update', weight: 'explains', sentence: `the ${level} has changed since: from ${at(before)} to ${at(after)}` };
};

/** "114 cases since 1 February": of a time when the other was already printed. */
const beganBefore = ({ subject: { frame } }: Statement, { article }: Statement): boolean =>
  frame.time?.from != null && article.published !== null && frame.time.from.slice(0, DAY_LENGTH) < article.published.slice(0, DAY_LENGTH) && /^since\b/i.test(frame.time.text);

export const update = (a: Statement, b: Statement, among: Among): Difference | null => {
  const [quantityA, quantityB] = [a.claim.quantity, b.claim.quantity];
  if (quantityA === null || quantityB === null) return null;
  const outdated = a.subject.frame.earlier === b.subject.frame.earlier ? among.outdated : a.subject.frame.earlier ? a : b;
  if (outdated !== null) return changed(a, b, outdated) ?? superseded(outdated);
  const order = byPublication(a.article, b.article);
  if (order !== 0 && areChecked(a) && areChecked(b)) return checkedAgain(a, b);
  if (order === 0 || !(areStages(a, b) || areBothAtWork(a, b) || (isFalling(a) && isFalling(b)))) return null;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  const [before, after] = order < 0 ? [quantityA, quantityB] : [quantityB, quantityA];
  // Where there were none, and some still say so, nothing has grown.
  if (before.high === 0 && (isStillDenied(later) || beganBefore(later, earlier))) return null;
  if (!among.mayGrow || isRivalOf(a, b) || isRivalOf(b, a)) return null;
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  const sameDay = earlier.article.published?.slice(0, DAY_LENGTH) === later.article.published?.slice(0, DAY_LENGTH);
  // Two dates that differ are told by the day, two hours of one day by the hour.
  const when = ({ article }: Statement): string => dayName(article.published ?? '', sameDay ? 'time' : null);
  if (areBothAtWork(earlier, later)) return { kind: 'update', weight: 'explains', sentence: `one is of ${when(earlier)}, the other of ${when(later)}: how many are at work changes from day to day` };
  const common = inCommonUnit(before, after);
  if (common === null) return null;
  const isLower = (common.a.high ?? common.a.low ?? 0) >= (common.b.high ?? common.b.low ?? 0);
  if (isLower && !(isFalling(a) && isFalling(b))) return null;
  // Both dated to one day are two counts of that day, whenever they were printed.
  if (a.subject.frame.time !== null && b.subject.frame.time !== null && dayA === dayB && isDayCounted(a) && isDayCounted(b)) return null;
  if (sameDay && !a.subject.happening.events.some((event) => GROWING.has(event) && b.subject.happening.events.includes(event))) return null;
  if (areRivalParties(earlier, later) && daysBetween(earlier, later) <= OF_ONE_COUNT) return null;
  const [one, two] = [partyOf(earlier)?.name, partyOf(later)?.name];
  const from = one !== undefined && one === two ? `, both from ${sourceName(one)}` : '';
  const sentence = isLower ? `the higher figure is of ${when(earlier)}, the lower of ${when(later)}${from}: there may be fewer since`
    : `the lower figure is of ${when(earlier)}, the higher of ${when(later)}${from}: the count has grown since`;
  return { kind: 'update', weight: 'explains', sentence };
};

// How many voted is known when the polls close.
const TURNED_OUT: ReadonlySet<string> = new Set(['turnout', 'voter', 'elector', 'electorate']);

/** Shares of the vote while votes are counted: each is that of its day. */
export const tallied = (a: Statement, b: Statement): Difference | null => {
  const isShare = ({ claim: { quantity }, subject: { happening, heads } }: Statement): boolean =>
    quantity?.dimension === 'ratio' && !heads.some((head) => TURNED_OUT.has(head)) && (happening.events.includes('vote') || heads.includes('vote'));
  const order = byPublication(a.article, b.article);
  const [dayA, dayB] = [a.article.published?.slice(0, DAY_LENGTH), b.article.published?.slice(0, DAY_LENGTH)];
  if (order === 0 || dayA === dayB || !isShare(a) || !isShare(b)) return null;
  return { kind: 'update', weight: 'explains', sentence: `one is of ${dayName(dayA ?? '')}, the other of ${dayName(dayB ?? '')}, and the share may have moved since` };
};

// "by Friday", "as of Friday" date the count; "on Friday" may date what was counted, which others go on counting.
const isDayCounted = ({ subject: { frame } }: Statement): boolean => /^(?:by|as of|as at|until|up to)\b/i.test(frame.time?.text ?? '');
