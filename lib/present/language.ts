/** "Lagos", "Lagos and Delhi", "Lagos, Delhi and Manila". */
export const inAList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

/** "1 article", "5 articles"; `many` where the plural is not the singular with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('en') + words.slice(1);

/** Whitespace of a printed text, line breaks included, as single spaces. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At most so many characters, cut ones marked: for lists of choices. */
export const clipped = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 2).trimEnd()} …`);
