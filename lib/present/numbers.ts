import { figures as words } from './words/figures.ts';
import { LOCALE } from './words/language.ts';

const MAGNITUDES = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

type Magnitude = (typeof MAGNITUDES)[number];

/** How many decimals a figure in millions may have before its digits say more: 1.25 million, but 1,234,567. */
const DECIMALS = 2;

const digits = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });

/** Takes off what binary arithmetic leaves behind: 9.2e9 / 1e9 = 9.200000000000001. */
export const tidied = (value: number): number => Number(value.toPrecision(12));

const plain = (value: number): string => digits.format(tidied(value)).replace('-', '−');

const suits = (value: number, { size }: Magnitude): boolean => {
  if (Math.abs(value) < size) return false;
  const scaled = tidied(value / size) * 10 ** DECIMALS;
  return tidied(scaled) === Math.round(scaled);
};

const magnitudeOf = (value: number): Magnitude | null => MAGNITUDES.find((magnitude) => suits(value, magnitude)) ?? null;

/** A number as a newspaper prints it: "14,000", "1.25 million", "−3.5". */
export const formatNumber = (value: number): string => {
  const magnitude = magnitudeOf(value);
  return magnitude === null ? plain(value) : `${plain(value / magnitude.size)} ${words.magnitudes[magnitude.word][0]}`;
};

/** "1–2 million", "40–60", "800,000–1.2 million"; with a minus sign in words: "−5 to 3". */
export const formatRange = (low: number, high: number): string => {
  const dash = low < 0 || high < 0 ? words.to : '–';
  const shared = magnitudeOf(high);
  if (shared !== null && suits(low, shared)) return `${plain(low / shared.size)}${dash}${plain(high / shared.size)} ${words.magnitudes[shared.word][0]}`;
  return `${formatNumber(low)}${dash}${formatNumber(high)}`;
};

/** The foot of an axis, short and in one magnitude throughout: "0", "0.5m", "1m". */
export const formatTicks = (values: readonly number[]): readonly string[] => {
  const largest = Math.max(...values.map(Math.abs));
  const magnitude = MAGNITUDES.find(({ size }) => largest >= size) ?? null;
  return values.map((value) => (magnitude === null || value === 0 ? plain(value) : `${plain(value / magnitude.size)}${words.magnitudes[magnitude.word][1]}`));
};

/** As `formatTicks` for steps that grow by factors, each in the magnitude that suits it: "1,000", "1m". */
export const formatLogTicks = (values: readonly number[]): readonly string[] => values.flatMap((value) => formatTicks([value]));

/** "1st", "2nd", "113th". */
export const formatOrdinal = (value: number): string => words.ordinal(plain(value), Math.abs(value));
