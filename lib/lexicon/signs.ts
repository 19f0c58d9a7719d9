import { ATTITUDE_NOUNS, ATTITUDES, COUNT_NOUNS, CUE_FORMS, CUE_NOUNS, FIGURE_VERBS, POLLS, RECKONINGS } from './cues.ts';
import { CURRENCY_FIRST_WORDS, CURRENCY_OF_PLACE, SUBUNITS } from './currencies.ts';
import { UNIT_BY_SYMBOL, UNIT_FIRST_WORDS } from './units.ts';
import { remembered } from '#lib/text/remembered.ts';
import { MODALS, POSSESSIVES, SUBJECT_PRONOUNS } from './closed-class.ts';
import { TIME_STARTS } from './calendar.ts';
import { HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_PHRASES } from './hedges.ts';
import { nounLemma, verbLemma } from './lemma.ts';
import { HEADLINE_VERBS, MEASURING } from './measuring.ts';
import { nationOf } from './nations.ts';
import { isPlural } from './nouns.ts';
import { FIGURE_STARTS, NUMBER_WORDS, ORDINALS } from './numerals.ts';
import { EVALUATIVE, HABITUAL, SPEAKING_VERBS, UNCOUNTED } from './statements.ts';
import { TIME_WORDS } from './time-words.ts';
import { TITLES } from './titles.ts';

/**
 * What a word may mark, as bits of a token's and a sentence's `signs`: where one is missing, a reader need not look. What is
 * asked of every word is a sign too, looked up once when the word is first met.
 */
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
/** It dates a saying: "Monday", "week". */
export const DAY_SIGN = 512;
/** "not", "never", "nor". */
export const NOT_SIGN = 1024;
/** "hasn't": a negation at its end. */
export const CONTRACTED_SIGN = 2048;
/** Its noun has another form: "workers", "people". */
export const PLURAL_SIGN = 4096;
/** A form of a verb whose sentence is about what somebody said. */
export const SPEAKING_SIGN = 8192;
export const MODAL_SIGN = 16_384;
/** A pronoun that can only be a subject. */
export const SUBJECT_SIGN = 32_768;
export const POSSESSIVE_SIGN = 65_536;
/** "after", "until": it sets a clause in time. */
export const LINK_SIGN = 131_072;
/** It stands before a name and is no part of it: "Mr", "President". */
export const TITLE_SIGN = 262_144;
/** A country, its people or its capital. */
export const NATION_SIGN = 524_288;
/** A dash, a bracket, a semicolon or a colon, which parts clauses. */
export const BREAK_SIGN = 1_048_576;
/** It is, or can be, a plural. */
export const MANY_SIGN = 2_097_152;
/** It begins with a letter. */
export const LETTER_SIGN = 4_194_304;
/** There is a digit in it. */
export const DIGIT_SIGN = 8_388_608;
/** A verb of a figure that is often a noun ("costs", "cuts"). */
export const MEASURE_SIGN = 16_777_216;
/** It ends in a point or another stop. */
export const STOP_SIGN = 33_554_432;
/** A unit or a currency can begin with it behind a figure, in its name or its symbol: "km", "square", "euros". */
export const UNIT_SIGN = 67_108_864;
/** A country, a city or a body that tells whose dollars or pounds are meant, or the first word of one. */
export const PAYING_SIGN = 134_217_728;

/** Codes and signs of currencies that copy sets in small letters too. */
export const LOWER_CODES: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'rmb', 'cny', 'inr', 'aud', 'cad', 'nzd', 'mxn', 'chf', 'jpy', 'hkd', 'kr', 'zł']);

const BREAKS = ['--', '—', '–', ';', ':', '(', ')', '[', ']'];
const TIME_LINKS = ['after', 'before', 'since', 'until', 'as'];

const CUES: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  const add = (norm: string, sign: number): void => { signs.set(norm, (signs.get(norm) ?? 0) | sign); };
  for (const norm of CUE_FORMS.keys()) add(norm, VERB_SIGN);
  for (const norm of FIGURE_VERBS.keys()) add(norm, VERB_SIGN);
  for (const norm of [...CUE_NOUNS, ...COUNT_NOUNS, ...ATTITUDE_NOUNS, ...ATTITUDES, ...RECKONINGS]) add(norm, NOUN_SIGN);
  for (const norm of [...HEDGE_ADVERBS, ...HEDGE_ADJECTIVES, ...HEDGE_PHRASES.keys()]) add(norm, HEDGE_SIGN);
  for (const norm of [...EVALUATIVE, ...HABITUAL, ...UNCOUNTED]) add(norm, OPEN_SIGN);
  for (const norm of TIME_STARTS) add(norm, TIME_SIGN);
  for (const norm of FIGURE_STARTS) add(norm, START_SIGN);
  for (const norm of TIME_WORDS) add(norm, DAY_SIGN);
  for (const norm of ['not', "n't", 'never', 'cannot', 'nor', 'neither']) add(norm, NOT_SIGN);
  for (const norm of MODALS) add(norm, MODAL_SIGN);
  for (const norm of SUBJECT_PRONOUNS) add(norm, SUBJECT_SIGN);
  for (const norm of POSSESSIVES) add(norm, POSSESSIVE_SIGN);
  for (const norm of TIME_LINKS) add(norm, LINK_SIGN);
  for (const norm of [...MEASURING, ...HEADLINE_VERBS]) add(norm, MEASURE_SIGN);
  for (const place of CURRENCY_OF_PLACE.keys()) add(place.split(' ')[0]!, PAYING_SIGN);
  for (const norm of BREAKS) add(norm, BREAK_SIGN);
  for (const norm of [...UNIT_FIRST_WORDS, ...CURRENCY_FIRST_WORDS, ...SUBUNITS.keys(), ...LOWER_CODES]) add(norm, UNIT_SIGN);
  // A token may hold the first characters of a symbol alone: "km" of "km/h".
  for (const symbol of UNIT_BY_SYMBOL.keys()) for (let end = 1; end <= symbol.length; end += 1) add(symbol.slice(0, end).toLowerCase(), UNIT_SIGN);
  add('according', ACCORDING_SIGN);
  add('per', ACCORDING_SIGN);
  for (const norm of POLLS) add(norm, ACCORDING_SIGN);
  return signs;
})();

const isFigure = (norm: string): boolean => {
  if (/^\d/.test(norm) || NUMBER_WORDS.has(norm) || norm === 'point' || norm.endsWith('fold')) return true;
  return norm.length > 7 && norm.includes('-') && NUMBER_WORDS.has(norm.slice(0, norm.indexOf('-')));
};

const startsFigure = (norm: string): boolean => {
  const code = norm.charCodeAt(0);
  return (code >= 48 && code <= 57) || norm.endsWith('fold') || (norm.includes('-') && ORDINALS.has(norm.slice(0, norm.indexOf('-'))));
};

/** The signs of a word given in lower case. */
export const signsOf = remembered((norm: string): number =>
  (CUES.get(norm) ?? 0) | (norm.endsWith('.') ? (CUES.get(norm.slice(0, -1)) ?? 0) & UNIT_SIGN : 0) | (norm.endsWith("n't") ? CONTRACTED_SIGN : 0) | (nounLemma(norm) === norm ? 0 : PLURAL_SIGN) | (isPlural(norm) ? MANY_SIGN : 0) | (/^[\p{L}\p{M}]/u.test(norm) ? LETTER_SIGN : 0) | (/\d/.test(norm) ? DIGIT_SIGN : 0) | (/[.!?…]$/.test(norm) ? STOP_SIGN : 0) | (SPEAKING_VERBS.has(verbLemma(norm) ?? '') ? SPEAKING_SIGN : 0)
  | (TITLES.has(norm.replaceAll('.', '')) ? TITLE_SIGN : 0) | (nationOf(norm) === null ? 0 : NATION_SIGN) | (isFigure(norm) ? FIGURE_SIGN : 0) | (startsFigure(norm) ? START_SIGN : 0) | (/^\D.{0,4}?\d/su.test(norm) ? GLUED_SIGN : 0));

/** Whether a token is there and has a sign. */
export const hasSign = (token: Readonly<{ signs: number }> | undefined, sign: number): boolean => token !== undefined && (token.signs & sign) !== 0;
