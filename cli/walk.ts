import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '#cli/files.ts';

export type File = Readonly<{ name: string; bytes: Uint8Array }>;
export type Batch = Readonly<{ files: readonly File[]; problems: readonly Readonly<{ name: string; problem: string }>[] }>;

/** Sent to the database together, in bytes; a larger file goes alone. */
const BATCH = 4_000_000;
const LARGEST = 200_000_000;
const MOST_FILES = 10_000;

/** Paths of files under the operands, folders entered to any depth; hidden files are nobody's articles. */
async function* pathsUnder(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) return yield path;
  const entries = await readdir(path, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => !entry.name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1))) yield* pathsUnder(join(path, name));
}

/** Reads files and folders in portions that fit into memory; what cannot be read is named with its reason. */
export async function* batchesOf(operands: readonly string[]): AsyncGenerator<Batch> {
  let files: File[] = [];
  let problems: { name: string; problem: string }[] = [];
  let [size, count] = [0, 0];
  for (const operand of operands) {
    try {
      for await (const path of pathsUnder(operand)) {
        if ((count += 1) > MOST_FILES) {
          problems.push({ name: operand, problem: `There are more than ${MOST_FILES} files: the others were left out; take them in by folders.` });
          break;
        }
        const { size: bytes } = await stat(path);
        if (bytes > LARGEST) problems.push({ name: path, problem: `The file has ${Math.round(bytes / 1_000_000)} MB, more than the ${LARGEST / 1_000_000} MB that are read: split it.` });
        else {
          files.push({ name: path, bytes: await readFile(path) });
          size += bytes;
        }
        if (size >= BATCH) {
          yield { files, problems };
          [files, problems, size] = [[], [], 0];
        }
      }
    } catch (error) {
      problems.push({ name: operand, problem: reasonOf(error) });
    }
  }
  yield { files, problems };
}
