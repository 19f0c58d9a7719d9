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

const rareClass = (code: number): number => {
  if (code === 0x2019 || code === 0x02bc || code === 0x2018) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011 || code === 0x00ad) return HYPHEN;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (code >= 0x2010 && code <= 0x206f) return SPACES.test(String.fromCharCode(code)) ? SPACE : OTHER;
  const character = String.fromCharCode(code);
  return LETTERS.test(character) ? LETTER : SPACES.test(character) ? SPACE : OTHER;
};

/** Filled as code units are met; 0 where none is known yet. */
const classes = new Uint8Array(1 << 16);
classes.set(ASCII);

/** Class of the UTF-16 code unit; halves of surrogate pairs count as letters so that no pair is cut in two. */
export const classOf = (code: number): number => {
  const known = classes[code];
  return known !== undefined && known > 0 ? known : (classes[code] = rareClass(code));
};

/** Longer texts are seldom, and their room is not kept. */
const LONGEST_KEPT = 1 << 20;

let room = new Uint16Array(1 << 14);

/** The UTF-16 code units of a text, which a scanner reads several times; good until it is asked again. */
export const unitsOf = (text: string): Uint16Array => {
  let units = room;
  if (text.length > units.length) {
    units = new Uint16Array(text.length);
    if (text.length <= LONGEST_KEPT) room = units;
  }
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};
