import { NAMINGS } from '#lib/lexicon/namings.ts';
import type { Document, Reading, Span, TermUse } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { nounOf } from '#lib/subject/index.ts';

type Named = Readonly<{ concept: string; words: readonly string[] }>;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]/).map(nounOf);

/** By their first word, longer names first. */
const byFirst: ReadonlyMap<string, readonly Named[]> = Map.groupBy(
  NAMINGS.flatMap(({ concept, names }) => names.map((name): Named => ({ concept, words: wordsOf(name) }))).toSorted((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);

/** Words of a document's tokens as names are compared, hyphens parted, with where each stands. */
const wordsIn = ({ tokens }: Document): readonly Readonly<{ word: string; start: number; end: number }>[] => tokens.flatMap((token) => {
  if (token.tag === 'PUNCT' || token.tag === 'VERB' || token.tag === 'AUX') return [{ word: '', start: token.start, end: token.end }];
  const parts = token.norm.split('-');
  return parts.map((part) => ({ word: nounOf(part), start: token.start, end: token.end }));
});

type Use = Readonly<{ concept: string; name: string; span: Span }>;

/** Every place where an article uses a name that others use another for. */
const usesIn = (document: Document): readonly Use[] => {
  const words = wordsIn(document);
  const uses: Use[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const named = byFirst.get(words[at]?.word ?? '')?.find((candidate) => candidate.words.every((word, step) => words[at + step]?.word === word));
    const [first, last] = [words[at], words[at + (named?.words.length ?? 1) - 1]];
    if (named === undefined || first === undefined || last === undefined) continue;
    uses.push({ concept: named.concept, name: named.words.join(' '), span: spanOf(document.article.text, first.start, last.end) });
    at += named.words.length - 1;
  }
  return uses;
};

const made = new WeakMap<Reading, readonly Use[]>();

const usesOf = (reading: Reading): readonly Use[] => {
  const known = made.get(reading) ?? usesIn(reading.document);
  made.set(reading, known);
  return known;
};

/**
 * What articles that tell one story call its parties, places and events, where they differ: one entry for each set of
 * names of which two articles use different ones. `linked`: the articles that have a line in common with another, for
 * those of different stories need not speak of one thing.
 */
export const namingsOf = (readings: readonly Reading[], linked: ReadonlySet<string>): readonly TermUse[] => {
  const byConcept = new Map<string, Map<string, Map<string, Span[]>>>();
  for (const reading of readings) {
    const { id } = reading.document.article;
    if (!linked.has(id)) continue;
    for (const { concept, name, span } of usesOf(reading)) {
      const names = byConcept.get(concept) ?? new Map<string, Map<string, Span[]>>();
      byConcept.set(concept, names);
      const articles = names.get(name) ?? new Map<string, Span[]>();
      names.set(name, articles);
      const spans = articles.get(id);
      if (spans === undefined) articles.set(id, [span]); else spans.push(span);
    }
  }
  return [...byConcept].filter(([, names]) => names.size > 1 && new Set([...names.values()].flatMap((articles) => [...articles.keys()])).size > 1)
    .map(([concept, names]) => ({
      concept,
      uses: [...names.values()].flatMap((articles) => [...articles].map(([article, spans]) => ({ article, term: spans[0]?.text ?? '', spans }))),
    }));
};
