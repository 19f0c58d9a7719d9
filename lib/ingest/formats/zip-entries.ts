import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { crc32 } from './checksum.ts';
import { MOST_FILES } from './limits.ts';
import { InputError } from './reading.ts';
import type { Budget } from './reading.ts';
import { gathered } from './unpack.ts';

const messageOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error));

const broken = (error: unknown, name: string): InputError => {
  const message = messageOf(error);
  if (/invalid (?:relative path|characters in)|absolute path/.test(message)) return new InputError(`A file in the ZIP archive has a path that leads out of it (${message.slice(0, 100)}), as archives made to do harm do: pack the articles anew.`);
  return new InputError(/\.docx$/i.test(name) ? 'The Word document is broken or cut short: fetch it again, or open it and save it anew.' : 'The ZIP archive is broken or cut short: fetch or pack it again.');
};

/** The entries of an archive, from its directory; a broken archive is a problem, told as what its name promises. */
export const entriesOf = async ({ bytes, name }: Readonly<{ bytes: Uint8Array; name: string }>): Promise<{ zip: ZipFile; entries: readonly Entry[] }> => {
  const entries: Entry[] = [];
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      if (entries.length > MOST_FILES * 4) break;
      entries.push(entry);
    }
    return { zip, entries };
  } catch (error) {
    throw broken(error, name);
  }
};

/** The content of one entry, within the budget; a wrong length or checksum is a problem. */
export const contentOf = async (zip: ZipFile, entry: Entry, budget: Budget): Promise<Uint8Array> => {
  if (entry.isEncrypted()) throw new InputError('It is protected by a password: unpack it with the password and give the file itself.');
  let content: Uint8Array;
  try {
    content = await gathered(await zip.openReadStreamPromise(entry), entry.compressedSize, budget);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`Its content is broken (${messageOf(error).slice(0, 80)}): pack the archive again.`);
  }
  if (crc32(content) !== entry.crc32) throw new InputError('Its content is not what was packed (the checksum is wrong): fetch or pack the archive again.');
  return content;
};
