/** The text with every run of white space made one space; most has none to be changed and is given back as it is. */
export const singleSpaced = (text: string): string => {
  let spaced = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const space = code === 32;
    // Anything rare is left to the expression, which knows all white space.
    if ((space && spaced) || code < 32 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f) return text.replace(/\s+/g, ' ');
    spaced = space;
  }
  return text;
};

/** Whether a UTF-16 code unit is white space, as `\s` has it. */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
