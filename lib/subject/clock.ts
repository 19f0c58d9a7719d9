import { ONES, TEENS, TENS } from '#lib/lexicon/numerals.ts';

/** A time of the day in minutes, half-open at neither end; `half`: told on a clock of twelve hours without saying which half. */
export type Clock = Readonly<{ from: number; to: number; half: boolean; text: string }>;

const DAY = 24 * 60;
const HALF = 12 * 60;
// What "around" and "shortly after" leave open.
const ABOUT = 20;
const SHORTLY = 40;

const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const PART = `(?: (?:in the|at) (?<part>morning|afternoon|evening|night|dawn|dusk))`;
const NEAR = `(?:(?<near>around|about|roughly|nearly|almost|approximately|towards|toward|(?:shortly|just|soon|a little|minutes) (?:after|before)|before|after) )?`;

/** "5.40 pm", "8:00 p.m.", "5pm", "3 in the afternoon", "at 21.40", "2100 hours". */
const FIGURES = new RegExp(`\\b${NEAR}(?:at )?(?<hour>\\d{1,2})(?:[.:h](?<minute>\\d{2}))?(?: ?(?<noon>[ap])\\.? ?m\\b|${PART}| ?(?<sharp>o'clock|hours|hrs|gmt|local time)\\b)?`, 'g');
/** "ten past four", "twenty to ten at night", "half past six", "eleven at night", "eight in the evening", "four o'clock". */
const WORDS = new RegExp(`\\b${NEAR}(?:(?<minutes>five|ten|twenty|twenty-five|quarter|a quarter|half)(?: minutes)? (?<side>past|to) )?(?<hour>${HOUR_WORDS})(?:${PART}|(?<sharp> o'clock\\b))?`, 'g');
/** Times that have a name. */
const NAMED = new RegExp(`\\b${NEAR}(?<name>midnight|noon|midday|daybreak|dawn|sunrise|sunset|dusk|nightfall|mid-morning|mid-afternoon)\\b`, 'g');

const NAMES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['midnight', [0, 0]], ['noon', [720, 720]], ['midday', [720, 720]], ['daybreak', [300, 450]], ['dawn', [270, 450]], ['sunrise', [300, 480]], ['sunset', [1020, 1260]], ['dusk', [1020, 1290]],
  ['nightfall', [1050, 1320]], ['mid-morning', [570, 690]], ['mid-afternoon', [840, 990]],
]);
const AFTERNOON: ReadonlySet<string> = new Set(['afternoon', 'evening', 'dusk']);

const wordValue = (word: string): number => ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word) ?? (word === 'twenty-five' ? 25 : word.endsWith('quarter') ? 15 : word === 'half' ? 30 : 0);

const around = (from: number, to: number, near: string | undefined): readonly [number, number] => {
  if (near === undefined) return [from, to];
  if (/after$/.test(near)) return [from, to + SHORTLY];
  if (/before$|nearly|almost|toward/.test(near)) return [from - SHORTLY, to];
  return [from - ABOUT, to + ABOUT];
};

const clockOf = (text: string, hour: number, minute: number, half: 'am' | 'pm' | null, near: string | undefined): Clock => {
  const at = (half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  const [from, to] = around(at, at, near);
  return { from, to, half: half === null && hour <= 12, text: text.trim() };
};

const halfOf = (part: string | undefined, hour: number): 'am' | 'pm' | null =>
  part === undefined ? null : part === 'night' ? (hour >= 6 && hour < 12 ? 'pm' : 'am') : AFTERNOON.has(part) ? 'pm' : 'am';

/** The times of the day that a text gives, in order. Linear in the text. */
export const clocksIn = (text: string): readonly Clock[] => {
  const plain = text.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
  const found: { at: number; clock: Clock }[] = [];
  for (const match of plain.matchAll(FIGURES)) {
    const { hour = '', minute, noon, part, sharp, near } = match.groups ?? {};
    const [h, m] = [Number(hour), Number(minute ?? 0)];
    const isClock = noon !== undefined || part !== undefined || sharp !== undefined || (minute !== undefined && (match[0].includes('at ') || match[0].includes(':') || /\bat $/.test(plain.slice(Math.max(0, match.index - 3), match.index))));
    if (!isClock || h > 24 || m > 59 || /^ ?(?:hours|hrs)$/.test(sharp ?? '') && minute === undefined) continue;
    found.push({ at: match.index, clock: clockOf(match[0], h, m, noon !== undefined ? (noon === 'p' ? 'pm' : 'am') : halfOf(part, h), near) });
  }
  for (const match of plain.matchAll(WORDS)) {
    const { hour = '', minutes, side, part, sharp, near } = match.groups ?? {};
    if (part === undefined && sharp === undefined && (minutes === undefined || (side !== 'past' && !/\b(?:at|until|by) $/.test(plain.slice(Math.max(0, match.index - 6), match.index)) && minutes !== 'half'))) continue;
    const h = wordValue(hour);
    const half = halfOf(part, h);
    const m = minutes === undefined ? 0 : wordValue(minutes);
    const exact = clockOf(match[0], h, 0, half, near);
    const shift = side === 'to' ? -m : m;
    found.push({ at: match.index, clock: { ...exact, from: exact.from + shift, to: exact.to + shift } });
  }
  for (const match of plain.matchAll(NAMED)) {
    const { name = '', near } = match.groups ?? {};
    const [from, to] = around(...(NAMES.get(name) ?? [0, 0] as const), near);
    found.push({ at: match.index, clock: { from, to, half: false, text: match[0].trim() } });
  }
  return found.toSorted((x, y) => x.at - y.at).map(({ clock }) => clock);
};

/** Minutes between two times of the day, the shorter way round the clock; 0 where they may be one. */
export const minutesApart = (a: Clock, b: Clock): number => {
  const round = a.half || b.half ? HALF : DAY;
  let least = round;
  for (const shift of [-2 * round, -round, 0, round, 2 * round]) least = Math.min(least, Math.max(0, a.from - (b.to + shift), b.from + shift - a.to));
  return least;
};
