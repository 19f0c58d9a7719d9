import { convert } from '#lib/lexicon/units.ts';
import { rowsOf } from '#lib/lexicon/synonyms.ts';
import type { Subject } from '#lib/subject/index.ts';

/** Pairs of indices worth a closer look, `a < b`. */
export type Pair = readonly [a: number, b: number];

// Claims that share a key are held against this many neighbours in the order of their figures, not against all: what
// keeps the work linear. A story of a few dozen articles never has so many claims under one key.
const NEIGHBOURS = 40;

// One unit a dimension, so that the same length in miles and in kilometres meets.
const BASE: ReadonlyMap<string, string> = new Map(Object.entries({
  length: 'm', area: 'm2', volume: 'l', mass: 'kg', speed: 'km/h', temperature: 'Cel', energy: 'J', power: 'W', pressure: 'Pa', data: 'By', duration: 'd',
}));

/** The figure's named end in its dimension's base unit where there is one. */
export const sizeOf = ({ claim: { quantity } }: Subject): number => {
  const named = quantity?.low ?? quantity?.high ?? 0;
  const base = BASE.get(quantity?.dimension ?? '');
  return quantity === null || base === undefined ? named : convert(named, quantity.unit, base) ?? named;
};

// Figures within this ratio of one another share one of two neighbouring steps.
const STEP = Math.log(1.15);

const stepsOf = (size: number): readonly number[] => {
  if (size === 0) return [-1];
  const step = Math.log(Math.abs(size)) / STEP;
  return [Math.floor(step), Math.floor(step) + 1];
};

const TOP_WORDS = 5;

const heaviest = (subject: Subject, most: number): readonly string[] =>
  [...subject.words].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, most).map(([word]) => word);

/** Keys that claims of one thing are likely to share: dimension with event, head, figure or a telling word. */
export const quantityKeys = (subject: Subject): readonly string[] => {
  const { quantity } = subject.claim;
  if (quantity === null) return [];
  const { dimension } = quantity;
  return [
    ...subject.happening.events.map((event) => `${dimension} e ${event}`),
    ...(subject.happening.verb === null ? [] : [`${dimension} v ${subject.happening.verb}`]),
    ...subject.heads.flatMap((head) => rowsOf(head).map((row) => `${dimension} h ${row}`)),
    ...stepsOf(sizeOf(subject)).map((step) => `${dimension} f ${step}`),
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
