import 'server-only';
import type { Comparison } from '#lib/model/index.ts';
import { mismatchesIn } from '#lib/present/index.ts';
import type { StorySummary } from '#lib/present/index.ts';
import { refusals } from '#lib/present/words/refusals.ts';
import { openFlags } from '#lib/review/index.ts';
import * as store from '#lib/store/index.ts';
import type { Added, NewArticle } from '#lib/store/index.ts';
import { allVerdicts, comparer, comparingOf, compareSoon, isOutdated, lastComparison, settled } from './comparisons.ts';
import type { Comparing } from './comparisons.ts';
import { kept } from './kept.ts';
import { learn } from './outlets.ts';
import { noStory, Refused } from './refused.ts';
import { reviewOf } from './review.ts';
import type { Review } from './review.ts';
import { slugOf } from './slugs.ts';
import { titleOf } from './titles.ts';

/** `comparison` is what the engine found with people's decisions over it; `review` says which they are. */
export type Story = Readonly<{ slug: string; title: string; comparison: Comparison; review: Review; comparing: Comparing | null; updated: string }>;

/** All stories, the one changed last first. */
export const listStories = async (): Promise<readonly StorySummary[]> => {
  const [stories, flagging] = await Promise.all([store.listStories(), store.readFlagging()]);
  return stories.map(({ slug, title, revision, articles, comparison, failed, updated }) => {
    const published = articles.flatMap((article) => article.published ?? []).toSorted();
    return {
      slug, title, updated: updated.toISOString(),
      articles: articles.length,
      outlets: [...new Set(articles.flatMap((article) => article.outlet ?? []))],
      from: published.at(0) ?? null,
      to: published.at(-1) ?? null,
      lines: comparison?.lines ?? 0,
      verdicts: allVerdicts(comparison?.verdicts ?? {}),
      mismatches: mismatchesIn(comparison?.findings ?? {}),
      openFlags: openFlags(flagging.get(slug) ?? []),
      state: comparison !== null && comparison.revision >= revision ? 'compared' : failed ? 'failed' : 'comparing',
    };
  });
};

/** A story just changed is waited for so long, in milliseconds: most comparisons are made within it. */
const PATIENCE = 2500;
const JUST_NOW = 10_000;

/** The story as it was compared last; `comparing` tells of a newer comparison that is on its way. */
export const readStory = async (slug: string): Promise<Story | null> => {
  const found = await store.findStory(slug);
  const story = found !== null && Date.now() - found.updated.getTime() < JUST_NOW ? await settled(slug, PATIENCE) : found;
  if (story === null) return null;
  const { title, revision, compared, decisions, updated } = story;
  const review = await lately.read(slug, `${compared === null ? `none of ${revision}` : `${compared.revision} ${compared.engine}`} ${decisions}`, async () => {
    const engine = await lastComparison(slug);
    return engine === null ? null : reviewOf(slug, engine);
  });
  return review === null ? null : { slug, title, comparison: review.comparison, review, comparing: await comparingOf(story), updated: updated.toISOString() };
};

/** Waits until the story's comparison is up to date, at most so many milliseconds; whether it is. */
export const whenCompared = async (slug: string, patience: number): Promise<boolean> => {
  const story = await settled(slug, patience);
  return story !== null && !isOutdated(story);
};

/** Asks once more for a comparison that was given up. Throws Refused when there is no such story. */
export const compareAgain = async (slug: string): Promise<void> => {
  const compare = await comparer();
  const found = await store.withStory(slug, async (sql, story) => {
    await store.forgetProgress(sql, story);
    await compare(sql, [story]);
  });
  if (!found) throw noStory(slug);
};

/** Comparisons read lately, ready to be shown: a large one takes longer to parse than to find. */
const lately = kept<Review>(8);

/** Creates a story without articles, under a title of its own. Throws Refused for a blank one. */
export const createStory = async (title: string): Promise<string> => {
  const wanted = titleOf(title);
  if (wanted === null) throw new Refused(refusals.noTitle);
  return (await createFrom(wanted, [], { slug: slugOf(wanted), shipped: null })).slug;
};

/** The slug of the story that has this slug or, failing that, this title; null when there is none. */
export const findSlug = (name: string): Promise<string | null> => store.findSlug(name);

/** Creates a story under the wanted slug, or that with a number where it is taken; its comparison follows. */
export const createFrom = async (title: string, articles: readonly NewArticle[], wanted: Readonly<{ slug: string; shipped: string | null }>): Promise<Readonly<{ slug: string; outcomes: readonly Added[] }>> => {
  const changed = await compareSoon();
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted.slug : `${wanted.slug}-${number}`;
    const outcomes = await store.insertStory(slug, title, articles, wanted.shipped, async (sql, story) => {
      await learn(sql, articles);
      await changed(sql, story);
    });
    if (outcomes !== null) return { slug, outcomes };
  }
};

export const renameStory = async (slug: string, title: string): Promise<void> => {
  const wanted = titleOf(title);
  if (wanted === null) throw new Refused(refusals.noTitle);
  if (!(await store.renameStory(slug, wanted))) throw noStory(slug);
};

export const deleteStory = async (slug: string): Promise<void> => {
  if (!(await store.deleteStory(slug))) throw noStory(slug);
};
