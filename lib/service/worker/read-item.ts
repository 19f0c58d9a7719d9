import { fetchAddress } from '#lib/fetch/index.ts';
import type { FetchOptions } from '#lib/fetch/index.ts';
import { sender } from '#lib/jobs/index.ts';
import { isTruncated } from '#lib/pipeline.ts';
import * as store from '#lib/store/index.ts';
import type { NewItem, Outcome, Reading, TakenItem } from '#lib/store/index.ts';
import { addressOf, digestOf, digestOfAddress } from '../imports/digests.ts';
import { recognise } from '../imports/recognise.ts';
import type { Source } from '../imports/recognise.ts';
import { learn, named } from '../outlets.ts';

const MOST_ATTEMPTS = 5;
const FIRST_PAUSE = 20;

/** Seconds before the next attempt: what the site asks for, else longer each time. */
const pauseAfter = (attempts: number, asked: number | undefined): number => asked ?? FIRST_PAUSE * 3 ** attempts;

/** Of a page that is no article but leads to some, at most so many are taken. */
const MOST_LINKS = 50;

type Fetched = Readonly<{ kind: 'source'; source: Source } | Extract<Outcome, { kind: 'later' | 'refused' }>>;

const sourceOf = async ({ item, bytes, contentType }: TakenItem, signal: AbortSignal, fetching: FetchOptions): Promise<Fetched> => {
  const { name, url, given, attempts } = item;
  if (bytes !== null) return { kind: 'source', source: { name, bytes, contentType, url, given } };
  if (url === null) return { kind: 'refused', problem: 'Nothing was given to be read.' };
  const fetched = await fetchAddress(url, { ...fetching, signal });
  signal.throwIfAborted();
  if ('problem' in fetched) {
    if (!fetched.retry || attempts + 1 >= MOST_ATTEMPTS) return { kind: 'refused', problem: fetched.problem };
    return { kind: 'later', problem: fetched.problem, retryAt: new Date(Date.now() + pauseAfter(attempts, fetched.after) * 1000) };
  }
  return { kind: 'source', source: { name, bytes: fetched.bytes, contentType: fetched.contentType, url: fetched.url, given } };
};

const linked = (links: readonly Readonly<{ url: string; title: string | null }>[]): readonly NewItem[] =>
  links.slice(0, MOST_LINKS).flatMap(({ url: typed }) => {
    const url = addressOf(typed);
    return url === null ? [] : [{ name: url, url, bytes: null, contentType: null, given: {}, digest: digestOfAddress(url) }];
  });

/** Reads one item of an import and keeps what came of it. An item that was read, cancelled or dropped before changes nothing. */
export const readItem = async (id: number, signal: AbortSignal, fetching: FetchOptions = {}): Promise<void> => {
  const taken = await store.takeItem(id);
  if (taken === null) return;
  const fetched = await sourceOf(taken, signal, fetching);
  const outcome = fetched.kind === 'source' ? await outcomeOf(fetched.source) : fetched;
  const send = await sender();
  await store.finishItem(id, outcome, learn, async (sql, { compare, retry, more }) => {
    if (retry !== null) await send(sql, 'read', [{ data: { item: id }, after: retry }]);
    await send(sql, 'read', more.map((item) => ({ data: { item } })));
    if (compare !== null) await send(sql, 'compare', [{ data: { story: compare }, key: String(compare) }]);
  });
};

const outcomeOf = async (source: Source): Promise<Outcome> => {
  const { articles, problems, links } = await recognise(source);
  if (articles.length === 0 && links.length > 0) return { kind: 'note', problem: `No article, but ${links.length} addresses of articles: the first ${Math.min(links.length, MOST_LINKS)} are read in its place.`, more: linked(links) };
  const calls = await named(articles.map(({ article }) => article));
  const readings: readonly Reading[] = [
    ...calls.map((article, at) => ({ name: articles[at]?.name ?? source.name, article, digest: digestOf(article.text), cut: isTruncated(article) })),
    ...problems,
  ];
  return { kind: 'read', readings };
};
