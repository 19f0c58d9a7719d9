import 'server-only';
import { countChange, insertArticles, isChange } from './articles.ts';
import type { Added, NewArticle } from './articles.ts';
import { database } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { itemOf, lockImport, rowOf } from './imports.ts';
import type { Item, ItemState, NewItem, ReadArticle, ReportEntry } from './imports.ts';
import { freeSlug } from './slugs.ts';
import { sqlOf } from './sql.ts';
import type { Within } from './sql.ts';

export type TakenItem = Readonly<{ item: Item; bytes: Uint8Array | null; contentType: string | null; review: boolean }>;

/** An item to be read, with its bytes; null when it was read or cancelled meanwhile. Of one that somebody reads already too: that one may be dead. */
export const takeItem = async (id: number): Promise<TakenItem | null> => {
  const { count } = await database().importItem.updateMany({ where: { id, state: { in: ['waiting', 'reading'] } }, data: { state: 'reading', retryAt: null } });
  if (count === 0) return null;
  const row = await database().importItem.findUnique({ where: { id }, include: { import: { select: { review: true } } } });
  if (row === null) return null;
  const { bytes, import: { review }, ...plain } = row;
  return { item: itemOf(plain), bytes, contentType: row.contentType, review };
};

/** An article that was read (`cut`: visibly incomplete), or why one of several was not; `name` for people. */
export type Reading = Readonly<{ name: string } & ((NewArticle & { cut: boolean }) | { problem: string })>;

/**
 * `read`: what stood in it; `refused`: nothing could be read, and why; `note`: it is no article but leads to `more`;
 * `later`: to be tried again.
 */
export type Outcome =
  | Readonly<{ kind: 'read'; readings: readonly Reading[] }>
  | Readonly<{ kind: 'refused'; problem: string }>
  | Readonly<{ kind: 'note'; problem: string; more: readonly NewItem[] }>
  | Readonly<{ kind: 'later'; problem: string; retryAt: Date }>;

/** `compare`: the story that is to be compared now, null while more of the import is under way; `more`: items that came of this one. */
export type Finished = Readonly<{ compare: number | null; retry: Date | null; more: readonly number[] }>;

/**
 * Keeps what came of reading an item, all of it in one transaction: the articles (in the story, or with the item where a
 * person is to look first), the report, and that the bytes are needed no more. Nothing when somebody was faster.
 */
export const finishItem = (id: number, outcome: Outcome, learn: Within<readonly NewArticle[]>, within: Within<Finished>): Promise<boolean> =>
  database().$transaction(async (tx) => {
    const owner = await tx.importItem.findUnique({ where: { id }, select: { importId: true, import: { select: { storyId: true, review: true } } } });
    if (owner === null) return false;
    const { importId, import: { storyId, review } } = owner;
    // Whoever changes a story locks it first, then the item: two workers cannot wait for each other.
    if (storyId !== null) await tx.$queryRaw`SELECT id FROM story WHERE id = ${storyId} FOR UPDATE`;
    const [mine] = await tx.$queryRaw<{ id: number }[]>`SELECT id FROM import_item WHERE id = ${id} AND state = 'reading' FOR UPDATE`;
    if (mine === undefined) return false;
    const direct = storyId !== null && !review;
    const found = outcome.kind === 'read' ? outcome.readings.flatMap((reading) => ('article' in reading ? [reading] : [])) : [];
    const outcomes = direct && found.length > 0 ? await insertArticles(tx, storyId, found) : [];
    await tx.importItem.update({ where: { id }, data: columnsOf(outcome, direct, outcomes), select: { id: true } });
    if (outcomes.some(isChange) && storyId !== null) {
      await countChange(tx, storyId);
      await learn(sqlOf(tx), found);
    }
    const more = outcome.kind === 'note' ? await tx.importItem.createManyAndReturn({ data: outcome.more.map((item) => rowOf(importId, item)), skipDuplicates: true, select: { id: true } }) : [];
    const pending = await tx.importItem.count({ where: { importId, state: { in: ['waiting', 'reading'] }, retryAt: null } });
    const left = await tx.importItem.count({ where: { importId, state: { in: ['waiting', 'reading', 'read'] } } });
    if (left === 0) await tx.import.updateMany({ where: { id: importId, state: 'running', OR: [{ review: false }, { items: { none: { state: 'read' } } }] }, data: { state: 'done' } });
    await within(sqlOf(tx), { compare: direct && pending === 0 ? storyId : null, retry: outcome.kind === 'later' ? outcome.retryAt : null, more: more.map((item) => item.id) });
    return true;
  });

const columnsOf = (outcome: Outcome, direct: boolean, outcomes: readonly Added[]): Prisma.ImportItemUpdateInput => {
  switch (outcome.kind) {
    case 'refused': return { state: 'refused', problem: outcome.problem, bytes: null };
    case 'note': return { state: 'note', problem: outcome.problem, bytes: null };
    case 'later': return { state: 'waiting', problem: outcome.problem, retryAt: outcome.retryAt, attempts: { increment: 1 } };
    case 'read': {
      const report = reportOf(outcome.readings, outcomes);
      const read: readonly ReadArticle[] = outcome.readings.flatMap((reading) => ('article' in reading ? [{ name: reading.name, article: reading.article, cut: reading.cut }] : []));
      if (read.length === 0) return { state: 'refused', problem: report[0]?.problem ?? 'No article was found in it.', report: jsonOf(report), bytes: null };
      return direct
        ? { ...standingOf(report), report: jsonOf(report), bytes: null }
        : { state: 'read', problem: null, articles: JSON.stringify(read), report: jsonOf(report.filter(({ problem }) => problem !== null)), bytes: null };
    }
    default: return outcome satisfies never;
  }
};

/** What became of an item as a whole, when so much is known of its articles. */
const standingOf = (report: readonly ReportEntry[]): Readonly<{ state: ItemState; problem: string | null }> => {
  if (report.some(({ id }) => id !== null)) return { state: 'added', problem: null };
  return { state: report.length > 0 && report.every(({ known }) => known === true) ? 'known' : 'refused', problem: report[0]?.problem ?? null };
};

/** Says of every reading, in order, what became of it; `outcomes` are the store's answers to those that are articles. */
export const reportOf = (readings: readonly Reading[], outcomes: readonly Added[]): readonly ReportEntry[] => {
  const remaining = outcomes.values();
  return readings.map((reading) => ('problem' in reading ? { name: reading.name, id: null, problem: reading.problem } : entryOf(reading.name, remaining.next().value)));
};

const entryOf = (name: string, added: Added | undefined): ReportEntry => {
  if (added === undefined) return { name, id: null, problem: null };
  switch (added.kind) {
    case 'added': return { name, id: added.id, problem: null };
    case 'renewed': return { name, id: added.id, problem: null, renewed: true };
    case 'unchanged': return { name, id: null, problem: 'Unchanged since it was read last: it is in this story already.', known: true };
    case 'duplicate': return { name, id: null, problem: `The same text as ${nameOf(added.of)}, which is already in this story.`, known: true };
    default: return added satisfies never;
  }
};

const nameOf = ({ path, title, outlet }: Extract<Added, { kind: 'duplicate' }>['of']): string => `“${path ?? title ?? outlet ?? 'another article'}”`;

export const jsonOf = (report: readonly ReportEntry[]): Prisma.InputJsonArray => report.map((entry) => ({ ...entry }));

/** What a person decided about an item's articles; null: leave them out. Items that are not named are left out. */
export type Confirmed = ReadonlyMap<number, readonly (Readonly<{ name: string } & NewArticle> | null)[]>;

/**
 * Takes what a person confirmed into the story, or into a new one named `title` under a free address that begins with
 * `wanted`. The slug of the story; null when the import was confirmed, cancelled or dropped before.
 */
export const confirmImport = (id: string, confirmed: Confirmed, made: Readonly<{ title: string; wanted: string }>, learn: Within<readonly NewArticle[]>, within: Within<Readonly<{ compare: number }>>): Promise<string | null> =>
  database().$transaction(async (tx) => {
    const before = await tx.import.findUnique({ where: { id }, select: { storyId: true } });
    if (before === null) return null;
    if (before.storyId !== null) await tx.$queryRaw`SELECT id FROM story WHERE id = ${before.storyId} FOR UPDATE`;
    if (!(await lockImport(tx, id, 'running'))) return null;
    const storyId = before.storyId ?? (await tx.story.create({ data: { slug: await freeSlug(tx, made.wanted), title: made.title }, select: { id: true } })).id;
    const items = await tx.importItem.findMany({ where: { importId: id, state: 'read' }, omit: { bytes: true }, orderBy: { id: 'asc' } });
    const wanted = items.map((item) => ({ item: itemOf(item), chosen: confirmed.get(item.id) ?? [] }));
    const articles = wanted.flatMap(({ chosen }) => chosen.filter((one) => one !== null));
    const outcomes = (await insertArticles(tx, storyId, articles)).values();
    for (const { item, chosen } of wanted) {
      const report = item.articles.map(({ name }, at): ReportEntry => {
        const one = chosen[at] ?? null;
        return one === null ? { name, id: null, problem: 'Left out by you.' } : entryOf(name, outcomes.next().value);
      });
      await tx.importItem.update({ where: { id: item.id }, data: { ...standingOf(report), articles: null, report: jsonOf([...item.report, ...report]) }, select: { id: true } });
    }
    await tx.import.update({ where: { id }, data: { state: 'done', storyId } });
    await tx.importItem.updateMany({ where: { importId: id, state: { in: ['waiting', 'reading'] } }, data: { state: 'cancelled', bytes: null, retryAt: null } });
    await countChange(tx, storyId);
    await learn(sqlOf(tx), articles);
    await within(sqlOf(tx), { compare: storyId });
    return (await tx.story.findUniqueOrThrow({ where: { id: storyId }, select: { slug: true } })).slug;
  });
