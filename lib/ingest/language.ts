const FUNCTION_WORDS = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'for', 'was', 'on', 'with', 'as', 'by', 'at', 'from', 'it', 'he', 'she', 'has', 'have', 'been', 'were', 'an', 'said', 'are', 'not', 'their', 'his', 'her']);
const SAMPLE = 4000;
const FEWEST = 40;
const SHARE = 0.1;

/** `en` unless the text is long enough to show that it is not English; then `und`. */
export const languageOf = (text: string): string => {
  const words = text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return /[\p{Script=Latin}]/u.test(text.slice(0, SAMPLE)) || words.length === 0 ? 'en' : 'und';
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= SHARE * words.length ? 'en' : 'und';
};
