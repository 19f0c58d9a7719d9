import { RUN } from './fingerprints.ts';

/** A text as the words it is compared by. */
export type Words = readonly string[];

/** Word ranges, half-open, of a passage in two texts; `kept`: the words that are the same, by their place in either. */
export type Passage = Readonly<{ fromA: number; toA: number; fromB: number; toB: number; kept: readonly (readonly [inA: number, inB: number])[] }>;

// A passage may have so many words exchanged, dropped or added at one place and still be the same copy, lightly edited.
const EDIT = 4;
// After an edit so many words must be the same again for the passage to go on.
const RESUMES = 3;
// Of what was copied at least so much is left as it was.
const MOSTLY = 0.6;

const sameRun = (a: Words, b: Words, atA: number, atB: number, length: number): boolean => {
  if (atA < 0 || atB < 0 || atA + length > a.length || atB + length > b.length) return false;
  for (let step = 0; step < length; step += 1) if (a[atA + step] !== b[atB + step]) return false;
  return true;
};

/** The least edit after which both texts go on alike, `direction` 1 onwards, -1 backwards; null where they do not. */
const resumption = (a: Words, b: Words, atA: number, atB: number, direction: 1 | -1): readonly [number, number] | null => {
  for (let sum = 1; sum <= 2 * EDIT; sum += 1) {
    for (let inA = Math.max(0, sum - EDIT); inA <= Math.min(EDIT, sum); inA += 1) {
      const [nextA, nextB] = [atA + direction * inA, atB + direction * (sum - inA)];
      const alike = direction === 1 ? sameRun(a, b, nextA, nextB, RESUMES) : sameRun(a, b, nextA - RESUMES, nextB - RESUMES, RESUMES);
      if (alike) return [nextA, nextB];
    }
  }
  return null;
};

/** A seed grown both ways over all words that are the same and over light edits between them. */
const grow = (a: Words, b: Words, seedA: number, seedB: number): Passage => {
  const kept: [number, number][] = [];
  let [toA, toB] = [seedA, seedB];
  for (;;) {
    while (toA < a.length && toB < b.length && a[toA] === b[toB]) { kept.push([toA, toB]); toA += 1; toB += 1; }
    const next = resumption(a, b, toA, toB, 1);
    if (next === null) break;
    [toA, toB] = next;
  }
  let [fromA, fromB] = [seedA, seedB];
  for (;;) {
    while (fromA > 0 && fromB > 0 && a[fromA - 1] === b[fromB - 1]) { fromA -= 1; fromB -= 1; kept.push([fromA, fromB]); }
    const next = resumption(a, b, fromA, fromB, -1);
    if (next === null) break;
    [fromA, fromB] = next;
  }
  return { fromA, toA, fromB, toB, kept: kept.toSorted((x, y) => x[0] - y[0]) };
};

/** The passage without the kept words at its ends that `isWanted` refuses; null when none is left. */
export const trimmed = ({ kept }: Passage, isWanted: (inA: number) => boolean): Passage | null => {
  const from = kept.findIndex(([inA]) => isWanted(inA));
  const rest = from < 0 ? [] : kept.slice(from, kept.findLastIndex(([inA]) => isWanted(inA)) + 1);
  const [first, last] = [rest[0], rest.at(-1)];
  return first === undefined || last === undefined ? null : { fromA: first[0], toA: last[0] + 1, fromB: first[1], toB: last[1] + 1, kept: rest };
};

const overlap = (x: Passage, y: Passage): boolean => (x.fromA < y.toA && y.fromA < x.toA) || (x.fromB < y.toB && y.fromB < x.toB);

// Seeds of one pair that are grown: a text as long as a book has no more passages than that, and noise no end of them.
const MOST_GROWN = 400;

/**
 * The passages that two texts share, grown from runs of words that both have, the longest first where they overlap; in the
 * order of the first text.
 */
export const sharedPassages = (a: Words, b: Words, seeds: readonly (readonly [number, number])[]): readonly Passage[] => {
  const grown: Passage[] = [];
  for (const [atA, atB] of seeds.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])) {
    if (grown.length >= MOST_GROWN) break;
    const isInside = grown.slice(-4).some(({ fromA, toA, fromB, toB }) => fromA <= atA && atA < toA && fromB <= atB && atB < toB);
    if (isInside || !sameRun(a, b, atA, atB, RUN)) continue;
    const passage = grow(a, b, atA, atB);
    if (passage.kept.length >= MOSTLY * Math.max(passage.toA - passage.fromA, passage.toB - passage.fromB)) grown.push(passage);
  }
  const chosen: Passage[] = [];
  for (const passage of grown.toSorted((x, y) => y.kept.length - x.kept.length || x.fromA - y.fromA || x.fromB - y.fromB)) {
    if (chosen.every((other) => !overlap(passage, other))) chosen.push(passage);
  }
  return chosen.toSorted((x, y) => x.fromA - y.fromA);
};
