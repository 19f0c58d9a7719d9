import { decode, LARGEST } from '../decode.ts';
import { megabytes } from './limits.ts';
import { InputError } from './reading.ts';

const DECLARED = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const CHARSET = /charset\s*=\s*["']?([\w.:-]{1,40})/i;

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The first bytes as text in which every byte is one character; NULs of UTF-16 are left out. */
export const startOf = (bytes: Uint8Array, length = 4096): string => {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, length));
  return start.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', '');
};

/** Up to here the encoding of a file that does not say it is looked for; beyond, only UTF-8 is taken. */
const SEARCHED = LARGEST;

/**
 * The text of a file that can say its own encoding (XML declaration, charset of its type): a mark at its start
 * first, then what it says, then what its bytes show. Never `�` for a byte: a file that fits nothing is a problem.
 */
export const charactersOf = (bytes: Uint8Array, contentType: string | null): string => {
  const said = DECLARED.exec(startOf(bytes, 300))?.[1] ?? CHARSET.exec(contentType ?? '')?.[1];
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  const sure = wide ? null : (said === undefined || /^utf-?16/i.test(said) ? null : tryDecode(bytes, said)) ?? tryDecode(bytes, 'utf-8');
  if (sure !== null) return sure;
  const start = bytes.length > SEARCHED && wide ? tryDecode(bytes, bytes[0] === 0xfe || bytes[0] === 0 ? 'utf-16be' : 'utf-16le') : null;
  if (start !== null) return start;
  if (bytes.length > SEARCHED) throw new InputError(`The file is not UTF-8, and too large (${megabytes(bytes.length)}) to look for its encoding: save it as UTF-8.`);
  const decoded = decode(bytes);
  if (decoded.kind === 'problem') throw new InputError(decoded.problem);
  return decoded.text;
};
