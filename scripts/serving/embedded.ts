import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { because, Fault } from './fault.ts';
import { lockDirectory } from './lock.ts';

export type Database = Readonly<{ url: string; stop: () => Promise<void> }>;

/** More than any pool asks for; the embedded server works through its clients one after the other. */
const mostConnections = 100;

/**
 * PostgreSQL in this process, its files in `directory`, on a free port of the loopback address. `address` is
 * where the program that owns it will serve. Throws a Fault when another process owns the directory.
 */
export const startEmbedded = async (directory: string, address: string): Promise<Database> => {
  const unlock = await lockDirectory(directory, address);
  try {
    const db = await PGlite.create({ dataDir: join(directory, 'database') });
    const server = new PGLiteSocketServer({ db, host: '127.0.0.1', port: 0, maxConnections: mostConnections });
    await server.start();
    return {
      url: `postgresql://postgres@${server.getServerConn()}/postgres?sslmode=disable`,
      stop: async () => {
        await server.stop();
        await db.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw new Fault(`The database in ${directory} cannot be opened (${because(error)}): restore it from a copy, or move it away to begin afresh.`);
  }
};
