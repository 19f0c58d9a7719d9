import type { Quantity, Reading, Span } from '#lib/model/index.ts';
import { CURRENCY_BY_NAME, CURRENCY_SIGNS } from '#lib/lexicon/currencies.ts';
import { figureOf, lastPlace, type Common } from '#lib/subject/index.ts';
import { numberOf, quoted } from './notation.ts';

/** One unit of `from` in units of `to`, with the margin that the rounding of its two figures leaves. */
export type Rate = Readonly<{ from: string; to: string; value: number; margin: number; article: string; sentence: string; evidence: Span }>;

// Agencies convert at the day's rate; over the days that a story runs it moves about so much.
const DAY_MOVE = 0.015;

const shareOf = (value: number): number => (value === 0 ? 0 : lastPlace(value) / 2 / Math.abs(value));

const rateOf = (value: number, from: string, to: string, rounding: number, article: string, evidence: Span): Rate => {
  return { from, to, value, margin: rounding + DAY_MOVE, article, evidence, sentence: `${numberOf(value)} ${to} to 1 ${from}, from ${quoted(evidence.text)}` };
};

const STATED = /([$€£¥₹₦₱]|[A-Z]{1,3}\$)?\s?1(?:\.0{1,4})?\s?([A-Za-z]{3,12})?\s?=\s?([$€£¥₹₦₱]|[A-Z]{1,3}\$)?\s?(\d[\d,]{0,12}(?:\.\d{1,6})?)\s?([A-Za-z]{3,12})?/g;

const codeOf = (sign: string | undefined, word: string | undefined): string | null => {
  const bySign = sign === undefined ? undefined : CURRENCY_SIGNS.get(sign);
  if (bySign !== undefined) return bySign;
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  return CURRENCY_BY_NAME.get(lower) ?? CURRENCY_BY_NAME.get(lower.replace(/s$/, '')) ?? (/^[A-Z]{3}$/.test(word) ? word : null);
};

/** Rates that the articles print: "$1 = 0.90 euros" anywhere, and what a figure given in two currencies implies. */
export const ratesOf = (readings: readonly Reading[]): readonly Rate[] => readings.flatMap(({ document: { article }, claims }) => {
  const stated = Array.from(article.text.matchAll(STATED), (match) => {
    const from = codeOf(match[1], match[2]);
    const to = codeOf(match[3], match[5]);
    const value = Number((match[4] ?? '').replaceAll(',', ''));
    if (from === null || to === null || from === to || !(value > 0)) return null;
    // A printed rate is as fine as its decimals.
    const decimals = (match[4]?.split('.')[1] ?? '').length;
    return rateOf(value, from, to, 10 ** -decimals / 2 / value, article.id, { start: match.index, end: match.index + match[0].length, text: match[0] });
  }).filter((rate) => rate !== null);
  const implied = claims.flatMap(({ quantity, span }) => {
    if (quantity === null || quantity.dimension !== 'money') return [];
    const named = quantity.low ?? quantity.high;
    return quantity.also.flatMap((other) => {
      const value = other.low ?? other.high;
      if (named === null || value === null || named === 0 || value === 0 || other.unit === quantity.unit || !/^[A-Z]{3}$/.test(other.unit)) return [];
      const end = Math.max(span.end, other.span.end);
      const start = Math.min(span.start, other.span.start);
      return [rateOf(value / named, quantity.unit, other.unit, shareOf(named) + shareOf(value), article.id, { start, end, text: article.text.slice(start, end) })];
    });
  });
  return [...stated, ...implied];
});

/** The rate that leads from one currency to another, the one with the least margin first; turned round where need be. */
export const rateBetween = (rates: readonly Rate[], from: string, to: string): Rate | null => {
  const fitting = rates.flatMap((rate) => {
    if (rate.from === from && rate.to === to) return [rate];
    return rate.from === to && rate.to === from ? [{ ...rate, from, to, value: 1 / rate.value }] : [];
  });
  return fitting.toSorted((x, y) => x.margin - y.margin || x.value - y.value)[0] ?? null;
};

/** Two sums in the second one's currency by a rate of the story, its margin added to what the figures leave room for. */
export const inOneCurrency = (a: Quantity, b: Quantity, rates: readonly Rate[]): (Common & Readonly<{ rate: Rate }>) | null => {
  if (a.dimension !== 'money' || b.dimension !== 'money') return null;
  const rate = rateBetween(rates, a.unit, b.unit);
  if (rate === null) return null;
  const exchanged = figureOf(a, (value) => value * rate.value);
  const slack = Math.abs(exchanged.low ?? exchanged.high ?? 0) * rate.margin;
  return { a: { ...exchanged, near: exchanged.near + slack, room: exchanged.room + slack }, b: figureOf(b, (value) => value), unit: b.unit, rate };
};
