const FUNCTION_WORDS = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'for', 'was', 'on', 'with', 'as', 'by', 'at', 'from', 'it', 'he', 'she', 'has', 'have', 'been', 'were', 'an', 'said', 'are', 'not', 'their', 'his', 'her']);
const LONGEST_WORD = 5;
const SAMPLE = 1200;
const FEWEST = 40;
const SHARE = 0.1;

/** `en` unless the text is long enough to show that it is not English; then `und`. */
export const languageOf = (text: string): string => {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  let words = 0;
  let joints = 0;
  let start = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    if ((code >= 97 && code <= 122) || code >= 0xc0) continue;
    if (at > start) {
      words += 1;
      if (at - start <= LONGEST_WORD && FUNCTION_WORDS.has(sample.slice(start, at))) joints += 1;
    }
    start = at + 1;
  }
  if (words < FEWEST) return /[a-z]/i.test(text.slice(0, SAMPLE)) || words === 0 ? 'en' : 'und';
  return joints >= SHARE * words ? 'en' : 'und';
};
