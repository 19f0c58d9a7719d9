/** Whether a text begins with one of these characters, letters in either case: asked before an expression that could match nowhere else. */
export const beginsWith = (characters: string): ((text: string) => boolean) => {
  const known = new Uint8Array(128);
  const others = [...characters].filter((character) => character.charCodeAt(0) >= known.length).join('');
  for (const character of characters.toLowerCase() + characters.toUpperCase()) if (character.charCodeAt(0) < known.length) known[character.charCodeAt(0)] = 1;
  return (text) => {
    const code = text.charCodeAt(0);
    return code < known.length ? known[code] === 1 : text !== '' && others.includes(text.charAt(0));
  };
};

export const DIGITS = '0123456789';

/** Whether a text begins with one of these characters and has the form, which can begin with no other. */
export const opensAs = (characters: string, form: RegExp): ((text: string) => boolean) => {
  const begins = beginsWith(characters);
  return (text) => begins(text) && form.test(text);
};

const isSpace = (code: number): boolean => code <= 32 || code >= 0xa0 && isRareSpace(code);

export const isRareSpace = (code: number): boolean => code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;

/** One of | > tab · » – — • › */
const isCellMark = (code: number): boolean =>
  code < 0xb7 ? code === 0x7c || code === 0x3e || code === 0x09 : code === 0xb7 || code === 0xbb || code === 0x2013 || code === 0x2014 || code === 0x2022 || code === 0x203a;

/** Whether anything in a line may set cells apart: a bar, an arrow, a dash or wide space. */
export const mayHaveCells = (text: string): boolean => {
  let spaced = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCellMark(code)) return true;
    const space = isSpace(code);
    if (space && spaced) return true;
    spaced = space;
  }
  return false;
};

export const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
};

/** Whether four digits follow one another, as in every full date. */
export const mayHoldYear = (text: string): boolean => {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    run = code >= 48 && code <= 57 ? run + 1 : 0;
    if (run === 4) return true;
  }
  return false;
};
