import { stories } from '#lib/present/words/stories.ts';
import { countProblem, sizeProblem, type Offered } from '#lib/service/index.ts';

const filled = (value: FormDataEntryValue | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A file input left empty sends one file all the same: without bytes, and without a name or (by script) named "undefined". */
const isChosen = ({ size, name }: File): boolean => size > 0 || (name !== '' && name !== 'undefined');

/** A file that the page's script did not send: its size and its name. */
const leftOut = (sent: FormDataEntryValue): readonly Offered[] => {
  const [, size = '', name = ''] = /^(\d{1,15}) ([^]{1,1000})$/.exec(String(sent)) ?? [];
  const problem = size === '' ? null : sizeProblem(Number(size));
  return problem === null ? [] : [{ kind: 'refused', name, problem }];
};

/** Why the files of a form, `count` of them in all its portions, are not taken; null where they are. */
export const tooMany = (form: FormData): string | null => countProblem(Number(form.get('count') ?? 0) || 0);

/** What a form brings: files (with `name` beside each where the page's script knows its path), pasted texts, addresses. */
export const offeredIn = async (form: FormData): Promise<readonly Offered[]> => {
  const names = form.getAll('name');
  const files = form.getAll('file').filter((entry) => entry instanceof File);
  const addresses = form.getAll('addresses').flatMap((typed) => (filled(typed) ?? '').split(/\s+/)).filter((typed) => typed !== '');
  return [
    ...(await Promise.all(files.map(async (file, at) => ({ file, name: filled(names[at]) ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))))
      .filter(({ file }) => isChosen(file))
      .map(({ file, name, bytes }): Offered => ({ kind: 'bytes', name, bytes, contentType: file.type === '' ? null : file.type })),
    ...form.getAll('left').flatMap(leftOut),
    ...form.getAll('text').flatMap((typed, at): readonly Offered[] => {
      const text = filled(typed);
      return text === null ? [] : [{ kind: 'bytes', name: stories.form.pasted(at + 1), bytes: new TextEncoder().encode(text), contentType: 'text/plain; charset=utf-8' }];
    }),
    ...addresses.map((url): Offered => ({ kind: 'address', url })),
  ];
};

export const titleIn = (form: FormData): string | null => filled(form.get('title') ?? undefined);
