import type { Prisma } from './generated/client.ts';

/** Carries out a statement within a transaction of the store; what it needs beside the store's tables is added by `Within`. */
export type Sql = (text: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

/** Something of somebody else's, done in the transaction of a change: it takes place with it or not at all. */
export type Within<Known> = (sql: Sql, known: Known) => Promise<void>;

export const sqlOf = (tx: Prisma.TransactionClient): Sql => async (text, values) => {
  const rows: unknown = await tx.$queryRawUnsafe(text, ...values);
  return Array.isArray(rows) ? rows : [];
};

/** For a change that nothing else depends on. */
export const nothingMore: Within<unknown> = async () => undefined;
