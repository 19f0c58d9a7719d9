import { ORDINALS } from './numerals.ts';

// Months, weekdays and what else dates an event, with the abbreviations of the AP and Guardian style books.

const numbered = (rows: string): ReadonlyMap<string, number> =>
  new Map(rows.trim().split('|').flatMap((row, at) => row.split(' ').map((name) => [name, at] as const)));

/** 0 is January. */
export const MONTHS = numbered(`january jan jan.|february feb feb.|march mar mar.|april apr apr.|may|june jun jun.|july jul jul.|august aug aug.|september sept sep sept. sep.|october oct oct.|november nov nov.|december dec dec.`);

/** 0 is Sunday. */
export const WEEKDAYS = numbered(`sunday sun sun.|monday mon mon.|tuesday tue tue. tues tues.|wednesday wed wed.|thursday thu thu. thur thurs thurs.|friday fri fri.|saturday sat sat.`);

/** Words that are a month or weekday only with a capital or a number beside them. */
export const DOUBTFUL: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed', 'jan', 'sep', 'dec', 'august', 'june', 'april']);

export const CLOCK_SUFFIXES: ReadonlySet<string> = new Set(['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m', 'gmt', 'utc', 'bst', 'est', 'edt', 'pst', 'pdt', 'cet', 'cest', 'ist', 'pkt', "o'clock", 'hrs', 'hours']);

/** Days counted from the one a text appears on, and the steps to the week or year beside it. */
export const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['overnight', 0], ['tomorrow', 1]]);
export const STEPS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1], ['previous', -1], ['current', 0]]);

/** Words at which an expression without digits is recognised; every other word is passed over at once. */
export const TIME_STARTS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), ...DAYS.keys(), ...STEPS.keys(), ...ORDINALS.keys(), 'final', 'ago', 'earlier', 'before']);

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'midnight', 'lunchtime']);
