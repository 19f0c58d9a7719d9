const CAPITAL = /^\p{Lu}/u;
const CAPITAL_AND_SMALL = /^\p{Lu}\p{Ll}/u;

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a word begins with a capital; a pattern of Unicode classes is run only for letters beyond ASCII. */
export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? isUpper(code) : CAPITAL.test(word);
};

/** Whether a word begins with a capital and a small letter: "Dock", no "UN". */
export const isTitleCased = (word: string): boolean => {
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  return first < 128 && second < 128 ? isUpper(first) && isLower(second) : CAPITAL_AND_SMALL.test(word);
};
