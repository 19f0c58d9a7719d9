const MOST = 16_000;

const LONGEST = 24;

/** From this length on V8 lets a piece cut from a text hold on to the whole of it. */
const SHARED = 13;

/** The same short text as a string of its own: what is kept must not keep the article it was cut from. */
const detached = (piece: string): string => (piece.length < SHARED ? piece : piece.slice(0, SHARED - 1) + detached(piece.slice(SHARED - 1)));

const names = Object.create(null) as Record<string, true>;

/**
 * The one string that the engine keeps for these characters, as it does for names of properties: its equals are found by
 * address. It costs more than `detached`, so it is for words that are compared often.
 */
export const interned = (piece: string): string => {
  let kept = piece;
  names[piece] = true;
  for (const name in names) kept = name;
  Reflect.deleteProperty(names, piece);
  return kept;
};

/** How many texts `recently` knows: an article's first and last lines, which are looked at again and again. */
const LINES = 16;

/** The same pure function of a text, with its last few answers kept, since several rules ask it of one line. */
export const recently = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  const texts: string[] = [];
  const answers: Answer[] = [];
  let oldest = 0;
  return (text) => {
    const known = texts.indexOf(text);
    if (known !== -1) return answers[known]!;
    const made = answer(text);
    texts[oldest] = text;
    answers[oldest] = made;
    oldest = (oldest + 1) % LINES;
    return made;
  };
};

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
    answers.set(detached(word), made);
    return made;
  };
};

/** What was made under each of the `most` names asked for last; the one asked for longest ago is forgotten first. */
export const lastAsked = <Name, Made extends NonNullable<unknown>>(most: number): ((name: Name, make: () => Made) => Made) => {
  const kept = new Map<Name, Made>();
  return (name, make) => {
    const made = kept.get(name) ?? make();
    // The one asked for last stands last.
    kept.delete(name);
    kept.set(name, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
};
