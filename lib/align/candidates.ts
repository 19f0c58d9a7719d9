import type { Subject } from '#lib/subject/index.ts';

/** Pairs of indices worth a closer look, `a < b`. */
export type Pair = readonly [a: number, b: number];

// Claims that share a key are held against this many neighbours in the order of their figures, not against all: what
// keeps the work linear. A story of a few dozen articles never has so many claims under one key.
const NEIGHBOURS = 40;

const namedEnd = (subject: Subject): number => subject.claim.quantity?.low ?? subject.claim.quantity?.high ?? 0;

const TOP_WORDS = 5;

const heaviest = (subject: Subject, most: number): readonly string[] =>
  [...subject.words].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, most).map(([word]) => word);

/** Keys that claims of one thing are likely to share: dimension with event, head, figure or a telling word. */
export const quantityKeys = (subject: Subject): readonly string[] => {
  const { quantity } = subject.claim;
  if (quantity === null) return [];
  const { dimension } = quantity;
  const [first, second] = [...Math.abs(namedEnd(subject)).toPrecision(2)];
  return [
    ...subject.happening.events.map((event) => `${dimension} e ${event}`),
    ...(subject.happening.verb === null ? [] : [`${dimension} v ${subject.happening.verb}`]),
    ...subject.heads.map((head) => `${dimension} h ${head}`),
    `${dimension} f ${first}${second}${Math.floor(Math.log10(Math.abs(namedEnd(subject)) + 1))}`,
    ...heaviest(subject, TOP_WORDS).map((word) => `${dimension} w ${word}`),
  ];
};

/** All pairs of subjects that share a key and stand near each other under it. `order` breaks ties the same way always. */
export const candidates = (
  subjects: readonly Subject[], keysOf: (subject: Subject) => readonly string[], byOrder: (a: Subject, b: Subject) => number,
): readonly Pair[] => {
  const postings = new Map<string, number[]>();
  subjects.forEach((subject, at) => {
    for (const key of new Set(keysOf(subject))) {
      const posting = postings.get(key);
      if (posting === undefined) postings.set(key, [at]); else posting.push(at);
    }
  });
  const pairs = new Set<number>();
  for (const posting of postings.values()) {
    if (posting.length < 2) continue;
    const sorted = posting.length <= NEIGHBOURS ? posting : posting.toSorted((x, y) => byOrder(subjects[x]!, subjects[y]!));
    for (let at = 0; at < sorted.length; at += 1) {
      for (let next = at + 1; next < sorted.length && next <= at + NEIGHBOURS; next += 1) {
        const [x, y] = [sorted[at]!, sorted[next]!];
        pairs.add(Math.min(x, y) * subjects.length + Math.max(x, y));
      }
    }
  }
  return [...pairs].map((pair) => [Math.floor(pair / subjects.length), pair % subjects.length] as const);
};
