import { migrate, openDatabase } from '../scripts/serving/database.ts';
import { findEmbedded } from '../scripts/serving/embedded.ts';
import type { Database } from '../scripts/serving/embedded.ts';
import { readDatabaseSettings } from '../scripts/serving/settings.ts';
import { engineHash } from '../scripts/sources.ts';

/**
 * The database that the pages use: that of DATABASE_URL, the embedded one that `npm start` serves now, or else, where
 * `alone` allows it, the embedded one served by this process. Sets the environment for the service. Throws a Fault.
 */
export const openOwnDatabase = async (alone: boolean): Promise<Database | null> => {
  const { databaseUrl, dataDirectory } = readDatabaseSettings();
  const running = databaseUrl === null ? await findEmbedded(dataDirectory) : null;
  if (databaseUrl === null && running === null && !alone) return null;
  const database = await openDatabase(databaseUrl ?? running, dataDirectory, 'claimline import');
  if (running === null) await migrate(database.url);
  process.env['DATABASE_URL'] = database.url;
  process.env['CLAIMLINE_ENGINE'] ??= await engineHash();
  return database;
};
