import { fetchChanged } from '#lib/fetch/index.ts';
import type { FetchOptions } from '#lib/fetch/index.ts';
import { titleOfFeed } from '#lib/ingest/index.ts';
import { sender } from '#lib/jobs/index.ts';
import * as store from '#lib/store/index.ts';
import type { Feed } from '#lib/store/index.ts';
import { beginImport, offer, startImport } from '../imports/begin.ts';
import type { Offered } from '../imports/begin.ts';
import { addressOf, digestOf } from '../imports/digests.ts';
import { recognise } from '../imports/recognise.ts';
import type { Recognised } from '../imports/recognise.ts';

const EVERY_MINUTES = 15;
const MOST_AT_ONCE = 100;

/** Puts the feeds that were not asked for a while into the queue. */
export const pollDueFeeds = async (): Promise<void> => {
  const send = await sender();
  await store.withDueFeeds(new Date(Date.now() - EVERY_MINUTES * 60_000), (sql, feeds) => send(sql, 'feed', feeds.map((feed) => ({ data: { feed }, key: String(feed) }))));
};

type Entry = Readonly<{ key: string; title: string; offered: Offered }>;

const entriesOf = ({ articles, links }: Recognised): readonly Entry[] => [
  ...articles.map(({ name, article: { text, title, url, outlet, published, byline } }): Entry => ({
    key: url ?? digestOf(text), title: title ?? name,
    offered: { kind: 'bytes', name: title ?? name, bytes: new TextEncoder().encode(text), contentType: 'text/plain; charset=utf-8', url, given: { title, url, outlet, published, byline } },
  })),
  ...links.flatMap(({ url: typed, title }): readonly Entry[] => {
    const url = addressOf(typed);
    return url === null ? [] : [{ key: url, title: title ?? url, offered: { kind: 'address', url } }];
  }),
];

const wants = (words: string | null) => {
  const wanted = (words ?? '').toLowerCase().split(/[\s,;]+/).filter((word) => word !== '');
  return ({ title }: Entry): boolean => wanted.length === 0 || wanted.some((word) => title.toLowerCase().includes(word));
};

/** Asks a feed and proposes what is new in it; nothing goes into the story before a person has looked at it. */
export const pollFeed = async (id: number, signal: AbortSignal, fetching: FetchOptions = {}): Promise<void> => {
  const feed = await store.findFeed(id);
  if (feed === null) return;
  const fetched = await fetchChanged(feed.url, feed.marks, { ...fetching, signal });
  signal.throwIfAborted();
  if (fetched === null) return store.noteFeed(id, { problem: null });
  if ('problem' in fetched) return store.noteFeed(id, { problem: fetched.problem, retryAt: fetched.after === undefined ? null : new Date(Date.now() + fetched.after * 1000) });
  const { bytes, contentType, url, marks } = fetched;
  const recognised = await recognise({ name: feed.url, bytes, contentType, url, given: {} });
  const entries = entriesOf(recognised);
  if (entries.length === 0) return store.noteFeed(id, { problem: recognised.problems[0]?.problem ?? 'Nothing in it is an article or leads to one: check that this is the address of a feed.' });
  const title = await titleOfFeed({ bytes, contentType });
  const fresh = await store.freshEntries(id, entries.map(({ key }) => key));
  const wanted = entries.filter(({ key }) => fresh.has(key)).filter(wants(feed.words));
  await propose({ ...feed, title: title ?? feed.title }, wanted.slice(0, MOST_AT_ONCE));
  // What is too much for one time comes with the next, for which the feed must be sent again.
  const left = new Set(wanted.slice(MOST_AT_ONCE).map(({ key }) => key));
  await store.noteFeed(id, { title, problem: null, entries: entries.flatMap(({ key }) => (left.has(key) ? [] : [key])), marks: left.size > 0 ? { etag: null, modified: null } : marks });
};

const propose = async ({ slug, title, url }: Feed, entries: readonly Entry[]): Promise<void> => {
  if (entries.length === 0) return;
  const id = await beginImport({ slug, title: title ?? new URL(url).host, origin: 'feed', review: true });
  await offer(id, entries.map(({ offered }) => offered));
  await startImport(id);
};
