import { COUNT_NOUNS, CUE_FORMS, CUE_NOUNS, FIGURE_VERBS, POLLS } from './cues.ts';
import { TIME_STARTS } from './calendar.ts';
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_PHRASES } from './hedges.ts';
import { FIGURE_STARTS, NUMBER_WORDS, ORDINALS } from './numerals.ts';
import { EVALUATIVE, HABITUAL, UNCOUNTED } from './statements.ts';

/** What a word may mark, as bits of a token's and a sentence's `signs`: where one is missing, a reader need not look. */
export const VERB_SIGN = 1;
export const NOUN_SIGN = 2;
export const ACCORDING_SIGN = 4;
/** A figure, in digits or words. */
export const FIGURE_SIGN = 8;
/** Digits behind letters: "Rs500", "US113", and many a name. */
export const GLUED_SIGN = 16;
/** A hedge, or the first word of one. */
export const HEDGE_SIGN = 32;
/** Opinion, habit or a number left open: no statement that can be checked has it. */
export const OPEN_SIGN = 64;
/** A time expression without digits is recognised at it. */
export const TIME_SIGN = 128;
/** A figure can begin with it. */
export const START_SIGN = 256;

const CUES: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  const add = (norm: string, sign: number): void => { signs.set(norm, (signs.get(norm) ?? 0) | sign); };
  for (const norm of CUE_FORMS.keys()) add(norm, VERB_SIGN);
  for (const norm of FIGURE_VERBS.keys()) add(norm, VERB_SIGN);
  for (const norm of [...CUE_NOUNS, ...COUNT_NOUNS]) add(norm, NOUN_SIGN);
  for (const norm of [...HEDGE_ADVERBS, ...HEDGE_ADJECTIVES, ...HEDGE_PHRASES.keys()]) add(norm, HEDGE_SIGN);
  for (const norm of [...EVALUATIVE, ...HABITUAL, ...UNCOUNTED]) add(norm, OPEN_SIGN);
  for (const norm of TIME_STARTS) add(norm, TIME_SIGN);
  for (const norm of FIGURE_STARTS) add(norm, START_SIGN);
  add('according', ACCORDING_SIGN);
  add('per', ACCORDING_SIGN);
  for (const norm of POLLS) add(norm, ACCORDING_SIGN);
  return signs;
})();

const isFigure = (norm: string): boolean => {
  if (/^\d/.test(norm) || NUMBER_WORDS.has(norm) || norm.endsWith('fold')) return true;
  return norm.length > 7 && norm.includes('-') && NUMBER_WORDS.has(norm.slice(0, norm.indexOf('-')));
};

const startsFigure = (norm: string): boolean => {
  const code = norm.charCodeAt(0);
  return (code >= 48 && code <= 57) || norm.endsWith('fold') || (norm.includes('-') && ORDINALS.has(norm.slice(0, norm.indexOf('-'))));
};

/** The signs of a word given in lower case. */
export const signsOf = (norm: string): number =>
  (CUES.get(norm) ?? 0) | (isFigure(norm) ? FIGURE_SIGN : 0) | (startsFigure(norm) ? START_SIGN : 0) | (/^\D.{0,4}?\d/su.test(norm) ? GLUED_SIGN : 0);
