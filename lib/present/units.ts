import { figures as words, unitWord } from './words/figures.ts';
import { LOCALE, number } from './words/language.ts';

/** What stands before and after the digits: `US$` and nothing, or nothing and ` km`. */
export type UnitMarks = Readonly<{ before: string; after: string }>;

const NONE: UnitMarks = { before: '', after: '' };

/** Written without a space after the digits. */
const CLOSE = new Set(['%', '°']);

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export const isCurrency = (unit: string): boolean => CURRENCIES.has(unit);

const currencyIn = (unit: string, display: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat(LOCALE, { style: 'currency', currency: unit, currencyDisplay: display })
    .formatToParts(1).find(({ type }) => type === 'currency')?.value ?? unit;

/** "US$", "€", "₦"; a sign that several currencies share gives way to the code: "KES ". */
const markOf = (unit: string): string => {
  const symbol = currencyIn(unit, 'symbol');
  if (symbol !== unit) return symbol;
  const narrow = currencyIn(unit, 'narrowSymbol');
  return /[^\p{L}$£]/u.test(narrow) ? narrow : `${unit} `;
};

/** Kept for each currency there is: a new formatter takes longer than a row of the table. */
const currencyMarks = new Map<string, string>();

const currencyMark = (unit: string): string => {
  const mark = currencyMarks.get(unit) ?? markOf(unit);
  currencyMarks.set(unit, mark);
  return mark;
};

/** A code without an entry of its own, made readable: "[foo_us]" → "foo", "a.b" → "a b". */
const spelled = (code: string): string =>
  code.replace(/\[([^\]_]+)(?:_[^\]]*)?\]/g, '$1').replaceAll('{', '').replaceAll('}', '').replaceAll('.', ' ').trim();

const nameOf = (code: string, plural: boolean): string => unitWord(code, plural) ?? spelled(code);

/** "USD/[bbl_us]" is a price by the barrel: the part after the last slash is what it is counted by. */
const splitRate = (unit: string): readonly [string, string] | null => {
  if (unitWord(unit, false) !== null) return null;
  const slash = unit.lastIndexOf('/');
  return slash < 0 ? null : [unit.slice(0, slash), unit.slice(slash + 1)];
};

/** The marks of a UCUM or ISO 4217 code ("1": a bare count) around a number; `plural` for the name behind it. */
export const unitMarks = (unit: string, plural: boolean): UnitMarks => {
  if (unit === '1' || unit === '') return NONE;
  if (isCurrency(unit)) return { before: currencyMark(unit), after: '' };
  const rate = splitRate(unit);
  if (rate !== null) {
    const [of, by] = rate;
    const marks = unitMarks(of === '' ? '1' : of, plural);
    const share = /^\d+$/.test(by) ? number(Number(by)) : nameOf(by, false);
    return { before: marks.before, after: words.per(marks.after, share) };
  }
  const name = nameOf(unit, plural);
  return { before: '', after: CLOSE.has(name) ? name : ` ${name}` };
};

/** What a unit is called in a list of units: "count", "tonnes", "US$", "US$ per barrel". */
export const unitName = (unit: string): string => {
  if (unit === '1') return words.count;
  const { before, after } = unitMarks(unit, true);
  return `${before}${after}`.trim();
};
