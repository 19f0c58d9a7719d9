import 'server-only';
import { readFolder } from '#lib/ingest/index.ts';
import { listShipped } from '#lib/store/index.ts';
import { createFrom } from './stories.ts';
import type { ReadUpload } from './uploads.ts';

export type Folder = Readonly<{ name: string; files: readonly Readonly<{ name: string; bytes: Uint8Array }>[] }>;

/**
 * Loads stories that came with the program, each folder once: one that a user deleted does not come back.
 * Returns the slugs of the new ones, and one sentence for every file that could not be used.
 */
export const loadShippedStories = async (folders: readonly Folder[]): Promise<Readonly<{ slugs: readonly string[]; problems: readonly string[] }>> => {
  const loaded = await listShipped();
  const slugs: string[] = [];
  const problems: string[] = [];
  for (const folder of folders.filter(({ name }) => !loaded.has(name))) {
    const read = readFolder(folder.files);
    const readings: ReadUpload[] = [
      ...read.articles.map((article) => ({ name: article.path ?? article.id, article })),
      ...read.problems,
    ];
    const { slug, report } = await createFrom(read.title ?? folder.name, readings, { slug: folder.name, shipped: folder.name });
    if (slug !== null) slugs.push(slug);
    problems.push(...report.files.flatMap((file) => (file.outcome === 'refused' ? [`${folder.name}/${file.name}: ${file.problem}`] : [])));
  }
  return { slugs, problems };
};
