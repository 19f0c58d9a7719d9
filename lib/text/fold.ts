/** Text with typography made plain; `at[i]` is where its unit i came from, `at[text.length]` the end of the original. */
export type Folded = Readonly<{ text: string; at: readonly number[] }>;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...['‘', '’', '‚', '‛', '`', '´', 'ʼ', 'ʻ', '′', '‹', '›'].map((mark) => [mark, "'"] as const),
  ...['“', '”', '„', '‟', '«', '»', '″', '〝', '〞'].map((mark) => [mark, '"'] as const),
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((mark) => [mark, '-'] as const),
  ['…', '...'], ['\u00ad', ''], ['\u200b', ''], ['\u200c', ''], ['\u200d', ''], ['\u2060', ''], ['\ufeff', ''],
  ['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'],
]);

const isSpace = (unit: string): boolean => unit <= ' ' || /\s/.test(unit);

/**
 * Makes marks, dashes and spaces plain, so that texts set by different outlets can be compared: curly marks straight,
 * two single marks one double, any dash a hyphen, any run of white space one space, ligatures and ellipses spelt out.
 */
export const fold = (text: string): Folded => {
  let folded = '';
  const at: number[] = [];
  const push = (plain: string, from: number): void => {
    for (let unit = 0; unit < plain.length; unit += 1) at.push(from);
    folded += plain;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (isSpace(unit)) {
      if (!folded.endsWith(' ')) push(' ', index);
      continue;
    }
    const plain = PLAIN.get(unit) ?? unit;
    if (plain === "'" && (PLAIN.get(text.charAt(index + 1)) ?? text.charAt(index + 1)) === "'") {
      push('"', index);
      index += 1;
      continue;
    }
    push(plain, index);
  }
  at.push(text.length);
  return { text: folded, at };
};

const MARKS = /\p{M}+/gu;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ł', 'l'], ['ı', 'i'],
]);

/** Lower-case without accents: "Erdoğan" and "erdogan" alike. Offsets are not kept. */
export const bare = (text: string): string => {
  const lower = text.toLowerCase();
  // Plain ASCII is what most words are, and needs no normalisation.
  if (/^[\u0020-\u007e]*$/.test(lower)) return lower;
  return lower.normalize('NFKD').replace(MARKS, '').replace(/[^\u0000-\u007f]/g, (unit) => LETTERS.get(unit) ?? PLAIN.get(unit) ?? unit);
};
