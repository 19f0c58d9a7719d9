import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const prisma = join(import.meta.dirname, '..', '..', 'prisma');

test('the migrations lead to the schema: after a change to it, run “npx node scripts/next-migration.ts …”', async () => {
  const last = (await readdir(join(prisma, 'migrations'))).filter((name) => /^\d{14}_/.test(name)).toSorted().at(-1) ?? '';
  const [reached, wanted] = await Promise.all([join(prisma, 'migrations', last), prisma].map((folder) => readFile(join(folder, 'schema.prisma'), 'utf8')));
  expect(reached).toBe(wanted);
});
