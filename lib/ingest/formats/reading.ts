import type { Article } from '#lib/model/index.ts';
import type { Given } from '../article.ts';
import type { ColumnMapping } from './columns.ts';

/** One thing found in a file. An article may come with a problem of the same name: taken, but not all of it was understood. */
export type Reading =
  | Readonly<{ kind: 'article'; name: string; article: Article }>
  | Readonly<{ kind: 'problem'; name: string; problem: string }>
  | Readonly<{ kind: 'link'; url: string; title: string | null }>;

/** What a reader is given. `contentType` is what a server or a mail announced; the content goes before it. */
export type Source = Readonly<{ name: string; bytes: Uint8Array; contentType: string | null; url: string | null; given: Given; mapping: ColumnMapping | null }>;

/** A file inside a file; what is known of the outer one holds for it too. */
export type Part = Readonly<{ name: string; bytes: Uint8Array; contentType?: string | null; url?: string | null; given?: Given }>;

/** Reads the parts of an archive or a mail; knows how deep it is and what may still be unpacked. */
export type Inner = Readonly<{ read: (part: Part) => AsyncIterable<Reading>; budget: Budget }>;

/** Bytes and files that the whole of one input may still unpack to. */
export type Budget = { bytes: number; files: number };

export type Reader = (source: Source, inner: Inner) => AsyncIterable<Reading>;

/** Thrown by readers for what is wrong with the input; its message is the problem's sentence. */
export class InputError extends Error {}

export const problem = (name: string, sentence: string): Reading => ({ kind: 'problem', name, problem: sentence });
