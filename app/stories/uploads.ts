import { recognise, type Upload } from '#lib/service/index.ts';

/** What came in by a form: files and pasted texts, with what its reader said about them. */
export type Incoming = Readonly<{ title: string | null; uploads: readonly Upload[]; problems: readonly Readonly<{ name: string; problem: string }>[] }>;

type Given = Readonly<{ name: string; bytes: Uint8Array; outlet: string | null; published: string | null }>;

const filled = (value: FormDataEntryValue | undefined): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** Files as a browser sends them; `name`, `outlet` and `published` stand beside each file where the page's script sent it. */
const filesOf = async (form: FormData): Promise<readonly Given[]> => {
  const [names, outlets, dates] = [form.getAll('name'), form.getAll('outlet'), form.getAll('published')];
  const files = form.getAll('file').filter((entry) => entry instanceof File);
  return Promise.all(files.map(async (file, at) => ({
    name: filled(names[at]) ?? file.name, bytes: new Uint8Array(await file.arrayBuffer()), outlet: filled(outlets[at]), published: filled(dates[at]),
  })));
};

const textsOf = (form: FormData): readonly Given[] => {
  const [outlets, dates] = [form.getAll('text-outlet'), form.getAll('text-published')];
  return form.getAll('text').flatMap((text, at) => {
    const typed = filled(text);
    return typed === null ? [] : [{ name: `Pasted text ${at + 1}`, bytes: new TextEncoder().encode(typed), outlet: filled(outlets[at]), published: filled(dates[at]) }];
  });
};

/** A file input left empty sends one file all the same: without bytes, and without a name or (by script) named "undefined". */
const isChosen = ({ name, bytes }: Given): boolean => bytes.length > 0 || (name !== '' && name !== 'undefined');

/** Everything a form brings, a `story.json` taken for what it says about the other files. */
export const incomingOf = async (form: FormData): Promise<Incoming> => {
  const given = [...await filesOf(form), ...textsOf(form)].filter(isChosen);
  const seen = recognise(given);
  const said = new Map(seen.files.map((file) => [file.name, file]));
  const read = given.filter(({ name }) => !isStoryFile(name));
  return {
    title: filled(form.get('title') ?? undefined) ?? seen.title,
    uploads: read.map(({ name, bytes, outlet, published }) => {
      const file = said.get(name);
      return file?.kind === 'article'
        ? { name, bytes, outlet: outlet ?? file.outlet, published: published ?? file.published, url: file.url }
        : { name, bytes, outlet, published };
    }),
    problems: seen.files.flatMap((file) => (file.kind === 'refused' && !read.some(({ name }) => name === file.name) ? [{ name: file.name, problem: file.problem }] : [])),
  };
};

export const isStoryFile = (name: string): boolean => name.split(/[/\\]/).pop() === 'story.json';
