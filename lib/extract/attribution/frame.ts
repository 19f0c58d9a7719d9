import type { Document, Quotation, Sentence, Token } from '#lib/model/index.ts';

/** Token indices, half-open. */
export type Stretch = Readonly<{ from: number; to: number }>;

/**
 * The part of a sentence a cue may reach: the sentence, whose `skips` (speech with cues of its own) only its words outside
 * look into as a whole, or what stands inside one quotation.
 */
export type Field = Readonly<{ tokens: readonly Token[]; within: readonly number[]; from: number; to: number; skips: readonly Stretch[] }>;

/** For each token the index of the outermost quotation it stands in, marks included, or -1. */
export const quotationOfTokens = ({ tokens, quotations }: Document): readonly number[] => {
  const within = new Array<number>(tokens.length).fill(-1);
  let at = 0;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.depth > 0) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.start) at += 1;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.end) {
      within[at] = index;
      at += 1;
    }
  }
  return within;
};

export const wordsIn = (tokens: readonly Token[], { from, to }: Stretch): number => {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.tag !== 'PUNCT') words += 1;
  return words;
};

/** Index of the first token that does not start before `offset`. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the sentence that holds `offset`, or of the last before it. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
};

const QUOTE_MARKS = '"“”„‟«»‹›\'‘’`＂';

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'PUNCT' && token.norm !== ',' && token.norm !== '.' && QUOTE_MARKS.includes(token.text.charAt(0)) && /^["“”„‟«»‹›'‘’`＂]+$/.test(token.text);

export const isComma = (token: Token | undefined): boolean => token?.norm === ',';

/** Index of the first quotation that does not end at or before `offset`, as far as the outermost go. */
export const quotationAfter = (quotations: readonly Quotation[], offset: number): number => {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let at = low;
  while (at > 0 && (quotations[at - 1]?.end ?? 0) > offset) at -= 1;
  return at;
};
