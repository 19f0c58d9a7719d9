import type { Article, Finding, Reuse } from '#lib/model/index.ts';
import type { Judged } from './judged.ts';
import { listed, outletOf } from './notation.ts';

// So much of the shorter text tells by itself; less where both articles credit one agency.
const MUCH = 0.1;

const commonAgency = (a: Article | undefined, b: Article | undefined): string | null =>
  a?.agencies.find(({ name }) => b?.agencies.some((other) => other.name === name))?.name ?? null;

/** For each article the lines that it carries, with its claims in each. */
const carriedBy = (lines: readonly Judged[]): ReadonlyMap<string, ReadonlyMap<Judged, readonly string[]>> => {
  const carried = new Map<string, Map<Judged, string[]>>();
  for (const judged of lines) {
    for (const { article, claim } of judged.statements) {
      const ofArticle = carried.get(article.id) ?? new Map<Judged, string[]>();
      carried.set(article.id, ofArticle);
      const claims = ofArticle.get(judged);
      if (claims === undefined) ofArticle.set(judged, [claim.id]); else claims.push(claim.id);
    }
  }
  return carried;
};

/** Several outlets, one origin: one finding for each two articles that share much of their text. */
export const reuseFindings = (reuse: readonly Reuse[], lines: readonly Judged[], articles: ReadonlyMap<string, Article>): readonly Finding[] => {
  const carried = carriedBy(lines);
  return reuse.filter(({ a, b, share }) => share >= MUCH || commonAgency(articles.get(a), articles.get(b)) !== null).flatMap(({ a, b, share, passages }): readonly Finding[] => {
    const [ofA, ofB] = [carried.get(a), carried.get(b)];
    const both = [...ofA ?? []].filter(([judged]) => ofB?.has(judged));
    if (both.length === 0) return [];
    const agency = commonAgency(articles.get(a), articles.get(b)) ?? articles.get(a)?.agencies[0]?.name ?? articles.get(b)?.agencies[0]?.name ?? null;
    const credit = agency === null ? '' : `; ${agency} is credited`;
    return [{
      kind: 'reuse',
      lines: both.map(([{ line }]) => line.id),
      claims: both.flatMap(([judged, own]) => [...own, ...ofB?.get(judged) ?? []]),
      sentence: `${listed([outletOf(articles.get(a)), outletOf(articles.get(b))])} share ${Math.round(share * 100)} % of the shorter text in ${passages.length} passage${passages.length === 1 ? '' : 's'}${credit}: count them as one origin.`,
    }];
  });
};
