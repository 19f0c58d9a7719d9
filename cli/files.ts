import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LARGEST } from '#lib/ingest/index.ts';

export type Bytes = Readonly<{ name: string; bytes: Uint8Array }>;
export type Found = Readonly<{ files: readonly Bytes[]; problems: readonly Readonly<{ name: string; problem: string }>[] }>;

const ARTICLE = new Set(['.txt', '.text', '']);
const SILENT = new Set(['.json', '.jsonl']);

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'The file was not found: check its name.'],
  ['EACCES', 'The file may not be read: change its permissions.'],
  ['EISDIR', 'This is a folder: name its files, or use claimline compare FOLDER.'],
]);

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? `The file could not be read: ${error instanceof Error ? error.message : String(error)}.`;
};

const readInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > LARGEST) break;
  }
  return Buffer.concat(chunks);
};

/** One file's bytes; of one that is larger than any article only as much as shows it. */
const readOne = async (path: string): Promise<Bytes> => {
  if (path === '-') return { name: 'standard input', bytes: await readInput() };
  const { size } = await stat(path);
  return { name: path, bytes: size > 8 * LARGEST ? new Uint8Array(LARGEST + 1) : await readFile(path) };
};

const filesOfFolder = async (folder: string): Promise<{ paths: string[]; problems: Found['problems'] }> => {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const wanted = files.filter(({ name }) => name === 'story.json' || ARTICLE.has(extname(name).toLowerCase()));
  const others = files.filter((file) => !wanted.includes(file) && !SILENT.has(extname(file.name).toLowerCase()));
  return {
    paths: wanted.map(({ name }) => join(folder, name)),
    problems: others.map(({ name }) => ({ name: join(folder, name), problem: `Files of the kind ${extname(name)} are not read: save the article as plain text (.txt).` })),
  };
};

/** Reads what the operands name: files, `-` for standard input, and folders where `folders` allows them. */
export const gather = async (operands: readonly string[], folders: boolean): Promise<Found> => {
  const files: Bytes[] = [];
  const problems: { name: string; problem: string }[] = [];
  for (const operand of operands) {
    try {
      const isFolder = operand !== '-' && folders && (await stat(operand)).isDirectory();
      const listed = isFolder ? await filesOfFolder(operand) : { paths: [operand], problems: [] };
      problems.push(...listed.problems);
      if (isFolder && listed.paths.every((path) => basename(path) === 'story.json')) problems.push({ name: operand, problem: 'The folder holds no .txt file: put the articles there as plain text.' });
      for (const path of listed.paths) files.push(await readOne(path));
    } catch (error) {
      problems.push({ name: operand, problem: reasonOf(error) });
    }
  }
  return { files, problems };
};
