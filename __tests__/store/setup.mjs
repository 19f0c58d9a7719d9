import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startEmbeddedProcess, startPostgres, useDatabase } from '../../scripts/testing/databases.ts';

/**
 * Starts the databases that the tests run on, once for all files, and leaves their addresses in the environment. STORE_ON
 * names one of them, “embedded” or “server”, when the tests are to run on that one only.
 */
export default async () => {
  const directory = await mkdtemp(join(tmpdir(), 'claimline-store-'));
  const only = process.env.STORE_ON;
  const embedded = only === 'server' ? null : await startEmbeddedProcess(directory);
  if (embedded !== null) process.env.STORE_EMBEDDED = embedded.url;
  const named = process.env.TEST_DATABASE_URL;
  const programs = findPostgres();
  const real = only === 'embedded' ? null : named ? await useDatabase(named) : programs ? await startPostgres(programs) : null;
  if (real !== null) process.env.STORE_POSTGRES = real.url;
  globalThis.claimlineDatabases = { directory, running: [embedded, real].filter((database) => database !== null) };
};
