import { isAnyone, isCommonNoun, isPerson, kinship, type Kinship } from '#lib/lexicon/kinds.ts';
import { UNIT_BY_NAME } from '#lib/lexicon/units.ts';
import type { Document, Range, Reading, Token } from '#lib/model/index.ts';
import { nounOf } from '#lib/subject/index.ts';

/** A noun phrase without its article: where it stands, its words in the singular, the noun that governs it; `sentence`: its index. */
export type NounPhrase = Range & Readonly<{ words: readonly string[]; head: string; plural: boolean; sentence: number }>;

// They say which or how many, not what (own list).
const POINTERS: ReadonlySet<string> = new Set(`other others another same such many several more most few some all both each any certain various numerous different
  last next first second third former latter previous new latest recent further additional total entire whole own`.split(/\s+/));

// Nouns that stand for whatever was named before, or for a role towards something (own list): no name of their own.
const GENERAL: ReadonlySet<string> = new Set(`thing matter issue case kind type sort part group number figure total share amount percentage rate level half rest majority minority
  man woman child boy girl member employee staff resident citizen participant victim patient party side body unit item place area site facility location
  event incident situation development process move step action measure plan way time day week month year night morning region country state nation city town
  person people one other user customer client figure toll name word term comment remark statement report story question problem`.split(/\s+/));

export const isGeneral = (noun: string): boolean => GENERAL.has(noun) || isAnyone(noun);

/** A noun phrase that calls nothing by a name of its own: one general noun, alone. */
export const saysLittle = ({ words, head }: NounPhrase): boolean => words.length === 1 && isGeneral(head);

const isInside = ({ tag, norm }: Token): boolean => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || (tag === 'VERB' && /(?:ing|ed)$/.test(norm));

const partsOf = ({ norm }: Token): readonly string[] => norm.split('-').filter((part) => part !== '').map(nounOf);

const sentenceAt = (sentences: Document['sentences'], token: number): number => {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.endToken ?? 0) <= token) low = middle + 1; else high = middle;
  }
  return low;
};

/** The phrase of the tokens from `from` to `to`, which end in a common noun; null where they are none. */
export const phraseOf = ({ tokens, sentences }: Document, from: number, to: number): NounPhrase | null => {
  let start = from;
  while (start < to && (tokens[start]?.tag === 'DET' || tokens[start]?.tag === 'NUM' || POINTERS.has(tokens[start]?.norm ?? ''))) start += 1;
  const inside = tokens.slice(start, to);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || !inside.every(isInside) || last.tag === 'VERB' || last.tag === 'ADJ') return null;
  const words = inside.flatMap(partsOf);
  const head = words.at(-1) ?? '';
  if ((last.tag !== 'NOUN' && !isCommonNoun(head)) || POINTERS.has(head) || UNIT_BY_NAME.has(head)) return null;
  return { start: first.start, end: last.end, words, head, plural: nounOf(last.norm) !== last.norm, sentence: sentenceAt(sentences, from) };
};

/** The longest phrase that begins at token `from`, before token `end`; null where none does. */
export const phraseFrom = (document: Document, from: number, end: number): NounPhrase | null => {
  let to = from;
  while (to < end && ['DET', 'NUM'].includes(document.tokens[to]?.tag ?? '')) to += 1;
  while (to < end && isInside(document.tokens[to]!)) to += 1;
  for (; to > from; to -= 1) if (document.tokens[to - 1]?.tag === 'NOUN' || document.tokens[to - 1]?.tag === 'PROPN') return phraseOf(document, from, to);
  return null;
};

/** The longest phrase that ends before token `to`, not before token `begin`. */
export const phraseUpTo = (document: Document, to: number, begin: number): NounPhrase | null => {
  let from = to;
  while (from > begin && isInside(document.tokens[from - 1]!)) from -= 1;
  while (from < to && document.tokens[from]?.tag === 'VERB') from += 1;
  return phraseOf(document, from, to);
};

/** How two phrases may stand for one thing. */
export const kinOf = (a: NounPhrase, b: NounPhrase): Kinship => (a.head === b.head ? 'same' : kinship(a.head, b.head));

/** "phone" and "telephone", "worker" and "dockworker" are one name, the longer saying more. */
const isCutOf = (a: NounPhrase, b: NounPhrase): boolean => a.words.length === 1 && b.words.length === 1 && (a.head.endsWith(b.head) || b.head.endsWith(a.head));

/** Whether two phrases are two names: neither has only words of the other, and neither says no more than that something is meant. */
export const areTwoNames = (a: NounPhrase, b: NounPhrase): boolean =>
  !isCutOf(a, b) && !(a.head.endsWith('ing') && b.head.endsWith('ing')) && !saysLittle(a) && !saysLittle(b) && a.words.some((word) => !b.words.includes(word)) && b.words.some((word) => !a.words.includes(word));

/** Whether the two could be said of the same: both one or both several, both persons or both not. */
export const areOfOneSort = (a: NounPhrase, b: NounPhrase): boolean => a.plural === b.plural && isPerson(a.head) === isPerson(b.head);

export type PlacedWord = Range & Readonly<{ word: string; token: number }>;

const placed = new WeakMap<Reading, readonly PlacedWord[]>();

/** Words of an article as names are compared: in the singular, hyphens parted, each with its token; verbs and marks are ''. */
export const placedWords = (reading: Reading): readonly PlacedWord[] => {
  const known = placed.get(reading);
  if (known !== undefined) return known;
  const words = reading.document.tokens.flatMap((token, at): readonly PlacedWord[] => {
    const range = { token: at, start: token.start, end: token.end };
    return token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX' ? [{ word: '', ...range }] : partsOf(token).map((word) => ({ word, ...range }));
  });
  placed.set(reading, words);
  return words;
};
