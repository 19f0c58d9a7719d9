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

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday', 'midnight', 'lunchtime']);
