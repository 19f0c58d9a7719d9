import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { loadFile } from '#cli/files.ts';
import { encoded, failure } from '#cli/stream/answers.ts';
import type { Answer, Answers } from '#cli/stream/answers.ts';
import { LONGEST_LINE } from '#cli/stream/lines.ts';
import { fromText, LARGEST, readFile, withDistinctIds } from '#lib/ingest/index.ts';
import type { Given } from '#lib/ingest/index.ts';
import { compare, read } from '#lib/pipeline.ts';

export type Task = 'read' | 'extract' | 'compare';

const optional = z.string().nullish();
const textSchema = z.object({ text: z.string(), title: optional, outlet: optional, published: optional, url: optional, byline: optional });
const storySchema = z.object({ articles: z.array(textSchema) });
const around = { title: optional, outlet: optional, published: optional, byline: optional };
const htmlSchema = z.object({ html: z.string().min(1), url: optional, ...around });
const pathSchema = z.object({ path: z.string().min(1), url: optional, ...around });
const urlSchema = z.object({ url: z.string().min(1), ...around });

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

/** Longest text taken, in UTF-16 units: that of a file. A longer one is no article, and would not fit a worker's memory. */
const withinBounds = <Given extends Readonly<{ text: string }>>(given: Given, where: string): Given => {
  if (given.text.trim() === '') throw new LineError(`“${where}” is empty: give the words of an article or a sentence.`);
  if (given.text.length > LARGEST) throw new LineError(`“${where}” is longer than ${LARGEST / 1024 / 1024} million characters: give one article at a time.`);
  return given;
};

const oneText = (value: unknown, expected: string) => {
  const given = parsed(textSchema, value, expected);
  return fromText(known(withinBounds(given, 'text')));
};

type Loaded = Readonly<{ bytes: Uint8Array; contentType?: string | null; url?: string | null } | { problem: string }>;

/** The one article of a file or page; several are no answer to one line. */
const oneArticle = async (name: string, loaded: Loaded, given: Given): Promise<object> => {
  if ('problem' in loaded) throw new LineError(`${name}: ${loaded.problem}`);
  const { articles: [article, ...more], problems, links } = await readFile({ name, ...loaded, given, anyLanguage: true });
  if (more.length > 0) throw new LineError(`${name}: It holds ${more.length + 1} articles, but one line is answered with one: read the file with claimline read FILE.`);
  if (article !== undefined) return { article: article.article };
  throw new LineError(`${name}: ${problems[0]?.problem ?? `It holds no article but ${links.length === 1 ? 'an address' : `${links.length} addresses`}: give these as "url".`}`);
};

/** Each worker keeps its own time, so all together ask a host no oftener than one would. */
const GAP = 1000 * availableParallelism();

const load = async (url: string): Promise<Loaded> => {
  const { fetchAddress } = await import('#lib/fetch/index.ts');
  return fetchAddress(url, { limits: { gap: GAP } });
};

const readSource = async (value: unknown): Promise<object> => {
  const keys = typeof value === 'object' && value !== null ? value : {};
  if ('text' in keys) return { article: oneText(value, '{"id", "text"} with "text" as a string') };
  if ('html' in keys) {
    const { html, ...given } = parsed(htmlSchema, value, '{"id", "html", "url"?} with "html" as a string');
    return oneArticle(given.url ?? 'html', { bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8', url: given.url ?? null }, known(given));
  }
  if ('path' in keys) {
    const { path, ...given } = parsed(pathSchema, value, '{"id", "path"} with "path" as a string');
    return oneArticle(path, await loadFile(path), known(given));
  }
  if (!('url' in keys)) throw new LineError('the line names no article: give "html", "text", "path" or "url".');
  const { url, ...given } = parsed(urlSchema, value, '{"id", "url"} with "url" as a string');
  return oneArticle(url, await load(url), known(given));
};

const results: Readonly<Record<Task, (value: unknown) => object | Promise<object>>> = {
  read: readSource,
  extract: (value) => {
    const { document, claims } = read(oneText(value, '{"id", "text", "title"?, "outlet"?, "published"?} with strings'));
    return { article: document.article, claims };
  },
  compare: (value) => {
    const { articles } = parsed(storySchema, value, '{"id", "articles": [{"text", "outlet"?, "published"?, "title"?}]} with strings');
    if (articles.length === 0) throw new LineError('“articles” is empty: give at least one article.');
    return { comparison: compare(withDistinctIds(articles.map((article, at) => fromText(known(withinBounds(article, `articles.${at}.text`)))))) };
  },
};

/** Answers lines of JSON with as many lines of JSON; null stands for a line that was too long to be kept. Never throws. */
export const answerAll = async (task: Task, texts: readonly (string | null)[]): Promise<Answers> => {
  const answers: Answer[] = [];
  for (const text of texts) answers.push(text === null ? failure(`the line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`) : await answer(task, text));
  return encoded(answers);
};

const answer = async (task: Task, text: string): Promise<Answer> => {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('the line is not a JSON object.');
    id = 'id' in value ? value.id : null;
    return { line: JSON.stringify({ id, ...await results[task](value) }), error: null };
  } catch (error) {
    const message = error instanceof SyntaxError ? `the line is not valid JSON: ${error.message}.` : error instanceof LineError ? error.message : `the engine failed on it: ${error instanceof Error ? error.message : String(error)}`;
    return { line: JSON.stringify({ id, error: message }), error: message };
  }
};
