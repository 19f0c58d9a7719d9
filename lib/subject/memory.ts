/**
 * Answers about two things that never change, kept from one run to the next for as long as the two are. `of` makes an answer where it has
 * none, or where it was made `under` other circumstances than the two themselves: other names, other rates.
 */
export type PairMemory<Answer> = Readonly<{ of: (a: object, b: object, under: string, make: () => Answer) => Answer }>;

type Made<Answer> = Readonly<{ under: string; answer: Answer }>;

/** The pair is remembered in the order in which it is asked for. */
export const pairMemory = <Answer>(): PairMemory<Answer> => {
  // By number, since a map of small numbers is a third of the size of one of objects.
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (item: object): number => {
    const known = numbers.get(item);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(item, last);
    return last;
  };
  // Nearly all answers are made under nothing else: kept bare.
  const plain = new WeakMap<object, Map<number, Answer>>();
  const others = new WeakMap<object, Map<number, Made<Answer>>>();
  return {
    of: (a, b, under, make) => {
      const key = numberOf(b);
      if (under === '') {
        let answers = plain.get(a);
        if (answers === undefined) plain.set(a, answers = new Map());
        const known = answers.get(key);
        if (known !== undefined) return known;
        const answer = make();
        answers.set(key, answer);
        return answer;
      }
      let answers = others.get(a);
      if (answers === undefined) others.set(a, answers = new Map());
      const known = answers.get(key);
      if (known !== undefined && known.under === under) return known.answer;
      const answer = make();
      answers.set(key, { under, answer });
      return answer;
    },
  };
};

/**
 * Answers about several things that belong together, kept from one run to the next: of each that stands first the last answer, as long as it
 * stands before the same others and under the same circumstances.
 */
export type GroupMemory<Answer> = Readonly<{ of: (members: readonly object[], under: string, make: () => Answer) => Answer }>;

export const groupMemory = <Answer>(): GroupMemory<Answer> => {
  const made = new WeakMap<object, Made<Answer> & Readonly<{ members: readonly object[] }>>();
  return {
    of: (members, under, make) => {
      const [first] = members;
      if (first === undefined) return make();
      const known = made.get(first);
      if (known !== undefined && known.under === under && known.members.length === members.length && members.every((member, at) => member === known.members[at])) return known.answer;
      const answer = make();
      made.set(first, { members, under, answer });
      return answer;
    },
  };
};

/** For a run that comes once: nothing is kept. */
export const noMemory = <Answer>(): PairMemory<Answer> => ({ of: (_a, _b, _under, make) => make() });

export const noGroupMemory = <Answer>(): GroupMemory<Answer> => ({ of: (_members, _under, make) => make() });
