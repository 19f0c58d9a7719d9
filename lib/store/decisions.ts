import 'server-only';
import { actSchema } from '#lib/model/index.ts';
import type { Act, Decision } from '#lib/model/index.ts';
import { database } from './client.ts';
import type { Decision as DecisionRow, Prisma } from './generated/client.ts';

const decisionOf = ({ number, by, at, act }: DecisionRow): Decision => ({ number, by, at: at.toISOString(), act: actSchema.parse(act) });

/** A story's log in the order in which it was written; empty for a story that is not there. */
export const readDecisions = async (slug: string): Promise<readonly Decision[]> =>
  (await database().decision.findMany({ where: { story: { slug } }, orderBy: { number: 'asc' } })).map(decisionOf);

/** By slug the log of each story that was ever flagged, as far as flags depend on it. */
export const readFlagging = async (): Promise<ReadonlyMap<string, readonly Decision[]>> => {
  const rows = await database().decision.findMany({
    where: { story: { decisions: { some: { act: { path: ['kind'], equals: 'flag' } } } }, OR: ['flag', 'settle', 'undo'].map((kind) => ({ act: { path: ['kind'], equals: kind } })) },
    include: { story: { select: { slug: true } } },
    orderBy: [{ storyId: 'asc' }, { number: 'asc' }],
  });
  const logs = new Map<string, Decision[]>();
  for (const row of rows) logs.set(row.story.slug, [...(logs.get(row.story.slug) ?? []), decisionOf(row)]);
  return logs;
};

export type Appended = Readonly<{ kind: 'appended'; decision: Decision }> | Readonly<{ kind: 'conflict'; with: readonly Decision[] }>;

/**
 * Adds an act to the log unless `conflicts` names decisions it would override unseen; the log is locked meanwhile, so
 * that of two who decide at once one sees the other. Null when there is no such story.
 */
export const appendDecision = (slug: string, by: string, act: Act, conflicts: (log: readonly Decision[]) => readonly Decision[]): Promise<Appended | null> =>
  database().$transaction(async (tx): Promise<Appended | null> => {
    const [story] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM story WHERE slug = ${slug} FOR UPDATE`;
    if (story === undefined) return null;
    const log = (await tx.decision.findMany({ where: { storyId: story.id }, orderBy: { number: 'asc' } })).map(decisionOf);
    const found = conflicts(log);
    if (found.length > 0) return { kind: 'conflict', with: found };
    const row = await tx.decision.create({ data: { storyId: story.id, number: (log.at(-1)?.number ?? 0) + 1, by, act: jsonOf(act) } });
    await tx.story.update({ where: { id: story.id }, data: { updatedAt: row.at } });
    return { kind: 'appended', decision: decisionOf(row) };
  });

const jsonOf = (act: Act): Prisma.InputJsonObject => structuredClone(act) as Prisma.InputJsonObject;
