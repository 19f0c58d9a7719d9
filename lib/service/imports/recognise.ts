import { readText } from '#lib/ingest/index.ts';
import type { Article } from '#lib/model/index.ts';
import type { Given } from '#lib/store/index.ts';

/** What stands in a file or page: articles, what was not understood of it and why, and where it leads to. */
export type Recognised = Readonly<{
  articles: readonly Readonly<{ name: string; article: Article }>[];
  problems: readonly Readonly<{ name: string; problem: string }>[];
  links: readonly Readonly<{ url: string; title: string | null }>[];
}>;

export type Source = Readonly<{ name: string; bytes: Uint8Array; contentType: string | null; url: string | null; given: Given }>;

/** The one way from bytes to articles, for pages, commands and feeds alike. */
export const recognise = async ({ name, bytes, url, given }: Source): Promise<Recognised> => {
  const read = readText({ name, bytes, given: knownOf(given, url) });
  return 'problem' in read
    ? { articles: [], problems: [{ name, problem: read.problem }], links: [] }
    : { articles: [{ name, article: read.article }], problems: [], links: [] };
};

/** Where a page is from is known without being told. */
const knownOf = ({ outlet = null, published = null, title = null, byline = null, url = null }: Given, from: string | null) => ({ outlet, published, title, byline, url: url ?? from });
