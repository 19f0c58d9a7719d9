import { PgBoss } from 'pg-boss';
import { schema } from './queues.ts';
import type { Payload, QueueName } from './queues.ts';

/** Carries out a statement within somebody's transaction. */
export type Sql = (text: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

/** `key`: of jobs with one key a queue may keep only one (see `queues`). `after`: not before. */
export type Sending = Readonly<{ key?: string; after?: Date }>;

/** Puts jobs into a queue as part of the transaction that `sql` works in: they are there when it is committed, and only then. */
export type Send = <Name extends QueueName>(sql: Sql, name: Name, jobs: readonly Readonly<{ data: Payload<Name> } & Sending>[]) => Promise<void>;

const kept: { claimlineSender?: Promise<PgBoss> } & typeof globalThis = globalThis;

/** The one sender of this process, on the global object because a development server loads this module anew at every change. */
const opened = (): Promise<PgBoss> => (kept.claimlineSender ??= open().catch((error: unknown) => {
  delete kept.claimlineSender;
  throw error;
}));

const open = (): Promise<PgBoss> => {
  const connectionString = process.env['DATABASE_URL'] ?? '';
  const boss = new PgBoss({ connectionString, schema, max: 1, supervise: false, schedule: false, migrate: false, createSchema: false, queueCacheIntervalSeconds: 24 * 3600 });
  // Told by the call that failed.
  boss.on('error', () => undefined);
  return boss.start();
};

/**
 * To be had before the transaction begins: what must be known of the queues is read over a connection of its own, and
 * the embedded database, which serves one transaction at a time, would let that wait for ever within one.
 */
export const sender = async (): Promise<Send> => {
  const boss = await opened();
  return async (sql, name, jobs) => {
    if (jobs.length === 0) return;
    const db = { executeSql: async (text: string, values: unknown[] = []) => ({ rows: [...await sql(text, values)] }) };
    await boss.insert(name, jobs.map(({ data, key, after }) => ({
      data,
      ...(key === undefined ? {} : { singletonKey: key }),
      ...(after === undefined ? {} : { startAfter: after }),
    })), { db });
  };
};

/** Closes the sender; the next job opens another. */
export const closeSender = async (): Promise<void> => {
  const boss = kept.claimlineSender;
  delete kept.claimlineSender;
  await (await boss?.catch(() => undefined))?.stop({ graceful: false });
};
