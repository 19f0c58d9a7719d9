import 'server-only';
import { z } from 'zod';
import { database } from './client.ts';
import type { Outlet as OutletRow } from './generated/client.ts';
import { countChange } from './articles.ts';
import { isUniqueViolation } from './errors.ts';
import { nothingMore, sqlOf } from './sql.ts';
import type { Sql, Within } from './sql.ts';

/** `known`: came with the program; `learnt`: from an article; `corrected`: by a person. */
export type OutletSource = 'known' | 'learnt' | 'corrected';

/** `name` is how the outlet is called everywhere; `aliases` how else it is cited; `domains` without "www.". */
export type OutletFacts = Readonly<{ name: string; aliases: readonly string[]; domains: readonly string[]; owner: string | null; country: string | null }>;

/** `articles`: how many of the stories' articles are its own. */
export type Outlet = OutletFacts & Readonly<{ id: number; source: OutletSource; articles: number }>;

const sourceSchema = z.enum(['known', 'learnt', 'corrected']);

const factsOf = ({ name, aliases, domains, owner, country }: OutletRow): OutletFacts => ({ name, aliases, domains, owner, country });

/**
 * All outlets by name; those that a person corrected stand for what they say, not for what the program knew. Of the
 * stories in `hidden`, by slug, nothing shows: their articles are not counted, and an outlet that is known by them alone is left out.
 */
export const listOutlets = async (hidden: readonly string[] = []): Promise<readonly Outlet[]> => {
  const [rows, counts] = await Promise.all([
    database().outlet.findMany({ orderBy: { name: 'asc' } }),
    database().article.groupBy({ by: ['outlet'], _count: true, where: { story: { slug: { notIn: [...hidden] } } } }),
  ]);
  const articles = new Map(counts.map(({ outlet, _count }) => [outlet, _count]));
  const outlets = rows.map((row) => ({ ...factsOf(row), id: row.id, source: sourceSchema.parse(row.source), articles: articles.get(row.name) ?? 0 }));
  return hidden.length === 0 ? outlets : outlets.filter(({ source, articles: own }) => source === 'known' || own > 0);
};

export const readDirectory = async (): Promise<readonly OutletFacts[]> => (await database().outlet.findMany()).map(factsOf);

/** Enters outlets that came with the program; one that is there already stays as it is. */
export const seedOutlets = async (outlets: readonly OutletFacts[]): Promise<void> => {
  await database().outlet.createMany({ data: outlets.map((outlet) => ({ ...outlet, aliases: [...outlet.aliases], domains: [...outlet.domains], source: 'known' })), skipDuplicates: true });
};

/** Enters outlets that articles name and nobody knew, as part of the transaction that takes the articles in. */
export const learnOutlets = async (sql: Sql, outlets: readonly Readonly<{ name: string; domain: string | null }>[]): Promise<void> => {
  if (outlets.length === 0) return;
  await sql(`INSERT INTO outlet (name, aliases, domains, source)
    SELECT name, '{}', CASE WHEN domain = '' THEN '{}' ELSE ARRAY[domain] END, 'learnt' FROM unnest($1::text[], $2::text[]) AS learnt (name, domain)
    WHERE NOT EXISTS (SELECT FROM outlet WHERE outlet.name = learnt.name OR learnt.name = ANY(outlet.aliases))
    ON CONFLICT (name) DO NOTHING`, [outlets.map(({ name }) => name), outlets.map(({ domain }) => domain ?? '')]);
};

/**
 * Keeps what a person knows better. Under a new name, the outlet's articles get it too; `within` is told their stories.
 * `taken`: another outlet has that name; null when there is none of this id.
 */
export const updateOutlet = async (id: number, facts: OutletFacts, within: Within<readonly number[]> = nothingMore): Promise<'saved' | 'taken' | null> => {
  try {
    return await database().$transaction(async (tx) => {
      const before = await tx.outlet.findUnique({ where: { id }, select: { name: true } });
      if (before === null) return null;
      await tx.outlet.update({ where: { id }, data: { ...facts, aliases: [...facts.aliases], domains: [...facts.domains], source: 'corrected' } });
      if (before.name === facts.name) return 'saved';
      const stories = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM story WHERE id IN (SELECT story_id FROM article WHERE outlet = ${before.name}) ORDER BY id FOR UPDATE`;
      await tx.article.updateMany({ where: { outlet: before.name }, data: { outlet: facts.name } });
      for (const story of stories) await countChange(tx, story.id);
      await within(sqlOf(tx), stories.map((story) => story.id));
      return 'saved';
    });
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken';
    throw error;
  }
};
