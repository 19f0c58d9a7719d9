import { analyse } from 'chardet';

/** Largest file read, in bytes: far beyond any article, small enough that a mistake is answered at once. */
export const LARGEST = 10 * 1024 * 1024;

export type Decoded = Readonly<{ kind: 'text'; text: string }> | Readonly<{ kind: 'problem'; problem: string }>;

const problem = (sentence: string): Decoded => ({ kind: 'problem', problem: sentence });

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF document'], ['504b0304', 'a ZIP archive or an Office document'], ['d0cf11e0', 'an old Office document'],
  ['7b5c727466', 'a rich-text (RTF) document'], ['89504e47', 'a PNG picture'], ['ffd8ff', 'a JPEG picture'], ['47494638', 'a GIF picture'],
  ['52494646', 'a media file'], ['1f8b', 'a gzip archive'], ['377abcaf', 'a 7-Zip archive'], ['7f454c46', 'a program'], ['4d5a90', 'a program'],
  ['494433', 'a sound file'], ['4f676753', 'a sound file'],
];

const hex = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** How often NUL stands at even and at odd positions of the first 4 KB: UTF-16 without its mark shows there. */
export const nulsOf = (bytes: Uint8Array): { even: number; odd: number; length: number } => {
  const length = Math.min(bytes.length, 4096);
  const nuls = { even: 0, odd: 0, length };
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) nuls[at % 2 === 0 ? 'even' : 'odd'] += 1;
  return nuls;
};

export const tryDecode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;
const STRAY = /[\u0080-\u0084\u0086-\u009f]/;

/** Byte offset and line of the first sequence that is not UTF-8, and how many sequences beyond ASCII were sound or broken. */
export const utf8Census = (bytes: Uint8Array): { sound: number; broken: number; offset: number; line: number } => {
  const census = { sound: 0, broken: 0, offset: -1, line: 1 };
  let line = 1;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead === 10) line += 1;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let follow = 1;
    while (follow < size && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow += 1;
    if (size > 0 && follow === size) {
      census.sound += 1;
      at += size;
      continue;
    }
    if (census.broken === 0) Object.assign(census, { offset: at, line });
    census.broken += 1;
    at += 1;
  }
  return census;
};

/** Encodings in which English-language text is kept, by what the detector calls them. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'windows-1252'], ['ISO-8859-2', 'iso-8859-2'], ['ISO-8859-5', 'iso-8859-5'], ['ISO-8859-6', 'iso-8859-6'],
  ['ISO-8859-7', 'iso-8859-7'], ['ISO-8859-8', 'iso-8859-8'], ['ISO-8859-9', 'windows-1254'], ['KOI8-R', 'koi8-r'],
  ['GB18030', 'gb18030'], ['Big5', 'big5'], ['Shift_JIS', 'shift_jis'], ['EUC-JP', 'euc-jp'], ['EUC-KR', 'euc-kr'], ['ISO-2022-JP', 'iso-2022-jp'],
  ...['1250', '1251', '1252', '1253', '1254', '1255', '1256', '1257', '1258'].map((page) => [`windows-${page}`, `windows-${page}`] as const),
]);

const SAMPLE = 64 * 1024;

/** Share of bytes beyond ASCII in the words that have any: above it they are words of another alphabet, not accents. */
const FOREIGN = 0.6;

/** The bytes that decide: words of another alphabet alone, since English around them would hide it; else the text from the first accent on. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const around = bytes.subarray(Math.max(0, first - SAMPLE / 8), first + SAMPLE);
  const words: number[] = [];
  let beyond = 0;
  let start = 0;
  for (let at = 0; at <= around.length; at += 1) {
    if (at < around.length && around[at]! > 32) continue;
    const word = around.subarray(start, at);
    const high = word.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
    if (high > 0) words.push(...word, 32);
    beyond += high;
    start = at + 1;
  }
  return beyond > 20 && beyond > FOREIGN * words.length ? Uint8Array.from(words) : around;
};

export const decodeLegacy = (bytes: Uint8Array): string | null => {
  const guesses = analyse(sampleOf(bytes)).filter(({ confidence }) => confidence >= 10).map(({ name }) => ACCEPTED.get(name));
  for (const encoding of [...guesses, 'windows-1252']) {
    const text = encoding === undefined ? null : tryDecode(bytes, encoding);
    if (text !== null && !STRAY.test(text)) return text;
  }
  return null;
};

const DAMAGE = /\ufffd/g;
const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;
const HTML = /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}\?>\s*<!doctype html)/i;

const inspect = (text: string): Decoded => {
  if (!VISIBLE.test(text)) return problem('The file holds only white space: check that the article was saved with its text.');
  if (HTML.test(text.slice(0, 1000))) return problem('This is the source of a web page (HTML), not plain text: paste the article’s text, or save the page as text.');
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > 2 && controls > text.length / 200) return problem('The file is binary, not text, whatever its name says: save the article as plain text (.txt, UTF-8).');
  const damaged = text.match(DAMAGE)?.length ?? 0;
  if (damaged > 2 && damaged > text.length / 500) return problem(`The text was damaged before it came here: ${damaged} characters are lost (shown as �): fetch or export it again as UTF-8.`);
  return { kind: 'text', text };
};

export const withBom = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

/**
 * The text of a plain-text file: by its byte order mark, as UTF-8, as UTF-16, else in the single-byte or East Asian
 * encoding that fits. A file that is empty, too large, binary or in no known encoding is answered with one sentence.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return problem('The file is empty: check that the article was saved.');
  if (bytes.length > LARGEST) return problem(`The file has ${megabytes(bytes.length)}, more than the ${megabytes(LARGEST)} allowed: split it into one file per article.`);
  const start = hex(bytes);
  const signature = SIGNATURES.find(([magic]) => start.startsWith(magic));
  if (signature !== undefined) return problem(`The file is binary: it is ${signature[1]}, not plain text, whatever its name says: save the article as plain text (.txt, UTF-8).`);
  const marked = withBom(bytes);
  const nuls = nulsOf(bytes);
  const half = nuls.length / 2;
  const wide = nuls.odd > 0.4 * half && nuls.even < 0.1 * half ? 'utf-16le' : nuls.even > 0.4 * half && nuls.odd < 0.1 * half ? 'utf-16be' : null;
  const sure = marked ?? wide;
  if (sure !== null) {
    const text = tryDecode(bytes, sure);
    return text === null ? problem(`The file says it is ${sure.toUpperCase()} but has bytes that are not: save it again as UTF-8.`) : inspect(text);
  }
  if (nuls.even + nuls.odd > 0) return problem('The file is binary, not text, whatever its name says: save the article as plain text (.txt, UTF-8).');
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return inspect(utf8);
  const census = utf8Census(bytes);
  if (census.sound > census.broken) {
    return problem(`The file is UTF-8 except for ${census.broken === 1 ? 'a broken byte' : `${census.broken} broken bytes`}, the first in line ${census.line} (byte ${census.offset}): save it again as UTF-8.`);
  }
  const legacy = decodeLegacy(bytes);
  return legacy === null ? problem(`The encoding is not known: the bytes are neither UTF-8 nor UTF-16 nor a usual national one, from line ${census.line} (byte ${census.offset}) on: save the file as UTF-8.`) : inspect(legacy);
};
