import { LOCALE } from './words/language.ts';

export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1);

/** Whitespace of a printed text, line breaks included, as single spaces. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At most so many characters, cut ones marked: for lists of choices. */
export const clipped = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 2).trimEnd()} …`);
