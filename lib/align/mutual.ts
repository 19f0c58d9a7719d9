import type { Subject } from '#lib/subject/index.ts';
import type { Link } from './cluster.ts';

/** Of the links that score less than `sure` those where each is the best that the other has in its article. Depends on no third article. */
export const mutualLinks = (links: readonly Link[], subjects: readonly Subject[], sure: number): readonly Link[] => {
  const best = new Map<string, number>();
  const keyOf = (from: number, to: number): string => `${from} ${subjects[to]!.claim.article}`;
  for (const { a, b, score } of links) for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score));
  return links.filter(({ a, b, score }) => score >= sure || (score === best.get(keyOf(a, b)) && score === best.get(keyOf(b, a))));
};
