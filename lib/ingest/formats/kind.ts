import { startOf } from './characters.ts';

/** What a file is, by its content; `unreadable` with the sentence that says what else it is. */
export type Kind = 'text' | 'markdown' | 'html' | 'pdf' | 'zip' | 'gzip' | 'mail' | 'warc' | 'json' | 'jsonl' | 'csv' | 'feed' | 'newsml' | 'nitf';

export type Told = Readonly<{ kind: Kind } | { kind: 'unreadable'; problem: string }>;

const hex = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^d0cf11e0a1b11ae1/, 'This is an old Office document, or one protected by a password: open it and save it as .docx without a password.'],
  [/^7b5c727466/, 'This is a rich-text (RTF) document: open it and save it as .docx or .txt.'],
  [/^89504e47|^ffd8ff|^47494638|^424d.{8}00000000|^49492a00|^4d4d002a|^52494646.{8}57454250|^.{8}66747970(?:61766966|68656963)/, 'This is a picture: only text can be compared; give the article as text, page or document.'],
  [/^494433|^fffb|^4f676753|^52494646|^664c6143|^.{8}66747970|^1a45dfa3|^000001b[a3]/, 'This is a sound or film file: only text can be compared; give a transcript.'],
  [/^377abcaf271c|^526172211a07|^fd377a585a00|^425a68|^28b52ffd/, 'This is an archive of a kind that is not unpacked (7z, rar, xz, bz2, zst): pack the articles as ZIP.'],
  [/^7f454c46|^4d5a|^cafebabe|^cffaedfe/, 'This is a program: only text can be compared.'],
  [/^53514c69746520666f726d6174/, 'This is a database (SQLite): export its articles as CSV or JSON.'],
];

const extensionOf = (name: string): string => /\.([a-z0-9]{1,12})$/i.exec(name.replace(/, .*$/, ''))?.[1]?.toLowerCase() ?? '';

/** Extensions of what is packed or drawn; a file that is called so and is not is broken. */
const PROMISED: ReadonlyMap<string, string> = new Map([
  ['pdf', 'a PDF document'], ['docx', 'a Word document'], ['zip', 'a ZIP archive'], ['gz', 'a gzip file'], ['warc', 'a WARC file'], ['doc', 'a Word document'], ['epub', 'an e-book'], ['odt', 'an OpenDocument file'],
]);

const FEEDS = new Set(['rss', 'feed', 'rdf:rdf']);
const NEWSML = new Set(['newsitem', 'newsmessage', 'packageitem', 'knowledgeitem', 'newsml']);
const HTML_ELEMENT = /^(?:html|head|body|div|p|article|main|section|h[1-6]|title|meta|link|script|style|header|nav|span|table|center|font|a|br|img|ul|ol|strong|b|em|i|blockquote|figure|aside|footer|template|iframe|form|svg|noscript)$/;

/** The name of the first element of markup, past declarations and comments; null where there is none. */
const rootOf = (start: string): string | null => {
  let rest = start.trimStart();
  for (let times = 0; times < 50; times += 1) {
    const skipped = rest.startsWith('<!--') ? rest.indexOf('-->') + 3 : rest.startsWith('<?') ? rest.indexOf('>') + 1 : /^<!doctype[\s]/i.test(rest) ? endOfDoctype(rest) : 0;
    if (skipped < 1) break;
    rest = rest.slice(skipped).trimStart();
  }
  return /^<([a-z][\w:.-]{0,60})[\s/>]/i.exec(rest)?.[1]?.toLowerCase() ?? null;
};

const endOfDoctype = (text: string): number => {
  const subset = /^[^<>[]{0,500}\[/.test(text.slice(1));
  return subset ? text.indexOf(']', 1) === -1 ? 0 : text.indexOf('>', text.indexOf(']', 1)) + 1 : text.indexOf('>') + 1;
};

const MAIL_FIELDS = /^(?:received|return-path|mime-version|delivered-to|message-id|date|from|to|subject|content-type|x-[\w-]+|dkim-signature|reply-to|snapshot-content-location)$/i;

/** Whether the start is the head of a mail: its own fields alone, one of them such as no author types above a text. */
const isMail = (start: string): boolean => {
  const head = start.split(/\r?\n\r?\n/)[0]?.split(/\r?\n(?![ \t])/) ?? [];
  const names = head.filter((line, at) => !(at === 0 && line.startsWith('From '))).map((line) => /^([\w-]{1,60}):/.exec(line)?.[1] ?? '');
  return names.length >= 2 && names.slice(0, -1).every((name) => name !== '') && names.some((name) => /^(?:mime-version|message-id|received|return-path)$/i.test(name)) && names.some((name) => MAIL_FIELDS.test(name));
};

const isJsonStart = (start: string): boolean => /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]]|$))/.test(start);

/** One object on each of the first lines. */
const isJsonLines = (start: string): boolean => {
  const [line, next] = start.trimStart().split(/\r?\n/, 2);
  if (line === undefined || !line.trimEnd().endsWith('}') || next === undefined || !/^\s*(?:\{|$)/.test(next)) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

const doctypeOf = (start: string): boolean => /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<!doctype html/i.test(start);

const marked = (start: string): Kind | null => {
  if (!/^\s*</.test(start)) return null;
  if (doctypeOf(start)) return 'html';
  const root = rootOf(start);
  if (root === null) return null;
  if (FEEDS.has(root)) return 'feed';
  if (root === 'nitf') return 'nitf';
  if (NEWSML.has(root.slice(root.indexOf(':') + 1))) return 'newsml';
  return HTML_ELEMENT.test(root) ? 'html' : null;
};

const typeOf = (contentType: string | null): string => contentType?.split(';')[0]?.trim().toLowerCase() ?? '';

const BY_NAME: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['md', 'markdown'], ['markdown', 'markdown'], ['mkd', 'markdown'], ['csv', 'csv'], ['tsv', 'csv'], ['tab', 'csv'], ['eml', 'mail'], ['mht', 'mail'], ['mhtml', 'mail'],
  ['json', 'json'], ['jsonl', 'jsonl'], ['ndjson', 'jsonl'], ['html', 'html'], ['htm', 'html'], ['xhtml', 'html'],
]);
const BY_TYPE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['text/markdown', 'markdown'], ['text/csv', 'csv'], ['text/tab-separated-values', 'csv'], ['message/rfc822', 'mail'], ['multipart/related', 'mail'], ['application/x-mimearchive', 'mail'],
  ['application/json', 'json'], ['application/ld+json', 'json'], ['application/feed+json', 'feed'], ['application/x-ndjson', 'jsonl'], ['application/jsonl', 'jsonl'], ['text/html', 'html'], ['application/xhtml+xml', 'html'],
]);

const FEW_NULS = 0.02;

/** Whether the bytes are no text in any encoding: many NULs that are not those of UTF-16, many controls. */
const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4096);
  let [even, odd, controls] = [0, 0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  });
  const wide = Math.min(even, odd) <= 0.1 * Math.max(even, odd) && Math.max(even, odd) > 0.2 * sample.length;
  return (!wide && even + odd > FEW_NULS * sample.length) || controls > 0.05 * sample.length;
};

const isXml = (start: string): boolean => /^\s*<\?xml\s/i.test(start) || /^\s*<[a-z][\w:.-]{0,60}(?:\s[^<>]{0,2000})?>/i.test(start);

/** Tells what a file is by its first bytes, then by what it is announced as and called. */
export const kindOf = (bytes: Uint8Array, name: string, contentType: string | null): Told => {
  const magic = hex(bytes);
  const start = startOf(bytes);
  if (/^\s{0,1024}%PDF-/.test(start) || (start.slice(0, 1024).includes('%PDF-') && isBinary(bytes))) return { kind: 'pdf' };
  if (/^504b(?:0304|0506|0708)/.test(magic)) return { kind: 'zip' };
  if (magic.startsWith('1f8b')) return { kind: 'gzip' };
  const other = OTHERS.find(([pattern]) => pattern.test(magic));
  if (other !== undefined) return { kind: 'unreadable', problem: other[1] };
  if (start.startsWith('WARC/')) return { kind: 'warc' };
  const extension = extensionOf(name);
  if (isBinary(bytes)) {
    const promised = PROMISED.get(extension);
    return { kind: 'unreadable', problem: promised === undefined ? 'The file is binary and of no known kind, whatever its name says: give the article as text, page or document.' : `The file is not ${promised}, whatever its name says, or it is broken: fetch or save it again.` };
  }
  const markup = marked(start);
  if (markup !== null) return { kind: markup };
  const called = BY_TYPE.get(typeOf(contentType)) ?? BY_NAME.get(extension);
  if (isMail(start) || (called === 'mail' && /^[\w-]{1,60}:/.test(start))) return { kind: 'mail' };
  if (isJsonStart(start) && called !== 'csv' && called !== 'markdown') {
    if (called === 'jsonl' || isJsonLines(start)) return { kind: 'jsonl' };
    if (/"version"\s*:\s*"https?:\/\/jsonfeed\.org/.test(start)) return { kind: 'feed' };
    if (called === 'json' || /^\s*\{\s*"/.test(start)) return { kind: 'json' };
  }
  if (called === 'json' || called === 'jsonl') return { kind: called };
  if (called === 'csv' || called === 'markdown' || (called === 'html' && /<[a-z!/]/i.test(start))) return { kind: called };
  if (isXml(start) && (extension === 'xml' || start.trimStart().startsWith('<?xml'))) {
    return { kind: 'unreadable', problem: `This is XML of a kind that is not read (its first element is “${rootOf(start) ?? 'unknown'}”): give NewsML-G2, NITF, RSS, Atom or a page.` };
  }
  return { kind: 'text' };
};
