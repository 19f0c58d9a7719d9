import 'server-only';
import type { Article } from '#lib/model/index.ts';
import { insertArticles } from './articles.ts';
import type { Added, Changed, NewArticle } from './articles.ts';
import { database } from './client.ts';
import { isMissing, isUniqueViolation } from './errors.ts';
import type { ComparisonOrigin } from './comparisons.ts';
import { articleOf, countsSchema } from './rows.ts';
import { nothingMore, sqlOf } from './sql.ts';

/** `comparison` is null when none was stored yet; it is current when its revision and engine are. */
export type StoryOverview = Readonly<{
  slug: string;
  title: string;
  revision: number;
  updated: Date;
  articles: readonly Readonly<{ outlet: string | null; published: string | null }>[];
  /** Whether the last try at a comparison was given up. */
  failed: boolean;
  comparison: Readonly<{ revision: number; engine: string; lines: number; verdicts: Readonly<Record<string, number>>; findings: Readonly<Record<string, number>> }> | null;
}>;

/** `decisions`: the number of the last decision about it, 0 for none; `compared`: what the comparison kept is of, null for none. */
export type StoredStory = Readonly<{ slug: string; title: string; revision: number; decisions: number; updated: Date; compared: ComparisonOrigin | null }>;

/** All stories, the one changed last first. */
export const listStories = async (): Promise<readonly StoryOverview[]> => {
  const rows = await database().story.findMany({
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    include: {
      articles: { select: { outlet: true, published: true }, orderBy: [{ published: 'asc' }, { id: 'asc' }] },
      comparison: { select: { revision: true, engine: true, lines: true, verdicts: true, findings: true } },
      comparing: { select: { phase: true } },
    },
  });
  return rows.map(({ slug, title, revision, updatedAt, articles, comparison, comparing }) => ({
    slug, title, revision, updated: updatedAt, articles, failed: comparing?.phase === 'failed',
    comparison: comparison === null ? null : { ...comparison, verdicts: countsSchema.parse(comparison.verdicts), findings: countsSchema.parse(comparison.findings) },
  }));
};

export const findStory = async (slug: string): Promise<StoredStory | null> => {
  // One question and not one for each table: every page of a story waits for it.
  const [row] = await database().$queryRaw<Readonly<{ slug: string; title: string; revision: number; updated: Date; decisions: number; compared: number | null; engine: string | null }>[]>`
    SELECT story.slug, story.title, story.revision, story.updated_at AS updated, comparison.revision AS compared, comparison.engine,
      coalesce((SELECT max(number) FROM decision WHERE decision.story_id = story.id), 0) AS decisions
    FROM story LEFT JOIN comparison ON comparison.story_id = story.id
    WHERE story.slug = ${slug}`;
  if (row === undefined) return null;
  const { compared, engine, ...story } = row;
  return { ...story, compared: compared === null || engine === null ? null : { revision: compared, engine } };
};

/** The slug of the story that has this slug or, failing that, this title, the latest of several; null when there is none. */
export const findSlug = async (name: string): Promise<string | null> => {
  const row = await database().story.findUnique({ where: { slug: name }, select: { slug: true } })
    ?? await database().story.findFirst({ where: { title: name }, orderBy: { id: 'desc' }, select: { slug: true } });
  return row?.slug ?? null;
};

/** A story's articles together with the revision they are of; the story is known by its slug or its id. */
export const readArticles = async (which: string | number): Promise<Readonly<{ revision: number; articles: readonly Article[] }> | null> => {
  const row = await database().story.findUnique({ where: typeof which === 'string' ? { slug: which } : { id: which }, include: { articles: { orderBy: { id: 'asc' } } } });
  return row === null ? null : { revision: row.revision, articles: row.articles.map(articleOf) };
};

/**
 * Creates a story with its articles, all or nothing; what became of each article, or null when the slug is taken.
 * `shipped` names the folder of the program that it was loaded from, and is remembered with it.
 */
export const insertStory = async (slug: string, title: string, articles: readonly NewArticle[], shipped: string | null, changed: Changed = nothingMore): Promise<readonly Added[] | null> => {
  try {
    return await database().$transaction(async (tx) => {
      const { id } = await tx.story.create({ data: { slug, title, revision: 1 } });
      if (shipped !== null) await tx.shippedStory.create({ data: { folder: shipped } });
      const outcomes = await insertArticles(tx, id, articles);
      await changed(sqlOf(tx), { story: id });
      return outcomes;
    });
  } catch (error) {
    if (isUniqueViolation(error) && (await findStory(slug)) !== null) return null;
    throw error;
  }
};

/** False when there is no such story. */
export const renameStory = (slug: string, title: string): Promise<boolean> =>
  unlessMissing(database().story.update({ where: { slug }, data: { title, updatedAt: new Date() } }));

/** Deletes the story with all that hangs on it; false when there is none. */
export const deleteStory = (slug: string): Promise<boolean> => unlessMissing(database().story.delete({ where: { slug } }));

const unlessMissing = async (change: Promise<unknown>): Promise<boolean> => {
  try {
    await change;
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};
