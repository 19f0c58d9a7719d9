import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { codeOf, FetchError, faultOfNetwork } from './faults.ts';

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024 / 1024))} MB`;

const decompressor = (encoding: string, host: string): Transform | null => {
  switch (encoding) {
    case '':
    case 'identity': return null;
    case 'gzip':
    case 'x-gzip': return createGunzip();
    case 'deflate': return createInflate();
    case 'br': return createBrotliDecompress();
    default: throw new FetchError(`${host} packs the page in a way that is not read (“${encoding.slice(0, 40)}”): open it in a browser and save it.`);
  }
};

const tooLarge = (what: string, limit: number): FetchError => new FetchError(`${what}, more than the ${megabytes(limit)} allowed: save the article alone and give the file.`);

async function* packed(response: IncomingMessage, host: string, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(`${host} sends ${megabytes(size)} or more`, limit);
    yield bytes;
  }
}

const isBroken = (error: unknown): boolean => /^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_PADDING)/.test(codeOf(error));

/**
 * The body, unpacked. One that grows beyond `limit` bytes, packed or unpacked, is given up at once (`refuse`) or
 * ends there (`cut`).
 */
export const bodyOf = async (response: IncomingMessage, host: string, limit: number, beyond: 'refuse' | 'cut' = 'refuse'): Promise<Uint8Array> => {
  const declared = Number(response.headers['content-length'] ?? 0);
  if (declared > limit && beyond === 'refuse') throw tooLarge(`${host} would send ${megabytes(declared)}`, limit);
  const unpack = decompressor((response.headers['content-encoding'] ?? '').trim().toLowerCase(), host);
  const source = packed(response, host, beyond === 'cut' ? Infinity : limit);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // What goes wrong in the pipeline ends the iteration below with the same error.
    for await (const chunk of unpack === null ? source : pipeline(source, unpack, () => undefined)) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      chunks.push(bytes);
      if (size <= limit) continue;
      if (beyond === 'cut') break;
      throw tooLarge(`${host} sends a page that unpacks to ${megabytes(size)} or more`, limit);
    }
  } catch (error) {
    if (isBroken(error)) throw new FetchError(`${host} sends a page whose compression is broken: try again later.`, true);
    throw faultOfNetwork(error, host);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).subarray(0, limit);
};
