import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fromText, readText, withDistinctIds } from '#lib/ingest/index.ts';
import { compare, read } from '#lib/pipeline.ts';

export type Task = 'read' | 'extract' | 'compare';

/** One line out; `error` says in words what was wrong with the line, null when nothing was. */
export type Answer = Readonly<{ line: string; error: string | null }>;

const optional = z.string().nullish();
const textSchema = z.object({ text: z.string(), title: optional, outlet: optional, published: optional, url: optional, byline: optional });
const storySchema = z.object({ articles: z.array(textSchema) });
const sourceSchema = z.union([textSchema, z.object({ path: z.string().min(1), outlet: optional, published: optional, title: optional, url: optional, byline: optional })]);

const known = <T extends Record<string, unknown>>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The line cannot be used; the message says what and where. */
class LineError extends Error {}

const parsed = <T>(schema: z.ZodType<T>, value: unknown, expected: string): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the line' : `“${issue.path.join('.')}”`;
  throw new LineError(`${where} is not as expected: give ${expected}.`);
};

const oneText = (value: unknown, expected: string) => {
  const given = parsed(textSchema, value, expected);
  if (given.text.trim() === '') throw new LineError('“text” is empty: give the words of an article or a sentence.');
  return fromText(known(given));
};

const readSource = (value: unknown): object => {
  const keys = typeof value === 'object' && value !== null ? value : {};
  if (!('text' in keys) && !('path' in keys)) {
    const unread = ['html', 'url'].find((key) => key in keys);
    throw new LineError(unread === undefined ? 'the line names no article: give "text" or "path".' : `“${unread}” alone is not read: give the article as "text", or as "path" of a plain-text file.`);
  }
  if ('text' in keys) return { article: oneText(value, '{"id", "text"} with "text" as a string') };
  const source = parsed(sourceSchema, value, '{"id", "path"} with "path" as a string');
  if (!('path' in source)) throw new LineError('“path” is missing.');
  const { path, ...given } = source;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new LineError(`${path} could not be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}): check the path.`);
  }
  const result = readText({ name: path, bytes, given: known(given) });
  if ('problem' in result) throw new LineError(`${path}: ${result.problem}`);
  return result;
};

const results: Readonly<Record<Task, (value: unknown) => object>> = {
  read: readSource,
  extract: (value) => {
    const { document, claims } = read(oneText(value, '{"id", "text", "title"?, "outlet"?, "published"?} with strings'));
    return { article: document.article, claims };
  },
  compare: (value) => {
    const { articles } = parsed(storySchema, value, '{"id", "articles": [{"text", "outlet"?, "published"?, "title"?}]} with strings');
    return { comparison: compare(withDistinctIds(articles.map((article) => fromText(known(article))))) };
  },
};

/** Answers one line of JSON with one line of JSON; never throws. */
export const answer = (task: Task, text: string): Answer => {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('the line is not a JSON object.');
    id = 'id' in value ? value.id : null;
    return { line: JSON.stringify({ id, ...results[task](value) }), error: null };
  } catch (error) {
    const message = error instanceof SyntaxError ? `the line is not valid JSON: ${error.message}.` : error instanceof LineError ? error.message : `the engine failed on it: ${error instanceof Error ? error.message : String(error)}`;
    return { line: JSON.stringify({ id, error: message }), error: message };
  }
};
