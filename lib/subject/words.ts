import { LIGHT } from '#lib/lexicon/events.ts';
import type { Document, Token } from '#lib/model/index.ts';
import { onceFor } from '#lib/text/once.ts';
import { stemOf, termOf } from './lemmas.ts';

const TAG_WEIGHT: Readonly<Record<Token['tag'], number>> = {
  PROPN: 1.2, NOUN: 1, VERB: 0.8, ADJ: 0.7, ADV: 0.2, NUM: 0, PRON: 0, AUX: 0, DET: 0, ADP: 0, CCONJ: 0, SCONJ: 0, PART: 0, PUNCT: 0, SYM: 0, X: 0.2,
};

const SAYS_LITTLE: ReadonlySet<string> = new Set([...LIGHT].map(stemOf));

const HONORIFICS: ReadonlySet<string> = new Set('mr mrs ms dr sir president minister prime secretary spokesman spokeswoman spokesperson official people person year month day week time'.split(' ').map(stemOf));

/** How much a token says about what a sentence is about, before its rarity is looked at. */
export const weightOf = (token: Token, term: string): number => {
  const weight = TAG_WEIGHT[token.tag];
  if (weight === 0) return 0;
  return SAYS_LITTLE.has(term) ? weight * 0.15 : HONORIFICS.has(term) ? weight * 0.3 : weight;
};

/** Terms of an article's tokens, and in how many of its sentences each stands. */
export type Terms = Readonly<{ ofToken: readonly string[]; sentences: ReadonlyMap<string, number> }>;

/** Kept as long as the document is: aligning and judging ask for them, too. */
export const termsOf = onceFor(({ tokens, sentences }: Document): Terms => {
  const ofToken = tokens.map((token) => (TAG_WEIGHT[token.tag] === 0 ? '' : termOf(token)));
  const counts = new Map<string, number>();
  for (const { firstToken, endToken } of sentences) {
    for (const term of new Set(ofToken.slice(firstToken, endToken))) if (term !== '') counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { ofToken, sentences: counts };
});

/**
 * Weights of the terms among tokens `from` to `to`. What an article says in every second sentence tells one of its
 * sentences from another less than what it says once: each weight falls with the root of the sentences that have it.
 */
export const weigh = (document: Document, terms: Terms, from: number, to: number, into: Map<string, number> = new Map(), factor = 1): Map<string, number> => {
  for (let at = from; at < to; at += 1) {
    const token = document.tokens[at];
    const term = terms.ofToken[at];
    if (token === undefined || term === undefined || term === '') continue;
    const weight = (factor * weightOf(token, term)) / Math.sqrt(terms.sentences.get(term) ?? 1);
    if (weight > (into.get(term) ?? 0)) into.set(term, weight);
  }
  return into;
};
