import type { Subject } from '#lib/subject/index.ts';
import type { Link } from './cluster.ts';

// Among many articles two clauses share some words by chance: so much more for each doubling beyond a dozen.
const A_FEW = 12;
const PER_DOUBLING = 0.01;

/**
 * Of the links that score less than `sure` those where each is the best that the other has in its article, and that score
 * enough over `least` for so many articles.
 */
export const mutualLinks = (links: readonly Link[], subjects: readonly Subject[], sure: number, least: number): readonly Link[] => {
  const best = new Map<string, number>();
  const keyOf = (from: number, to: number): string => `${from} ${subjects[to]!.claim.article}`;
  for (const { a, b, score } of links) for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score));
  const articles = new Set(subjects.map(({ claim }) => claim.article)).size;
  const enough = least + PER_DOUBLING * Math.max(0, Math.log2(articles / A_FEW));
  return links.filter(({ a, b, score }) => score >= sure || (score >= enough && score === best.get(keyOf(a, b)) && score === best.get(keyOf(b, a))));
};
