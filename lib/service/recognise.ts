import 'server-only';
import { readFolder } from '#lib/ingest/index.ts';

/** What a file says about itself before it is taken in, so that a reader can correct it; or why it cannot be read. */
export type Recognised =
  | Readonly<{ name: string; kind: 'article'; headline: string | null; outlet: string | null; published: string | null; url: string | null; characters: number }>
  | Readonly<{ name: string; kind: 'refused'; problem: string }>;

export type RecognisedFolder = Readonly<{ title: string | null; files: readonly Recognised[] }>;

/** Reads files as they would be imported, without keeping anything; a `story.json` among them tells title, outlets and dates. */
export const recognise = (files: readonly Readonly<{ name: string; bytes: Uint8Array }>[]): RecognisedFolder => {
  const { title, articles, problems } = readFolder(files);
  return {
    title,
    files: [
      ...articles.map(({ path, title: headline, outlet, published, url, text }) =>
        ({ name: path ?? '', kind: 'article' as const, headline, outlet, published, url, characters: text.length })),
      ...problems.map(({ name, problem }) => ({ name, kind: 'refused' as const, problem })),
    ],
  };
};
