import { convert } from '#lib/lexicon/units.ts';
import type { Quantity } from '#lib/model/index.ts';
import { figureOf, type Figure } from './figure.ts';

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

const inUnit = (quantity: Quantity, unit: string, written: string): Figure | null => {
  if (quantity.unit === unit) return inOwnUnit(quantity, written);
  const probe = convert(1, quantity.unit, unit);
  if (probe !== null) return figureOf(quantity, (value) => convert(value, quantity.unit, unit) ?? value, written);
  const also = quantity.also.find((other) => other.unit === unit);
  return also === undefined ? null : figureOf({ ...quantity, low: also.low, high: also.high, unit }, (value) => value, also.span.text);
};

/**
 * Null where the two have no unit in common: other dimensions, or two currencies. Converted exactly, never by a rate.
 * `written`: the two as their articles print them, whose decimals tell how fine they are ("12.00").
 */
export const inCommonUnit = (a: Quantity, b: Quantity, written: readonly [string, string] = ['', '']): Common | null => {
  if (a.unit === b.unit) return { a: inOwnUnit(a, written[0]), b: inOwnUnit(b, written[1]), unit: a.unit };
  for (const unit of [a.unit, b.unit, ...a.also.map((other) => other.unit)]) {
    const figureA = inUnit(a, unit, written[0]);
    const figureB = inUnit(b, unit, written[1]);
    if (figureA !== null && figureB !== null) return { a: figureA, b: figureB, unit };
  }
  return null;
};
