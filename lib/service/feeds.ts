import 'server-only';
import { sender } from '#lib/jobs/index.ts';
import { refusals } from '#lib/present/words/refusals.ts';
import * as store from '#lib/store/index.ts';
import { addressOf } from './imports/digests.ts';
import { noStory, Refused } from './refused.ts';

export type { Feed } from '#lib/store/index.ts';
export { listFeeds } from '#lib/store/index.ts';

/** Makes a story follow a feed, which is asked at once and then every quarter of an hour; blank `words`: everything in it. */
export const followFeed = async (slug: string, typed: string, words: string): Promise<void> => {
  const url = addressOf(typed.trim());
  if (url === null) throw new Refused(refusals.feed.address);
  const wanted = words.replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, 500);
  const send = await sender();
  if (!(await store.followFeed(slug, url, wanted === '' ? null : wanted, (sql, feed) => send(sql, 'feed', [{ data: { feed }, key: String(feed) }])))) throw noStory(slug);
};

export const unfollowFeed = async (slug: string, id: number): Promise<void> => {
  if (!(await store.unfollowFeed(slug, id))) throw new Refused(refusals.feed.notFollowed);
};
