import type { Article, Range, Reading, Reuse } from '#lib/model/index.ts';
import { NEWS_AGENCIES } from '#lib/lexicon/agencies.ts';
import { spanOf } from '#lib/model/index.ts';
import { fingerprintsOf, type Fingerprint } from './fingerprints.ts';
import { plainWords } from './plain-words.ts';
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

// A run that more articles have is held against the next few that have it, not against all: copies of one text still
// form one chain, and the work stays linear in the articles.
const MOST_HOLDERS = 60;
const NEXT_HOLDERS = 6;
// A text that repeats one run more often has a formula there.
const MOST_REPEATED = 2;

type Seeds = Map<number, (readonly [number, number])[]>;

/** Where two texts have a kept run in common, under `one * count + two` with `one < two`. */
const seedsOf = (texts: readonly Text[]): Seeds => {
  const holders = new Map<number, [text: number, at: number][]>();
  texts.forEach(({ prints }, text) => {
    for (const { hash, at } of prints) {
      const posting = holders.get(hash);
      if (posting === undefined) holders.set(hash, [[text, at]]);
      else if (posting.slice(-MOST_REPEATED).some(([other]) => other !== text) || posting.length < MOST_REPEATED) posting.push([text, at]);
    }
  });
  const seeds: Seeds = new Map();
  for (const posting of holders.values()) {
    const reach = posting.length > MOST_HOLDERS ? NEXT_HOLDERS : posting.length;
    posting.forEach(([one, atOne], index) => {
      for (const [two, atTwo] of posting.slice(index + 1, index + 1 + reach)) {
        if (one === two) continue;
        const key = one * texts.length + two;
        const found = seeds.get(key);
        if (found === undefined) seeds.set(key, [[atOne, atTwo]]); else found.push([atOne, atTwo]);
      }
    });
  }
  return seeds;
};

const spanIn = ({ article, ranges }: Text, from: number, to: number) => spanOf(article.text, ranges[from]?.start ?? 0, ranges[to - 1]?.end ?? 0);

/**
 * Passages that pairs of articles share, with the share of the shorter body's words that stand in them word for word. A
 * passage goes on over a light edit, and over a quote inside it. Quotes alone are no reuse, save between articles that credit
 * one agency.
 */
export const reuseOf = (readings: readonly Reading[]): readonly Reuse[] => {
  const texts = readings.map(textOf);
  return [...seedsOf(texts)].flatMap(([key, seeds]): readonly Reuse[] => {
    const [a, b] = [texts[Math.floor(key / texts.length)], texts[key % texts.length]];
    if (a === undefined || b === undefined) throw new Error(`texts ${key} were never read: this is a bug`);
    const isOwn = (at: number): boolean => a.spoken[at] !== true;
    const oneAgency = creditedByBoth(a.article, b.article);
    const passages = sharedPassages(a.norms, b.norms, seeds).flatMap((passage): readonly Passage[] => {
      if (oneAgency) return passage.kept.length >= LEAST_OF_ONE_AGENCY ? [passage] : [];
      const told = trimmed(passage, isOwn);
      return told !== null && told.kept.filter(([at]) => isOwn(at)).length >= LEAST_OWN ? [told] : [];
    });
    if (passages.length === 0) return [];
    const kept = passages.reduce((sum, passage) => sum + passage.kept.length, 0);
    return [{
      a: a.article.id, b: b.article.id,
      share: Math.min(1, kept / Math.max(1, Math.min(a.norms.length, b.norms.length))),
      passages: passages.map(({ fromA, toA, fromB, toB }) => ({ a: spanIn(a, fromA, toA), b: spanIn(b, fromB, toB) })),
    }];
  }).toSorted((x, y) => y.share - x.share || (x.a + x.b < y.a + y.b ? -1 : 1));
};
