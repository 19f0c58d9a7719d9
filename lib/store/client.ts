import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

const kept: { claimlineDatabase?: PrismaClient } & typeof globalThis = globalThis;

/**
 * The one pool of connections of this process, opened at the first question. It is kept on the global object
 * because a development server loads this module anew at every change.
 */
export const database = (): PrismaClient => (kept.claimlineDatabase ??= open());

const open = (): PrismaClient => {
  const connectionString = process.env['DATABASE_URL'];
  if (connectionString === undefined || connectionString === '') {
    throw new Error('DATABASE_URL is not set: start with `npm start`, which sets it, or name a PostgreSQL database');
  }
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString }),
    // The embedded server works through transactions one after the other, so a writer may have to wait.
    transactionOptions: { maxWait: 20_000, timeout: 60_000 },
  });
};

/** Closes the pool; the next question opens another. */
export const disconnect = async (): Promise<void> => {
  const client = kept.claimlineDatabase;
  delete kept.claimlineDatabase;
  await client?.$disconnect();
};
