import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import pg from 'pg';
import { because, Fault } from './fault.ts';
import { lockDirectory } from './lock.ts';
import { serveWire } from './wire.ts';

export type Database = Readonly<{ url: string; stop: () => Promise<void> }>;

/** In the data directory: where the process that owns it serves the database, for other programs of this machine. */
const urlFile = 'url';

/** The embedded database that another process serves from `directory`; null when none does. */
export const findEmbedded = async (directory: string): Promise<string | null> => {
  const url = await readFile(join(directory, urlFile), 'utf8').catch(() => null);
  if (url === null) return null;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * PostgreSQL in this process, its files in `directory`, on a free port of the loopback address. `address` is
 * where the program that owns it will serve. Throws a Fault when another process owns the directory.
 */
export const startEmbedded = async (directory: string, address: string): Promise<Database> => {
  const unlock = await lockDirectory(directory, address);
  try {
    const db = await PGlite.create({ dataDir: join(directory, 'database'), extensions: { pg_trgm } });
    const wire = await serveWire(db, '127.0.0.1');
    const url = `postgresql://postgres@${wire.host}:${wire.port}/postgres?sslmode=disable`;
    await writeFile(join(directory, urlFile), url, { mode: 0o600 });
    return {
      url,
      stop: async () => {
        await rm(join(directory, urlFile), { force: true });
        await wire.stop();
        await db.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw new Fault(`The database in ${directory} cannot be opened (${because(error)}): restore it from a copy, or move it away to begin afresh.`);
  }
};
