import 'server-only';
import type { FetchOptions } from '#lib/fetch/index.ts';
import { work } from '#lib/jobs/index.ts';
import * as store from '#lib/store/index.ts';
import { comparer as comparing } from '../comparisons.ts';
import { engineVersion } from '../engine-version.ts';
import { openComparer } from './comparer.ts';
import { compareStory } from './compare-story.ts';
import { pollDueFeeds, pollFeed } from './poll-feed.ts';
import { readItem } from './read-item.ts';

export type RunningWorker = Readonly<{ stop: () => Promise<void> }>;

/** Asks for the comparison of every story that has none, or one of another engine or of fewer articles. */
export const compareOutdated = async (): Promise<void> => store.withOutdated(engineVersion(), await comparing());

/**
 * Carries out the jobs of the database of DATABASE_URL until it is stopped; any number may do so at once, on any machine.
 * `onTrouble` is told what went wrong; the jobs are tried again. `fetching` stands in for the public web in tests.
 */
export const runWorker = async (onTrouble: (error: Error) => void, fetching: FetchOptions = {}): Promise<RunningWorker> => {
  const comparer = openComparer();
  const running = await work(process.env['DATABASE_URL'] ?? '', {
    read: ({ item }, signal) => readItem(item, signal, fetching),
    compare: ({ story }, signal) => compareStory(story, comparer, signal),
    feed: ({ feed }, signal) => pollFeed(feed, signal, fetching),
    tick: pollDueFeeds,
  }, onTrouble);
  return {
    stop: async () => {
      await running.stop();
      await comparer.stop();
    },
  };
};
