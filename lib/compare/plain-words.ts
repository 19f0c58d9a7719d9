import { MONTHS } from '#lib/lexicon/calendar.ts';
import { GLUED_MAGNITUDES, MAGNITUDES, ONES, TEENS, TENS } from '#lib/lexicon/numerals.ts';
import { expansionOf, oneSpelling, wordsOf, type Word } from '#lib/text/index.ts';

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

const nameOfMonth = (norm: string): string | null => {
  const month = MONTHS.get(norm);
  return month === undefined ? null : MONTH_NAMES[month - 1] ?? null;
};

const MAGNITUDE_NAMES: ReadonlyMap<number, string> = new Map([[12, 'dozen'], [1e2, 'hundred'], [1e3, 'thousand'], [1e5, 'lakh'], [1e6, 'million'], [1e7, 'crore'], [1e9, 'billion'], [1e12, 'trillion']]);

const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([['$', 'dollar'], ['€', 'euro'], ['£', 'pound'], ['¥', 'yen'], ['₹', 'rupee'], ['₦', 'naira'],
  ['dollars', 'dollar'], ['euros', 'euro'], ['pounds', 'pound'], ['rupees', 'rupee']]);

// Short forms that one desk spells out (own list).
const SHORT: ReadonlyMap<string, string> = new Map(`pc percent|pct percent|kg kilogram|kgs kilogram|kilograms kilogram|km kilometer|kms kilometer|kilometers kilometer|
  kilometres kilometer|kilometre kilometer|govt government|dept department|st street|rd road|ave avenue|ft foot|feet foot|hrs hour|hours hour|min minute|mins minute|minutes minute`
  .split('|').map((row) => { const [short = '', long = ''] = row.trim().split(' '); return [short, long] as const; }));

const NUMBER = /^(\d+(?:\.\d+)?)(%|\p{L}{1,3})?$/u;
const ORDINAL = /^(?:st|nd|rd|th)$/;

const wordNumber = (norm: string): number | undefined => ONES.get(norm) ?? TEENS.get(norm) ?? TENS.get(norm);

const magnitudeName = (norm: string, glued: boolean): string | null => {
  const value = glued ? GLUED_MAGNITUDES.get(norm) : MAGNITUDES.get(norm);
  return value === undefined ? null : MAGNITUDE_NAMES.get(value) ?? null;
};

/** One word as the words it is compared by. */
const plainOf = (norm: string): readonly string[] => {
  const [, digits, unit] = NUMBER.exec(norm) ?? [];
  if (digits !== undefined) {
    if (unit === undefined || ORDINAL.test(unit)) return [digits];
    return [digits, unit === '%' ? 'percent' : magnitudeName(unit, true) ?? SHORT.get(unit) ?? unit];
  }
  const number = wordNumber(norm);
  if (number !== undefined) return [String(number)];
  const known = nameOfMonth(norm) ?? SHORT.get(norm) ?? magnitudeName(norm, false) ?? CURRENCY_NAMES.get(norm);
  return known === undefined ? (expansionOf(norm) ?? [norm]).map((each) => (each.endsWith("'s") ? `${oneSpelling(each.slice(0, -2))}'s` : oneSpelling(each))) : [known];
};

const isDay = (norm: string | undefined): boolean => norm !== undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(norm);
const isNumber = (norm: string | undefined): boolean => norm !== undefined && /^\d/.test(norm);

/** The words of a text in one form, whatever the style of the desk: spelling, numbers, per cent, dates, currencies, contractions. */
export const plainWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  /** A currency sign, until the figure behind it is complete. */
  let currency: Word | null = null;
  const settle = (): void => {
    if (currency !== null) words.push({ ...currency, start: words.at(-1)?.start ?? currency.start, end: words.at(-1)?.end ?? currency.end });
    currency = null;
  };
  for (const word of wordsOf(text)) {
    for (const norm of plainOf(word.norm)) {
      const last = words.at(-1);
      const sign = /^\p{Sc}$/u.test(word.norm) ? CURRENCY_NAMES.get(word.norm) : undefined;
      if (currency !== null && !isNumber(norm) && magnitudeName(norm, false) === null) settle();
      if (sign !== undefined) {
        currency = { ...word, norm: sign };
        if (last?.norm === 'us' && last.end === word.start) words.pop();
      } else if (norm === 'cent' && last?.norm === 'per') words[words.length - 1] = { ...last, end: word.end, norm: 'percent' };
      else if (last !== undefined && isNumber(norm) && /^[2-9]0$/.test(last.norm) && /^[1-9]$/.test(norm) && !isNumber(word.norm) && text.charAt(last.end) === '-') words[words.length - 1] = { ...last, end: word.end, norm: String(Number(last.norm) + Number(norm)) };
      else if (last !== undefined && MONTH_NAMES.includes(norm) && isDay(last.norm)) {
        words[words.length - 1] = { ...last, norm };
        words.push({ ...word, norm: last.norm });
      } else words.push({ ...word, norm });
    }
  }
  settle();
  return words;
};
