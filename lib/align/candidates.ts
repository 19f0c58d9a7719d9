import { convert } from '#lib/lexicon/units.ts';
import { rowsOf } from '#lib/lexicon/synonyms.ts';
import { familyOf, type Subject } from '#lib/subject/index.ts';

// Claims that share a key are held against this many neighbours in the order of their figures, not against all: what
// keeps the work linear. A story of a few dozen articles hardly has so many claims under one key.
const MOST_NEIGHBOURS = 40;
const FEWEST_NEIGHBOURS = 8;
const PAIRS_A_KEY = 4000;

const neighboursIn = (posting: number): number => Math.max(FEWEST_NEIGHBOURS, Math.min(MOST_NEIGHBOURS, Math.floor(PAIRS_A_KEY / posting)));

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
  const dimension = familyOf(quantity);
  return [
    ...subject.happening.events.map((event) => `${dimension} e ${event}`),
    ...(subject.happening.verb === null ? [] : [`${dimension} v ${subject.happening.verb}`]),
    ...subject.heads.flatMap((head) => rowsOf(head).map((row) => `${dimension} h ${row}`)),
    ...stepsOf(sizeOf(subject)).map((step) => `${dimension} f ${step}`),
    ...heaviest(subject, TOP_WORDS).map((word) => `${dimension} w ${word}`),
  ];
};

// A key that more claims share ("killed", "officials") tells little by itself. Its claims then also meet under it together
// with one of their words that is as common; a rarer word is a key of its own that brings them together.
const COMMON = 100;

const WORD_KEY = / w /;

type Postings = Map<string, number[]>;

const post = (postings: Postings, key: string, at: number): void => {
  const posting = postings.get(key);
  if (posting === undefined) postings.set(key, [at]); else posting.push(at);
};

/** The keys of each subject, common ones joined with each of its common words. Postings hold subjects in order of `place`. */
const indexOf = (keys: readonly (readonly string[])[], place: readonly number[]): { keys: readonly (readonly string[])[]; postings: Postings } => {
  const postings: Postings = new Map();
  for (const at of place) for (const key of keys[at] ?? []) post(postings, key, at);
  const isCommon = (key: string): boolean => (postings.get(key)?.length ?? 0) > COMMON;
  const joined = keys.map((own): readonly string[] => {
    const common = own.filter(isCommon);
    const words = common.filter((key) => WORD_KEY.test(key));
    return common.flatMap((key, at) => words.filter((word) => word !== key && (!WORD_KEY.test(key) || common.indexOf(word) > at)).map((word) => `${key} + ${word}`));
  });
  for (const at of place) for (const key of joined[at] ?? []) post(postings, key, at);
  return { keys: keys.map((own, at) => [...own, ...joined[at] ?? []]), postings };
};

/**
 * Visits pairs of subjects that share a key and stand near each other under it, each pair once. `byOrder` breaks ties the
 * same way always. Nothing is kept of the pairs: there are many more than links.
 */
export const visitCandidates = (
  subjects: readonly Subject[], keysOf: (subject: Subject) => readonly string[], byOrder: (a: Subject, b: Subject) => number, visit: (a: number, b: number) => void,
): void => {
  const place = subjects.map((_, at) => at).toSorted((x, y) => byOrder(subjects[x]!, subjects[y]!));
  // Filled in order, every posting is sorted.
  const { keys, postings } = indexOf(subjects.map((subject) => [...new Set(keysOf(subject))]), place);
  const seenFor = new Int32Array(subjects.length).fill(-1);
  const next = new Map<string, number>();
  for (const at of place) {
    for (const key of keys[at]!) {
      const posting = postings.get(key)!;
      const position = next.get(key) ?? 0;
      next.set(key, position + 1);
      const end = Math.min(posting.length, position + 1 + neighboursIn(posting.length));
      for (let other = position + 1; other < end; other += 1) {
        const candidate = posting[other]!;
        if (seenFor[candidate] === at) continue;
        seenFor[candidate] = at;
        visit(at, candidate);
      }
    }
  }
};
