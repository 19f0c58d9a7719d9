/** What a character can be part of; the classes a scanner asks for. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const OTHER = 6;

const ASCII = new Uint8Array(128).fill(OTHER);
for (const code of [9, 10, 11, 12, 13, 32]) ASCII[code] = SPACE;
for (let code = 48; code < 58; code += 1) ASCII[code] = DIGIT;
for (let code = 65; code < 91; code += 1) ASCII[code] = ASCII[code + 32] = LETTER;
ASCII[0x27] = APOSTROPHE;
ASCII[0x2d] = HYPHEN;

const LETTERS = /[\p{L}\p{M}]/u;
const SPACES = /\s|[\u200b\ufeff]/;

/** Class of the UTF-16 code unit; halves of surrogate pairs count as letters so that no pair is cut in two. */
export const classOf = (code: number): number => {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code === 0x2019 || code === 0x02bc || code === 0x2018) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011 || code === 0x00ad) return HYPHEN;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (code >= 0x2010 && code <= 0x206f) return SPACES.test(String.fromCharCode(code)) ? SPACE : OTHER;
  const character = String.fromCharCode(code);
  return LETTERS.test(character) ? LETTER : SPACES.test(character) ? SPACE : OTHER;
};
