import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** What the pages are built from, beside the installed packages that package-lock.json names. */
const built = ['app', 'lib', 'public', 'next.config.js', 'proxy.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'prisma/schema.prisma'];

/** What a comparison depends on. */
const engine = ['lib/model', 'lib/text', 'lib/lexicon', 'lib/subject', 'lib/segment', 'lib/extract', 'lib/align', 'lib/compare', 'lib/pipeline.ts'];

/** Changes when the built pages would. */
export const builtHash = (): Promise<string> => hashOf(built, (path) => !path.startsWith(join('lib', 'store', 'generated')));

/** Names the engine that these sources are: a comparison made by another one is made again. */
export const engineHash = async (): Promise<string> => (await hashOf(engine, () => true)).slice(0, 16);

const hashOf = async (places: readonly string[], wanted: (path: string) => boolean): Promise<string> => {
  const files = (await Promise.all(places.map(filesUnder))).flat().filter(wanted).toSorted();
  const contents = await Promise.all(files.map((path) => readFile(join(root, path))));
  const hash = createHash('sha256');
  files.forEach((path, at) => hash.update(path).update('\0').update(contents[at] ?? '').update('\0'));
  return hash.digest('hex');
};

/** Paths relative to the root; none for a place that does not exist. */
const filesUnder = async (place: string): Promise<readonly string[]> => {
  const found = await stat(join(root, place)).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [place];
  const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
};
