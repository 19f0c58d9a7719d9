import { Gunzip } from 'fflate';
import { BOMB_FROM, BOMB_RATIO, LARGEST_UNPACKED, megabytes } from './limits.ts';
import { InputError } from './reading.ts';
import type { Budget } from './reading.ts';

/** Takes bytes from what may still be unpacked; too many, or too many for what was packed, are a problem. */
const spend = (budget: Budget, bytes: number, total: number, packed: number): void => {
  if (total > BOMB_FROM && total > BOMB_RATIO * packed) throw new InputError(`It unpacks to more than ${BOMB_RATIO} times its size, as files made to do harm do, and was left packed: pack the articles anew.`);
  budget.bytes -= bytes;
  if (budget.bytes < 0) throw new InputError(`It unpacks to more than ${megabytes(LARGEST_UNPACKED)}: split it into smaller archives.`);
};

export const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Gathers what a stream unpacks, as long as the budget allows it. */
export const gathered = async (stream: AsyncIterable<Uint8Array>, packed: number, budget: Budget): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of stream) {
    total += part.length;
    spend(budget, part.length, total, packed);
    parts.push(part);
  }
  return joined(parts);
};

const STEP = 16 * 1024;

/** All members of a gzip file, one after another, as archives have one for each record. */
function* gunzipped(bytes: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let ended = false;
  const stream = new Gunzip((part, final) => {
    ready.push(part);
    ended = final;
  });
  for (let at = 0; at < bytes.length; at += STEP) {
    stream.push(bytes.subarray(at, at + STEP), false);
    yield* ready;
    ready = [];
  }
  // Said apart from the last bytes, so that of a file cut short everything before the cut comes.
  stream.push(new Uint8Array(0), true);
  yield* ready;
  if (!ended) throw new Error('unexpected end');
}

// The types of the platform do not know brotli yet, the platform does.
const platformUnpacked = (bytes: Uint8Array, packing: Packing): AsyncIterable<Uint8Array> => new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream(packing as 'gzip'));

type Packing = 'gzip' | 'deflate' | 'brotli';

/** What the bytes unpack to, bit by bit and within the budget; broken packing is a problem. */
export async function* unpacking(bytes: Uint8Array, packing: Packing, budget: Budget): AsyncGenerator<Uint8Array> {
  const stream = packing === 'gzip' ? gunzipped(bytes) : platformUnpacked(bytes, packing);
  let total = 0;
  try {
    for await (const part of stream) {
      total += part.length;
      spend(budget, part.length, total, bytes.length);
      yield part;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('The packing is broken or cut short: fetch or pack it again.');
  }
}
