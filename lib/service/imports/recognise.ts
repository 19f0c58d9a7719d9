import { readFile } from '#lib/ingest/index.ts';
import type { FileContent } from '#lib/ingest/index.ts';
import type { Given } from '#lib/store/index.ts';

/** What stands in a file or page: articles, what was not understood of it and why, and where it leads to. */
export type Recognised = FileContent;

export type Source = Readonly<{ name: string; bytes: Uint8Array; contentType: string | null; url: string | null; given: Given }>;

/** The one way from bytes to articles, for pages, commands and feeds alike. */
export const recognise = ({ given: { outlet = null, published = null, title = null, byline = null, url = null }, ...source }: Source): Promise<Recognised> =>
  readFile({ ...source, given: { outlet, published, title, byline, url: url ?? source.url } });
