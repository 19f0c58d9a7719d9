import { join } from 'node:path';
import pg from 'pg';
import { installJobs } from '#lib/jobs/install.ts';
import { applyMigrations } from '#lib/store/migrate.ts';
import { root } from '../sources.ts';
import { startEmbedded } from './embedded.ts';
import type { Database } from './embedded.ts';
import { because, codeOf, Fault } from './fault.ts';

/** The database that is named, or the embedded one; stopping a named one leaves it as it is. */
export const openDatabase = async (url: string | null, dataDirectory: string, address: string): Promise<Database> => {
  if (url === null) return startEmbedded(dataDirectory, address);
  await checkConnection(url);
  return { url, stop: async () => undefined };
};

const patience = 10_000;

const checkConnection = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    throw new Fault(`The database at ${placeOf(url)} ${troubleWith(error)}, or unset DATABASE_URL for the embedded database.`);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Host and database without the password. */
const placeOf = (url: string): string => {
  const { host, pathname, searchParams } = new URL(url);
  return `${host === '' ? (searchParams.get('host') ?? 'localhost') : host}${pathname}`;
};

const troubleWith = (error: unknown): string => {
  const code = codeOf(error);
  switch (code) {
    case 'ECONNREFUSED': case 'ENOENT': return 'does not answer: start the server there, correct the host and port in DATABASE_URL';
    case 'ENOTFOUND': case 'EAI_AGAIN': return 'cannot be found: correct the host in DATABASE_URL';
    case '28P01': case '28000': return 'refuses this user or password: correct them in DATABASE_URL';
    case '3D000': return 'does not exist on that server: create it with “createdb”, correct its name in DATABASE_URL';
    default: return `cannot be reached (${because(error)}): correct DATABASE_URL`;
  }
};

/** Brings the database up to this version, the queue's tables included; the names of the migrations that were missing. */
export const migrate = async (url: string): Promise<readonly string[]> => {
  try {
    const applied = await applyMigrations(url, join(root, 'prisma', 'migrations'));
    await installJobs(url);
    return applied;
  } catch (error) {
    throw new Fault(`The database could not be brought up to date (${oneLine(error)}): nothing was loaded; mend this, or use an empty database, then start again.`);
  }
};

const oneLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim().slice(0, 600);
