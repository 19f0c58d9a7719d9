import type { Dropped } from './dropped.ts';

/** What the server takes in one portion, in bytes and files; a larger file comes by `claimline import`. */
export const TOO_LARGE = 30_000_000;
const PORTION = 8_000_000;
const MOST_FILES = 100;

/** The form in portions that the server takes, what was typed in the first of them. */
export const portionsOf = (form: FormData, files: readonly Dropped[]): readonly FormData[] => {
  form.delete('file');
  form.delete('folder');
  const portions = [form];
  let [size, count] = [0, 0];
  for (const { file, name } of files.filter((each) => each.file.size <= TOO_LARGE)) {
    if (count > 0 && (size + file.size > PORTION || count === MOST_FILES)) {
      portions.push(new FormData());
      [size, count] = [0, 0];
    }
    portions.at(-1)?.append('file', file);
    portions.at(-1)?.append('name', name);
    size += file.size;
    count += 1;
  }
  return portions;
};
