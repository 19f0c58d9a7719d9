const MOST = 50_000;

/** V8 keeps a text alive for any longer piece cut from it, so a longer word as a key would hold on to its whole article. */
const LONGEST = 12;

/**
 * The same pure function of a word, with its past answers kept, since text repeats its words. Bounded: all are
 * forgotten when there are too many, so that a long stream costs no more memory than a short one.
 */
export const remembered = <Answer extends NonNullable<unknown> | null>(answer: (word: string) => Answer): ((word: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const made = answer(word);
    if (word.length > LONGEST) return made;
    if (answers.size >= MOST) answers.clear();
    answers.set(word, made);
    return made;
  };
};
