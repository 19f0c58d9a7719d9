/**
 * Writes the migration that leads from the migrations so far to prisma/schema.prisma:
 *
 *     npx node scripts/next-migration.ts what_changes
 *
 * Each migration's folder keeps the schema that it leads to, so that the next one can start there without a
 * database to look into. Read the SQL before committing it.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqlBetween } from '#lib/store/migrate.ts';
import { startEmbedded } from './serving/embedded.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Say in a few words what changes: npx node scripts/next-migration.ts add_claims');
  process.exit(2);
}

const prisma = join(import.meta.dirname, '..', 'prisma');
const migrations = join(prisma, 'migrations');
const last = (await readdir(migrations)).filter((entry) => /^\d{14}_/.test(entry)).toSorted().at(-1);
const before = last === undefined ? null : await readFile(join(migrations, last, 'schema.prisma'), 'utf8');
const after = await readFile(join(prisma, 'schema.prisma'), 'utf8');

const scratch = await mkdtemp(join(tmpdir(), 'claimline-migration-'));
const database = await startEmbedded(scratch, 'next-migration');
const sql = await sqlBetween(database.url, before, after);
await database.stop();
await rm(scratch, { recursive: true, force: true });

if (/^\s*(-- This is an empty migration\.)?\s*$/.test(sql)) {
  console.log('The migrations already lead to prisma/schema.prisma.');
} else {
  const folder = join(migrations, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), sql);
  await writeFile(join(folder, 'schema.prisma'), after);
  console.log(`Wrote ${join(folder, 'migration.sql')}`);
}
