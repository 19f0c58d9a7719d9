const DOUBLE = /[“”„‟«»″]|‘‘|’’|''/g;
const SINGLE = /[‘’‚‛`´′]/g;
const DASH = /\s?(?:[‐‑‒–—―]|--)\s?/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What stays of a text when typography and white space are set aside: two texts that fold alike say the same. */
export const fold = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(DOUBLE, '"').replace(SINGLE, '\'').replace(DASH, '-').replace(/\s+/g, ' ').trim();

/** Lower case with straight quotes and single spaces; for looking short lines up. */
export const keyOf = (text: string): string => text.toLowerCase().replace(SINGLE, '\'').replace(/\s+/g, ' ').trim();
