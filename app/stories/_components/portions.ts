import type { Dropped } from './dropped.ts';

/** What the server takes in one portion, in bytes and files; a larger file goes alone. */
const PORTION = 8_000_000;
const MOST_FILES = 100;

/**
 * The form in portions that the server takes, what was typed in the first of them. Of a file larger than `largest` only
 * name and size are sent, so that the report names it.
 */
export const portionsOf = (form: FormData, files: readonly Dropped[], largest: number): readonly FormData[] => {
  form.delete('file');
  form.delete('folder');
  form.append('count', String(files.length));
  const portions = [form];
  let [size, count] = [0, 0];
  for (const { file, name } of files) {
    const sent = file.size > largest ? 0 : file.size;
    if (count > 0 && (size + sent > PORTION || count === MOST_FILES)) {
      portions.push(new FormData());
      [size, count] = [0, 0];
    }
    if (file.size > largest) portions.at(-1)?.append('left', `${file.size} ${name}`);
    else {
      portions.at(-1)?.append('file', file);
      portions.at(-1)?.append('name', name);
    }
    size += sent;
    count += 1;
  }
  return portions;
};
