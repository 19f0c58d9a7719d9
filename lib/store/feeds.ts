import 'server-only';
import { database } from './client.ts';
import { isMissing } from './errors.ts';
import { nothingMore, sqlOf } from './sql.ts';
import type { Within } from './sql.ts';

/** `words`: only what has one of them in its title, as the person typed them; null: everything. */
export type Feed = Readonly<{ id: number; slug: string; url: string; title: string | null; words: string | null; checkedAt: Date | null; problem: string | null; marks: Marks }>;

/** By what the feed's site tells whether it has changed. */
export type Marks = Readonly<{ etag: string | null; modified: string | null }>;

const withStory = { story: { select: { slug: true } } } as const;

type Row = Readonly<{ id: number; url: string; title: string | null; words: string | null; checkedAt: Date | null; problem: string | null; etag: string | null; modified: string | null; story: Readonly<{ slug: string }> }>;

const feedOf = ({ story, id, url, title, words, checkedAt, problem, etag, modified }: Row): Feed => ({ id, slug: story.slug, url, title, words, checkedAt, problem, marks: { etag, modified } });

export const listFeeds = async (slug: string): Promise<readonly Feed[]> =>
  (await database().feed.findMany({ where: { story: { slug } }, include: withStory, orderBy: { id: 'asc' } })).map(feedOf);

export const findFeed = async (id: number): Promise<Feed | null> => {
  const row = await database().feed.findUnique({ where: { id }, include: withStory });
  return row === null ? null : feedOf(row);
};

/** Makes the story follow a feed, or changes what it wants of it; false when there is no such story. */
export const followFeed = (slug: string, url: string, words: string | null, within: Within<number> = nothingMore): Promise<boolean> =>
  database().$transaction(async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, select: { id: true } });
    if (story === null) return false;
    const { id } = await tx.feed.upsert({ where: { storyId_url: { storyId: story.id, url } }, create: { storyId: story.id, url, words }, update: { words, problem: null }, select: { id: true } });
    await within(sqlOf(tx), id);
    return true;
  });

/** False when the story does not follow it. */
export const unfollowFeed = async (slug: string, id: number): Promise<boolean> =>
  (await database().feed.deleteMany({ where: { id, story: { slug } } })).count > 0;

/** Feeds not asked since `before` whose site does not ask for longer patience, told within one transaction. */
export const withDueFeeds = (before: Date, within: Within<readonly number[]>): Promise<void> =>
  database().$transaction(async (tx) => {
    const rows = await tx.feed.findMany({ where: { AND: [{ OR: [{ checkedAt: null }, { checkedAt: { lt: before } }] }, { OR: [{ retryAt: null }, { retryAt: { lt: new Date() } }] }] }, select: { id: true } });
    await within(sqlOf(tx), rows.map(({ id }) => id));
  });

/** Which of the entries the feed has not told of before. */
export const freshEntries = async (id: number, entries: readonly string[]): Promise<ReadonlySet<string>> => {
  const seen = await database().feedEntry.findMany({ where: { feedId: id, entry: { in: [...entries] } }, select: { entry: true } });
  const known = new Set(seen.map(({ entry }) => entry));
  return new Set(entries.filter((entry) => !known.has(entry)));
};

/** What came of asking a feed; `entries`: what it need not tell of again. Without a title or marks those known before stay. */
export type Asked = Readonly<{ title?: string | null; problem: string | null; entries?: readonly string[]; marks?: Partial<Marks>; retryAt?: Date | null }>;

/** Notes that the feed was asked, and what came of it. Nothing for a feed that is gone. */
export const noteFeed = async (id: number, { title = null, problem, entries = [], marks = {}, retryAt = null }: Asked): Promise<void> => {
  try {
    await database().feed.update({
      where: { id },
      data: { checkedAt: new Date(), problem, retryAt, ...marks, ...(title === null ? {} : { title }), entries: { createMany: { data: entries.map((entry) => ({ entry })), skipDuplicates: true } } },
      select: { id: true },
    });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
};
