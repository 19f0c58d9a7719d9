import { convert } from '#lib/lexicon/units.ts';
import type { Quantity } from '#lib/model/index.ts';
import type { GoldQuantity } from './gold.ts';

type Interval = Readonly<{ low: number | null; high: number | null; unit: string }>;

/** Relative difference below which two figures are the same, for what conversion rounds. */
const CLOSE = 0.005;

const sameEnd = (a: number | null, b: number | null): boolean => {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
};

const sameNumbers = (a: Interval, b: Interval): boolean => sameEnd(a.low, b.low) && sameEnd(a.high, b.high);

/** The ways an engine may have put the figure: as kept, as stated, or as one of its other units. */
const readingsOf = (quantity: Quantity, also: boolean): readonly Interval[] =>
  (also ? quantity.also : [quantity, quantity.stated]);

export const sameValue = (gold: GoldQuantity, quantity: Quantity, also: boolean): boolean =>
  gold.vague === true || readingsOf(quantity, also).some((reading) => sameNumbers(gold, reading) || sameNumbers(gold, inUnit(reading, gold.unit) ?? reading));

export const sameValueAndUnit = (gold: GoldQuantity, quantity: Quantity, also: boolean): boolean =>
  readingsOf(quantity, also).some((reading) => [gold.unit, ...(gold.orUnit ?? [])].some((unit) => {
    const converted = inUnit(reading, unit);
    return converted !== null && (gold.vague === true || sameNumbers(gold, converted));
  }));

/** Are the ends open, closed and hard or soft as they should be? */
export const sameBounds = (gold: GoldQuantity, quantity: Quantity): boolean => gold.vague === true || (
  (gold.low === null || (gold.lowInclusive ?? true) === quantity.lowInclusive)
  && (gold.high === null || (gold.highInclusive ?? true) === quantity.highInclusive)
  && (gold.approximate ?? false) === quantity.approximate);

const inUnit = ({ low, high, unit }: Interval, wanted: string): Interval | null => {
  const to = (end: number | null): number | null | undefined => {
    if (end === null) return null;
    if (unit === '1' && wanted === '%') return end * 100;
    if (unit === '%' && wanted === '1') return end / 100;
    return convert(end, unit, wanted) ?? (unit === wanted ? end : undefined);
  };
  const [a, b] = [to(low), to(high)];
  return a === undefined || b === undefined ? null : { low: a, high: b, unit: wanted };
};
