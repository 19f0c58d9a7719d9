import { FACTORS, ONES, TEENS, TENS } from '#lib/lexicon/numerals.ts';
import type { Atom } from './atoms.ts';
import { numeralAt } from './numeral.ts';

/** "doubled", "tenfold", "three times as many", atoms `from` to `to` (exclusive). */
export type Factor = Readonly<{ from: number; to: number; times: number; direction: 'up' | 'down' | null }>;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const numberOf = (atom: Atom | undefined): number | null =>
  atom === undefined ? null : atom.value ?? ONES.get(atom.norm) ?? TEENS.get(atom.norm) ?? TENS.get(atom.norm) ?? null;

const COMPARATIVE: ReadonlySet<string> = new Set('more less higher lower greater larger bigger smaller faster slower longer likelier fewer better worse cheaper richer stronger'.split(' '));

/** What a factor compares with, right behind it: "twice as many", "double the", "three times higher than". */
const compares = (atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at];
  if (next === undefined) return false;
  if (next.norm === 'as' || next.norm === 'that' || next.norm === 'the' || next.norm === 'its' || next.norm === 'their' || next.norm === 'what') return true;
  return COMPARATIVE.has(next.norm);
};

const isDoubleTripleTrebleOrQuadruple = (word: string): boolean => word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple';
const isTheirOrWhat = (word: string): boolean => word === 'the' || word === 'its' || word === 'their' || word === 'that' || word === 'what';

export const factorAt = (atoms: readonly Atom[], at: number): Factor | null => {
  const atom = atoms[at]!;
  const known = FACTORS.get(atom.norm);
  if (known !== undefined) {
    const [times, direction] = known;
    if (direction !== 0) {
      // "doubled as a courier", "doubling down", "halved the apple" are not asked about size; the first two are shut out.
      if (norm(atoms, at + 1) === 'down' || (norm(atoms, at + 1) === 'as' && times === 2)) return null;
      return { from: at, to: at + 1, times, direction: direction > 0 ? 'up' : 'down' };
    }
    return compares(atoms, at + 1) && !(atom.norm === 'triple' || atom.norm === 'treble') || (isDoubleTripleTrebleOrQuadruple(atom.norm) && isTheirOrWhat(norm(atoms, at + 1)))
      ? { from: at, to: at + 1, times, direction: null } : null;
  }
  const fold = !atom.norm.endsWith('fold') ? null : /^(\d+|[a-z]+?)-?fold$/.exec(atom.norm);
  if (fold !== null) {
    const word = fold[1]!;
    const times = /^\d/.test(word) ? Number(word) : ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word) ?? null;
    return times === null || times < 2 ? null : { from: at, to: at + 1, times, direction: directionAround(atoms, at) };
  }
  if (atom.date) return null;
  // "7 1/2 times that", "one and a half times longer"
  const mixed = numeralAt(atoms, at);
  if (mixed !== null && mixed.to > at + 1 && mixed.form === 'exact' && norm(atoms, mixed.to) === 'times' && compares(atoms, mixed.to + 1)) return { from: at, to: mixed.to + 1, times: mixed.low, direction: null };
  const number = numberOf(atom);
  if (number === null) return null;
  const next = norm(atoms, at + 1) === '-' ? at + 2 : at + 1;
  if (norm(atoms, next) === 'fold') return { from: at, to: next + 1, times: number, direction: directionAround(atoms, at) };
  if (norm(atoms, next) === 'times' && compares(atoms, next + 1)) return { from: at, to: next + 1, times: number, direction: null };
  if (norm(atoms, next) === 'x' && atoms[next]!.glued && compares(atoms, next + 1)) return { from: at, to: next + 1, times: number, direction: null };
  return null;
};

const GROWING_WORD: ReadonlySet<string> = new Set('increase increased rise rose grew grown growth jump jumped up surge surged climbed soared expanded'.split(' '));
const isFallingWord = (word: string): boolean => word === 'decrease' || word === 'decreased' || word === 'fall' || word === 'fell' || word === 'drop' || word === 'dropped' || word === 'reduction' || word === 'reduced' || word === 'decline' || word === 'declined';

const directionAround = (atoms: readonly Atom[], at: number): 'up' | 'down' | null => {
  for (let near = Math.max(0, at - 4); near < Math.min(atoms.length, at + 4); near += 1) {
    if (GROWING_WORD.has(norm(atoms, near))) return 'up';
    if (isFallingWord(norm(atoms, near))) return 'down';
  }
  return null;
};
