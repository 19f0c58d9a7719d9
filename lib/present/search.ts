/** A stretch of text; `found`: it is one of the words that were searched for. */
export type Part = Readonly<{ text: string; found: boolean }>;

const withoutAccents = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** `text` on one line, cut where the words of `marked` begin and end; these stand without accents, in small letters. */
export const markedParts = (text: string, marked: readonly string[]): readonly Part[] => {
  const words = new Set(marked.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []));
  const parts: Part[] = [];
  for (const piece of text.replace(/\s+/g, ' ').trim().split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const found = words.has(withoutAccents(piece));
    const last = parts.at(-1);
    if (piece === '') continue;
    if (last?.found === found) parts[parts.length - 1] = { text: last.text + piece, found };
    else parts.push({ text: piece, found });
  }
  return parts;
};

const LONGEST = 200;

/** What a person typed into a search field, fit to be asked for; "" for nothing. */
export const readQuery = (typed: unknown): string =>
  (typeof typed === 'string' ? typed : '').toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, LONGEST);
