import { singleSpaced } from '#lib/text/spaces.ts';

const DOUBLE = /[“”„‟«»″]|‘‘|’’|''/g;
const SINGLE = /[‘’‚‛`´′]/g;
const DASH = /\s?(?:[‐‑‒–—―]|--)\s?/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What stays of a text when typography and white space are set aside: two texts that fold alike say the same. */
export const fold = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(DOUBLE, '"').replace(SINGLE, '\'').replace(DASH, '-').replace(/\s+/g, ' ').trim();

const { imul } = Math;

/** Whether a line holds a mark to be straightened, white space other than single spaces, or anything rare. */
const isUntidy = (text: string): boolean => {
  let spaced = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const space = code === 32;
    if ((space && spaced) || code < 32 || code === 0x60 || code > 0x7e) return true;
    spaced = space;
  }
  return false;
};

/** Lower case with straight quotes and single spaces; for looking short lines up. */
export const keyOf = (text: string): string =>
  (isUntidy(text) ? singleSpaced(text.replace(SINGLE, '\'')) : text).toLowerCase().trim();

const signed = (text: string, most: number): number => {
  let hash = 0x811c9dc5;
  let letters = 0;
  for (let at = 0; at < text.length && letters < most; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if ((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57)) {
      hash = imul(hash ^ letter, 0x01000193);
      letters += 1;
    }
  }
  return hash;
};

/** A number that texts which fold alike share, from their letters and digits only; cheap, and not unique. */
export const signatureOf = (text: string): number => signed(text, Infinity);

const START = 16;

/** The same of the first few: texts with the same signature have the same start. */
export const startOf = (text: string): number => signed(text, START);
