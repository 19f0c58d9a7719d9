import type { Quantity } from '#lib/model/index.ts';
import { convert } from '#lib/lexicon/units.ts';
import { rowsOf } from '#lib/lexicon/synonyms.ts';
import { familyOf, type Rates, type Subject } from '#lib/subject/index.ts';

// Claims that share a key are all held against each other where they are few, as in a story of some dozen articles. Else
// each is held against the next few with its own figure and two of each of the next few figures: rivals meet, and a
// figure that hundreds have is not held against itself hundreds of times. That keeps the work linear.
const FEW = 40;
const OF_ONE_FIGURE = 8;
const NEXT_FIGURES = 8;
const OF_EACH = 2;

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

/** A sum in each currency to which the story gives a rate, so that it meets its like there. */
const exchanged = ({ dimension, unit, low, high }: Quantity, rates: Rates): readonly number[] =>
  rates.size === 0 || dimension !== 'money' ? [] : [...rates.values()].filter(({ from }) => from === unit).map(({ value }) => (low ?? high ?? 0) * value);

const TOP_WORDS = 5;

const heaviest = (subject: Subject, most: number): readonly string[] =>
  [...subject.words].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, most).map(([word]) => word);

/** Keys that claims of one thing are likely to share: dimension with event, head, figure or a telling word. */
export const quantityKeys = (subject: Subject, rates: Rates): readonly string[] => {
  const { quantity } = subject.claim;
  if (quantity === null) return [];
  const dimension = familyOf(quantity);
  return [
    ...subject.happening.events.map((event) => `${dimension} e ${event}`),
    ...(subject.happening.verb === null ? [] : [`${dimension} v ${subject.happening.verb}`]),
    ...subject.heads.flatMap((head) => rowsOf(head).map((row) => `${dimension} h ${row}`)),
    ...stepsOf(sizeOf(subject)).map((step) => `${dimension} f ${step}`),
    ...exchanged(quantity, rates).flatMap((size) => stepsOf(size).map((step) => `${dimension} f ${step}`)),
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

/** For each place in a posting where the next figure begins. */
const figureEnds = (sizes: readonly number[]): Int32Array => {
  const ends = new Int32Array(sizes.length);
  let end = sizes.length;
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    if (at + 1 < sizes.length && sizes[at] !== sizes[at + 1]) end = at + 1;
    ends[at] = end;
  }
  return ends;
};

/** Which later members of a sorted posting the one at `from` is held against. */
const neighboursOf = (from: number, length: number, ends: Int32Array): readonly number[] => {
  const found: number[] = [];
  const take = (start: number, most: number, end: number): void => { for (let at = start; at < Math.min(start + most, end); at += 1) found.push(at); };
  let next = ends[from] ?? length;
  take(from + 1, OF_ONE_FIGURE, next);
  for (let figure = 0; figure < NEXT_FIGURES && next < length; figure += 1) {
    const end = ends[next] ?? length;
    take(next, OF_EACH, end);
    next = end;
  }
  return found;
};

/**
 * Visits pairs of subjects that share a key and stand near each other under it, each pair once. They are sorted by figure;
 * `byOrder` breaks ties the same way always. Nothing is kept of the pairs: there are many more than links.
 */
export const visitCandidates = (
  subjects: readonly Subject[], keysOf: (subject: Subject) => readonly string[], byOrder: (a: Subject, b: Subject) => number, visit: (a: number, b: number) => void,
): void => {
  const sizes = subjects.map(sizeOf);
  const place = subjects.map((_, at) => at).toSorted((x, y) => sizes[x]! - sizes[y]! || byOrder(subjects[x]!, subjects[y]!));
  // Filled in order, every posting is sorted.
  const { keys, postings } = indexOf(subjects.map((subject) => [...new Set(keysOf(subject))]), place);
  const seenFor = new Int32Array(subjects.length).fill(-1);
  const next = new Map<string, number>();
  const ends = new Map<string, Int32Array>();
  for (const at of place) {
    const look = (candidate: number): void => {
      if (seenFor[candidate] === at) return;
      seenFor[candidate] = at;
      visit(at, candidate);
    };
    for (const key of keys[at]!) {
      const posting = postings.get(key)!;
      const position = next.get(key) ?? 0;
      next.set(key, position + 1);
      if (posting.length <= FEW) {
        for (let other = position + 1; other < posting.length; other += 1) look(posting[other]!);
        continue;
      }
      let figures = ends.get(key);
      if (figures === undefined) ends.set(key, figures = figureEnds(posting.map((member) => sizes[member]!)));
      for (const other of neighboursOf(position, posting.length, figures)) look(posting[other]!);
    }
  }
};
