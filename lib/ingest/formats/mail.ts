import PostalMime from 'postal-mime';
import type { Address, Attachment, Email } from 'postal-mime';
import { knownOutlet, outletOfUrl } from '../names.ts';
import { decodeHtml } from '../html/index.ts';
import { dateOf } from './dates.ts';
import { readPageOf } from './html.ts';
import { DEEPEST_TREE } from './limits.ts';
import { InputError, problem } from './reading.ts';
import type { Reader, Reading, Source } from './reading.ts';
import { fromRunning, over } from './written.ts';
import { joined } from './unpack.ts';
import type { Stated } from './written.ts';

const headerOf = ({ headers }: Email, key: string): string | null => headers.find((header) => header.key === key)?.value ?? null;

/** The outlet whose name or domain sent it; a private sender is none. */
const outletOf = (from: Address | undefined): string | null => {
  if (from === undefined || from.address === undefined) return null;
  return knownOutlet(from.name) ?? outletOfUrl(`https://${from.address.slice(from.address.lastIndexOf('@') + 1)}/`);
};

const FORWARDED = /^(?:(?:fwd?|fw|re|aw|wg|tr|rv)\s*:\s*)+/i;

const indexOf = (bytes: Uint8Array, wanted: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(wanted[0]!, from); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted[length]) length += 1;
    if (length === wanted.length) return at;
  }
  return -1;
};

const MOST_PARTS = 5000;

/** How often something occurs, counted up to a limit. */
const countOf = (bytes: Uint8Array, wanted: Uint8Array, limit: number): number => {
  let count = 0;
  for (let at = indexOf(bytes, wanted, 0); at !== -1 && count < limit; at = indexOf(bytes, wanted, at + 1)) count += 1;
  return count;
};

const HEAD = 64 * 1024;
const latin1 = new TextDecoder('windows-1252');
const ascii = new TextEncoder();

/** Of a saved page with its pictures and frames only what leads to the page itself: head and first part of HTML. */
const pageOf = (bytes: Uint8Array): Uint8Array => {
  const head = latin1.decode(bytes.subarray(0, HEAD)).split(/\r?\n\r?\n/)[0] ?? '';
  const boundary = /^content-type:\s*multipart\/related\b[^]{0,2000}?\bboundary\s*=\s*"?([^"\r\n;]{1,100})/im.exec(head)?.[1];
  if (boundary === undefined) return bytes;
  const mark = ascii.encode(`--${boundary}`);
  for (let start = indexOf(bytes, mark, 0); start !== -1;) {
    const end = indexOf(bytes, mark, start + mark.length);
    if (end === -1) break;
    if (/^content-type:\s*(?:text\/html|application\/xhtml|multipart\/alternative)/im.test(latin1.decode(bytes.subarray(start, start + 4096)).split(/\r?\n\r?\n/)[0] ?? '')) {
      const first = indexOf(bytes, mark, 0);
      return joined([bytes.subarray(0, first), bytes.subarray(start, end), mark, ascii.encode('--\r\n')]);
    }
    start = end;
  }
  return bytes;
};

const CHARSET = /(charset\s*=\s*)"?[\w.:-]{1,40}"?/gi;

const parsed = (bytes: Uint8Array): Promise<Email> => PostalMime.parse(Uint8Array.from(bytes), { attachmentEncoding: 'arraybuffer', maxNestingDepth: DEEPEST_TREE / 4, rfc822Attachments: true });

const isDamaged = ({ text = '', html = '', subject = '' }: Email): boolean => `${subject}${text}${html}`.includes('\ufffd');

/** A mail whose charset is not the one it says, or that says none, is read in the one that fits its bytes. */
const parsedWell = async (bytes: Uint8Array): Promise<Email> => {
  const mail = await parsed(bytes);
  if (!isDamaged(mail)) return mail;
  const decoded = bytes.some((byte) => byte >= 0x80) ? decodeHtml(bytes) : null;
  const again = decoded?.kind === 'text' ? decoded.text.replace(CHARSET, '$1utf-8') : latin1.decode(bytes).replace(CHARSET, '$1windows-1252');
  return parsed(ascii.encode(again));
};

const DOCUMENT = /\.(?:pdf|docx?|html?|txt|md|eml|mht(?:ml)?|xml|json|zip|csv)$/i;

const isDocument = ({ filename, mimeType, disposition, related }: Attachment): boolean =>
  related !== true && (mimeType === 'message/rfc822' || (disposition !== 'inline' && DOCUMENT.test(filename ?? '')) || mimeType === 'application/pdf');

const bytesOf = (content: Attachment['content']): Uint8Array => (typeof content === 'string' ? ascii.encode(content) : content instanceof Uint8Array ? content : new Uint8Array(content));

const COVER = 600;

const bodyOf = (mail: Email, source: Source, stated: Stated): Reading => {
  const { html, text } = mail;
  if (html !== undefined && html.trim() !== '') {
    try {
      return readPageOf({ ...source, given: over(source.given, stated) }, html);
    } catch (error) {
      if (!(error instanceof InputError) || text === undefined || text.trim() === '') throw error;
    }
  }
  if (text === undefined || text.trim() === '') throw new InputError('The mail holds no text: check that it was saved whole.');
  return fromRunning(source, text, stated);
};

/** A mail or a page saved as one file (MHTML); documents attached to a mail are read as well. */
export const mailReader: Reader = async function* mailReader(source, { read }) {
  let mail: Email;
  if (countOf(source.bytes, ascii.encode('\n--'), MOST_PARTS) >= MOST_PARTS) throw new InputError(`The mail has more than ${MOST_PARTS} parts, as no mail with an article has: save it again as .eml.`);
  try {
    mail = await parsedWell(pageOf(source.bytes));
  } catch (error) {
    throw new InputError(`The mail is broken (${error instanceof Error ? error.message.slice(0, 100) : 'unreadable'}): save it again as .eml.`);
  }
  const saved = headerOf(mail, 'snapshot-content-location') ?? headerOf(mail, 'content-location');
  const isPage = saved !== null || /saved by/i.test(headerOf(mail, 'from') ?? '');
  const documents = isPage ? [] : mail.attachments.filter(isDocument);
  const page = { ...source, url: source.url ?? (saved !== null && /^https?:/.test(saved) ? saved : null) };
  const stated: Stated = isPage ? {} : { title: mail.subject?.replace(FORWARDED, '') ?? null, outlet: outletOf(mail.from), published: dateOf(mail.date ?? null) };
  const cover = (mail.text ?? '').length + (mail.html ?? '').length < COVER;
  if (documents.length === 0 || !cover) {
    try {
      yield bodyOf(mail, page, stated);
    } catch (error) {
      if (!(error instanceof InputError) || documents.length === 0) throw error;
      yield problem(source.name, error.message);
    }
  }
  for (const [at, { filename, mimeType, content }] of documents.entries()) yield* read({ name: `${source.name}/${filename ?? `attachment ${at + 1}`}`, bytes: bytesOf(content), contentType: mimeType });
};
