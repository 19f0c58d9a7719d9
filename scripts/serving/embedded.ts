import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { because, Fault } from './fault.ts';
import { lockDirectory } from './lock.ts';
import { serveWire } from './wire.ts';

export type Database = Readonly<{ url: string; stop: () => Promise<void> }>;

/**
 * PostgreSQL in this process, its files in `directory`, on a free port of the loopback address. `address` is
 * where the program that owns it will serve. Throws a Fault when another process owns the directory.
 */
export const startEmbedded = async (directory: string, address: string): Promise<Database> => {
  const unlock = await lockDirectory(directory, address);
  try {
    const db = await PGlite.create({ dataDir: join(directory, 'database') });
    const wire = await serveWire(db, '127.0.0.1');
    return {
      url: `postgresql://postgres@${wire.host}:${wire.port}/postgres?sslmode=disable`,
      stop: async () => {
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
