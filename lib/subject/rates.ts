import { CURRENCY_BY_NAME, CURRENCY_SIGNS } from '#lib/lexicon/currencies.ts';
import type { Quantity, Reading, Span } from '#lib/model/index.ts';
import { besidePeriod, familyOf, signed, type Common } from './common-unit.ts';
import { figureOf, lastPlace } from './figure.ts';

/** One unit of `from` in units of `to`, with the margin that the rounding of its two figures leaves, and where it stands. */
export type Rate = Readonly<{ from: string; to: string; value: number; margin: number; evidence: Span }>;

/** The best rate that a story's articles give for each two currencies, by "from to", in both directions. */
export type Rates = ReadonlyMap<string, Rate>;

export const NO_RATES: Rates = new Map();

// Agencies convert at the day's rate; over the days that a story runs it moves about so much.
const DAY_MOVE = 0.015;

const shareOf = (value: number): number => (value === 0 ? 0 : lastPlace(value) / 2 / Math.abs(value));

const STATED = /([$€£¥₹₦₱]|[A-Z]{1,3}\$)?\s?1(?:\.0{1,4})?\s?([A-Za-z]{3,12})?\s?=\s?([$€£¥₹₦₱]|[A-Z]{1,3}\$)?\s?(\d[\d,]{0,12}(?:\.\d{1,6})?)\s?([A-Za-z]{3,12})?/g;

// "One dollar buys 143.7 Kenyan shillings", "at 12.4 cedis to the dollar".
const TOLD = /\b(?:one|a|the) ((?:[A-Z][a-z]{2,12} |US )?[a-z]{3,9}) (?:buys|bought|equals|fetche[sd]|trade[sd] at|is worth|was worth|stands at|stood at)(?: about| around)? (\d[\d,]{0,12}(?:\.\d{1,6})?) ((?:[A-Z][a-z]{2,12} )?[a-z]{3,9})\b/gi;
const TO_ONE = /\b(\d[\d,]{0,12}(?:\.\d{1,6})?) ((?:[A-Z][a-z]{2,12} )?[a-z]{3,9}) (?:to|against) (?:the|one|a) ((?:[A-Z][a-z]{2,12} |US )?[a-z]{3,9})\b/g;

const codeOf = (sign: string | undefined, word: string | undefined): string | null => {
  const bySign = sign === undefined ? undefined : CURRENCY_SIGNS.get(sign);
  if (bySign !== undefined) return bySign;
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  return CURRENCY_BY_NAME.get(lower) ?? CURRENCY_BY_NAME.get(lower.replace(/s$/, '')) ?? (/^[A-Z]{3}$/.test(word) ? word : null);
};

/** A sum in two currencies, from the first to the last of it, its bracket closed. */
export const spanOfBoth = (text: string, a: Span, b: Span): Span => {
  const start = Math.min(a.start, b.start);
  const last = Math.max(a.end, b.end);
  const end = text[last] === ')' ? last + 1 : last;
  return { start, end, text: text.slice(start, end) };
};

/** Rates that one article prints: "$1 = 0.90 euros" anywhere, and what a figure given in two currencies implies. */
const ratesIn = ({ document: { article }, claims }: Reading): readonly Rate[] => {
  const printed = (match: RegExpExecArray, from: string | null, to: string | null, digits = ''): readonly Rate[] => {
    const value = Number(digits.replaceAll(',', ''));
    if (from === null || to === null || from === to || !(value > 0)) return [];
    // A printed rate is as fine as its decimals.
    const decimals = (digits.split('.')[1] ?? '').length;
    return [{ from, to, value, margin: 10 ** -decimals / 2 / value + DAY_MOVE, evidence: { start: match.index, end: match.index + match[0].length, text: match[0] } }];
  };
  const stated = [
    ...[...article.text.matchAll(STATED)].flatMap((match) => printed(match, codeOf(match[1], match[2]), codeOf(match[3], match[5]), match[4])),
    ...[...article.text.matchAll(TOLD)].flatMap((match) => printed(match, codeOf(undefined, match[1]), codeOf(undefined, match[3]), match[2])),
    ...[...article.text.matchAll(TO_ONE)].flatMap((match) => printed(match, codeOf(undefined, match[3]), codeOf(undefined, match[2]), match[1])),
  ];
  const implied = claims.flatMap(({ quantity, span }) => {
    if (quantity === null || quantity.dimension !== 'money') return [];
    const named = quantity.low ?? quantity.high;
    return quantity.also.flatMap((other): readonly Rate[] => {
      const value = other.low ?? other.high;
      if (named === null || value === null || named === 0 || value === 0 || other.unit === quantity.unit || !/^[A-Z]{3}$/.test(other.unit)) return [];
      return [{ from: quantity.unit, to: other.unit, value: value / named, margin: shareOf(named) + shareOf(value) + DAY_MOVE, evidence: spanOfBoth(article.text, span, other.span) }];
    });
  });
  return [...stated, ...implied];
};

// A reading never changes.
const known = new WeakMap<Reading, readonly Rate[]>();

const rememberedIn = (reading: Reading): readonly Rate[] => {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const rates = ratesIn(reading);
  known.set(reading, rates);
  return rates;
};

const turned = (rate: Rate): Rate => ({ ...rate, from: rate.to, to: rate.from, value: 1 / rate.value });

/** The finer of two, whichever article comes first. */
const isFiner = (a: Rate, b: Rate): boolean =>
  a.margin !== b.margin ? a.margin < b.margin : a.value !== b.value ? a.value < b.value : a.evidence.text < b.evidence.text;

/** All rates that the articles state or imply. */
export const allRates = (readings: readonly Reading[]): readonly Rate[] => readings.flatMap(rememberedIn);

/** Of all rates between two currencies the one with the least margin. */
export const ratesOf = (readings: readonly Reading[]): Rates => {
  const best = new Map<string, Rate>();
  for (const stated of readings.flatMap(rememberedIn)) {
    const key = `${stated.from} ${stated.to}`;
    const before = best.get(key);
    if (before !== undefined && !isFiner(stated, before)) continue;
    best.set(key, stated);
    best.set(`${stated.to} ${stated.from}`, turned(stated));
  }
  return best;
};

/** The rate by which two sums in two currencies are compared, null where none is needed or given. */
export const rateFor = (first: Quantity, second: Quantity, rates: Rates): Rate | null => {
  if (rates.size === 0 || first.unit === second.unit || familyOf(first) !== 'money' || familyOf(second) !== 'money') return null;
  const [a, b] = besidePeriod(first, second);
  return a.dimension !== 'money' || b.dimension !== 'money' ? null : rates.get(`${a.unit} ${b.unit}`) ?? null;
};

/** Two sums in the second one's currency by a rate of the story, its margin added to what the figures leave room for. */
export const inOneCurrency = (first: Quantity, second: Quantity, rates: Rates): (Common & Readonly<{ rate: Rate }>) | null => {
  const rate = rateFor(first, second, rates);
  if (rate === null) return null;
  const [a, b] = besidePeriod(first, second);
  const exchanged = figureOf(a, (value) => value * rate.value);
  const slack = Math.abs(exchanged.low ?? exchanged.high ?? 0) * rate.margin;
  return signed({ a: { ...exchanged, near: exchanged.near + slack, room: exchanged.room + slack }, b: figureOf(b, (value) => value), unit: b.unit, rate }, first, second);
};

/** What a remembered answer about several quantities depends on beside themselves: nothing where none is a sum. */
export const ratesKey = (quantities: readonly (Quantity | null)[], rates: Rates): string =>
  rates.size === 0 || !quantities.some((quantity) => quantity !== null && familyOf(quantity) === 'money') ? '' : JSON.stringify([...rates.values()]);

/** What a remembered answer about the two depends on beside themselves. */
export const rateKey = (first: Quantity | null, second: Quantity | null, rates: Rates): string => {
  const rate = first === null || second === null ? null : rateFor(first, second, rates);
  return rate === null ? '' : `${rate.value} ${rate.margin} ${rate.evidence.text}`;
};
