import type { Article, Range, Reading, Reuse } from '#lib/model/index.ts';
import { NEWS_AGENCIES } from '#lib/lexicon/agencies.ts';
import { spanOf } from '#lib/model/index.ts';
import { fingerprintsOf, type Fingerprint } from './fingerprints.ts';
import { plainWords } from './plain-words.ts';
import { seedIndex, type SeedIndex, type Seeds } from './seeds.ts';
import { sharedPassages, trimmed, type Passage } from './shared-passages.ts';

// Of a passage so many words must be the outlet's own: what somebody said is everybody's to quote.
const LEAST_OWN = 12;
// Where both articles credit one agency the words of a quote tell as much: so many, spoken or not.
const LEAST_OF_ONE_AGENCY = 10;
// Quotation marks round a few words are a name or a term, not speech.
const LEAST_SPEECH = 15;

type Text = Readonly<{
  article: Article;
  norms: readonly string[];
  ranges: readonly Range[];
  /** which words somebody else spoke */
  spoken: readonly boolean[];
  prints: readonly Fingerprint[];
}>;

const prepared = new WeakMap<Reading, Text>();

/** The body's words in one style. Made once for each reading. */
const textOf = (reading: Reading): Text => {
  const known = prepared.get(reading);
  if (known !== undefined) return known;
  const { article, quotations } = reading.document;
  const speech = quotations.filter(({ depth, start, end }) => depth === 0 && end - start > LEAST_SPEECH);
  let quotation = 0;
  const [norms, ranges, spoken]: [string[], Range[], boolean[]] = [[], [], []];
  for (const range of article.body) {
    for (const { start, end, norm } of plainWords(article.text.slice(range.start, range.end))) {
      const placed = { start: start + range.start, end: end + range.start };
      while (quotation < speech.length && (speech[quotation]?.end ?? 0) <= placed.start) quotation += 1;
      norms.push(norm);
      ranges.push(placed);
      spoken.push((speech[quotation]?.start ?? Infinity) < placed.end);
    }
  }
  const text: Text = { article, norms, ranges, spoken, prints: fingerprintsOf(norms) };
  prepared.set(reading, text);
  return text;
};

/** The agencies that both articles credit, for the whole or for a part. */
const creditedByBoth = (a: Article, b: Article): boolean =>
  a.agencies.some(({ name }) => name !== NEWS_AGENCIES && b.agencies.some((other) => other.name === name));

const spanIn = ({ article, ranges }: Text, from: number, to: number) => spanOf(article.text, ranges[from]?.start ?? 0, ranges[to - 1]?.end ?? 0);

/** What two texts share; null where it is too little to tell of copying. */
const sharedBy = (a: Text, b: Text, seeds: Seeds): Reuse | null => {
  const isOwn = (at: number): boolean => a.spoken[at] !== true;
  const oneAgency = creditedByBoth(a.article, b.article);
  const passages = sharedPassages(a.norms, b.norms, seeds).flatMap((passage): readonly Passage[] => {
    if (oneAgency) return passage.kept.length >= LEAST_OF_ONE_AGENCY ? [passage] : [];
    const told = trimmed(passage, isOwn);
    return told !== null && told.kept.filter(([at]) => isOwn(at)).length >= LEAST_OWN ? [told] : [];
  });
  if (passages.length === 0) return null;
  const kept = passages.reduce((sum, passage) => sum + passage.kept.length, 0);
  return {
    a: a.article.id, b: b.article.id,
    share: Math.min(1, kept / Math.max(1, Math.min(a.norms.length, b.norms.length))),
    passages: passages.map(({ fromA, toA, fromB, toB }) => ({ a: spanIn(a, fromA, toA), b: spanIn(b, fromB, toB) })),
  };
};

/** What is shared, and the articles of which something else is shared than when it was last asked. */
export type Reused = Readonly<{ reuse: readonly Reuse[]; changed: ReadonlySet<string> }>;

/** Kept while a story grows: only what one more article shares with others is looked for. */
export type ReuseMemory = Readonly<{ of: (readings: readonly Reading[]) => Reused }>;

type Known = Readonly<{ index: SeedIndex; numbers: Map<Reading, number>; found: Map<string, Reuse> }>;

/**
 * Passages that pairs of articles share, with the share of the shorter body's words that stand in them word for word. A
 * passage goes on over a light edit, and over a quote inside it. Quotes alone are no reuse, save between articles that credit
 * one agency.
 */
export const reuseMemory = (): ReuseMemory => {
  let known: Known | null = null;
  return {
    of: (readings) => {
      const ranks = new Map(readings.map((reading, at) => [reading, at]));
      // What is taken out leaves room for others to meet: then all is done anew.
      const fits = known !== null && known.numbers.keys().every((reading) => ranks.has(reading));
      const now = known !== null && fits ? known : { index: seedIndex(), numbers: new Map<Reading, number>(), found: new Map<string, Reuse>() };
      known = now;
      const added = readings.filter((reading) => !now.numbers.has(reading));
      for (const reading of added) now.numbers.set(reading, now.numbers.size);
      const byNumber = [...now.numbers.keys()];
      const changed = new Set<string>(fits ? [] : readings.map(({ document }) => document.article.id));
      for (const { one, two, seeds } of now.index.add(added.map((reading) => textOf(reading).prints), byNumber.map((reading) => ranks.get(reading)!))) {
        const [a, b] = [textOf(byNumber[one]!), textOf(byNumber[two]!)];
        const reuse = sharedBy(a, b, seeds);
        const key = `${one} ${two}`;
        if (reuse === null && !now.found.has(key)) continue;
        if (reuse === null) now.found.delete(key); else now.found.set(key, reuse);
        changed.add(a.article.id).add(b.article.id);
      }
      return { reuse: now.found.values().toArray().toSorted((x, y) => y.share - x.share || (x.a + x.b < y.a + y.b ? -1 : 1)), changed };
    },
  };
};
