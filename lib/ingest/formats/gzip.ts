import type { Reader } from './reading.ts';
import { joined, unpacking } from './unpack.ts';
import { isWarc, readWarc } from './warc.ts';

/** One packed file, read as what is in it: `story.html.gz` as `story.html`; a WARC is never unpacked as a whole. */
export const gzipReader: Reader = async function* gzipReader(source, inner) {
  const stream = unpacking(source.bytes, 'gzip', inner.budget);
  const { value: start, done } = await stream.next();
  if (done === true) {
    yield* inner.read({ name: source.name.replace(/\.gz$/i, ''), bytes: new Uint8Array(0) });
    return;
  }
  const whole = async function* whole(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* stream;
  };
  if (isWarc(start)) {
    yield* readWarc(source, whole(), inner);
    return;
  }
  const parts: Uint8Array[] = [];
  for await (const part of whole()) parts.push(part);
  yield* inner.read({ name: source.name.replace(/\.gz$/i, ''), bytes: joined(parts) });
};
