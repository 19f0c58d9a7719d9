import type { Claim, Quantity } from '#lib/model/index.ts';
import { formatNumber, formatOrdinal, formatRange } from './numbers.ts';
import { unitMarks } from './units.ts';
import { figures as words } from './words/figures.ts';

/** Where a figure ends: exactly there, a floor ("at least"), a ceiling ("up to"), between two ends, or nowhere said. */
export type Bounds = 'exact' | 'floor' | 'ceiling' | 'range' | 'none';

export const boundsOf = (low: number | null, high: number | null): Bounds => {
  if (low === null) return high === null ? 'none' : 'ceiling';
  if (high === null) return 'floor';
  return low === high ? 'exact' : 'range';
};

type Style = Readonly<{ approximate: string; floor: readonly [string, string]; ceiling: readonly [string, string] }>;

/** [bound included, bound excluded] */
const SIGNS: Style = { approximate: '≈ ', floor: ['≥ ', '> '], ceiling: ['≤ ', '< '] };
const WORDS: Style = words.words;

const isRank = ({ dimension }: Quantity): boolean => dimension === 'rank';

const wrapped = (digits: string, value: number, unit: string): string => {
  const { before, after } = unitMarks(unit, Math.abs(value) !== 1);
  return `${before}${digits}${after}`;
};

/** A bare number with its unit: "US$9.2 billion", "1 year", "1,782 km". */
export const formatAmount = (value: number, unit: string): string => wrapped(formatNumber(value), value, unit);

const one = (quantity: Quantity, value: number, unit: string): string =>
  isRank(quantity) ? formatOrdinal(value) : formatAmount(value, unit);

const styled = (quantity: Quantity, style: Style): string | null => {
  const { low, high, unit } = quantity.stated;
  const about = quantity.approximate ? style.approximate : '';
  switch (boundsOf(low, high)) {
    case 'none': return null;
    case 'floor': return low === null ? null : style.floor[quantity.lowInclusive ? 0 : 1] + one(quantity, low, unit);
    case 'ceiling': return high === null ? null : style.ceiling[quantity.highInclusive ? 0 : 1] + one(quantity, high, unit);
    case 'exact': return low === null ? null : about + one(quantity, low, unit);
    case 'range': return low === null || high === null ? null : about + wrapped(formatRange(low, high), high, unit);
  }
};

const withChange = (quantity: Quantity, figure: string): string => {
  switch (quantity.change) {
    case null: return figure;
    case 'up': return words.up(figure);
    case 'down': return words.down(figure);
  }
};

/**
 * A figure as the article put it, in a reader's notation: "≥ 1 million", "1–2 million", "≈ 1.5 million",
 * "US$9.2 billion", "up 5%". Null where the article gives no number ("dozens" without an interval).
 */
export const formatFigure = (quantity: Quantity): string | null => {
  const figure = styled(quantity, SIGNS);
  return figure === null ? null : withChange(quantity, figure);
};

/** The same in words, for a sentence or a voice: "at least 1 million". */
export const figureInWords = (quantity: Quantity): string | null => {
  const figure = styled(quantity, WORDS);
  return figure === null ? null : withChange(quantity, figure.replaceAll('≈', words.about));
};

/** The figure of a claim, or the article's own words where it has none. */
export const figureOrWords = (claim: Claim): string =>
  (claim.quantity === null ? null : formatFigure(claim.quantity)) ?? claim.span.text;

/** The same figure in the article's other units: ["1,107 miles"]. */
export const otherUnits = (quantity: Quantity): readonly string[] =>
  quantity.also.flatMap(({ low, high, unit }) => {
    if (low === null && high === null) return [];
    if (low !== null && high !== null && low !== high) return [wrapped(formatRange(low, high), high, unit)];
    return [formatAmount(low ?? high ?? 0, unit)];
  });
