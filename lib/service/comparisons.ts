import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { verdictSchema } from '#lib/model/index.ts';
import type { Comparison, Verdict } from '#lib/model/index.ts';
import { sender } from '#lib/jobs/index.ts';
import * as store from '#lib/store/index.ts';
import type { Changed, Sql, StoredStory } from '#lib/store/index.ts';

/** What asks for a comparison as part of the change that makes it necessary; several changes in a row are compared once. */
export const comparer = async (): Promise<(sql: Sql, stories: readonly number[]) => Promise<void>> => {
  const send = await sender();
  return (sql, stories) => send(sql, 'compare', stories.map((story) => ({ data: { story }, key: String(story) })));
};

/** The same for a change of one story. */
export const compareSoon = async (): Promise<Changed> => {
  const compare = await comparer();
  return (sql, { story }) => compare(sql, [story]);
};

/** The comparison made last, which `isOutdated` may call old; of a story never compared one without lines. Null when there is no such story. */
export const lastComparison = async (slug: string): Promise<Comparison | null> => {
  const found = await store.findComparison(slug);
  if (found !== null) return found.comparison;
  const story = await store.readArticles(slug);
  return story === null ? null : { version: 1, articles: story.articles, claims: [], lines: [], reuse: [], terms: [], findings: [] };
};

export const isOutdated = ({ compared, revision }: StoredStory): boolean => compared === null || compared.revision < revision;

const LOOK_AGAIN = 60;

/** The story once its comparison is up to date, or as it is after so many milliseconds. */
export const settled = async (slug: string, patience: number): Promise<StoredStory | null> => {
  const end = performance.now() + patience;
  for (;;) {
    const story = await store.findStory(slug);
    if (story === null || !isOutdated(story) || performance.now() >= end) return story;
    if ((await store.readProgress(slug))?.phase === 'failed') return story;
    await wait(LOOK_AGAIN);
  }
};

/** How far the comparison is that a story waits for. `first`: there is none yet that could be shown meanwhile. */
export type Comparing = Readonly<{ phase: 'waiting' | 'reading' | 'comparing' | 'failed'; done: number; total: number; problem: string | null; first: boolean }>;

export const comparingOf = async (story: StoredStory): Promise<Comparing | null> => {
  if (!isOutdated(story)) return null;
  const progress = await store.readProgress(story.slug);
  return { ...(progress ?? { phase: 'waiting', done: 0, total: 0, problem: null }), first: story.compared === null };
};

/** Counts as the store keeps them, with every verdict named. */
export const allVerdicts = (stored: Readonly<Record<string, number>>): Record<Verdict, number> => {
  const counts: Record<Verdict, number> = { agree: 0, compatible: 0, variant: 0, scope: 0, conflict: 0, single: 0 };
  for (const verdict of verdictSchema.options) counts[verdict] = stored[verdict] ?? 0;
  return counts;
};
