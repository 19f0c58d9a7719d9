import 'server-only';
import type { Article } from '#lib/model/index.ts';
import { database } from './client.ts';
import type { Article as ArticleRow, Prisma } from './generated/client.ts';
import { articleOf, columnsOf } from './rows.ts';

/** An article as its address gave it at a time. */
export type Version = Readonly<{ article: Article; readAt: Date }>;

/** What the address of an article gave, the present text last; empty when there is no such article. */
export const readVersions = async (slug: string, key: string): Promise<readonly Version[]> => {
  const row = await database().article.findFirst({ where: { key, story: { slug } }, include: { earlier: { orderBy: [{ readAt: 'asc' }, { id: 'asc' }] } } });
  if (row === null) return [];
  const { earlier, ...present } = row;
  return [...earlier.map(({ articleId: _, ...version }) => ({ article: articleOf({ ...present, ...version, id: present.id }), readAt: version.readAt })), { article: articleOf(present), readAt: present.readAt }];
};

/** For a transaction that has locked the story: the present text becomes an earlier version, the new one takes its place under its key. */
export const renew = async (tx: Prisma.TransactionClient, row: ArticleRow, article: Article, digest: string): Promise<void> => {
  const { title, byline, published, language, text, readAt, digest: before, id: articleId } = row;
  const { agencies, body } = columnsOf(articleOf(row));
  await tx.articleVersion.create({ data: { articleId, digest: before, title, byline, published, language, agencies, text, body, readAt }, select: { id: true } });
  const fresh = columnsOf(article);
  await tx.article.update({
    where: { id: articleId },
    // A person may have said whose article it is and where it is from; a page that loses its date or byline does not take ours.
    data: { digest, title: fresh.title ?? title, byline: fresh.byline ?? byline, published: fresh.published ?? published, language: fresh.language, agencies: fresh.agencies, text: fresh.text, body: fresh.body, readAt: new Date() },
    select: { id: true },
  });
};

export type WithAddress = Readonly<{ key: string; url: string; outlet: string | null }>;

/** The articles of a story that can be asked for again at their address. */
export const listAddresses = async (slug: string): Promise<readonly WithAddress[]> => {
  const rows = await database().article.findMany({ where: { story: { slug }, url: { startsWith: 'http' } }, select: { key: true, url: true, outlet: true }, orderBy: { id: 'asc' } });
  return rows.flatMap(({ key, url, outlet }) => (url === null ? [] : [{ key, url, outlet }]));
};
