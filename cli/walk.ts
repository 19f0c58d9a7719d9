import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { countProblem } from '#lib/ingest/index.ts';
import { loadFile, reasonOf } from '#cli/files.ts';

type Problem = Readonly<{ name: string; problem: string }>;
export type File = Readonly<{ name: string; bytes: Uint8Array }>;
export type Batch = Readonly<{ files: readonly File[]; problems: readonly Problem[] }>;

/** Paths of files under the operand, folders entered to any depth; hidden files are nobody's articles. */
async function* pathsUnder(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) return yield path;
  const entries = await readdir(path, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => !entry.name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1))) yield* pathsUnder(join(path, name));
}

/** The files that the operands name. An operand with which they become too many, or that cannot be looked into, is left out whole. */
export const walk = async (operands: readonly string[]): Promise<Readonly<{ paths: readonly string[]; problems: readonly Problem[] }>> => {
  const paths: string[] = [];
  const problems: Problem[] = [];
  for (const operand of operands) {
    const own: string[] = [];
    let problem: string | null = null;
    try {
      for await (const path of pathsUnder(operand)) own.push(path);
      problem = own.length === 0 ? 'The folder holds no files: put texts, pages or documents there.' : countProblem(paths.length + own.length);
    } catch (error) {
      problem = reasonOf(error);
    }
    if (problem === null) paths.push(...own);
    else problems.push({ name: operand, problem });
  }
  return { paths, problems };
};

/** Sent to the database together, in bytes; a larger file goes alone. */
const BATCH = 4_000_000;

/** Reads files in portions that fit into memory; what cannot be read is named with its reason. */
export async function* batchesOf(paths: readonly string[]): AsyncGenerator<Batch> {
  let files: File[] = [];
  let problems: Problem[] = [];
  let size = 0;
  for (const path of paths) {
    const loaded = await loadFile(path);
    if ('problem' in loaded) problems.push({ name: path, problem: loaded.problem });
    else {
      files.push({ name: path, bytes: loaded.bytes });
      size += loaded.bytes.length;
    }
    if (size >= BATCH) {
      yield { files, problems };
      [files, problems, size] = [[], [], 0];
    }
  }
  yield { files, problems };
}
