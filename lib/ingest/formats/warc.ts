import { InputError, problem } from './reading.ts';
import type { Inner, Reader, Reading, Source } from './reading.ts';
import { gathered, joined, unpacking } from './unpack.ts';

const LONGEST_HEAD = 64 * 1024;
const LARGEST_RECORD = 25 * 1024 * 1024;

const latin1 = new TextDecoder('windows-1252');

export const isWarc = (bytes: Uint8Array): boolean => latin1.decode(bytes.subarray(0, 5)) === 'WARC/';

type Headers = ReadonlyMap<string, string>;
type Record = Readonly<{ headers: Headers; content: Uint8Array | null }>;

const headersOf = (head: string): Headers => new Map(head.split(/\r?\n/).slice(1).flatMap((line): [string, string][] => {
  const colon = line.indexOf(':');
  return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
}));

/** Where the blank line after a head ends, or -1. */
const endOfHead = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(10); at !== -1 && at < LONGEST_HEAD; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
};

/** Bytes as they come, of which the front can be taken; what is skipped is never held. */
const openInput = (chunks: AsyncIterable<Uint8Array>) => {
  const source = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const { done, value } = await source.next();
    if (done === true) return false;
    held = held.length === 0 ? value : joined([held, value]);
    return true;
  };
  return {
    /** The next head; empty where the bytes hold none, null where they have ended. */
    head: async (): Promise<string | null> => {
      while (held[0] === 13 || held[0] === 10 || held.length === 0) {
        if (held.length === 0 && !(await more())) return null;
        const start = held.findIndex((byte) => byte !== 13 && byte !== 10);
        held = held.subarray(start === -1 ? held.length : start);
      }
      let end = endOfHead(held);
      while (end === -1 && held.length < LONGEST_HEAD && (await more())) end = endOfHead(held);
      if (end === -1) return '';
      const head = latin1.decode(held.subarray(0, end));
      held = held.subarray(end);
      return head;
    },
    take: async (length: number): Promise<Uint8Array | null> => {
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0) {
        if (held.length === 0 && !(await more())) return null;
        const part = held.subarray(0, missing);
        if (length <= LARGEST_RECORD) parts.push(part);
        held = held.subarray(part.length);
        missing -= part.length;
      }
      return joined(parts);
    },
  };
};

/** The records of a WARC file (ISO 28500); `content` is null where the file ends inside it. */
async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Record> {
  const input = openInput(chunks);
  for (let head = await input.head(); head !== null; head = await input.head()) {
    const headers = headersOf(head);
    const length = Number(headers.get('content-length'));
    if (!head.startsWith('WARC/') || !Number.isSafeInteger(length) || length < 0) {
      yield { headers: new Map(), content: null };
      return;
    }
    yield { headers, content: await input.take(length) };
  }
}

/** A body sent in chunks, put together; one that was stored put together already stays as it is. */
const dechunked = (body: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf(10, at);
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(end === -1 || end - at > 200 ? '' : latin1.decode(body.subarray(at, end)).trim())?.[1];
    if (size === undefined) return parts.length === 0 ? body : joined(parts);
    const length = parseInt(size, 16);
    if (length === 0) return joined(parts);
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (body[end + 1 + length] === 13 ? 2 : 1);
  }
};

const PACKINGS: ReadonlyMap<string, 'gzip' | 'deflate' | 'brotli'> = new Map([['gzip', 'gzip'], ['x-gzip', 'gzip'], ['deflate', 'deflate'], ['br', 'brotli']]);

/** The body as it was before it was packed; some archives keep the header of a packing that they undid. */
const unpackedBody = async (body: Uint8Array, packing: 'gzip' | 'deflate' | 'brotli' | undefined, budget: Inner['budget']): Promise<Uint8Array> => {
  if (packing === undefined || /^\s*</.test(latin1.decode(body.subarray(0, 20)))) return body;
  return gathered(unpacking(body, packing, budget), body.length, budget);
};

type Page = Readonly<{ url: string | null; contentType: string; bytes: Uint8Array }>;

/** The page that a record holds, or null: another kind of record, no success, no HTML. */
const pageOf = async ({ headers, content }: Record & { content: Uint8Array }, budget: Inner['budget']): Promise<Page | null> => {
  const type = headers.get('warc-type')?.toLowerCase();
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  if (type === 'resource' || type === 'conversion') {
    const contentType = headers.get('content-type') ?? '';
    return /^(?:text\/html|application\/xhtml|text\/plain)/i.test(contentType) && content.length > 0 ? { url, contentType, bytes: content } : null;
  }
  const end = type === 'response' ? endOfHead(content) : -1;
  if (end === -1) return null;
  const head = latin1.decode(content.subarray(0, end));
  const http = headersOf(head);
  const contentType = http.get('content-type') ?? '';
  if (!/^HTTP\/\S+ 200\b/.test(head) || !/^(?:text\/html|application\/xhtml)/i.test(contentType)) return null;
  const body = /chunked/i.test(http.get('transfer-encoding') ?? '') ? dechunked(content.subarray(end)) : content.subarray(end);
  return { url, contentType, bytes: await unpackedBody(body, PACKINGS.get(http.get('content-encoding')?.toLowerCase() ?? ''), budget) };
};

/** One article per page of HTML in a stream of WARC; pictures, styles and redirects are passed over. */
export async function* readWarc(source: Source, chunks: AsyncIterable<Uint8Array>, { read, budget }: Inner): AsyncGenerator<Reading> {
  let records = 0;
  let pages = 0;
  for await (const { headers, content } of recordsOf(chunks)) {
    records += 1;
    if (content === null) {
      yield problem(source.name, `The WARC file is broken or cut short in record ${records}: what stands before it was read; fetch it again.`);
      return;
    }
    const name = `${source.name}, record ${records}`;
    let page: Page | null;
    try {
      page = await pageOf({ headers, content }, budget);
    } catch (error) {
      if (!(error instanceof InputError) || budget.bytes < 0) throw error;
      yield problem(name, error.message);
      continue;
    }
    if (page === null) continue;
    pages += 1;
    yield* read({ name, bytes: page.bytes, contentType: page.contentType, url: page.url });
  }
  if (pages === 0 && records > 0) yield problem(source.name, 'The WARC file holds no page of HTML that was fetched with success: check what was archived.');
}

export const warcReader: Reader = async function* warcReader(source, inner) {
  const whole = async function* whole(): AsyncGenerator<Uint8Array> {
    yield source.bytes;
  };
  yield* readWarc(source, whole(), inner);
};
