import 'server-only';
import type { Article } from '#lib/model/index.ts';
import { database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { columnsOf } from './rows.ts';

/** `digest` is equal for two articles when their texts are to count as the same. */
export type NewArticle = Readonly<{ article: Article; digest: string }>;

/** `id` is the key under which the article was kept: its own, with a number where another text has that already. */
export type Added =
  | Readonly<{ kind: 'added'; id: string }>
  | Readonly<{ kind: 'duplicate'; of: Readonly<Pick<Article, 'path' | 'title' | 'outlet'>> }>;

export type Correction = Readonly<Partial<Pick<Article, 'outlet' | 'title' | 'byline' | 'published' | 'url'>>>;

/** Adds those whose text the story lacks, all or none; what became of each, in order, or null when there is no such story. */
export const addArticles = (slug: string, articles: readonly NewArticle[]): Promise<readonly Added[] | null> =>
  changing(slug, async (tx, storyId) => {
    const outcomes = await insertArticles(tx, storyId, articles);
    return { result: outcomes, changed: outcomes.some(({ kind }) => kind === 'added') };
  });

/** For a transaction that owns the story: created it, or has locked it. */
export const insertArticles = async (tx: Prisma.TransactionClient, storyId: number, articles: readonly NewArticle[]): Promise<readonly Added[]> => {
  const kept = await tx.article.findMany({ where: { storyId }, select: { key: true, digest: true, path: true, title: true, outlet: true } });
  const keys = new Set(kept.map(({ key }) => key));
  const duplicates = new Map<string, Added & { kind: 'duplicate' }>(kept.map(({ digest, ...of }) => [digest, { kind: 'duplicate', of }]));
  const rows: Prisma.ArticleCreateManyInput[] = [];
  const outcomes = articles.map(({ article, digest }): Added => {
    const duplicate = duplicates.get(digest);
    if (duplicate !== undefined) return duplicate;
    const key = free(article.id, keys);
    keys.add(key);
    duplicates.set(digest, { kind: 'duplicate', of: article });
    rows.push({ storyId, key, digest, ...columnsOf(article) });
    return { kind: 'added', id: key };
  });
  await tx.article.createMany({ data: rows });
  return outcomes;
};

/** False when the story or the article is not there. */
export const updateArticle = async (slug: string, id: string, correction: Correction): Promise<boolean> =>
  (await changing(slug, async (tx, storyId) => {
    const { count } = await tx.article.updateMany({ where: { storyId, key: id }, data: correction });
    return { result: count > 0, changed: count > 0 };
  })) ?? false;

/** False when the story or the article is not there. */
export const deleteArticle = async (slug: string, id: string): Promise<boolean> =>
  (await changing(slug, async (tx, storyId) => {
    const { count } = await tx.article.deleteMany({ where: { storyId, key: id } });
    return { result: count > 0, changed: count > 0 };
  })) ?? false;

/** Makes changes to one story's articles wait for each other, and counts them in its revision. */
const changing = <T>(slug: string, change: (tx: Prisma.TransactionClient, storyId: number) => Promise<{ result: T; changed: boolean }>): Promise<T | null> =>
  database().$transaction(async (tx) => {
    const [story] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM story WHERE slug = ${slug} FOR UPDATE`;
    if (story === undefined) return null;
    const { result, changed } = await change(tx, story.id);
    if (changed) await tx.story.update({ where: { id: story.id }, data: { revision: { increment: 1 }, updatedAt: new Date() } });
    return result;
  });

const free = (id: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
};
