import { CURRENCY_BY_NAME, CURRENCY_FIRST_WORDS, CURRENCY_SIGNS, LETTER_SIGNS_GLUED, SHARED_NAMES, SUBUNITS } from '#lib/lexicon/currencies.ts';
import { GLUED_MAGNITUDES, MAGNITUDES } from '#lib/lexicon/numerals.ts';
import { LOWER_CODES, UNIT_SIGN } from '#lib/lexicon/signs.ts';
import { UNIT_BY_LOWER_SYMBOL, UNIT_BY_NAME, UNIT_BY_SYMBOL, UNIT_FIRST_WORDS } from '#lib/lexicon/units.ts';
import { isCommaSemicolonOrColon, isGenitiveEnding, isNounPropnOrNum } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';

/**
 * A unit found beside a figure, in atoms `from` to `to` (exclusive). `times`: what one of it is worth in `code`
 * ("cents" are 0.01 USD). `word`: as the article names it. `shared`: the currency's name is that of several countries.
 */
export type FoundUnit = Readonly<{ from: number; to: number; code: string; dimension: string; times: number; word: string; shared: boolean }>;

const text = (atoms: readonly Atom[], from: number, to: number): string => {
  let joined = '';
  for (let at = from; at < to; at += 1) joined += (at > from && !atoms[at]!.glued ? ' ' : '') + atoms[at]!.text;
  return joined;
};

const phrase = (atoms: readonly Atom[], from: number, to: number): string => {
  let joined = '';
  for (let at = from; at < to; at += 1) joined += (at > from && atoms[at]!.norm !== "'" ? ' ' : '') + atoms[at]!.norm;
  return to - from > 1 ? joined.replaceAll(' - ', ' ') : joined;
};

/** ISO codes that are English words in capitals; they are money only behind a figure. */
const WORD_CODES: ReadonlySet<string> = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'MAD', 'PEN', 'SOS', 'BAM', 'GEL', 'MOP', 'COP', 'DOP', 'LAK', 'NAD', 'PAB']);

const PIXELS: ReadonlySet<number> = new Set([360, 480, 720, 1080, 1440, 2160]);

/** Codes and signs that may stand behind their figure. */
const BEHIND = /^(?:[A-Z]{3}|[€£¥₹₽₺₸₴₾₭元円₡₪₩₫฿]|Kč|ரூ)$/;

/** Letters that several countries write before their own money. */
const SHARED_SIGNS: ReadonlySet<string> = new Set(['Rs', 'Rs.', '₨', '¥', 'kr', 'Kr', 'Sh', 'Shs']);

const signOf = (sign: string): string | null => CURRENCY_SIGNS.get(sign) ?? null;

const isDollarLetter = (word: string): boolean => word === 'c' || word === 'us' || word === 'hk' || word === 'nz' || word === 'au';

/** The currency sign that ends right before atom `at`: "$", "US $", "Rs.", "EUR"; it may be set with spaces. */
export const currencyBefore = (atoms: readonly Atom[], at: number): FoundUnit | null => {
  const last = atoms[at - 1];
  if (last === undefined || (!last.glued && last.text.length > 3 && isSmall(last.text))) return null;
  const found = (from: number, code: string, shared: boolean): FoundUnit =>
    ({ from, to: at, code, dimension: 'money', times: 1, word: text(atoms, from, at), shared });
  if (last.text === '$' || last.text === '£') {
    // "US $", "c $", "hk $": the country's letters stand apart.
    const letters = atoms[at - 2];
    if (letters !== undefined && letters.text.length <= 4 && /^[A-Za-z.]+$/.test(letters.text)) {
      const sign = signOf(`${letters.norm.replaceAll('.', '').toUpperCase()}${last.text}`);
      if (sign !== null && (letters.text === letters.text.toUpperCase() || isDollarLetter(letters.text)) && letters.norm !== 'a' ) return found(at - 2, sign, false);
      const exact = last.glued ? signOf(`${letters.text}${last.text}`) : null;
      if (exact !== null) return found(at - 2, exact, false);
      const code = letters.text.length === 3 ? signOf(letters.text.toUpperCase()) : null;
      if (code !== null) return found(at - 2, code, false);
    }
    return found(at - 1, signOf(last.text) ?? 'USD', last.text === '$' || last.text === '£');
  }
  const joined = last.glued && at >= 2 ? signOf(`${atoms[at - 2]!.text}${last.text}`) : null;
  if (joined !== null && !/[A-Za-z]$/.test(last.text)) return found(at - 2, joined, false);
  // "Y=100 million": what some wires make of ¥.
  if (last.text === '=' && last.glued && atoms[at - 2]?.text === 'Y' && (atoms[at]?.glued ?? false)) return found(at - 2, 'JPY', false);
  // "$US113 trillion": the country's letters stand between the sign and the figure.
  const lettered = last.glued && atoms[at - 2]?.text === '$' ? signOf(`$${last.text}`) : null;
  if (lettered !== null) return found(at - 2, lettered, false);
  const sign = signOf(last.text) ?? (last.text.length === 3 && LOWER_CODES.has(last.text) ? signOf(last.text.toUpperCase()) : null);
  if (sign !== null && (last.text.length !== 3 || !WORD_CODES.has(last.text))) {
    const letterLike = /^[A-Za-z]/.test(last.text);
    if (letterLike && LETTER_SIGNS_GLUED.has(last.text) && !(atoms[at]?.glued ?? false)) return null;
    return found(at - 1, sign, SHARED_SIGNS.has(last.text));
  }
  const dollars = last.text.includes('$') ? /^(\$|[A-Z]{1,3}\$)([A-Z]{1,3})$/.exec(last.text) : null;
  if (dollars !== null) return found(at - 1, signOf(`$${dollars[2]!}`) ?? 'USD', false);
  return null;
};

const symbolUnit = (symbol: string, from: number, to: number): FoundUnit | null => {
  // "five Oz titles" are won in Australia.
  if (symbol === 'Oz') return null;
  const plain = symbol.endsWith('.') && symbol.length > 1 ? symbol.slice(0, -1) : symbol;
  const unit = UNIT_BY_SYMBOL.get(symbol) ?? UNIT_BY_SYMBOL.get(plain) ?? (plain.length >= 2 ? UNIT_BY_LOWER_SYMBOL.get(plain.toLowerCase()) : undefined);
  return unit === undefined ? null : { from, to, code: unit.code, dimension: unit.dimension, times: unit.times, word: plain, shared: false };
};

const isLoneLetter = (word: string): boolean => word === 'm' || word === 'g' || word === 'l' || word === 'W' || word === 'V' || word === 'J';

const isCOrF = (word: string): boolean => word === 'C.' || word === 'F.';
const isDegreeLetter = (word: string): boolean => word === 'C' || word === 'C.' || word === 'F' || word === 'F.';

/** Symbol of a unit right after the figure, in one to three atoms set without spaces: "km", "km/h", "°C", "m²". */
const symbolAfter = (atoms: readonly Atom[], at: number): FoundUnit | null => {
  const first = atoms[at]!;
  if (first.text.length > 8) return null;
  let width = 1;
  while (width < 3 && (atoms[at + width]?.glued ?? false) && atoms[at + width]!.text.length <= 4) width += 1;
  for (; width >= 1; width -= 1) {
    const closing = atoms[at + width - 1]!.text;
    if (width > 1 && closing.endsWith('.') && !isCOrF(closing)) continue;
    const symbol = text(atoms, at, at + width);
    const unit = symbolUnit(symbol, at, at + width);
    if (unit === null) continue;
    const letter = unit.word.length === 1 && /[A-Za-z]/.test(unit.word);
    // "3170 W. County Road" lies west.
    if (unit.word === 'W' && closing === 'W.') return null;
    // A single letter apart from its figure is a unit only where it is hardly anything else.
    if (letter && !first.glued && !isLoneLetter(unit.word)) return null;
    if (letter && (unit.word === 'K' || unit.word === 'A' || unit.word === 'N')) return null;
    return unit;
  }
  // "90F", "32C": degrees are left out where the letter touches the figure.
  if ((first.glued || isReading(atoms, at)) && isDegreeLetter(first.text)) return { from: at, to: at + 1, code: first.text.startsWith('C') ? 'Cel' : '[degF]', dimension: 'temperature', times: 1, word: first.text.slice(0, 1), shared: false };
  return null;
};

const DEGREE_OPENER: ReadonlySet<string> = new Set('was is hit reached touched to of at above below over with about around nearly minus - exceeded topped near past'.split(' '));

/** "hit 43.8 C": apart from its figure the letter is a degree where a reading is told and no noun follows. */
const isReading = (atoms: readonly Atom[], at: number): boolean =>
  Math.abs(atoms[at - 1]?.value ?? 0) >= 10 && !isNounPropnOrNum(atoms[at + 1]?.tag ?? 'PUNCT') && DEGREE_OPENER.has(atoms[at - 2]?.norm ?? '');

const JOIN = 4;

/** Names of currencies that are other words too: money only behind digits, and not before a noun of their own ("euro zone"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['euro', 'real', 'won', 'mark', 'marks', 'crown', 'crowns', 'sol', 'sols', 'soles', 'som', 'colon', 'colons', 'ether', 'dong', 'lei', 'punt', 'punts', 'rand', 'kip', 'kina', 'tala', 'dram', 'drams', 'balboa', 'cordoba']);

const isPayableNoun = (word: string): boolean => word === 'note' || word === 'coin' || word === 'bill' || word === 'notes' || word === 'coins' || word === 'fine' || word === 'loan' || word === 'bid' || word === 'deal';

const isMoneyHere = (atoms: readonly Atom[], from: number, to: number): boolean => {
  const next = atoms[to];
  if (next?.tag === 'NOUN' || next?.norm === '-' && atoms[to + 1]?.norm === 'zone') return isPayableNoun(next.norm);
  const before = atoms[from - 1];
  return before !== undefined && (before.value !== null || MAGNITUDES.has(before.norm) || (before.tag === 'NUM' && before.norm.length > 4) || before.norm === '-'
    || (before.glued && GLUED_MAGNITUDES.has(before.norm)));
};

/** First words of the names that have several. */
const WITH_MORE: ReadonlySet<string> = new Set([...UNIT_BY_NAME.keys(), ...CURRENCY_BY_NAME.keys(), ...SUBUNITS.keys()].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])));

/** Unit named in words after the figure: the longest name of up to four words wins. */
const namedAfter = (atoms: readonly Atom[], at: number): FoundUnit | null => {
  const first = atoms[at]!;
  const asUnit = UNIT_FIRST_WORDS.has(first.norm);
  const asMoney = CURRENCY_FIRST_WORDS.has(first.norm);
  if (!asUnit && !asMoney) return null;
  for (let width = WITH_MORE.has(first.norm) ? Math.min(JOIN + 1, atoms.length - at) : 1; width >= 1; width -= 1) {
    const name = phrase(atoms, at, at + width);
    const unit = asUnit ? UNIT_BY_NAME.get(name) : undefined;
    if (unit !== undefined) return { from: at, to: at + width, code: unit.code, dimension: unit.dimension, times: unit.times, word: name, shared: false };
    const money = asMoney ? CURRENCY_BY_NAME.get(name) : undefined;
    if (money !== undefined && AMBIGUOUS.has(name) && !isMoneyHere(atoms, at, at + width)) return null;
    if (money !== undefined) return { from: at, to: at + width, code: money, dimension: 'money', times: 1, word: name, shared: SHARED_NAMES.has(name.replace(/s$/, '')) };
    const sub = asMoney ? SUBUNITS.get(name) : undefined;
    if (sub !== undefined && name.length > 1) return { from: at, to: at + width, code: sub, dimension: 'money', times: 0.01, word: name, shared: name.startsWith('cent') };
  }
  return null;
};

/** A word in small letters, as far as its first tells. */
const isSmall = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
};

const isShareNoun = (word: string): boolean => word === 'share' || word === 'shares' || word === 'pence' || word === 'price' || word === 'dividend';

/**
 * The unit that begins at atom `at`, with or without a hyphen before it; null where none does. Words that are a unit
 * and something else ("second", "stone", "bar", "pound") are read as the unit only after a figure, which is here.
 */
export const unitAfter = (atoms: readonly Atom[], at: number): FoundUnit | null => {
  const hyphen = atoms[at]?.norm === '-' && at + 1 < atoms.length;
  const first = hyphen ? at + 1 : at;
  const atom = atoms[first];
  if (atom === undefined || atom.date || ((atom.signs & UNIT_SIGN) === 0 && isSmall(atom.text))) return null;
  const named = namedAfter(atoms, first);
  if (named !== null) return named;
  const symbol = symbolAfter(atoms, first);
  if (symbol !== null) return symbol;
  if (atom.glued && !hyphen) {
    const sub = atom.text === 'p' || atom.text === 'c' || atom.text === '¢' ? SUBUNITS.get(atom.text) : undefined;
    // "capped at 720p" counts lines of a picture, "shares at 720p" pence.
    if (atom.text === 'p' && PIXELS.has(atoms[first - 1]?.value ?? 0) && !atoms.some(({ norm }) => isShareNoun(norm))) return null;
    if (sub !== undefined) return { from: first, to: first + 1, code: sub, dimension: 'money', times: 0.01, word: atom.text, shared: atom.text !== 'p' };
  }
  // "120 MEUR": millions of a currency in Nordic copy.
  const millions = atom.text.length === 4 && atom.text.startsWith('M') ? /^M([A-Z]{3})$/.exec(atom.text) : null;
  if (millions !== null && signOf(millions[1]!) !== null) return { from: first, to: first + 1, code: signOf(millions[1]!)!, dimension: 'money', times: 1e6, word: atom.text, shared: false };
  if (atom.text === '$' && atoms[first + 1]?.value == null) return { from: first, to: first + 1, code: 'USD', dimension: 'money', times: 1, word: '$', shared: true };
  // "5 USD", "€" after the figure, "$76 US".
  const sign = atom.text.length <= 3 && (LOWER_CODES.has(atom.text) || BEHIND.test(atom.text)) ? signOf(atom.text) ?? (LOWER_CODES.has(atom.text) ? signOf(atom.text.toUpperCase()) : null) : null;
  if (sign !== null) return { from: first, to: first + 1, code: sign, dimension: 'money', times: 1, word: atom.text, shared: SHARED_SIGNS.has(atom.text) };
  return null;
};

/** "India's own budget of | Rs6bn": the name with a possessive mark shortly before. */
export const ownerBefore = (atoms: readonly Atom[], from: number): string | undefined => {
  for (let near = from - 1; near >= Math.max(1, from - 12); near -= 1) {
    if (isCommaSemicolonOrColon(atoms[near]!.norm)) return undefined;
    if (atoms[near]!.tag === 'PART' && isGenitiveEnding(atoms[near]!.text) && atoms[near - 1]!.tag === 'PROPN') return atoms[near - 1]!.norm;
  }
  return undefined;
};
