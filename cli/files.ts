import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { countProblem, LARGEST_INPUT, sizeProblem } from '#lib/ingest/index.ts';
import type { FileToRead } from '#lib/ingest/index.ts';

export type Listed = Readonly<{ files: readonly FileToRead[]; problems: readonly Readonly<{ name: string; problem: string }>[] }>;

const STORY = 'story.json';
const DATA = new Set(['.json', '.jsonl', '.ndjson']);

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'The file was not found: check its name.'],
  ['EACCES', 'The file may not be read: change its permissions.'],
]);

export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? `The file could not be read: ${error instanceof Error ? error.message : String(error)}.`;
};

export const isAddress = (operand: string): boolean => /^https?:\/\//i.test(operand);

const readInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > LARGEST_INPUT) break;
  }
  return Buffer.concat(chunks);
};

/** A file's bytes; one that is too large is not begun. */
export const loadFile = async (path: string): Promise<{ bytes: Uint8Array } | { problem: string }> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { problem: 'This is a folder inside the folder: name it too if its articles belong here.' };
    const problem = sizeProblem(found.size);
    return problem === null ? { bytes: await readFile(path) } : { problem };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
};

const loadAddress = async (url: string): Promise<{ bytes: Uint8Array; contentType: string | null; url: string } | { problem: string }> => {
  const { fetchAddress } = await import('#lib/fetch/index.ts');
  return fetchAddress(url);
};

/** The files of a folder, in the order of their names; beside a story.json no other JSON is an article. */
const filesIn = async (folder: string): Promise<Listed> => {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.') && !entry.isDirectory()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const told = entries.some(({ name }) => name === STORY);
  const files = entries.filter(({ name }) => name === STORY || !told || !DATA.has(extname(name).toLowerCase())).map(({ name }) => join(folder, name));
  const tooMany = countProblem(files.length);
  if (tooMany !== null) return { files: [], problems: [{ name: folder, problem: tooMany }] };
  const empty = files.every((path) => path.endsWith(STORY));
  return {
    files: files.map((path) => ({ name: path, load: () => loadFile(path) })),
    problems: empty ? [{ name: folder, problem: 'The folder holds no article: put texts, pages or documents there.' }] : [],
  };
};

const list = async (operand: string): Promise<Listed> => {
  if (operand === '-') return { files: [{ name: 'standard input', load: async () => ({ bytes: await readInput() }) }], problems: [] };
  if (isAddress(operand)) return { files: [{ name: operand, load: () => loadAddress(operand) }], problems: [] };
  try {
    return (await stat(operand)).isDirectory() ? await filesIn(operand) : { files: [{ name: operand, load: () => loadFile(operand) }], problems: [] };
  } catch (error) {
    return { files: [], problems: [{ name: operand, problem: reasonOf(error) }] };
  }
};

/** What the operands name, each read when it is its turn: files, folders, web addresses, `-` for standard input. */
export const listFiles = async (operands: readonly string[]): Promise<Listed> => {
  const listed = await Promise.all(operands.map(list));
  return { files: listed.flatMap(({ files }) => files), problems: listed.flatMap(({ problems }) => problems) };
};
