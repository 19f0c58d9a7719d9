import 'server-only';
import { readFolder } from '#lib/ingest/index.ts';
import { listShipped } from '#lib/store/index.ts';
import { digestOf } from './imports/digests.ts';
import { createFrom } from './stories.ts';

export type Folder = Readonly<{ name: string; files: readonly Readonly<{ name: string; bytes: Uint8Array }>[] }>;

/**
 * Loads stories that came with the program, each folder once: one that a user deleted does not come back. Their
 * comparisons follow. Returns the slugs of the new ones, and one sentence for every file that could not be used.
 */
export const loadShippedStories = async (folders: readonly Folder[]): Promise<Readonly<{ slugs: readonly string[]; problems: readonly string[] }>> => {
  const loaded = await listShipped();
  const slugs: string[] = [];
  const problems: string[] = [];
  for (const folder of folders.filter(({ name }) => !loaded.has(name))) {
    const read = readFolder(folder.files);
    const articles = read.articles.map((article) => ({ article, digest: digestOf(article.text) }));
    const { slug } = await createFrom(read.title ?? folder.name, articles, { slug: folder.name, shipped: folder.name });
    slugs.push(slug);
    problems.push(...read.problems.map(({ name, problem }) => `${folder.name}/${name}: ${problem}`));
  }
  return { slugs, problems };
};
