import type { Offered } from '#lib/service/index.ts';

const filled = (value: FormDataEntryValue | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A file input left empty sends one file all the same: without bytes, and without a name or (by script) named "undefined". */
const isChosen = ({ size, name }: File): boolean => size > 0 || (name !== '' && name !== 'undefined');

/** What a form brings: files (with `name` beside each where the page's script knows its path), pasted texts, addresses. */
export const offeredIn = async (form: FormData): Promise<readonly Offered[]> => {
  const names = form.getAll('name');
  const files = form.getAll('file').filter((entry) => entry instanceof File);
  const addresses = form.getAll('addresses').flatMap((typed) => (filled(typed) ?? '').split(/\s+/)).filter((typed) => typed !== '');
  return [
    ...(await Promise.all(files.map(async (file, at) => ({ file, name: filled(names[at]) ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))))
      .filter(({ file }) => isChosen(file))
      .map(({ file, name, bytes }): Offered => ({ kind: 'bytes', name, bytes, contentType: file.type === '' ? null : file.type })),
    ...form.getAll('text').flatMap((typed, at): readonly Offered[] => {
      const text = filled(typed);
      return text === null ? [] : [{ kind: 'bytes', name: `Pasted text ${at + 1}`, bytes: new TextEncoder().encode(text), contentType: 'text/plain; charset=utf-8' }];
    }),
    ...addresses.map((url): Offered => ({ kind: 'address', url })),
  ];
};

export const titleIn = (form: FormData): string | null => filled(form.get('title') ?? undefined);
