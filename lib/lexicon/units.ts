import { UNIT_WORTHS } from './generated/units.ts';
import { MULTIPLES, UNIT_NAMES } from './unit-names.ts';

/** A unit as found in text: `times` multiplies the figure ("decades" are ten years each). */
export type Unit = Readonly<{ code: string; dimension: string; times: number }>;

const worths = new Map(UNIT_WORTHS.map(([code, factor, offset]) => [code, { factor, offset }]));
const dimensions = new Map(UNIT_NAMES.map(({ code, dimension }) => [code, dimension]));

const byName = new Map<string, Unit>();
const bySymbol = new Map<string, Unit>();
for (const { code, dimension, names, symbols } of UNIT_NAMES) {
  const unit = { code, dimension, times: 1 };
  for (const name of names) if (!byName.has(name)) byName.set(name, unit);
  for (const symbol of symbols) if (!bySymbol.has(symbol)) bySymbol.set(symbol, unit);
}
for (const [name, [times, code]] of MULTIPLES) byName.set(name, { code, dimension: dimensions.get(code) ?? 'duration', times });

/** Lower-case names of up to four words, singular and plural. */
export const UNIT_BY_NAME: ReadonlyMap<string, Unit> = byName;

/** Symbols, exact case. */
export const UNIT_BY_SYMBOL: ReadonlyMap<string, Unit> = bySymbol;

/** Symbols of two characters and more in lower case, for copy that sets capitals as it likes; the first of two alike wins. */
export const UNIT_BY_LOWER_SYMBOL: ReadonlyMap<string, Unit> = new Map([...bySymbol].toReversed().filter(([symbol]) => symbol.length >= 2).map(([symbol, unit]) => [symbol.toLowerCase(), unit]));

/** First words of unit names, so that most words are asked once. */
export const UNIT_FIRST_WORDS: ReadonlySet<string> = new Set([...byName.keys()].map((name) => name.split(' ')[0] ?? ''));

/** "50 a day" in so many a week, "2 t a month" in kilograms a year: what is counted and the period, each for itself. */
const convertRate = (value: number, from: string, to: string): number | null => {
  const [[top = '', per, ...more], [otherTop = '', otherPer, ...others]] = [from.split('/'), to.split('/')];
  if (per === undefined || otherPer === undefined || more.length > 0 || others.length > 0) return null;
  const [counted, periods] = [convert(value, top, otherTop), convert(1, per, otherPer)];
  return counted === null || periods === null ? null : counted / periods;
};

/**
 * `value` of the unit `from` in the unit `to`, both UCUM codes; null where one is unknown or they measure different
 * things. Years and months are UCUM's mean ones (365.25 days, a twelfth of it). No exchange rates: money has none here.
 */
export const convert = (value: number, from: string, to: string): number | null => {
  if (from === to) return value;
  const a = worths.get(from);
  const b = worths.get(to);
  if (a === undefined || b === undefined) return from.includes('/') && to.includes('/') ? convertRate(value, from, to) : null;
  if (dimensions.get(from) !== dimensions.get(to)) return null;
  return (value * a.factor + a.offset - b.offset) / b.factor;
};

/** Dimensions in which a thing has a size. */
export const SIZES: ReadonlySet<string> = new Set(['length', 'area', 'mass', 'volume']);

/** Dimensions that are put into another unit for the reader. */
export const CONVERTED: ReadonlySet<string> = new Set([...SIZES, 'speed']);
