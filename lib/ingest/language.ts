const FUNCTION_WORDS: ReadonlySet<number> = new Set(['the', 'of', 'and', 'to', 'in', 'a', 'is', 'that', 'for', 'was', 'on', 'with', 'as', 'by', 'at', 'from', 'it', 'he', 'she', 'has', 'have', 'been', 'were', 'an', 'said', 'are', 'not', 'their', 'his', 'her'].map((word) => [...word].reduce((key, letter) => key * 32 + (letter.charCodeAt(0) & 31), 0)));
const LONGEST_WORD = 5;
const SAMPLE = 1200;
const FEWEST = 20;
// A note of some lines may have few of these words and be English all the same.
const SHORT = 40;
const SHARE = 0.1;
const SHARE_OF_SHORT = 0.05;

/** `en` unless the text is long enough to show that it is not English; then `und`. */
export const languageOf = (text: string): string => {
  let words = 0;
  let joints = 0;
  let length = 0;
  // The letters of the word, five bits each: no string need be cut for a short word.
  let key = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const lower = code | 32;
    if ((code < 128 && lower >= 97 && lower <= 122) || code >= 0xc0) {
      length += 1;
      key = length > LONGEST_WORD || code >= 128 ? -1 : key === -1 ? -1 : key * 32 + (lower & 31);
      continue;
    }
    if (length > 0) {
      words += 1;
      if (FUNCTION_WORDS.has(key)) {
        joints += 1;
        // Enough already, whatever the rest of the sample holds.
        if (words >= SHORT && joints >= SHARE * (words + (end - at) / 2 + 1)) return 'en';
      }
    }
    length = 0;
    key = 0;
  }
  if (words < FEWEST) return /[a-z]/i.test(text.slice(0, SAMPLE)) || words === 0 ? 'en' : 'und';
  return joints >= (words < SHORT ? SHARE_OF_SHORT : SHARE) * words ? 'en' : 'und';
};
