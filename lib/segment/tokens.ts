import { BINDING_ABBREVIATIONS, OPEN_ABBREVIATIONS, WORDS_TOO } from '#lib/lexicon/abbreviations.ts';
import { CLOSED_CLASS } from '#lib/lexicon/closed-class.ts';
import type { Range, Tag } from '#lib/model/index.ts';
import { APOSTROPHE, DIGIT, HYPHEN, LETTER, SPACE, classOf } from './characters.ts';
import { normOf, wordAt } from './words.ts';
import type { Word } from './words.ts';

/** A token in the making: its part of speech is set once those around it are known. */
export type RawToken = Range & Readonly<{ text: string; norm: string; signs: number }> & { tag: Tag };

/** Compounds with one of these are cut at their hyphens, so that "five-nation" shows its five. */
const NUMBER_PARTS: ReadonlySet<string> = new Set([
  ...[...CLOSED_CLASS].filter(([, tag]) => tag === 'NUM').map(([word]) => word),
  'half', 'halves', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'fifths', 'sixth', 'sixths', 'seventh', 'eighth', 'eighths', 'ninth', 'tenth', 'tenths',
  'odd', 'dozens', 'hundreds', 'thousands', 'millions', 'billions', 'multi', 'trillions', 'second', 'fourth',
]);

const CURRENCY = /[$€£¥₹₦₩₽₱฿₫₪₺₴₵₡₲₸₮]/;

// Currency signs made of letters and glued to their figure: "Rs500", "KSh1,200"; a single letter only where the
// figure looks like money ("N5bn", "R1.2m", "P1,500"), since roads and vitamins are written so too.
const GLUED_CURRENCY = /(?:Rs|RM|KSh|Ksh|USh|Ush|TSh|Tsh|Sh|GHS|Tk|Rp|NT|[A-Z]{3}(?=\d[\d.,]*(?:bn|mn?|tn|k|,\d{3})?\b)|[NRPK](?=\d[\d.,]{0,15}(?:bn|mn?|tn|k|million|billion|trillion)\b|\d{1,3},\d{3}|\d[\d,]{0,15}\.\d{2}\b))(?=\d)/y;

const URL_START = /(?:https?:\/\/|www\.)[^\s<>"”’]*[^\s<>"”’.,;:!?)\]]/y;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(String.fromCharCode(code)));

/** End of the digits that begin at `at`: "1,782", "9.2", "1'000", "1 000 000" with thin or no-break spaces. */
const endOfNumber = (text: string, at: number, end: number): number => {
  let last = at;
  while (last < end && classOf(text.charCodeAt(last)) === DIGIT) last += 1;
  for (;;) {
    const code = text.charCodeAt(last);
    const joins = code === 0x2c || code === 0x2e || code === 0x27 || code === 0x2019 || code === 0xa0 || code === 0x2009 || code === 0x202f;
    if (!joins || last + 1 >= end || classOf(text.charCodeAt(last + 1)) !== DIGIT) return last;
    let run = last + 1;
    while (run < end && classOf(text.charCodeAt(run)) === DIGIT) run += 1;
    // Only a point may be followed by any number of digits; every other mark groups by three, or by two as in 1,00,000.
    const length = run - last - 1;
    if (code !== 0x2e && length !== 3 && !(code === 0x2c && length === 2)) return last;
    last = run;
  }
};

const ORDINAL = /^(?:st|nd|rd|th)$/i;

/** End of the word that begins at `at`, with inner apostrophes, hyphens, points of initialisms, digits and "C5+1". */
const endOfWord = (text: string, at: number, end: number): number => {
  let last = at;
  while (last < end) {
    const kind = classOf(text.charCodeAt(last));
    if (kind === LETTER || kind === DIGIT) { last += 1; continue; }
    const next = last + 1 < end ? classOf(text.charCodeAt(last + 1)) : SPACE;
    if ((kind === APOSTROPHE || kind === HYPHEN) && (next === LETTER || (kind === HYPHEN && next === DIGIT))) { last += 1; continue; }
    const code = text.charCodeAt(last);
    if (code === 0x26 && next === LETTER && isUpper(text.charCodeAt(last - 1)) && isUpper(text.charCodeAt(last + 1))) { last += 1; continue; }
    if (code === 0x2b && next === DIGIT && classOf(text.charCodeAt(last - 1)) === DIGIT) { last += 1; continue; }
    return last;
  }
  return last;
};

/** As many characters as an initialism may have: with no bound a long run of them would be read anew from each letter. */
const LONGEST_INITIALISM = 24;

/** "U.S." and "a.m.": letters with a point after each. `at` stands on the first letter. */
const endOfInitialism = (text: string, at: number, end: number): number => {
  let last = at;
  while (last + 1 < end && last - at < LONGEST_INITIALISM && classOf(text.charCodeAt(last)) === LETTER && text.charCodeAt(last + 1) === 0x2e) last += 2;
  if (last - at < 4) return at;
  // "U.S" with its last point missing, or a word that goes on, is no initialism.
  return last < end && classOf(text.charCodeAt(last)) === LETTER ? at : last;
};

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const hasHyphen = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return true;
  }
  return false;
};

/** The "'s" that ends a word longer than itself. */
const isPossessive = (text: string, start: number, end: number): boolean => {
  const last = text.charCodeAt(end - 1);
  const mark = text.charCodeAt(end - 2);
  return end - start > 2 && ((last === 0x73 && (mark === 0x27 || mark === 0x2018 || mark === 0x2019)) || (last === 0x53 && (mark === 0x27 || mark === 0x2019)));
};

/** How many characters behind a stop the "@" of its address is looked for. */
const NEAR_SIGN = 64;

const isPossessiveLetter = (word: string): boolean => word === 's' || word === 'S';

/**
 * Cuts `range` of the text, given with its code units, into tokens, in order, and puts them behind `tokens`, their words
 * behind `words`; white space stands in none.
 */
export const pushTokens = (tokens: RawToken[], words: Word[], text: string, units: Uint16Array, range: Range): void => {
  const push = (start: number, end: number): void => {
    const word = wordAt(text, units, start, end);
    tokens.push({ start, end, text: word.text, norm: word.norm, signs: word.signs, tag: 'X' });
    words.push(word);
  };
  /** Whether an address may go on from here. */
  const isNearSign = (at: number): boolean => {
    const limit = Math.min(at + NEAR_SIGN, range.end);
    for (let next = at; next < limit; next += 1) if (units[next] === 0x40) return true;
    return false;
  };

  /** A word, cut where its parts are tokens of their own: possessive endings, number compounds. */
  const pushWord = (start: number, end: number): void => {
    const stem = isPossessive(text, start, end) && !CLOSED_CLASS.has(normOf(text.slice(start, end))) ? end - 2 : end;
    if (hasHyphen(text, start, stem) && text.slice(start, stem).toLowerCase().split(/[-\u2010\u2011]/).some((part) => NUMBER_PARTS.has(part))) {
      let from = start;
      for (let at = start; at <= stem; at += 1) {
        if (at < stem && classOf(text.charCodeAt(at)) !== HYPHEN) continue;
        if (at > from) push(from, at);
        if (at < stem) push(at, at + 1);
        from = at + 1;
      }
    } else push(start, stem);
    if (stem < end) push(stem, end);
  };

  let at = range.start;
  const { end } = range;
  while (at < end) {
    const code = units[at]!;
    const kind = classOf(code);
    switch (kind) {
      case SPACE:
        at += 1;
        break;
      case DIGIT: {
        const last = endOfNumber(text, at, end);
        let word = last;
        while (word < end && classOf(text.charCodeAt(word)) === LETTER) word += 1;
        if (word > last && (ORDINAL.test(text.slice(last, word)) || (word < end && classOf(text.charCodeAt(word)) === DIGIT))) {
          // "20th", and codes such as "3G2" that mix digits and letters.
          push(at, word);
          at = word;
        } else {
          push(at, last);
          at = last;
        }
        break;
      }
      case LETTER: {
        // The common case first: ASCII letters up to a space or a comma.
        let plain = at;
        while (plain < end && isAsciiLetter(units[plain]!)) plain += 1;
        const stop = plain < end ? units[plain]! : 0x20;
        if (plain > at && (stop === 0x20 || stop === 0x2c || stop === 0x0a)) {
          push(at, plain);
          at = plain;
          break;
        }
        const second = text.charCodeAt(at + 1);
        const url = (code === 0x68 && second === 0x74) || (code === 0x77 && second === 0x77) ? matchAt(URL_START, text, at) : at;
        if (url > at) { push(at, Math.min(url, end)); at = Math.min(url, end); break; }
        const glued = isUpper(code) && classOf(stop) === DIGIT ? matchAt(GLUED_CURRENCY, text, at) : at;
        if (glued > at) { push(at, glued); at = glued; break; }
        const initialism = endOfInitialism(text, at, end);
        if (initialism > at) { push(at, initialism); at = initialism; break; }
        const last = endOfWord(text, at, end);
        if (text.charCodeAt(last) === 0x40 || (text.charCodeAt(last) === 0x2e && isNearSign(last))) {
          const email = matchAt(EMAIL, text, at);
          if (email > at) { push(at, Math.min(email, end)); at = Math.min(email, end); break; }
        }
        if (last - at <= 3 && last < end && CURRENCY.test(text[last] ?? '') && /^[A-Z]+$/.test(text.slice(at, last))) {
          push(at, last + 1); // US$, A$, HK$, R$
          at = last + 1;
          break;
        }
        if (text.charCodeAt(last) === 0x2e && last < end) {
          const word = text.slice(at, last).toLowerCase();
          const initial = last - at === 1 && isUpper(code);
          if (BINDING_ABBREVIATIONS.has(word) || OPEN_ABBREVIATIONS.has(word) || initial) {
            // "no." and "sun." are words far more often than abbreviations unless what follows says otherwise.
            const after = text.slice(last + 1, last + 4);
            const follows = word === 'no' ? /^\s?\d/.test(after) : isUpper(code) && /^ [\p{Lu}\d]/u.test(after);
            if (!WORDS_TOO.has(word) || follows) {
              push(at, last + 1);
              at = last + 1;
              break;
            }
          }
        }
        pushWord(at, last);
        at = last;
        break;
      }
      default: {
        const handle = code === 0x40 || code === 0x23 ? matchAt(HANDLE, text, at) : at;
        if (handle > at) { push(at, Math.min(handle, end)); at = Math.min(handle, end); break; }
        let last = at + 1;
        // Runs of points and of hyphens are one mark: "...", "--".
        if (code === 0x2e || code === 0x2d) while (last < end && text.charCodeAt(last) === code) last += 1;
        // "'s" after a closing mark or a number, "''" as one mark stays two: quotations look at characters.
        if (kind === APOSTROPHE && last < end && isPossessiveLetter(text[last] ?? '') && at > range.start
          && classOf(text.charCodeAt(at - 1)) !== SPACE && (last + 1 >= end || classOf(text.charCodeAt(last + 1)) !== LETTER)) last += 1;
        push(at, last);
        at = last;
      }
    }
  }
};

