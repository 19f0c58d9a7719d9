import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { snippetsSchema, storyGoldSchema } from './gold.ts';
import type { StoryGold } from './gold.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** A fixture story as it lies on disk: the files as a user would give them, and what is right. */
export type StoryFixture = Readonly<{
  slug: string;
  files: readonly Readonly<{ name: string; bytes: Uint8Array }>[];
  texts: ReadonlyMap<string, string>;
  gold: StoryGold;
}>;

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

const loadStory = async (slug: string): Promise<StoryFixture> => {
  const folder = join(FIXTURES, 'stories', slug);
  const names = (await readdir(folder)).filter((name) => name !== 'expected.json').sort();
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
  const texts = new Map(files.filter(({ name }) => name.endsWith('.txt')).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  return { slug, files, texts, gold: storyGoldSchema.parse(await readJson(join(folder, 'expected.json'))) };
};

export const loadStories = async (): Promise<readonly StoryFixture[]> => {
  const entries = await readdir(join(FIXTURES, 'stories'), { withFileTypes: true });
  return Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort().map(loadStory));
};

export const loadSnippets = async (): Promise<z.infer<typeof snippetsSchema>> => {
  const names = (await readdir(join(FIXTURES, 'specs'))).filter((name) => /^news-.*\.json$/.test(name)).sort();
  return (await Promise.all(names.map(async (name) => snippetsSchema.parse(await readJson(join(FIXTURES, 'specs', name)))))).flat();
};
