import { align, alignMemory, type AlignMemory } from '#lib/align/index.ts';
import { judge, judgementMemory, type JudgementMemory } from '#lib/compare/index.ts';
import { extract } from '#lib/extract/index.ts';
import type { Article, Claim, Comparison, Group, Reading } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';

/** Whether an article's text is visibly incomplete, so that nothing it lacks counts as left out. */
export { isTruncated } from '#lib/compare/index.ts';

/** Reads one article: its claims, each anchored to its words. Independent of every other article. */
export const read = (article: Article): Reading => {
  const document = segment(article);
  return { document, claims: extract(document) };
};

/** What was found about claims, pairs of them and lines, kept while a story grows. */
export type Memory = Readonly<{ aligned: AlignMemory; judged: JudgementMemory }>;

export const newMemory = (): Memory => ({ aligned: alignMemory(), judged: judgementMemory() });

/**
 * Lines up what was read. The order in which the articles are given does not matter. With the memory of an earlier run
 * over some of the same readings (the same objects) only what is new is aligned and judged; the result is the same.
 */
export const lineUp = (readings: readonly Reading[], memory?: Memory): Comparison => {
  const ordered = readings.toSorted((a, b) => inOrder(a.document.article, b.document.article));
  return {
    version: 1,
    articles: ordered.map(({ document }) => document.article),
    claims: ordered.flatMap(({ claims }) => claims),
    ...judge(align(ordered, memory?.aligned), ordered, memory?.judged),
  };
};

/** The whole engine: articles in, the comparison document out. Pure, synchronous, deterministic. */
export const compare = (articles: readonly Article[]): Comparison => lineUp(articles.map(read));

/**
 * `compare` for a story that grows, to be kept and asked again with all its articles: those that it has read before as
 * they are now are not read again, and their claims not held against each other again.
 */
export const growingStory = (): ((articles: readonly Article[]) => Comparison) => {
  const memory = newMemory();
  let known = new Map<string, Reading>();
  return (articles) => {
    const now = new Map(articles.map((article) => {
      const before = known.get(article.id);
      return [article.id, before !== undefined && JSON.stringify(before.document.article) === JSON.stringify(article) ? before : read(article)];
    }));
    known = now;
    return lineUp([...now.values()], memory);
  };
};

/** Judges groups that people made of claims, some of them corrected by hand; the articles are those of a comparison, in its order. */
export const judgeGroups = (articles: readonly Article[], claims: readonly Claim[], groups: readonly Group[]): Comparison => {
  const claimsOf = Map.groupBy(claims, ({ article }) => article);
  const readings = articles.map((article): Reading => ({ document: segment(article), claims: claimsOf.get(article.id) ?? [] }));
  return { version: 1, articles, claims, ...judge(groups, readings) };
};

/** By date, undated last; then by outlet and id, so that the order is total. */
const inOrder = (a: Article, b: Article): number =>
  byText(a.published ?? '\uffff', b.published ?? '\uffff') || byText(a.outlet ?? '', b.outlet ?? '') || byText(a.id, b.id);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
