import 'server-only';
import { z } from 'zod';
import { articleSchema } from '#lib/model/index.ts';
import type { Article } from '#lib/model/index.ts';
import { database } from './client.ts';
import type { Import as ImportRow, ImportItem as ItemRow, Prisma } from './generated/client.ts';
import { sqlOf } from './sql.ts';
import type { Within } from './sql.ts';

/** `open`: files still come in; `running`: they are read; `done`: the articles are in the story, or there were none. */
export type ImportState = 'open' | 'running' | 'done' | 'cancelled';

/**
 * `waiting` with `retryAt`: to be tried again then; `read`: waits for a person; `added`: went into the story, as the
 * report says; `known`: all of it stood there before.
 */
export type ItemState = 'waiting' | 'reading' | 'read' | 'added' | 'known' | 'refused' | 'cancelled' | 'note';

export type Origin = 'page' | 'command' | 'api' | 'clip' | 'feed';

const givenSchema = z.object({
  outlet: z.string().nullable(), published: z.string().nullable(), title: z.string().nullable(), byline: z.string().nullable(), url: z.string().nullable(),
}).partial();

/** What the person knows about an article; it goes before what the text says. */
export type Given = Readonly<z.infer<typeof givenSchema>>;

/**
 * `url` without `bytes`: to be fetched; with them: where they are from. `digest`: equal when two are to count as the same.
 * `problem`: why it is not even read, for the report.
 */
export type NewItem = Readonly<{ name: string; url: string | null; contentType: string | null; bytes: Uint8Array | null; digest: string; given: Given; problem?: string }>;

const entrySchema = z.object({ name: z.string(), id: z.string().nullable(), problem: z.string().nullable(), renewed: z.boolean().optional(), known: z.boolean().optional() });

/** What became of one article of an item: its key in the story (`renewed`: as a new version), or why it did not go in (`known`: it is there already). */
export type ReportEntry = Readonly<z.infer<typeof entrySchema>>;

/** An article that was read, under a name for people. `cut`: its text is visibly incomplete. */
export type ReadArticle = Readonly<{ name: string; article: Article; cut: boolean }>;

export type Item = Readonly<{
  id: number; name: string; url: string | null; given: Given; state: ItemState; attempts: number;
  retryAt: Date | null; problem: string | null; articles: readonly ReadArticle[]; report: readonly ReportEntry[];
}>;

export type Import = Readonly<{
  id: string; slug: string | null; storyTitle: string | null; title: string | null;
  origin: Origin; review: boolean; state: ImportState; created: Date; items: readonly Item[];
}>;

const originSchema = z.enum(['page', 'command', 'api', 'clip', 'feed']);
const stateSchema = z.enum(['open', 'running', 'done', 'cancelled']);
const itemStateSchema = z.enum(['waiting', 'reading', 'read', 'added', 'known', 'refused', 'cancelled', 'note']);
const articlesSchema = z.array(z.object({ name: z.string(), article: articleSchema, cut: z.boolean().default(false) }));
const reportSchema = z.array(entrySchema);

type Listed = Omit<ItemRow, 'bytes'>;

/** A row of `import_item` as others know it. */
export const itemOf = (row: Listed): Item => ({
  id: row.id, name: row.name, url: row.url, given: givenSchema.parse(row.given), state: itemStateSchema.parse(row.state),
  attempts: row.attempts, retryAt: row.retryAt, problem: row.problem,
  articles: row.articles === null ? [] : articlesSchema.parse(JSON.parse(row.articles)),
  report: row.report === null ? [] : reportSchema.parse(row.report),
});

/** Null when `slug` names no story. */
export const createImport = async ({ slug, title, origin, review, state }: Readonly<{ slug: string | null; title: string | null; origin: Origin; review: boolean; state: ImportState }>): Promise<string | null> => {
  const story = slug === null ? null : await database().story.findUnique({ where: { slug }, select: { id: true } });
  if (slug !== null && story === null) return null;
  const row = await database().import.create({ data: { storyId: story?.id ?? null, title, origin, review, state }, select: { id: true } });
  return row.id;
};

/** Adds what the import lacks and tells how many that were; null when it takes nothing any more. */
export const addItems = (id: string, items: readonly NewItem[]): Promise<number | null> =>
  database().$transaction(async (tx) => {
    if (!(await lockImport(tx, id, 'open'))) return null;
    const { count } = await tx.importItem.createMany({
      data: items.map((item) => rowOf(id, item)),
      skipDuplicates: true,
    });
    return count;
  });

export const rowOf = (importId: string, { bytes, given, ...plain }: NewItem): Prisma.ImportItemCreateManyInput =>
  ({ ...plain, importId, state: plain.problem === undefined ? 'waiting' : 'refused', given: { ...given }, bytes: bytes === null ? null : new Uint8Array(bytes) });

/** Whether the import is in that state; it stays so until the transaction ends. */
export const lockImport = async (tx: Prisma.TransactionClient, id: string, state: ImportState): Promise<boolean> => {
  const rows = await tx.$queryRaw<{ state: string }[]>`SELECT state FROM import WHERE id = ${id}::uuid FOR UPDATE`;
  return rows[0]?.state === state;
};

/** The `story.json` among the files of an import that was not begun. */
export const findStoryFile = async (importId: string): Promise<Readonly<{ id: number; name: string; bytes: Uint8Array }> | null> => {
  const row = await database().importItem.findFirst({
    where: { importId, state: 'waiting', url: null, OR: [{ name: 'story.json' }, { name: { endsWith: '/story.json' } }, { name: { endsWith: '\\story.json' } }] },
    select: { id: true, name: true, bytes: true },
  });
  return row === null || row.bytes === null ? null : { id: row.id, name: row.name, bytes: row.bytes };
};

/** Puts what a `story.json` says of the other files beside them, by their names without folders; what a person said goes before. */
export const applyStoryFile = (importId: string, id: number, { title, given, problem }: Readonly<{ title: string | null; given: ReadonlyMap<string, Given>; problem: string | null }>): Promise<void> =>
  database().$transaction(async (tx) => {
    await tx.importItem.update({ where: { id }, data: { state: problem === null ? 'note' : 'refused', problem, bytes: null } });
    if (title !== null) await tx.import.updateMany({ where: { id: importId, title: null }, data: { title } });
    const items = await tx.importItem.findMany({ where: { importId, state: 'waiting' }, select: { id: true, name: true, given: true } });
    for (const item of items) {
      const said = given.get(item.name.split(/[/\\]/).pop() ?? '');
      const own = Object.fromEntries(Object.entries(givenSchema.parse(item.given)).filter(([, value]) => value !== null));
      if (said !== undefined) await tx.importItem.update({ where: { id: item.id }, data: { given: { ...said, ...own } } });
    }
  });

/** Says which story an open import is for; false when it is not open any more, null when there is no such story. */
export const adoptImport = async (id: string, slug: string | null, title: string | null): Promise<boolean | null> => {
  const story = slug === null ? null : await database().story.findUnique({ where: { slug }, select: { id: true } });
  if (slug !== null && story === null) return null;
  const { count } = await database().import.updateMany({ where: { id, state: 'open' }, data: { storyId: story?.id ?? null, ...(title === null ? {} : { title }) } });
  return count > 0;
};

/** Begins the reading; `within` is told the items. False when it was begun before, or is not there. */
export const startImport = (id: string, within: Within<readonly number[]>): Promise<boolean> =>
  database().$transaction(async (tx) => {
    if (!(await lockImport(tx, id, 'open'))) return false;
    const items = await tx.importItem.findMany({ where: { importId: id, state: 'waiting' }, select: { id: true }, orderBy: { id: 'asc' } });
    await tx.import.update({ where: { id }, data: { state: items.length === 0 ? 'done' : 'running' } });
    await within(sqlOf(tx), items.map((item) => item.id));
    return true;
  });

const withoutBytes = { bytes: true } as const;

/** Null when there is no such import. */
export const findImport = async (id: string): Promise<Import | null> => {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await database().import.findUnique({ where: { id }, include: { story: { select: { slug: true, title: true } }, items: { omit: withoutBytes, orderBy: { id: 'asc' } } } });
  return row === null ? null : importOf(row);
};

/** A story's imports that wait for a person or are under way, the latest first. */
export const listOpenImports = async (slug: string): Promise<readonly Import[]> => {
  const rows = await database().import.findMany({
    where: { story: { slug }, state: 'running' }, orderBy: { createdAt: 'desc' }, take: 20,
    include: { story: { select: { slug: true, title: true } }, items: { omit: withoutBytes, orderBy: { id: 'asc' } } },
  });
  return rows.map(importOf);
};

const importOf = (row: ImportRow & Readonly<{ story: Readonly<{ slug: string; title: string }> | null; items: readonly Listed[] }>): Import => ({
  id: row.id, slug: row.story?.slug ?? null, storyTitle: row.story?.title ?? null, title: row.title,
  origin: originSchema.parse(row.origin), review: row.review, state: stateSchema.parse(row.state), created: row.createdAt,
  items: row.items.map(itemOf),
});

/** Ends what has not been read; what went into the story stays there. False when there was nothing to end. */
export const cancelImport = (id: string): Promise<boolean> =>
  database().$transaction(async (tx) => {
    const { count } = await tx.import.updateMany({ where: { id, state: { in: ['open', 'running'] } }, data: { state: 'cancelled' } });
    await tx.importItem.updateMany({ where: { importId: id, state: { in: ['waiting', 'reading', 'read'] }, import: { state: 'cancelled' } }, data: { state: 'cancelled', bytes: null, articles: null, retryAt: null } });
    return count > 0;
  });

/** Forgets imports that nobody began or confirmed since `before`, and the oldest of what was sent from elsewhere beyond `mostClips`. */
export const dropForgotten = async (before: Date, mostClips: number): Promise<void> => {
  await database().import.deleteMany({ where: { storyId: null, createdAt: { lt: before }, state: { not: 'done' } } });
  const surplus = await database().import.findMany({ where: { origin: 'clip', state: 'open' }, orderBy: { createdAt: 'desc' }, skip: mostClips, select: { id: true } });
  await database().import.deleteMany({ where: { id: { in: surplus.map(({ id }) => id) } } });
};
