import 'server-only';
import { z } from 'zod';
import type { Comparison, Finding, Verdict } from '#lib/model/index.ts';
import { database } from './client.ts';
import { sqlOf } from './sql.ts';
import type { Sql, Within } from './sql.ts';

export type ComparisonOrigin = Readonly<{ revision: number; engine: string }>;

export type FoundComparison = Readonly<{ comparison: Comparison } & ComparisonOrigin>;

/** The comparison that was made last, whatever has changed since; null when there is none. */
export const findComparison = async (slug: string): Promise<FoundComparison | null> => {
  const row = await database().storedComparison.findFirst({ where: { story: { slug } }, select: { document: true, revision: true, engine: true } });
  return row === null ? null : { comparison: documentSchema.parse(JSON.parse(row.document)), revision: row.revision, engine: row.engine };
};

/** What the comparison kept of a story is of; null when there is none. */
export const findOrigin = (storyId: number): Promise<ComparisonOrigin | null> =>
  database().storedComparison.findUnique({ where: { storyId }, select: { revision: true, engine: true } });

/** Only what this program wrote is read here: the full schema was met when it was written. */
const documentSchema = z.custom<Comparison>((value) => z.object({ version: z.literal(1) }).safeParse(value).success);

/** `document`: the comparison as JSON. */
export type MadeComparison = Readonly<{ document: string; lines: number; verdicts: Readonly<Record<Verdict, number>>; findings: Readonly<Partial<Record<Finding['kind'], number>>> }>;

/** Keeps the document unless one of a later revision is kept, lets its claims be found, and ends what `tellProgress` told. */
export const saveComparison = (storyId: number, { revision, engine }: ComparisonOrigin, { document, lines, verdicts, findings }: MadeComparison): Promise<void> =>
  database().$transaction(async (tx) => {
    const [story] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM story WHERE id = ${storyId} FOR UPDATE`;
    if (story === undefined) return;
    await tx.comparing.deleteMany({ where: { storyId } });
    const before = await tx.storedComparison.findUnique({ where: { storyId }, select: { revision: true } });
    if (before !== null && before.revision > revision) return;
    const kept = { revision, engine, document, lines, verdicts, findings, computedAt: new Date() };
    await tx.storedComparison.upsert({ where: { storyId }, create: { storyId, ...kept }, update: kept, select: { storyId: true } });
    await tx.$executeRaw`SELECT fill_found_claims(${storyId})`;
  });

/** `reading`: so many of the articles are read; `comparing`: they are held against each other; `failed`: given up because of `problem`. */
export type Progress = Readonly<{ phase: 'reading' | 'comparing' | 'failed'; done: number; total: number; problem: string | null }>;

const phaseSchema = z.enum(['reading', 'comparing', 'failed']);

/** Says how far a story's comparison has come; nothing for a story that is gone. */
export const tellProgress = async (storyId: number, { phase, done, total, problem }: Progress): Promise<void> => {
  await database().$executeRaw`
    INSERT INTO comparing (story_id, phase, done, total, problem, at)
    SELECT id, ${phase}, ${done}, ${total}, ${problem}, now() FROM story WHERE id = ${storyId}
    ON CONFLICT (story_id) DO UPDATE SET phase = EXCLUDED.phase, done = EXCLUDED.done, total = EXCLUDED.total, problem = EXCLUDED.problem, at = EXCLUDED.at`;
};

export const readProgress = async (slug: string): Promise<Progress | null> => {
  const row = await database().comparing.findFirst({ where: { story: { slug } } });
  return row === null ? null : { phase: phaseSchema.parse(row.phase), done: row.done, total: row.total, problem: row.problem };
};

/** As part of a transaction: what was told of a story's comparison counts no more. */
export const forgetProgress = async (sql: Sql, storyId: number): Promise<void> => {
  await sql('DELETE FROM comparing WHERE story_id = $1', [storyId]);
};

/** Stories whose comparison is missing, of an earlier revision or of another engine, told within one transaction. */
export const withOutdated = (engine: string, within: Within<readonly number[]>): Promise<void> =>
  database().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: number }[]>`
      SELECT story.id FROM story LEFT JOIN comparison ON comparison.story_id = story.id
      WHERE comparison.story_id IS NULL OR comparison.revision < story.revision OR comparison.engine <> ${engine}
      ORDER BY story.id`;
    await within(sqlOf(tx), rows.map(({ id }) => id));
  });

/** Runs `within` for a story, known by its slug, in a transaction; false when there is none. */
export const withStory = (slug: string, within: Within<number>): Promise<boolean> =>
  database().$transaction(async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, select: { id: true } });
    if (story !== null) await within(sqlOf(tx), story.id);
    return story !== null;
  });
