const FUNCTION_WORDS = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'for', 'was', 'on', 'with', 'as', 'by', 'at', 'from', 'it', 'he', 'she', 'has', 'have', 'been', 'were', 'an', 'said', 'are', 'not', 'their', 'his', 'her']);
const SAMPLE = 1200;
const FEWEST = 40;
const SHARE = 0.1;

/** `en` unless the text is long enough to show that it is not English; then `und`. */
export const languageOf = (text: string): string => {
  const words = text.slice(0, SAMPLE).toLowerCase().split(/[^a-z\u00c0-\uffff]+/).filter(Boolean);
  if (words.length < FEWEST) return /[a-z]/i.test(text.slice(0, SAMPLE)) || words.length === 0 ? 'en' : 'und';
  return words.filter((word) => FUNCTION_WORDS.has(word)).length >= SHARE * words.length ? 'en' : 'und';
};
