import 'server-only';
import { z } from 'zod';
import type { Comparison, Verdict } from '#lib/model/index.ts';
import { database } from './client.ts';

export type ComparisonOrigin = Readonly<{ revision: number; engine: string }>;

/** The stored document if it is of this revision and engine, else null. */
export const findComparison = async (slug: string, { revision, engine }: ComparisonOrigin): Promise<Comparison | null> => {
  const row = await database().storedComparison.findFirst({ where: { story: { slug }, revision, engine }, select: { document: true } });
  return row === null ? null : documentSchema.parse(JSON.parse(row.document));
};

/** Only what this program wrote is read here, and of the same engine: the full schema was met when it was written. */
const documentSchema = z.custom<Comparison>((value) => z.object({ version: z.literal(1) }).safeParse(value).success);

/** Keeps the document unless the story was changed meanwhile; then the one who changed it makes the next. */
export const saveComparison = (slug: string, { revision, engine }: ComparisonOrigin, comparison: Comparison, verdicts: Readonly<Record<Verdict, number>>): Promise<void> =>
  database().$transaction(async (tx) => {
    const [story] = await tx.$queryRaw<{ id: number; revision: number }[]>`SELECT id, revision FROM story WHERE slug = ${slug} FOR UPDATE`;
    if (story === undefined || story.revision !== revision) return;
    const kept = { revision, engine, document: JSON.stringify(comparison), lines: comparison.lines.length, verdicts, computedAt: new Date() };
    await tx.storedComparison.upsert({ where: { storyId: story.id }, create: { storyId: story.id, ...kept }, update: kept });
  });
