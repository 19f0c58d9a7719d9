import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures/specs');

/** The cases of every table whose file name begins with `prefix`, each with its file. */
export const casesOf = (prefix: string): readonly Readonly<{ file: string; entry: unknown }>[] =>
  readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.json')).toSorted().flatMap((file) => {
    const table: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!Array.isArray(table)) throw new Error(`${file} holds no table`);
    return table.map((entry: unknown) => ({ file, entry }));
  });
