import { rm } from 'node:fs/promises';

export default async () => {
  const { directory, running } = globalThis.claimlineDatabases;
  for (const database of running) await database.stop();
  await rm(directory, { recursive: true, force: true });
};
