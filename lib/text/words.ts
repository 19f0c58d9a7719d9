import { bare } from './fold.ts';

/** A word in a text: `norm` is lower-case, without accents, points of initialisms or grouping commas of numbers. */
export type Word = Readonly<{ start: number; end: number; norm: string }>;

// Hyphens part words, so that "re-education" against "reeducation" can be seen as spelling and "18-year-old" as three words.
const WORD = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*\p{L}{0,3}%?|\p{L}(?:\.\p{L}(?!\p{L}))+\.?|[\p{L}\p{M}\p{N}_]+(?:['’ʼ`][\p{L}\p{M}]+)*|[$€£¥₹₦](?=\p{N})/gu;

const normOf = (word: string): string => {
  const plain = bare(word);
  if (/^\d/.test(plain)) return plain.replace(/[,\s](?=\d{2,3})/g, '');
  return plain.includes('.') ? plain.replaceAll('.', '') : plain;
};

/** The words of a text in order, punctuation left out. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length, norm: normOf(match[0]) }));
