import type { Quantity } from '#lib/model/index.ts';

/**
 * A quantity as what it leaves room for, in one common unit. `near` widens each named end to all that rounds to it,
 * `room` to all that it might loosely stand for; both are zero or more and `near <= room`.
 */
export type Figure = Readonly<{
  low: number | null;
  high: number | null;
  lowInclusive: boolean;
  highInclusive: boolean;
  near: number;
  room: number;
  /** one unit of the last digit as printed: "24" may be "24.6" cut off there; 0 of what no finer figure was cut to */
  place: number;
  /** digits up to the last that is not zero, of a point that nothing hedges; null for all others */
  digits: number | null;
}>;

export type Convert = (value: number) => number;

const EXACT = /\b(?:exactly|precisely|a total of|totall?ing|in total)\b/i;

// Shares of the figure itself. A bare round number claims its last digit that is not zero, half a unit either side
// (the rounding rule of NIST SP 811, B.7.1); since "1 million" does not mean 0.5 to 1.5 million, the claim is capped.
const ROUND = { near: 0.05, room: 0.1 };
// "about 300": people who round say round numbers and mean a stretch around them (Krifka 2007; Ferson et al. 2015).
const ABOUT = { least: 0.05, near: 0.1, room: 0.2 };

// "one in three", "a quarter": a share told in words stands for the shares around it, up to halfway to the next that has
// a word, so for some points at most (own measure).
const IN_WORDS = { near: 0.05, nearPoints: 0.02, room: 0.1, roomPoints: 0.034 };
// "nearly a third" begins where the quarter ends.
const ABOUT_IN_WORDS = { near: 0.1, nearPoints: 0.034, room: 0.15, roomPoints: 0.05 };

const zerosOf = (whole: number): number => {
  let place = 1;
  while (whole % (place * 10) === 0) place *= 10;
  return place;
};

/** Place value of the last digit that is not zero: 9.2e9 → 1e8, 300 → 100, 1782 → 1. */
export const lastPlace = (value: number): number => {
  if (value === 0) return 1;
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return zerosOf(Math.abs(value));
  const [digits = '', exponent = '0'] = Math.abs(value).toPrecision(12).split('e');
  const trimmed = Number(digits).toString();
  if (trimmed.includes('e')) return 10 ** Math.floor(Math.log10(Math.abs(value)));
  const point = trimmed.indexOf('.');
  const place = point >= 0 ? -(trimmed.length - point - 1) : trimmed.length - trimmed.replace(/0+$/, '').length;
  return 10 ** (place + Number(exponent));
};

/** Things counted one by one, and spans of time told in whole years or months: small numbers of them are exact. */
const isCounted = (dimension: string): boolean => dimension === 'count' || dimension === 'rank' || dimension === 'duration' || dimension === 'age';

/** "12.00" claims its hundredths, though they are zero. In units of the value: "9.20 million" claims ten thousands. */
const writtenPlace = (value: number, written: string): number => {
  const decimals = /(\d[\d,]*)\.(\d*0)(?!\d)/.exec(written);
  const numeral = decimals === null ? 0 : Number(`${(decimals[1] ?? '').replaceAll(',', '')}.${decimals[2] ?? ''}`);
  return numeral === 0 ? Infinity : (value / numeral) * 10 ** -(decimals?.[2]?.length ?? 0);
};

type Widths = Pick<Figure, 'near' | 'room' | 'place'>;

const widths = (value: number, quantity: Quantity, written: string): Widths => {
  const size = Math.abs(value);
  const place = Math.min(lastPlace(value), Math.abs(writtenPlace(value, written)));
  const half = place / 2;
  if (quantity.modifier !== null && EXACT.test(quantity.modifier)) return NO_WIDTH;
  if (quantity.dimension === 'ratio' && quantity.unit === '1') {
    const share = quantity.approximate ? ABOUT_IN_WORDS : IN_WORDS;
    return { near: Math.min(size * share.near, share.nearPoints), room: Math.min(size * share.room, share.roomPoints), place: 0 };
  }
  if (quantity.approximate) {
    const near = Math.min(Math.max(half, size * ABOUT.least), size * ABOUT.near);
    return { near, room: near * (ABOUT.room / ABOUT.near), place: 0 };
  }
  if (isCounted(quantity.dimension) && half < 50) return NO_WIDTH;
  return { near: Math.min(half, size * ROUND.near), room: Math.min(half, size * ROUND.room), place: Math.min(place, size * ROUND.room) };
};

const NO_WIDTH: Widths = { near: 0, room: 0, place: 0 };

/** The quantity as a figure in the unit that `convert` leads to; widths are taken from the digits as stated. */
export const figureOf = (quantity: Quantity, convert: Convert, written = ''): Figure => {
  const { low, high } = quantity;
  const isPoint = low !== null && low === high;
  const named = low ?? high ?? 0;
  // A bound is meant as it stands; only a point, or an end called "about", stretches.
  const stretch = isPoint || quantity.approximate ? widths(named, quantity, written) : NO_WIDTH;
  const scale = Math.abs(convert(named + 1) - convert(named));
  return {
    low: low === null ? null : convert(low),
    high: high === null ? null : convert(high),
    lowInclusive: quantity.lowInclusive,
    highInclusive: quantity.highInclusive,
    near: stretch.near * scale,
    room: stretch.room * scale,
    place: stretch.place * scale,
    digits: isPoint && !quantity.approximate && named !== 0 && !(quantity.dimension === 'ratio' && quantity.unit === '1') && Math.abs(scale - 1) < SLACK ? digitsIn(named) : null,
  };
};

/** The same so far below zero. */
export const below = (figure: Figure): Figure => ({
  ...figure, low: figure.high === null ? null : -figure.high, high: figure.low === null ? null : -figure.low,
  lowInclusive: figure.highInclusive, highInclusive: figure.lowInclusive,
});

const digitsIn = (value: number): number => Math.round(Math.log10(Math.abs(value) / lastPlace(value) + 1) + 0.5);

export const isPoint = (figure: Figure): boolean => figure.low !== null && figure.low === figure.high;

/** The relation of two figures in one unit, before time, place or population are looked at. */
export type Relation =
  | { kind: 'same' }
  | { kind: 'rounded'; by: number }
  | { kind: 'within' }
  | { kind: 'overlap' }
  | { kind: 'apart'; by: number };

// Sums and conversions of decimal fractions are off by some last binary digits; nothing in a newspaper is that fine.
const SLACK = 1e-9;

/** "24" of "24.6", "3.03 million" of 3,035,249: the finer one cut off where the other ends. */
const isCut = (short: Figure, fine: Figure): boolean => {
  if (short.digits === null || fine.digits === null || short.digits >= fine.digits || (short.low ?? 0) * (fine.low ?? 0) <= 0) return false;
  const rest = Math.abs(fine.low ?? 0) - Math.abs(short.low ?? 0);
  return rest >= 0 && rest < short.place;
};

const equal = (a: number | null, b: number | null, width: number): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= width + SLACK * Math.max(Math.abs(a), Math.abs(b));

/** How far two figures stand apart after each was stretched by its room; 0 or less where they meet. */
const gapOf = (a: Figure, b: Figure, stretch: number): number => {
  const between = (upper: Figure, lower: Figure): number => (lower.high === null || upper.low === null ? -Infinity : upper.low - lower.high - stretch);
  return Math.max(between(a, b), between(b, a));
};

const excludes = (a: Figure, b: Figure): boolean =>
  (a.low !== null && a.low === b.high && !(a.lowInclusive && b.highInclusive)) || (b.low !== null && b.low === a.high && !(b.lowInclusive && a.highInclusive));

/** Total and symmetric. Widening either figure never leads from another answer to 'apart'. */
export const relate = (a: Figure, b: Figure): Relation => {
  const near = Math.max(a.near, b.near);
  const room = Math.max(a.room, b.room);
  const sameEnds = equal(a.low, b.low, 0) && equal(a.high, b.high, 0)
    && (a.low === null || a.lowInclusive === b.lowInclusive) && (a.high === null || a.highInclusive === b.highInclusive);
  if (sameEnds) return { kind: 'same' };
  if (isPoint(a) && isPoint(b)) {
    const by = Math.abs((a.low ?? 0) - (b.low ?? 0));
    // Only a finer figure is rounded: of "900" and "1,000" neither is the other in short.
    if (a.digits !== null && a.digits === b.digits && by > SLACK * Math.abs(a.low ?? 0)) return { kind: 'apart', by };
    if (equal(a.low, b.low, near)) return { kind: 'same' };
    return equal(a.low, b.low, room) || isCut(a, b) || isCut(b, a) ? { kind: 'rounded', by } : { kind: 'apart', by };
  }
  if (equal(a.low, b.low, near) && equal(a.high, b.high, near) && near > 0) return { kind: 'same' };
  const gap = gapOf(a, b, room);
  const size = Math.max(...[a.low, a.high, b.low, b.high].map((end) => Math.abs(end ?? 0)));
  const slack = SLACK * size;
  // "More than 100" and "at most 100" share nothing; "more than 100" and "100" are told of one count.
  if (gap > slack || (!isPoint(a) && !isPoint(b) && room === 0 && excludes(a, b))) return { kind: 'apart', by: gap + room };
  return isPoint(a) || isPoint(b) ? { kind: 'within' } : { kind: 'overlap' };
};
