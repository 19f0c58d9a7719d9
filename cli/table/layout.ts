const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const ZERO = /\p{M}|\p{Cf}/u;

/** Columns a text takes in a terminal. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
};

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Shortened to `width` columns, whole characters, with an ellipsis where something is left out. */
export const shortened = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** Lines of at most `width` columns, broken at spaces; a longer word is broken where it must. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    let rest = word;
    if (line !== '' && widthOf(line) + 1 + widthOf(rest) > width) {
      lines.push(line);
      line = '';
    }
    while (widthOf(rest) > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return line === '' ? lines : [...lines, line];
};

/** `first` before the first line, spaces of the same width before the others. */
export const hanging = (first: string, text: string, width: number): readonly string[] => {
  const indent = widthOf(first);
  return wrapped(text, width - indent).map((line, at) => (at === 0 ? first : ' '.repeat(indent)) + line);
};
