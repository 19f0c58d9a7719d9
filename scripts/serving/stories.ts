import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../sources.ts';

type Folder = Readonly<{ name: string; files: readonly Readonly<{ name: string; bytes: Uint8Array }>[] }>;

/**
 * Loads the stories of fixtures/stories that this database has not been given yet, and the outlets that the program
 * knows; a worker compares them. DATABASE_URL must be set. Returns the slugs of the new ones and one sentence for
 * every file that could not be used.
 */
export const loadStories = async (): Promise<Readonly<{ slugs: readonly string[]; problems: readonly string[] }>> => {
  const service = await import('#lib/service/index.ts');
  try {
    await service.seedOutlets();
    return await service.loadShippedStories(await readFolders(join(root, 'fixtures', 'stories')));
  } finally {
    await service.disconnect();
  }
};

/** A story's own files; expected.json beside them is for the tests. */
const isPart = (name: string): boolean => name === 'story.json' || !name.endsWith('.json');

const readFolders = async (place: string): Promise<readonly Folder[]> => {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => []);
  const folders = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(async ({ name }) => {
    const inside = await readdir(join(place, name), { withFileTypes: true });
    const names = inside.filter((entry) => entry.isFile() && isPart(entry.name)).map((entry) => entry.name).toSorted();
    return { name, files: await Promise.all(names.map(async (file) => ({ name: file, bytes: await readFile(join(place, name, file)) }))) };
  }));
  return folders.filter(({ files }) => files.some(({ name }) => name === 'story.json')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

const PATIENCE = 60_000;

/** Waits until a worker has compared these stories, so that the first look at one is at something; not for ever. */
export const untilCompared = async (slugs: readonly string[]): Promise<void> => {
  const service = await import('#lib/service/index.ts');
  try {
    for (const slug of slugs) await service.whenCompared(slug, PATIENCE);
  } finally {
    await service.disconnect();
  }
};
