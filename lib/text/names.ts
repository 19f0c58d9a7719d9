import { bare } from './fold.ts';
import { remembered } from './remembered.ts';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''], [/ph/g, 'f'], [/sch/g, 'sh'], [/tch|tsh/g, 'ch'], [/kh|gh|q|ck/g, 'k'], [/g/g, 'k'], [/w/g, 'v'], [/x/g, 'ks'], [/dz|zh|dj/g, 'j'],
  [/(.)\1+/g, '$1'], [/(?<=.)[aeiouyh]/g, ''], [/^[aeiou]/, 'a'], [/^y/, 'a'],
];

const keyOf = (name: string): string => {
  const plain = bare(name).replace(/'s$/, '');
  let key = plain;
  for (const [pattern, plainer] of RULES) key = key.replace(pattern, plainer);
  const syllables = plain.match(/[aeiouy]+/g)?.length ?? 0;
  return key.length >= 3 && plain.length >= 5 ? `~${key}${syllables}` : plain;
};

/**
 * A key under which the spellings of one foreign name fall together: consonants with those that transliterations
 * confuse made one, and how many vowels or runs of them there are. Uighur, Uyghur, Uygur; Tokayev, Tokaev; Muhammad, Mohammed. Short names, where too
 * little would be left, keep all their letters.
 */
export const nameKey = remembered(keyOf);
