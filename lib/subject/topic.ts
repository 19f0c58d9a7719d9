import type { Terms } from './words.ts';

/** What the whole article speaks of: its terms by 1 + ln of how many sentences have them, and the length of that vector. */
export type Topic = Readonly<{ terms: ReadonlyMap<string, number>; length: number }>;

export const topicOf = ({ sentences }: Terms): Topic => {
  const terms = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of sentences) {
    const weight = 1 + Math.log(count);
    terms.set(term, weight);
    squares += weight * weight;
  }
  return { terms, length: Math.sqrt(squares) };
};

const FEWEST_TERMS = 30;

const cosineOf = (few: Topic, many: Topic): number => {
  let product = 0;
  for (const [term, weight] of few.terms) product += weight * (many.terms.get(term) ?? 0);
  return product / (few.length * many.length);
};

// Two articles are asked about once for each two of their claims: answers stand in a table of so many places, a power of
// two, where a later pair takes the place of an earlier one that falls on the same. 4 MB, however many articles.
const PLACES = 2 ** 18;
const SERIALS = 2 ** 26;

type Answers = Readonly<{ pairs: Float64Array; cosines: Float64Array }>;

let answers: Answers | null = null;
let last = 0;
const serials = new WeakMap<Topic, number>();

const serialOf = (topic: Topic): number => {
  const known = serials.get(topic);
  if (known !== undefined) return known;
  last += 1;
  serials.set(topic, last);
  return last;
};

const isFewer = (a: Topic, b: Topic): boolean => a.terms.size < b.terms.size || (a.terms.size === b.terms.size && a.length <= b.length);

/** The cosine of two articles' topics, 0 to 1; null where either is too short to tell. */
export const likenessOf = (a: Topic, b: Topic): number | null => {
  if (a === b) return 1;
  if (Math.min(a.terms.size, b.terms.size) < FEWEST_TERMS) return null;
  const [few, many] = isFewer(a, b) ? [a, b] : [b, a];
  const [one, two] = [serialOf(few), serialOf(many)];
  const pair = one * SERIALS + two;
  const place = (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)) >>> 14;
  answers ??= { pairs: new Float64Array(PLACES), cosines: new Float64Array(PLACES) };
  if (answers.pairs[place] === pair) return answers.cosines[place] ?? 0;
  const cosine = cosineOf(few, many);
  answers.pairs[place] = pair;
  answers.cosines[place] = cosine;
  return cosine;
};
