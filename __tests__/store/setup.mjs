import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startEmbeddedProcess, startPostgres, useDatabase } from '../../scripts/testing/databases.ts';

/** Starts the databases that the tests run on, once for all files, and leaves their addresses in the environment. */
export default async () => {
  const directory = await mkdtemp(join(tmpdir(), 'claimline-store-'));
  const embedded = await startEmbeddedProcess(directory);
  process.env.STORE_EMBEDDED = embedded.url;
  const named = process.env.TEST_DATABASE_URL;
  const programs = findPostgres();
  const real = named ? await useDatabase(named) : programs ? await startPostgres(programs) : null;
  if (real !== null) process.env.STORE_POSTGRES = real.url;
  globalThis.claimlineDatabases = { directory, running: [embedded, real].filter((database) => database !== null) };
};
