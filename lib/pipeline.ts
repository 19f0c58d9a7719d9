import { align } from '#lib/align/index.ts';
import { judge } from '#lib/compare/index.ts';
import { extract } from '#lib/extract/index.ts';
import type { Article, Claim, Comparison, Group, Reading } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';

/** Reads one article: its claims, each anchored to its words. Independent of every other article. */
export const read = (article: Article): Reading => {
  const document = segment(article);
  return { document, claims: extract(document) };
};

/** Lines up what was read. The order in which the articles are given does not matter. */
export const lineUp = (readings: readonly Reading[]): Comparison => {
  const ordered = readings.toSorted((a, b) => inOrder(a.document.article, b.document.article));
  return {
    version: 1,
    articles: ordered.map(({ document }) => document.article),
    claims: ordered.flatMap(({ claims }) => claims),
    ...judge(align(ordered), ordered),
  };
};

/** The whole engine: articles in, the comparison document out. Pure, synchronous, deterministic. */
export const compare = (articles: readonly Article[]): Comparison => lineUp(articles.map(read));

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
