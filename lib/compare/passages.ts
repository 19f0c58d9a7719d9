import type { Document, Reading, Span } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { termsOf, weigh, type Subject } from '#lib/subject/index.ts';
import type { Weights } from '#lib/text/index.ts';

/** An article made ready to be searched for what comes closest to a claim. */
export type Searchable = Readonly<{
  document: Document;
  /** in which sentences each term stands */
  sentencesWith: ReadonlyMap<string, readonly number[]>;
  wordsOf: (sentence: number) => Weights;
}>;

const prepared = new WeakMap<Reading, Searchable>();

/** Made once for each reading. */
export const searchable = (reading: Reading): Searchable => {
  const known = prepared.get(reading);
  if (known !== undefined) return known;
  const { document } = reading;
  const terms = termsOf(document);
  const sentencesWith = new Map<string, number[]>();
  document.sentences.forEach(({ firstToken, endToken }, index) => {
    for (const term of new Set(terms.ofToken.slice(firstToken, endToken))) {
      const list = sentencesWith.get(term);
      if (term !== '' && list === undefined) sentencesWith.set(term, [index]); else list?.push(index);
    }
  });
  const words = new Map<number, Weights>();
  const made: Searchable = {
    document, sentencesWith,
    wordsOf: (at) => {
      const before = words.get(at);
      const sentence = document.sentences[at];
      if (before !== undefined || sentence === undefined) return before ?? new Map();
      const weights = weigh(document, terms, sentence.firstToken, sentence.endToken);
      words.set(at, weights);
      return weights;
    },
  };
  prepared.set(reading, made);
  return made;
};

// Below this share of the claim's weight a sentence has only the story's common words with it.
const CLOSE = 0.22;

/** The sentence that has most of what the claim is about, or null when none comes close. */
export const nearestTo = (subject: Subject, { document, sentencesWith, wordsOf }: Searchable): Span | null => {
  const shared = new Map<number, number>();
  for (const [term, weight] of subject.words) {
    for (const sentence of sentencesWith.get(term) ?? []) shared.set(sentence, (shared.get(sentence) ?? 0) + Math.min(weight, wordsOf(sentence).get(term) ?? 0));
  }
  let best: { at: number; weight: number } | null = null;
  for (const [at, weight] of shared) if (best === null || weight > best.weight || (weight === best.weight && at < best.at)) best = { at, weight };
  const sentence = best === null || best.weight < CLOSE * Math.max(subject.weight, 1e-9) ? undefined : document.sentences[best.at];
  return sentence === undefined ? null : spanOf(document.article.text, sentence.start, sentence.end);
};
