import type { Article } from '#lib/model/index.ts';
import type { Given } from '../article.ts';
import type { ColumnMapping } from './columns.ts';
import { kindOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { DEEPEST, LARGEST_INPUT, LARGEST_UNPACKED, megabytes, MOST_FILES } from './limits.ts';
import { readers } from './readers.ts';
import { InputError, problem } from './reading.ts';
import type { Budget, Inner, Part, Reading, Source } from './reading.ts';
import { languageProblem } from '../html/foreign.ts';

/** `anyLanguage`: articles that cannot be compared for their language are answered too; `contentType`: as a server announced it; `url`: where it came from; `given` goes before what the file says. */
export type Input = Readonly<{ name: string; bytes: Uint8Array; contentType?: string | null; url?: string | null; given?: Given; mapping?: ColumnMapping; anyLanguage?: boolean }>;

export type FileContent = Readonly<{
  articles: readonly Readonly<{ name: string; article: Article }>[];
  problems: readonly Readonly<{ name: string; problem: string }>[];
  links: readonly Readonly<{ url: string; title: string | null }>[];
}>;

/** What the file is too large by, said before it is read; null where it may be read. */
export const sizeProblem = (bytes: number): string | null => {
  if (bytes === 0) return 'The file is empty: check that the article was saved.';
  return bytes <= LARGEST_INPUT ? null : `The file has ${megabytes(bytes)}, more than the ${megabytes(LARGEST_INPUT)} allowed: split it, or give its articles one by one.`;
};

/** Why so many files are not taken at once, said before they are read; null where they may be. */
export const countProblem = (files: number): string | null =>
  files <= MOST_FILES ? null : `These are ${files.toLocaleString('en')} files, more than the ${MOST_FILES.toLocaleString('en')} taken at once: take them in by parts, or leave out what is no article.`;

const DAMAGED = /\ufffd/g;

/** A last look at every article: another language, or characters lost before it came here. */
const checked = (found: Reading, anyLanguage: boolean): Reading => {
  if (found.kind !== 'article') return found;
  const { name, article } = found;
  const foreign = anyLanguage ? null : languageProblem(article);
  if (foreign !== null) return problem(name, foreign);
  const damaged = article.text.match(DAMAGED)?.length ?? 0;
  return damaged > 2 && damaged > article.text.length / 500 ? problem(name, `The text was damaged before it came here: ${damaged} characters are lost (shown as �): fetch or export it again as UTF-8.`) : found;
};

/** The address of what may hold many articles is that of none of them: with one address they would count as one article. */
const HOLDS_MANY: ReadonlySet<Kind> = new Set<Kind>(['feed', 'zip', 'warc', 'csv', 'json', 'jsonl', 'newsml']);

/** What holds for a file and all that is in it. */
type Whole = Readonly<{ budget: Budget; anyLanguage: boolean; mapping: ColumnMapping | null }>;

async function* readPart(part: Part, outer: Given, depth: number, whole: Whole): AsyncGenerator<Reading> {
  const { name, bytes } = part;
  const source: Source = { name, bytes, contentType: part.contentType ?? null, url: part.url ?? null, given: part.given ?? outer, mapping: whole.mapping };
  try {
    const oversized = sizeProblem(bytes.length);
    if (oversized !== null) throw new InputError(oversized);
    if (depth > DEEPEST) throw new InputError(`It lies more than ${DEEPEST} archives deep: unpack the outer ones first.`);
    const told = kindOf(bytes, name, source.contentType);
    if (told.kind === 'unreadable') throw new InputError(told.problem);
    const given = HOLDS_MANY.has(told.kind) ? { ...source.given, url: null } : source.given;
    const inner: Inner = { budget: whole.budget, read: (next) => readPart(next, given, depth + 1, whole) };
    const reader = await readers[told.kind]();
    // A feed's own address is needed to make out those in it.
    let empty = true;
    for await (const found of reader({ ...source, given, url: given === source.given || told.kind === 'feed' ? source.url : null }, inner)) {
      empty = false;
      yield depth === 1 ? checked(found, whole.anyLanguage) : found;
    }
    if (empty) throw new InputError('There is nothing to read in the file: check what was saved or exported.');
  } catch (error) {
    yield problem(name, sentenceOf(error));
  }
}

/** Bad input is told in words; what parsers could not cope with is bad input too. */
const sentenceOf = (error: unknown): string => {
  if (error instanceof InputError) return error.message;
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  if (/call stack/i.test(message)) return 'The file has more parts within each other than any article has: check what was exported.';
  return `The file could not be understood (${message.split('\n')[0]?.slice(0, 120)}): save or export it again.`;
};

/**
 * Everything in one file, as it is found: its article, or the many of an archive, feed or table. Never throws for bad
 * input: a fault is one sentence with the name of where it is, and the rest is read.
 */
export const readEach = ({ name, bytes, contentType = null, url = null, given = {}, mapping, anyLanguage = false }: Input): AsyncGenerator<Reading> =>
  readPart({ name, bytes, contentType, url, given }, given, 1, { budget: { bytes: LARGEST_UNPACKED, files: MOST_FILES }, anyLanguage, mapping: mapping ?? null });

/** Everything in one file, gathered. Of a file that turns out to hold a single article and nothing else, the address is that article's. */
export const readFile = async (input: Input): Promise<FileContent> => {
  const articles: { name: string; article: Article }[] = [];
  const problems: { name: string; problem: string }[] = [];
  const links: { url: string; title: string | null }[] = [];
  for await (const found of readEach(input)) {
    switch (found.kind) {
      case 'article': articles.push({ name: found.name, article: found.article }); break;
      case 'problem': problems.push({ name: found.name, problem: found.problem }); break;
      case 'link': links.push({ url: found.url, title: found.title }); break;
      default: found satisfies never;
    }
  }
  const [only] = articles;
  const address = input.given?.url ?? input.url ?? null;
  if (only !== undefined && articles.length === 1 && links.length === 0 && only.article.url === null && address !== null) return { articles: [{ ...only, article: { ...only.article, url: address } }], problems, links };
  return { articles, problems, links };
};
