import 'server-only';
import { verdictSchema } from '#lib/model/index.ts';
import type { Comparison, Verdict } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { findComparison, readArticles, saveComparison } from '#lib/store/index.ts';
import { engineVersion } from './engine-version.ts';

/** The comparison of the story as it stands at `revision` or later: the stored one where it is current, else made now and kept. */
export const currentComparison = async (slug: string, revision: number): Promise<Comparison | null> => {
  const engine = engineVersion();
  return (await findComparison(slug, { revision, engine })) ?? (await makeComparison(slug, engine));
};

/** Null when there is no such story. */
const makeComparison = async (slug: string, engine: string): Promise<Comparison | null> => {
  const story = await readArticles(slug);
  if (story === null) return null;
  const comparison = compare(story.articles);
  await saveComparison(slug, { revision: story.revision, engine }, comparison, countVerdicts(comparison));
  return comparison;
};

export const countVerdicts = (comparison: Comparison): Record<Verdict, number> => {
  const counts = noVerdicts();
  for (const { verdict } of comparison.lines) counts[verdict] += 1;
  return counts;
};

/** Counts as the store keeps them, with every verdict named. */
export const allVerdicts = (stored: Readonly<Record<string, number>>): Record<Verdict, number> => {
  const counts = noVerdicts();
  for (const verdict of verdictSchema.options) counts[verdict] = stored[verdict] ?? 0;
  return counts;
};

const noVerdicts = (): Record<Verdict, number> => ({ agree: 0, compatible: 0, variant: 0, scope: 0, conflict: 0, single: 0 });
