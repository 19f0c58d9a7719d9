import type { Entry, ZipFile } from 'yauzl';
import { MOST_FILES } from './limits.ts';
import { InputError, problem } from './reading.ts';
import type { Reader, Reading } from './reading.ts';
import { contentOf, entriesOf } from './zip-entries.ts';

/** What lies beside articles: parts of saved pages, traces of systems. */
const BESIDE = /\.(?:css|m?js|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|webm|ogg|wav)$|(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|[^/]*_files\/)/i;

const OFFICE: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'This is a spreadsheet: save its articles as CSV, one per row.'],
  [/^ppt\//, 'This is a presentation: save its text as .docx or .txt.'],
  [/^content\.xml$/, 'This is an OpenDocument file: save it as .docx or .txt.'],
  [/^META-INF\/container\.xml$/, 'This is an e-book (EPUB): save the article as .html or .txt.'],
];

/** Every article in the archive; a Word document, which is packed as an archive too, is one. */
export const zipReader: Reader = async function* zipReader(source, { read, budget }) {
  const { zip, entries } = await entriesOf(source);
  if (entries.some(({ fileName }) => fileName === 'word/document.xml')) {
    const { readDocx } = await import('./docx.ts');
    yield await readDocx(source, zip, entries, budget);
    return;
  }
  const office = OFFICE.find(([path]) => entries.some(({ fileName }) => path.test(fileName)));
  if (office !== undefined) throw new InputError(office[1]);
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !BESIDE.test(fileName));
  if (files.length === 0) throw new InputError('The ZIP archive holds no article: put pages, documents or texts into it.');
  budget.files -= files.length;
  if (budget.files < 0) throw new InputError(`The ZIP archive holds more than ${MOST_FILES} files: split it into smaller ones.`);
  for (const entry of files) yield* readEntry(`${source.name}/${entry.fileName}`, zip, entry, { read, budget });
};

async function* readEntry(name: string, zip: ZipFile, entry: Entry, { read, budget }: Parameters<Reader>[1]): AsyncGenerator<Reading> {
  let bytes: Uint8Array;
  try {
    bytes = await contentOf(zip, entry, budget);
  } catch (error) {
    if (!(error instanceof InputError) || budget.bytes < 0) throw error;
    yield problem(name, error.message);
    return;
  }
  yield* read({ name, bytes });
}
