import type { Dropped } from './dropped.ts';

/** What the server says a file is, in the shape this form needs. */
export type Seen =
  | Readonly<{ name: string; kind: 'article'; headline: string | null; outlet: string | null; published: string | null; characters: number }>
  | Readonly<{ name: string; kind: 'refused'; problem: string }>;

/** An article on its way in. */
export type Row = Readonly<{ key: string; name: string; file: File | null; seen: Seen; outlet: string; published: string }>;

/** One row for everything the server spoke about; a file it was silent on (a story.json) has none. */
export const rowsOf = (batch: number, dropped: readonly Dropped[], seen: readonly Seen[]): readonly Row[] =>
  seen.map((each, at) => ({
    key: `${batch}-${at}`,
    name: each.name,
    file: dropped.find(({ name }) => name === each.name)?.file ?? null,
    seen: each,
    outlet: each.kind === 'article' ? each.outlet ?? '' : '',
    published: each.kind === 'article' ? each.published ?? '' : '',
  }));

export const isIn = (row: Row): row is Row & { file: File } => row.seen.kind === 'article' && row.file !== null;

/** What the form sends: the files that can be read, each with its name, outlet and date beside it. */
export const formOf = (title: string, rows: readonly Row[], text: string): FormData => {
  const form = new FormData();
  form.set('title', title);
  for (const row of rows.filter(isIn)) {
    form.append('file', row.file);
    form.append('name', row.name);
    form.append('outlet', row.outlet);
    form.append('published', row.published);
  }
  if (text.trim() !== '') form.append('text', text);
  return form;
};

export const filesForm = (dropped: readonly Dropped[]): FormData => {
  const form = new FormData();
  for (const { file, name } of dropped) {
    form.append('file', file);
    form.append('name', name);
  }
  return form;
};
