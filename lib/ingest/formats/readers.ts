import type { Kind } from './kind.ts';
import type { Reader } from './reading.ts';

/** How a feed calls itself; null where it does not, or is none. */
export const titleOfFeed = async (feed: Readonly<{ bytes: Uint8Array; contentType: string | null }>): Promise<string | null> => (await import('./feed.ts')).titleOf(feed);

/** Parsers are heavy: each is loaded when the first file of its kind comes. */
export const readers: Readonly<Record<Kind, () => Promise<Reader>>> = {
  text: async () => (await import('./text.ts')).textReader,
  markdown: async () => (await import('./markdown.ts')).markdownReader,
  html: async () => (await import('./html.ts')).htmlReader,
  pdf: async () => (await import('./pdf/index.ts')).pdfReader,
  zip: async () => (await import('./zip.ts')).zipReader,
  gzip: async () => (await import('./gzip.ts')).gzipReader,
  mail: async () => (await import('./mail.ts')).mailReader,
  warc: async () => (await import('./warc.ts')).warcReader,
  json: async () => (await import('./json.ts')).jsonReader,
  jsonl: async () => (await import('./jsonl.ts')).jsonlReader,
  csv: async () => (await import('./csv.ts')).csvReader,
  feed: async () => (await import('./feed.ts')).feedReader,
  newsml: async () => (await import('./newsml.ts')).newsmlReader,
  nitf: async () => (await import('./nitf.ts')).nitfReader,
};
