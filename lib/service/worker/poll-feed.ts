import { fetchAddress } from '#lib/fetch/index.ts';
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
export const pollFeed = async (id: number, signal: AbortSignal): Promise<void> => {
  const feed = await store.findFeed(id);
  if (feed === null) return;
  const fetched = await fetchAddress(feed.url, { signal });
  signal.throwIfAborted();
  if ('problem' in fetched) return store.noteFeed(id, { title: null, problem: fetched.problem, entries: [] });
  const recognised = await recognise({ name: feed.url, bytes: fetched.bytes, contentType: fetched.contentType, url: fetched.url, given: {} });
  const entries = entriesOf(recognised);
  if (entries.length === 0) return store.noteFeed(id, { title: null, problem: recognised.problems[0]?.problem ?? 'Nothing in it is an article or leads to one: check that this is the address of a feed.', entries: [] });
  const fresh = await store.freshEntries(id, entries.map(({ key }) => key));
  await propose(feed, entries.filter(({ key }) => fresh.has(key)).filter(wants(feed.words)).slice(0, MOST_AT_ONCE));
  await store.noteFeed(id, { title: null, problem: null, entries: entries.map(({ key }) => key) });
};

const propose = async ({ slug, title, url }: Feed, entries: readonly Entry[]): Promise<void> => {
  if (entries.length === 0) return;
  const id = await beginImport({ slug, title: title ?? new URL(url).host, origin: 'feed', review: true });
  await offer(id, entries.map(({ offered }) => offered));
  await startImport(id);
};
