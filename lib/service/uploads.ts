import 'server-only';
import { createHash } from 'node:crypto';
import { fold, readText } from '#lib/ingest/index.ts';
import type { Article } from '#lib/model/index.ts';
import type { Added, NewArticle } from '#lib/store/index.ts';

export type Upload = Readonly<{ name: string; bytes: Uint8Array; outlet?: string | null; published?: string | null; url?: string | null }>;

export type FileReport =
  | Readonly<{ name: string; outcome: 'added'; articleId: string }>
  | Readonly<{ name: string; outcome: 'refused'; problem: string }>;

export type ImportReport = Readonly<{ files: readonly FileReport[] }>;

/** An upload that was understood, or what is wrong with it. */
export type ReadUpload = Readonly<{ name: string; article: Article } | { name: string; problem: string }>;

export const readUpload = ({ name, bytes, outlet, published, url }: Upload): ReadUpload => {
  const read = readText({ name, bytes, given: { outlet: outlet ?? null, published: published ?? null, url: url ?? null } });
  return 'problem' in read ? { name, problem: read.problem } : { name, article: read.article };
};

/** What was understood, for the store. */
export const articlesOf = (readings: readonly ReadUpload[]): readonly NewArticle[] =>
  readings.flatMap((reading) => ('article' in reading ? [{ article: reading.article, digest: digestOf(reading.article.text) }] : []));

/** Says of every file, in order, what became of it; `outcomes` are the store's answers to `articlesOf(readings)`. */
export const reportOn = (readings: readonly ReadUpload[], outcomes: readonly Added[]): ImportReport => {
  const remaining = outcomes.values();
  return { files: readings.map((reading) => ('problem' in reading ? { name: reading.name, outcome: 'refused', problem: reading.problem } : reportOf(reading.name, remaining.next().value))) };
};

const reportOf = (name: string, added: Added | undefined): FileReport => {
  if (added === undefined) throw new Error('the store answered for fewer articles than it was given: this is a bug');
  switch (added.kind) {
    case 'added': return { name, outcome: 'added', articleId: added.id };
    case 'duplicate': return { name, outcome: 'refused', problem: `The same text as ${nameOf(added.of)}, which is already in this story: leave one of them out.` };
    default: return added satisfies never;
  }
};

const nameOf = ({ path, title, outlet }: Pick<Article, 'path' | 'title' | 'outlet'>): string => `“${path ?? title ?? outlet ?? 'another article'}”`;

/** Two texts that differ in typography and white space only are the same text. */
const digestOf = (text: string): string => createHash('sha256').update(fold(text)).digest('hex');
