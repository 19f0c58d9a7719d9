import { COUNT_NOUNS, CUE_FORMS, CUE_NOUNS, FIGURE_VERBS } from './cues.ts';
import { NUMBER_WORDS } from './numerals.ts';

/** What a word may mark, as bits of a token's and a sentence's `signs`: where one is missing, a reader need not look. */
export const VERB_SIGN = 1;
export const NOUN_SIGN = 2;
export const ACCORDING_SIGN = 4;
/** A figure, in digits or words. */
export const FIGURE_SIGN = 8;
/** Digits behind letters: "Rs500", "US113", and many a name. */
export const GLUED_SIGN = 16;

const CUES: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  const add = (norm: string, sign: number): void => { signs.set(norm, (signs.get(norm) ?? 0) | sign); };
  for (const norm of CUE_FORMS.keys()) add(norm, VERB_SIGN);
  for (const norm of FIGURE_VERBS.keys()) add(norm, VERB_SIGN);
  for (const norm of [...CUE_NOUNS, ...COUNT_NOUNS]) add(norm, NOUN_SIGN);
  add('according', ACCORDING_SIGN);
  add('per', ACCORDING_SIGN);
  return signs;
})();

const isFigure = (norm: string): boolean => {
  if (/^\d/.test(norm) || NUMBER_WORDS.has(norm) || norm.endsWith('fold')) return true;
  return norm.length > 7 && norm.includes('-') && NUMBER_WORDS.has(norm.slice(0, norm.indexOf('-')));
};

/** The signs of a word given in lower case. */
export const signsOf = (norm: string): number =>
  (CUES.get(norm) ?? 0) | (isFigure(norm) ? FIGURE_SIGN : 0) | (/^\D.{0,4}?\d/su.test(norm) ? GLUED_SIGN : 0);
