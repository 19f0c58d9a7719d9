import { signsOf } from '#lib/lexicon/signs.ts';
import { CLOSED_CLASS } from '#lib/lexicon/closed-class.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import type { Tag } from '#lib/model/index.ts';
import { interned } from '#lib/text/remembered.ts';
import { guess } from './guess.ts';

/**
 * A word as written, with all that the lexicon says of it, looked up once. `norm` is lower-case with straight
 * apostrophes; `shape` the tag that its characters alone decide, or null; `options` the parts of speech that an open
 * word can have (n, v, a, r), the commonest first; `strong`: that one is by far the commonest.
 */
export type Word = Readonly<{
  text: string;
  norm: string;
  signs: number;
  shape: Tag | null;
  /** It begins with a capital, an Arabic or French article before it not counted ("al-Dulaimi"), and has nothing but capitals. */
  upper: boolean;
  capitals: boolean;
  /** It begins with a letter. */
  letter: boolean;
  closed: Tag | undefined;
  options: string;
  top: Tag;
  strong: boolean;
  noun: boolean;
  verb: boolean;
  adjective: boolean;
  participle: boolean;
}>;

const TAG_OF: Readonly<Record<string, Tag>> = { n: 'NOUN', v: 'VERB', a: 'ADJ', r: 'ADV' };

const isCurrencySign = (code: number): boolean => code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf);

const isPossessiveEnding = (word: string): boolean => word === "'s" || word === '’s' || word === '‘s' || word === "'S" || word === '’S' || word === '‘S';

const shapeTag = (text: string): Tag | null => {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return /^\d+(?:st|nd|rd|th)$/i.test(text) ? 'ADJ' : 'NUM';
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return isCurrencySign(text.charCodeAt(text.length - 1)) ? 'SYM' : null;
  if (/^\p{Sc}|^[%°+=<>~‰&/]/u.test(text)) return 'SYM';
  if (/^[\p{L}\p{M}]/u.test(text)) return null;
  if (/^[½¼¾⅓⅔⅛⅜⅝⅞]/.test(text)) return 'NUM';
  return isPossessiveEnding(text) ? 'PART' : 'PUNCT';
};

const NEEDS_FOLDING = /[\u2010\u2011\u2018\u2019\u02bc\u00ad]/;

export const normOf = (text: string): string => {
  const lower = text.toLowerCase();
  return NEEDS_FOLDING.test(lower) ? lower.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-').replace(/\u00ad/g, '') : lower;
};

const wordOf = (given: string): Word => {
  const text = interned(given);
  const lower = normOf(text);
  const norm = lower === text ? text : interned(lower);
  // "the Mine Workers": with a capital it is what coal comes from.
  const closed = text === 'Mine' ? undefined : CLOSED_CLASS.get(norm);
  const options = guess(norm);
  const low = options.toLowerCase();
  return {
    text, norm, signs: signsOf(norm), shape: shapeTag(text),
    upper: /^(?:(?:al|el|ul|an|ash|at|ad|ar|as|az)-|[dl][’'])?\p{Lu}/u.test(text), capitals: text === text.toUpperCase(), letter: /^\p{L}/u.test(text),
    closed, options, top: TAG_OF[low[0] ?? 'n'] ?? 'NOUN', strong: options[0] !== low[0],
    noun: low.includes('n'), verb: low.includes('v'), adjective: low.includes('a'),
    participle: norm.endsWith('ed') || norm.endsWith('ing') || IRREGULAR_VERBS.has(norm),
  };
};

/** Longer ones seldom come twice. */
const LONGEST = 24;

const SLOTS = 1 << 15;

/** Places looked at for one word; where all are taken by others, the first is given to it. */
const PROBES = 8;

/** By slot: the words, and what tells without looking at them whether they are the one asked for. */
const known: (Word | undefined)[] = new Array<Word | undefined>(SLOTS).fill(undefined);
const hashes = new Int32Array(SLOTS);
const lengths = new Uint8Array(SLOTS);
const letters = new Uint16Array(SLOTS * LONGEST);

const isAt = (slot: number, units: Uint16Array, start: number, length: number): boolean => {
  const first = slot * LONGEST;
  for (let at = 0; at < length; at += 1) if (letters[first + at] !== units[start + at]) return false;
  return true;
};

/**
 * The word from `start` to `end` of a text, which is given with its code units. Text repeats its words, so each is made
 * once and found again by its characters, before any string is cut from the text: tokens share their words, and hold on to
 * no article.
 */
export const wordAt = (source: string, units: Uint16Array, start: number, end: number): Word => {
  const length = end - start;
  if (length > LONGEST) return wordOf(source.slice(start, end));
  let hash = length;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + units[at]!) | 0;
  const home = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  let free = home;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (home + probe) & (SLOTS - 1);
    if (lengths[slot] === 0) { free = slot; break; }
    if (hashes[slot] === hash && lengths[slot] === length && isAt(slot, units, start, length)) return known[slot]!;
  }
  const word = wordOf(source.slice(start, end));
  hashes[free] = hash;
  lengths[free] = length;
  for (let at = 0; at < length; at += 1) letters[free * LONGEST + at] = units[start + at]!;
  known[free] = word;
  return word;
};
