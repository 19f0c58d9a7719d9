import 'server-only';
import type { Article } from '#lib/model/index.ts';
import { database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { columnsOf } from './rows.ts';
import { nothingMore, sqlOf } from './sql.ts';
import type { Within } from './sql.ts';
import { renew } from './versions.ts';

/** `digest` is equal for two articles when their texts are to count as the same. */
export type NewArticle = Readonly<{ article: Article; digest: string }>;

/**
 * `id` is the key under which the article was kept: its own, with a number where another text has that already.
 * `renewed`: the address was in the story with another text, which is now an earlier version; `unchanged`: with this one.
 */
export type Added =
  | Readonly<{ kind: 'added'; id: string }>
  | Readonly<{ kind: 'renewed' | 'unchanged'; id: string }>
  | Readonly<{ kind: 'duplicate'; of: Readonly<Pick<Article, 'path' | 'title' | 'outlet'>> }>;

export type Correction = Readonly<Partial<Pick<Article, 'outlet' | 'title' | 'byline' | 'published' | 'url'>>>;

/** Told, in its transaction, of a story whose articles changed. */
export type Changed = Within<Readonly<{ story: number }>>;

/** Adds those whose text the story lacks, all or none; what became of each, in order, or null when there is no such story. */
export const addArticles = (slug: string, articles: readonly NewArticle[], changed: Changed = nothingMore): Promise<readonly Added[] | null> =>
  changing(slug, changed, async (tx, storyId) => {
    const outcomes = await insertArticles(tx, storyId, articles);
    return { result: outcomes, changed: outcomes.some(isChange) };
  });

/** Whether it makes another comparison necessary. */
export const isChange = ({ kind }: Added): boolean => kind === 'added' || kind === 'renewed';

type Kept = Readonly<{ id: number; key: string; digest: string; url: string | null; path: string | null; title: string | null; outlet: string | null }>;

/** For a transaction that owns the story: created it, or has locked it. */
export const insertArticles = async (tx: Prisma.TransactionClient, storyId: number, articles: readonly NewArticle[]): Promise<readonly Added[]> => {
  const kept = await alike(tx, storyId, articles);
  const keys = new Set(kept.map(({ key }) => key));
  const duplicates = new Map<string, Added & { kind: 'duplicate' }>(kept.map(({ digest, path, title, outlet }) => [digest, { kind: 'duplicate', of: { path, title, outlet } }]));
  const texts = new Map(kept.flatMap(({ key, url, digest }) => (url === null ? [] : [[`${url} ${digest}`, key] as const])));
  const addresses = new Map(kept.flatMap(({ id, key, url }) => (url === null ? [] : [[url, { id, key }] as const])));
  const rows: Prisma.ArticleCreateManyInput[] = [];
  const outcomes: Added[] = [];
  for (const { article, digest } of articles) {
    const duplicate = duplicates.get(digest);
    const before = addresses.get(article.url ?? '');
    const same = texts.get(`${article.url ?? ''} ${digest}`);
    if (same !== undefined) outcomes.push({ kind: 'unchanged', id: same });
    else if (duplicate !== undefined) outcomes.push(duplicate);
    else if (before !== undefined) {
      await renew(tx, await tx.article.findUniqueOrThrow({ where: { id: before.id } }), article, digest);
      addresses.delete(article.url ?? '');
      outcomes.push({ kind: 'renewed', id: before.key });
    } else {
      const key = free(article.id, keys);
      keys.add(key);
      rows.push({ storyId, key, digest, ...columnsOf(article) });
      outcomes.push({ kind: 'added', id: key });
    }
    duplicates.set(digest, { kind: 'duplicate', of: article });
  }
  await tx.article.createMany({ data: rows });
  return outcomes;
};

/** Articles of the story with the text, the key or the address of one of these. */
const alike = (tx: Prisma.TransactionClient, storyId: number, articles: readonly NewArticle[]): Promise<readonly Kept[]> => {
  const [digests, ids] = [articles.map(({ digest }) => digest), articles.map(({ article }) => article.id)];
  const urls = articles.flatMap(({ article }) => article.url ?? []);
  return tx.$queryRaw<Kept[]>`
    SELECT id, key, digest, url, path, title, outlet FROM article
    WHERE story_id = ${storyId} AND (digest = ANY(${digests}) OR split_part(key, '-', 1) = ANY(${ids}) OR url = ANY(${urls}))
    ORDER BY id`;
};

/** False when the story or the article is not there. */
export const updateArticle = async (slug: string, id: string, correction: Correction, changed: Changed = nothingMore): Promise<boolean> =>
  (await changing(slug, changed, async (tx, storyId) => {
    const { count } = await tx.article.updateMany({ where: { storyId, key: id }, data: correction });
    return { result: count > 0, changed: count > 0 };
  })) ?? false;

/** False when the story or the article is not there. */
export const deleteArticle = async (slug: string, id: string, changed: Changed = nothingMore): Promise<boolean> =>
  (await changing(slug, changed, async (tx, storyId) => {
    const { count } = await tx.article.deleteMany({ where: { storyId, key: id } });
    return { result: count > 0, changed: count > 0 };
  })) ?? false;

type Change<T> = (tx: Prisma.TransactionClient, storyId: number) => Promise<Readonly<{ result: T; changed: boolean }>>;

/** Makes changes to one story's articles wait for each other, and counts them in its revision. */
const changing = <T>(slug: string, changed: Changed, change: Change<T>): Promise<T | null> =>
  database().$transaction(async (tx) => {
    const [story] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM story WHERE slug = ${slug} FOR UPDATE`;
    if (story === undefined) return null;
    const { result, changed: did } = await change(tx, story.id);
    if (did) {
      await countChange(tx, story.id);
      await changed(sqlOf(tx), { story: story.id });
    }
    return result;
  });

/** For a transaction that has locked the story. */
export const countChange = async (tx: Prisma.TransactionClient, storyId: number): Promise<void> => {
  await tx.story.update({ where: { id: storyId }, data: { revision: { increment: 1 }, updatedAt: new Date() }, select: { id: true } });
};

const free = (id: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
};
