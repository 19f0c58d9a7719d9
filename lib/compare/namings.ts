import { NAMINGS } from '#lib/lexicon/namings.ts';
import type { Reading } from '#lib/model/index.ts';
import { nounOf } from '#lib/subject/index.ts';
import { placedWords } from './noun-phrases.ts';

/** A name to look for: a set of such is called by different names in different articles. */
export type Name = Readonly<{ concept: string; words: readonly string[]; proper: boolean }>;

/** Names by their first word, longer names first. */
export type Names = ReadonlyMap<string, readonly Name[]>;

export const byFirstWord = (names: readonly Name[]): Names =>
  Map.groupBy(names.toSorted((a, b) => b.words.length - a.words.length), ({ words }) => words[0] ?? '');

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]/).map(nounOf);

/** The list's names. Of a place or an organisation there is one, wherever it is named. */
export const LISTED: readonly Name[] = NAMINGS.flatMap(({ concept, names }) => names.map((name) => ({ concept, words: wordsOf(name), proper: /^\p{Lu}/u.test(name) })));

/** `sentence`: the index of the one it stands in; `modifier`: the noun or adjective before the name, '' where none stands there. */
export type NameUse = Readonly<{ name: Name; start: number; end: number; sentence: number; modifier: string }>;

/** Every place where an article uses one of the names. */
export const usesIn = (reading: Reading, names: Names): readonly NameUse[] => {
  const words = placedWords(reading);
  const { tokens, sentences } = reading.document;
  const uses: NameUse[] = [];
  let sentence = 0;
  for (let at = 0; at < words.length; at += 1) {
    const name = names.get(words[at]?.word ?? '')?.find((candidate) => candidate.words.every((word, step) => words[at + step]?.word === word));
    const [first, last] = [words[at], words[at + (name?.words.length ?? 1) - 1]];
    if (name === undefined || first === undefined || last === undefined || first.word === '') continue;
    while (sentence < sentences.length && (sentences[sentence]?.endToken ?? 0) <= first.token) sentence += 1;
    const before = tokens[first.token - 1];
    const modifier = before?.tag === 'NOUN' || before?.tag === 'ADJ' || before?.tag === 'PROPN' ? words[at - 1]?.word ?? '' : '';
    uses.push({ name, start: first.start, end: last.end, sentence, modifier });
    at += name.words.length - 1;
  }
  return uses;
};
