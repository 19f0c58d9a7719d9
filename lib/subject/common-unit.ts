import { CONVERTED, convert } from '#lib/lexicon/units.ts';
import type { Quantity } from '#lib/model/index.ts';
import { below, figureOf, type Figure } from './figure.ts';
import { contrariesOf } from './sign.ts';

/** Two quantities as figures in one unit: the first one's, or one in which both are given. */
export type Common = Readonly<{ a: Figure; b: Figure; unit: string }>;

// Most pairs are in one unit; a quantity is then the same figure in each of them.
const asStated = new WeakMap<Quantity, Figure>();

const inOwnUnit = (quantity: Quantity, written: string): Figure => {
  if (written.includes('.')) return figureOf(quantity, (value) => value, written);
  const known = asStated.get(quantity);
  if (known !== undefined) return known;
  const figure = figureOf(quantity, (value) => value);
  asStated.set(quantity, figure);
  return figure;
};

// "a quarter" is 25 per cent.
const SHARES: ReadonlyMap<string, number> = new Map([['1 %', 100], ['% 1', 0.01]]);

const inUnit = (quantity: Quantity, unit: string, written: string): Figure | null => {
  if (quantity.unit === unit) return inOwnUnit(quantity, written);
  const share = quantity.dimension === 'ratio' ? SHARES.get(`${quantity.unit} ${unit}`) : undefined;
  if (share !== undefined) return figureOf(quantity, (value) => value * share, written);
  const probe = convert(1, quantity.unit, unit);
  if (probe !== null) return figureOf(quantity, (value) => convert(value, quantity.unit, unit) ?? value, written);
  const also = quantity.also.find((other) => other.unit === unit);
  return also === undefined ? null : figureOf({ ...quantity, low: also.low, high: also.high, unit }, (value) => value, also.span.text);
};

// "$3 a dose" is as much a sum as "$50 a month".
const A_PERIOD = /^(1|%|[A-Z]{3})\/(a|mo|wk|d|h|\{[^}]+\})$/;
// "750,000 tonnes a year" is of tonnes; "130 km/h" is a speed and of nothing less.
const OF_AN_AMOUNT = /^(.+)\/(a|mo|wk|d|h)$/;
const RATE = / rate$/;

type Bare = Readonly<{ quantity: Quantity; period: string | null }>;

const bareOf = new WeakMap<Quantity, Bare>();

const withoutPeriod = (quantity: Quantity): Bare => {
  const known = bareOf.get(quantity);
  if (known !== undefined) return known;
  const isAmount = RATE.test(quantity.dimension);
  const [, unit, period] = quantity.unit.includes('/') ? (isAmount ? OF_AN_AMOUNT : A_PERIOD).exec(quantity.unit) ?? [] : [];
  const dimension = isAmount ? quantity.dimension.replace(RATE, '') : unit === '1' ? 'count' : unit === '%' ? 'ratio' : 'money';
  const bare = unit === undefined || period === undefined ? { quantity, period: null } : { quantity: { ...quantity, unit, dimension }, period };
  bareOf.set(quantity, bare);
  return bare;
};

/** The dimension of a figure, that of "3.5 % a year" or "30,000 a day" being that of the figure alone. */
export const familyOf = (quantity: Quantity): string => withoutPeriod(quantity).quantity.dimension;

/** "180 million a year" and "annual savings of 210 million": the two without their period, where one is told without or both have the same. */
export const besidePeriod = (a: Quantity, b: Quantity): readonly [Quantity, Quantity] => {
  if (a.unit === b.unit) return [a, b];
  const [one, two] = [withoutPeriod(a), withoutPeriod(b)];
  return one.period === null || two.period === null || one.period === two.period ? [one.quantity, two.quantity] : [a, b];
};

/** What somebody is paid an hour and what is paid a week or a year: nobody works all hours of it. */
export const isByTheHour = (a: Quantity, b: Quantity): boolean => {
  const [one, two] = [withoutPeriod(a), withoutPeriod(b)];
  return one.quantity.dimension === 'money' && one.period !== null && two.period !== null && (one.period === 'h') !== (two.period === 'h');
};

/** A rise and a fall, a profit and a loss: one of the two stands below zero. */
export const signed = <Pair extends Common>(pair: Pair, first: Quantity, second: Quantity): Pair => {
  const contraries = contrariesOf(first, second);
  return contraries === null ? pair : contraries.isUp ? { ...pair, b: below(pair.b) } : { ...pair, a: below(pair.a) };
};

/**
 * Null where the two have no unit in common: other dimensions, or two currencies. Converted exactly, never by a rate.
 * `written`: the two as their articles print them, whose decimals tell how fine they are ("12.00").
 */
export const inCommonUnit = (first: Quantity, second: Quantity, written: readonly [string, string] = ['', '']): Common | null => {
  const common = unsigned(first, second, written);
  return common === null ? null : signed(common, first, second);
};

// A small number of long spans ("three months", "a year") is rounded to whole ones, where the other is told in shorter ones:
// half of one either side, and of a single one a quarter.
const FEW_SPANS = 5;

// Who puts square miles into hectares for the reader rounds twice: a share of the figure (own measure).
const TWICE_ROUNDED = 0.02;

const roomier = (figure: Figure, room: number): Figure => ({ ...figure, room: Math.max(figure.room, room), digits: null });

/** `figure` is `quantity` in the other's unit or its own. */
const loosened = (figure: Figure, quantity: Quantity, other: Quantity): Figure => {
  if (figure.low === null || figure.low !== figure.high) return figure;
  if (CONVERTED.has(quantity.dimension)) return roomier(figure, Math.abs(figure.low) * TWICE_ROUNDED);
  if (quantity.dimension !== 'duration' || quantity.approximate) return figure;
  const count = quantity.low ?? 0;
  if (!Number.isInteger(count) || count < 1 || count > FEW_SPANS || !((convert(1, quantity.unit, other.unit) ?? 0) > 1)) return figure;
  const room = (figure.low / count) * (count === 1 ? 0.25 : 0.5);
  return roomier(figure, room);
};

// A sign that several countries write for their money, with no letters that tell which.
const BARE_SIGN = /(?:^|\s)(\$|£|₹|¥|Rs\.?)\s?\d/;

const signOf = (written: string): string | null => BARE_SIGN.exec(written)?.[1]?.replace('.', '') ?? null;

/** One number under one sign: which country's money it is was guessed of one of them. */
const areOfOneSign = (a: Quantity, b: Quantity, [one, two]: readonly [string, string]): boolean =>
  a.dimension === 'money' && b.dimension === 'money' && a.low === b.low && a.high === b.high && signOf(one) !== null && signOf(one) === signOf(two);

const unsigned = (first: Quantity, second: Quantity, written: readonly [string, string]): Common | null => {
  const [a, b] = besidePeriod(first, second);
  if (a.unit !== b.unit && areOfOneSign(a, b, written)) return { a: inOwnUnit(a, written[0]), b: inOwnUnit({ ...b, unit: a.unit }, written[1]), unit: a.unit };
  if (a.unit === b.unit) return { a: inOwnUnit(a, written[0]), b: inOwnUnit(b, written[1]), unit: a.unit };
  // Shares are held against each other in per cent, whichever is in words.
  const units = a.dimension === 'ratio' && b.dimension === 'ratio' ? ['%'] : [a.unit, b.unit, ...a.also.map((other) => other.unit)];
  for (const unit of units) {
    const figureA = inUnit(a, unit, written[0]);
    const figureB = inUnit(b, unit, written[1]);
    if (figureA !== null && figureB !== null) return { a: loosened(figureA, a, b), b: loosened(figureB, b, a), unit };
  }
  return null;
};
