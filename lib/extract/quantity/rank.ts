import { ORDINALS } from '#lib/lexicon/numerals.ts';
import { partsOfSpeech } from '#lib/lexicon/parts-of-speech.ts';
import { DIGIT_SIGN } from '#lib/lexicon/signs.ts';
import type { Atom } from './atoms.ts';

/** A place in an order, atoms `from` to `to` (exclusive): "second-largest", "third most populous". */
export type Rank = Readonly<{ from: number; to: number; place: number; nounAt: number }>;

const IRREGULAR: ReadonlySet<string> = new Set(['most', 'least', 'best', 'worst', 'busiest']);
const NO_SUPERLATIVE: ReadonlySet<string> = new Set('west east northwest southwest northeast southeast test guest request interest forest harvest quest contest protest arrest rest chest vest invest suggest suggest nest fest manifest honest modest earnest'.split(' '));

const isSuperlative = (norm: string): boolean =>
  IRREGULAR.has(norm) || (norm.endsWith('est') && norm.length > 4 && !NO_SUPERLATIVE.has(norm) && !partsOfSpeech(norm).toLowerCase().startsWith('v'));

/** What ordinals in figures name, or place in time, and do not count. */
const NAMED: ReadonlySet<string> = new Set('century floor storey quarter grade hole minute inning innings street avenue amendment form edition parallel lap over round place position seed ward district precinct session congress regiment battalion brigade division meridian percentile'.split(' '));

const isBeforeOrdinal = (word: string): boolean => word === 'the' || word === 'its' || word === 'his' || word === 'her' || word === 'their' || word === 'a' || word === 'an' || word === 'this' || word === "'s";

/** "the country's 14th outbreak": the last so far of a count. */
const isNumbered = (atoms: readonly Atom[], at: number): boolean => {
  const before = atoms[at - 1]?.norm ?? '';
  const noun = atoms[at + 1];
  return isBeforeOrdinal(before.replace('’', "'")) && noun?.tag === 'NOUN' && !noun.date && !NAMED.has(noun.norm) && /^\p{Ll}/u.test(noun.text);
};

/** The rank at atom `at`, or null: an ordinal before a superlative, or in figures. In words ("the second man") it is only an order of telling. */
export const rankAt = (atoms: readonly Atom[], at: number): Rank | null => {
  const atom = atoms[at]!;
  const digits = (atom.signs & DIGIT_SIGN) === 0 || atom.value !== null ? null : /^(\d{1,3})(?:st|nd|rd|th)$/.exec(atom.norm);
  const compound = !atom.norm.includes('-') ? null : /^([a-z]+)-([a-z]+est|most|best|worst)$/.exec(atom.norm);
  const place = digits !== null ? Number(digits[1]) : ORDINALS.get(compound?.[1] ?? atom.norm);
  if (place === undefined || place < 2) return null;
  if (compound !== null) return isSuperlative(compound[2]!) ? { from: at, to: at + 1, place, nounAt: at + 1 } : null;
  const next = atoms[at + 1]?.norm === '-' ? at + 2 : at + 1;
  const word = atoms[next];
  if (digits !== null && next === at + 1 && isNumbered(atoms, at)) return { from: at, to: at + 1, place, nounAt: at + 1 };
  if (word === undefined || !isSuperlative(word.norm)) return null;
  if ((word.norm === 'most' || word.norm === 'least') && atoms[next + 1] !== undefined) {
    const adjective = atoms[next + 1]!.norm === '-' ? next + 2 : next + 1;
    return { from: at, to: adjective + 1, place, nounAt: adjective + 1 };
  }
  return { from: at, to: next + 1, place, nounAt: next + 1 };
};
