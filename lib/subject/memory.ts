/**
 * Answers about two things that never change, kept from one run to the next. `of` makes an answer where it has none, or where it was made
 * `under` other circumstances than the two themselves: other names, other rates.
 */
export type PairMemory<Answer> = Readonly<{ of: (a: object, b: object, under: string, make: () => Answer) => Answer }>;

// Some hundred bytes each; beyond, all are forgotten and made anew as they are asked for.
const MOST = 4_000_000;
// Two numbers below this make one number that JavaScript holds exactly.
const SERIALS = 2 ** 26;

/** The pair is remembered in the order in which it is asked for. */
export const pairMemory = <Answer>(): PairMemory<Answer> => {
  let serials = new WeakMap<object, number>();
  let last = 0;
  const answers = new Map<number, Readonly<{ under: string; answer: Answer }>>();
  const serialOf = (subject: object): number => {
    const known = serials.get(subject);
    if (known !== undefined) return known;
    last += 1;
    serials.set(subject, last);
    return last;
  };
  return {
    of: (a, b, under, make) => {
      if (answers.size >= MOST || last + 2 >= SERIALS) {
        answers.clear();
        serials = new WeakMap();
        last = 0;
      }
      const key = serialOf(a) * SERIALS + serialOf(b);
      const known = answers.get(key);
      if (known !== undefined && known.under === under) return known.answer;
      const answer = make();
      answers.set(key, { under, answer });
      return answer;
    },
  };
};

/** For a run that comes once: nothing is kept. */
export const noMemory = <Answer>(): PairMemory<Answer> => ({ of: (_a, _b, _under, make) => make() });
