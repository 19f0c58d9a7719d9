import { KNOWN_PLACES } from '#lib/lexicon/places.ts';
import type { Atom } from '../quantity/atoms.ts';

const INTO = /^(?:in|across|throughout|near|outside|inside|around|within|at|from|off|into|to|of)$/;
const SURE = /^(?:in|across|throughout|near|outside|inside|within)$/;

const REACH = 30;

const LONGEST = 10;

/** Name that begins at atom `at`, over "of the" and hyphens inside it; its end. */
const nameEnd = (atoms: readonly Atom[], at: number): number => {
  let to = at;
  while (to < Math.min(atoms.length, at + LONGEST) && atoms[to]!.tag === 'PROPN' && !atoms[to]!.date) to += 1;
  return to;
};

/**
 * The place that a figure in atoms `from` to `to` is about: a name after "in" or "across" in the same sentence, the
 * nearest behind the figure, else before it; after other prepositions only a known country or capital. Null: none named.
 */
export const placeOf = (text: string, atoms: readonly Atom[], from: number, to: number): string | null => {
  for (let at = to; at < Math.min(atoms.length, to + REACH); at += 1) {
    if (atoms[at]!.norm === ';') break;
    const found = placeAt(text, atoms, at);
    if (found !== null) return found;
  }
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (atoms[at]!.norm === ';') break;
    const found = placeAt(text, atoms, at);
    if (found !== null) return found;
  }
  return null;
};

const placeAt = (text: string, atoms: readonly Atom[], at: number): string | null => {
  const link = atoms[at]!;
  if (link.tag !== 'ADP' || !INTO.test(link.norm)) return null;
  let start = at + 1;
  if (atoms[start]?.norm === 'the') start += 1;
  while (start < at + 5 && atoms[start] !== undefined && (atoms[start]!.tag === 'ADJ' || atoms[start]!.norm === 'mainland') && !/^\p{Lu}/u.test(atoms[start]!.text)) start += 1;
  const end = nameEnd(atoms, start);
  if (end === start) return null;
  const name = text.slice(atoms[start]!.start, atoms[end - 1]!.end).replace(/\s+/g, ' ');
  return SURE.test(link.norm) || KNOWN_PLACES.has(name.toLowerCase()) ? name : null;
};
