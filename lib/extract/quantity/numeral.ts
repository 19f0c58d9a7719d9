import { DENOMINATORS, GLUED_MAGNITUDES, GLYPHS, MAGNITUDES, ONES, TEENS, TENS, VAGUE } from '#lib/lexicon/numerals.ts';
import type { Atom, Numeral } from './atoms.ts';
import { isMillion } from './million.ts';

const numeral = (from: number, to: number, value: number, digits: boolean): Numeral =>
  ({ from, to, low: value, high: value, form: 'exact', digits });

/** Floating point leaves 8.100000000000001e6 behind; news copy never has more than twelve digits that count. */
const tidy = (value: number): number => (Number.isInteger(value) && value < 1e12 ? value : Number(value.toPrecision(12)));

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Past a hyphen that joins two words, if one stands at `at`. */
const overHyphen = (atoms: readonly Atom[], at: number): number => (norm(atoms, at) === '-' && at + 1 < atoms.length ? at + 1 : at);

const glyphAt = (atoms: readonly Atom[], at: number): number | null => GLYPHS.get(norm(atoms, at)) ?? null;

/** "1/2": numerator, slash and denominator in three atoms, the smaller first. */
const slashedAt = (atoms: readonly Atom[], at: number): number | null => {
  const top = atoms[at]?.value;
  const slash = norm(atoms, at + 1);
  const bottom = atoms[at + 2]?.value;
  if (top == null || bottom == null || (slash !== '/' && slash !== '⁄')) return null;
  if (top <= 0 || top >= bottom ||  !Number.isInteger(top) || ![2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 128].includes(bottom)) return null;
  return top / bottom;
};

/** "and a half", "and three quarters" after a whole number: its value and end, or null. */
const andFraction = (atoms: readonly Atom[], at: number): readonly [value: number, to: number] | null => {
  const joint = norm(atoms, at) === '-' ? at + 1 : at;
  if (norm(atoms, joint) !== 'and') return null;
  const one = overHyphen(atoms, joint + 1);
  const count = norm(atoms, one) === 'a' || norm(atoms, one) === 'an' ? 1 : ONES.get(norm(atoms, one));
  if (count === undefined || count === 0) return null;
  const part = overHyphen(atoms, one + 1);
  const denominator = DENOMINATORS.get(norm(atoms, part));
  if (denominator === undefined || denominator > 10 || count >= denominator) return null;
  return [count / denominator, part + 1];
};

/** Without a currency "m" is metres, "t" tonnes and "mm" millimetres, but "5m people" and "2m tonnes" are millions. */
const unlikeUnit = (atoms: readonly Atom[], at: number): boolean => {
  const letters = norm(atoms, at);
  if (letters === 't' || letters === 'mm' || letters === 'b') return false;
  return letters !== 'm' || isMillion(atoms, at);
};

const isMBOrTn = (word: string): boolean => word === 'm' || word === 'b' || word === 'tn';

/** Multiplies by the magnitudes that follow: "million", "-billion", "bn", "lakh crore". */
const magnitudes = (atoms: readonly Atom[], at: number, value: number, digits: boolean, money = false): readonly [value: number, to: number] => {
  let to = at;
  let result = value;
  for (let links = 0; links < 3; links += 1) {
    const word = overHyphen(atoms, to);
    const atom = atoms[word];
    if (atom === undefined) break;
    const name = atom.norm.endsWith('.') && atom.norm.length <= 4 ? atom.norm.slice(0, -1) : atom.norm;
    const capital = (atom.text === 'M' || atom.text === 'B' || atom.text === 'K');
    const glued = digits && links === 0 && word === to && (atom.glued || (money && isMBOrTn(name)) || (capital && atoms[word + 1]?.tag === 'NOUN')) ? GLUED_MAGNITUDES.get(name) : undefined;
    const times = MAGNITUDES.get(name) ?? (glued !== undefined && (money || capital || unlikeUnit(atoms, word)) ? glued : undefined);
    if (times === undefined) break;
    if (name === 'dozen' && norm(atoms, word + 1) === 's') break;
    result *= times;
    to = word + 1;
  }
  return [tidy(result), to];
};

/** "eight | point three", "two point one five": decimals in words, with where they end; null where none are. */
const pointIn = (atoms: readonly Atom[], at: number): readonly [value: number, to: number] | null => {
  if (norm(atoms, at) !== 'point') return null;
  let value = 0;
  let to = at + 1;
  for (let place = 0.1; ONES.has(norm(atoms, to)) && place > 1e-5; place /= 10, to += 1) value += place * (ONES.get(norm(atoms, to)) ?? 0);
  return to === at + 1 ? null : [tidy(value), to];
};

const digitsAt = (atoms: readonly Atom[], at: number, money: boolean): Numeral | null => {
  const first = atoms[at]!;
  const slashed = slashedAt(atoms, at);
  if (slashed !== null) {
    const [value, to] = magnitudes(atoms, at + 3, slashed, true, money);
    return { ...numeral(at, to, value, true), form: to === at + 3 && atoms[to]?.tag !== 'NOUN' ? 'fraction' : 'exact' };
  }
  if (first.value === null) return null;
  let value = first.value;
  let to = at + 1;
  const glyph = glyphAt(atoms, to);
  const mixed = glyph === null && Number.isInteger(value) && atoms[overHyphen(atoms, to)]?.value != null ? slashedAt(atoms, overHyphen(atoms, to)) : null;
  if (glyph !== null) [value, to] = [value + glyph, to + 1];
  else if (mixed !== null) [value, to] = [value + mixed, overHyphen(atoms, to) + 3];
  else {
    const half = andFraction(atoms, to);
    if (half !== null) [value, to] = [value + half[0], half[1]];
  }
  const [scaled, end] = magnitudes(atoms, to, value, true, money);
  return numeral(at, end, scaled, true);
};

/** Number words up to the last magnitude: "twenty-five", "two hundred and fifty thousand", "nineteen hundred". */
const wordsAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  let total = 0;
  let current: number | null = null;
  let last: 'none' | 'one' | 'ten' | 'hundred' | 'magnitude' = 'none';
  let to = at;
  for (;;) {
    let next = to === at ? to : overHyphen(atoms, to);
    if (norm(atoms, next) === 'and' && (last === 'hundred' || last === 'magnitude')) {
      const follows = norm(atoms, next + 1);
      // "two hundred and fifty" is one number, "a million and two" are two.
      if (!TENS.has(follows) && !TEENS.has(follows) && !ONES.has(follows)) break;
      if (last === 'magnitude' && (total >= 1e6 || total === 0)) break;
      next += 1;
    }
    const word = norm(atoms, next);
    const one = ONES.get(word);
    const teen = TEENS.get(word);
    const ten = TENS.get(word);
    const times = MAGNITUDES.get(word);
    if (one !== undefined && (last === 'none' || last === 'ten' || last === 'hundred' || last === 'magnitude')) {
      if (last === 'ten' && one === 0) break;
      current = (current ?? 0) + one;
      last = 'one';
    } else if ((teen ?? ten) !== undefined && (last === 'none' || last === 'hundred' || last === 'magnitude')) {
      current = (current ?? 0) + (teen ?? ten ?? 0);
      last = ten !== undefined ? 'ten' : 'one';
    } else if (times !== undefined && last !== 'none' && times > 0) {
      if (times === 100) {
        if (last === 'hundred' || last === 'magnitude') break;
        current = (current ?? 1) * 100;
        last = 'hundred';
      } else {
        total = (total + (current ?? 0)) * times;
        current = 0;
        if (total === 0) return null;
        last = 'magnitude';
        // What follows a magnitude is added to it, so it must be smaller: keep the sum in `total`.
        const rest = wordsAfter(atoms, next + 1, times);
        if (rest !== null) return numeral(at, rest[1], tidy(total + rest[0]), false);
      }
    } else break;
    to = next + 1;
    if (last === 'one' || last === 'ten') {
      const half = andFraction(atoms, to) ?? pointIn(atoms, to);
      if (half !== null) {
        const [value, end] = magnitudes(atoms, half[1], (current ?? 0) + half[0], false);
        return numeral(at, end, tidy(value), false);
      }
    }
  }
  return last === 'none' ? null : numeral(at, to, tidy(total + (current ?? 0)), false);
};

/** The lower part of a number in words, as "five hundred" after "two thousand"; null when none follows. */
const wordsAfter = (atoms: readonly Atom[], at: number, below: number): readonly [value: number, to: number] | null => {
  const joined = norm(atoms, at) === 'and' ? at + 1 : overHyphen(atoms, at);
  const word = norm(atoms, joined);
  if (norm(atoms, at) === 'and' && below >= 1e6) return null;
  if (!ONES.has(word) && !TEENS.has(word) && !TENS.has(word)) return null;
  const rest = wordsAt(atoms, joined);
  if (rest === null || rest.low >= below || rest.low === 0) return null;
  return [rest.low, rest.to];
};

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

const of = (atoms: readonly Atom[], at: number): number => (norm(atoms, at) === 'of' ? at + 1 : at);

/** "a hundred", "half a million", "a quarter of a million", "a dozen", "half-a-dozen", "a couple of". */
const articledAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  const word = norm(atoms, at);
  if (isArticle(word)) {
    const next = at + 1;
    const name = norm(atoms, next);
    const times = MAGNITUDES.get(name);
    if (times !== undefined && name.length > 3) {
      const rest = name === 'hundred' || name === 'thousand' ? wordsAfter(atoms, next + 1, times) : null;
      if (rest !== null) return numeral(at, rest[1], times + rest[0], false);
      const half = andFraction(atoms, next + 1);
      if (half !== null) return numeral(at, half[1], tidy(times * (1 + half[0])), false);
      const [value, to] = magnitudes(atoms, next + 1, times, false);
      return numeral(at, to, value, false);
    }
    if (name === 'score' && norm(atoms, next + 1) === 'of') return numeral(at, next + 2, 20, false);
    if (name === 'couple' && norm(atoms, next + 1) === 'of') {
      const [value, to] = magnitudes(atoms, next + 2, 2, false);
      return { ...numeral(at, to, value, false), form: to === next + 2 ? 'exact' : 'vague', high: to === next + 2 ? value : null };
    }
    if (name === 'half' && MAGNITUDES.has(norm(atoms, overHyphen(atoms, next + 1)))) return articledAt(atoms, next);
    if (name === 'quarter' && (norm(atoms, next + 1) === 'of' || MAGNITUDES.has(norm(atoms, overHyphen(atoms, next + 1))))) return articledAt(atoms, next) === null ? null : { ...articledAt(atoms, next)!, from: at };
    if ((name === 'few' || name === 'good') && MAGNITUDES.has(norm(atoms, next + 1))) return { ...vagueMagnitude(atoms, next + 1, 2), from: at };
    return null;
  }
  if (word === 'half' || word === 'quarter' || (word === 'quarters' && at > 0)) {
    let next = overHyphen(atoms, of(atoms, overHyphen(atoms, at + 1)));
    if (isArticle(norm(atoms, next))) next = overHyphen(atoms, next + 1);
    const times = MAGNITUDES.get(norm(atoms, next));
    return times === undefined ? null : numeral(at, next + 1, tidy(times / (word === 'half' ? 2 : 4)), false);
  }
  return null;
};

const vagueMagnitude = (atoms: readonly Atom[], at: number, floor: number): Numeral => {
  const [value, to] = magnitudes(atoms, at, floor, false);
  return { from: at, to, low: value, high: null, form: 'vague', digits: false };
};

/** "dozens of", "hundreds of thousands", "several hundred", "multi-million". */
const vagueAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  const word = norm(atoms, at);
  const plural = VAGUE.get(word);
  if (plural !== undefined) {
    const next = norm(atoms, at + 1);
    if ((word === 'tens' || word === 'scores') && next !== 'of') return null;
    const further = next === 'of' ? VAGUE.get(norm(atoms, at + 2)) : undefined;
    if (further !== undefined) return { from: at, to: at + 3, low: plural * further * 2, high: null, form: 'vague', digits: false };
    if (word === 'tens') return null;
    return { from: at, to: at + 1, low: plural * 2, high: null, form: 'vague', digits: false };
  }
  if ((word === 'several' || word === 'many' || word === 'multiple') && MAGNITUDES.has(norm(atoms, at + 1))) return { ...vagueMagnitude(atoms, at + 1, 2), from: at };
  if (word === 'multi' || word === 'multi-') {
    const next = overHyphen(atoms, at + 1);
    if (MAGNITUDES.has(norm(atoms, next))) return { ...vagueMagnitude(atoms, next, 2), from: at };
  }
  const times = MAGNITUDES.get(word);
  // "trillion-dollar": the size is named, not the figure.
  if (times !== undefined && times >= 1e3 && word.length > 3 && norm(atoms, at + 1) === '-') return { from: at, to: at + 1, low: times, high: null, form: 'vague', digits: false };
  return null;
};

/** The number that begins at atom `at`, the longest reading first; null where none does. `money`: a currency sign stands before it. Several rules ask, so the answer is kept. */
export const numeralAt = (atoms: readonly Atom[], at: number, money = false): Numeral | null => {
  const atom = atoms[at];
  if (atom === undefined || atom.date) return null;
  if (money) return readNumeral(atoms, at, true);
  if (atom.numeral === undefined) atom.numeral = readNumeral(atoms, at, false);
  return atom.numeral;
};

const readNumeral = (atoms: readonly Atom[], at: number, money: boolean): Numeral | null => {
  const atom = atoms[at]!;
  if (atom.value !== null) return digitsAt(atoms, at, money);
  const code = atom.norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return null;
  const glyph = GLYPHS.get(atom.norm);
  if (glyph !== undefined) {
    const [value, to] = magnitudes(atoms, at + 1, glyph, true);
    return { ...numeral(at, to, value, true), form: to === at + 1 ? 'fraction' : 'exact' };
  }
  return articledAt(atoms, at) ?? wordsAt(atoms, at) ?? vagueAt(atoms, at);
};
