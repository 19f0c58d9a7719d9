import { genderOf } from '#lib/lexicon/given-names.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import type { Sentence } from '#lib/model/index.ts';
import { tag } from './tags.ts';
import type { RawToken } from './tokens.ts';
import type { Word } from './words.ts';

/**
 * "Cook said", "Trump has signed": a word that opens a sentence is a name where the text has it as one inside a
 * sentence and nowhere without a capital. Tags those sentences anew.
 */
export const tagOpeningNames = (tokens: readonly RawToken[], words: Word[], sentences: readonly Sentence[]): void => {
  const openings = new Map<string, number[]>();
  for (const [index, sentence] of sentences.entries()) {
    const at = opening(tokens, sentence);
    const word = words[at]!;
    if (!word.upper || word.capitals || word.closed !== undefined || tokens[at]!.tag === 'PROPN' || word.text.length < 3) continue;
    const list = openings.get(word.text);
    if (list === undefined) openings.set(word.text, [index]);
    else list.push(index);
  }
  if (openings.size === 0) return;
  const names = namesWithin(tokens, words, openings);
  if (names.size === 0) return;
  const plain = new Set([...names].map((text) => text.toLowerCase()));
  const initials = new Set([...plain].map((norm) => norm.charCodeAt(0)));
  for (let at = 0; at < words.length && plain.size > 0; at += 1) {
    const { upper, norm } = words[at]!;
    if (!upper && initials.has(norm.charCodeAt(0))) plain.delete(norm);
  }
  for (const name of names) {
    if (!plain.has(name.toLowerCase())) continue;
    for (const index of openings.get(name) ?? []) {
      const { firstToken, endToken } = sentences[index]!;
      const at = opening(tokens, sentences[index]!);
      words[at] = { ...words[at]!, shape: 'PROPN' };
      tag(tokens, words, firstToken, endToken);
    }
  }
};

const opening = (tokens: readonly RawToken[], { firstToken, endToken }: Sentence): number => (tokens[firstToken]!.tag === 'PUNCT' && firstToken + 1 < endToken ? firstToken + 1 : firstToken);

/** Those of the words that stand as names by themselves inside a sentence, or behind a given name. */
const namesWithin = (tokens: readonly RawToken[], words: readonly Word[], wanted: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]!.tag !== 'PROPN' || !wanted.has(words[at]!.text) || tokens[at + 1]?.tag === 'PROPN') continue;
    const { tag: before, text } = tokens[at - 1]!;
    const { norm, text: name } = words[at]!;
    const alone = before !== 'PROPN' && before !== 'DET' && before !== 'PUNCT' && before !== 'ADJ' && nounLemma(norm) === norm;
    if (alone || (before === 'PROPN' && genderOf(text) !== null)) names.add(name);
  }
  return names;
};
