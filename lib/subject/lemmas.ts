import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { bare, nameKey, oneSpelling } from '#lib/text/index.ts';
import { remembered } from '#lib/text/remembered.ts';
import type { Token } from '#lib/model/index.ts';

const withoutGenitive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word);

const lemmaOf = (norm: string, tag: Token['tag']): string => {
  const word = oneSpelling(withoutGenitive(bare(norm)));
  const nation = tag === 'PROPN' || tag === 'ADJ' || tag === 'NOUN' ? nationOf(word) : null;
  if (nation !== null) return `@${nation}`;
  switch (tag) {
    case 'PROPN': return nameKey(word.endsWith('s') && word.length > 4 ? word.slice(0, -1) : word);
    case 'VERB': case 'AUX': return stemOf(oneSpelling(verbLemma(word) ?? word));
    default: return stemOf(nounLemma(word));
  }
};

// Endings by which news makes nouns of verbs and back: "negotiate", "negotiations"; longest first.
const ENDINGS = /(?:isations?|izations?|ations?|itions?|ators?|ments?|ances?|ences?|ions?|ings?|ates?|ers?|ors?|als?|e)$/;
const LEAST_STEM = 5;

/** A word without the ending that tells noun from verb, where enough of it is left. */
export const stemOf = remembered((lemma): string => {
  const stem = lemma.replace(ENDINGS, '');
  return stem.length >= LEAST_STEM ? stem : lemma;
});

/** What a token is compared by: its lemma in one spelling; for a name its transliteration key; for a nation "@kz". */
export const termOf = ({ tag, norm }: Token): string => {
  let terms = byTag.get(tag);
  if (terms === undefined) byTag.set(tag, terms = remembered((word) => lemmaOf(word, tag)));
  return terms(norm);
};

const byTag = new Map<Token['tag'], (norm: string) => string>();

/** Lower-case singular in one spelling, for looking a noun up in the lexicon. */
export const nounOf = remembered((norm): string => oneSpelling(nounLemma(withoutGenitive(bare(norm)))));

/** Lower-case base form in one spelling, when the word can be a verb. */
export const verbOf = remembered((norm): string | null => {
  const verb = verbLemma(bare(norm));
  return verb === null ? null : oneSpelling(verb);
});
