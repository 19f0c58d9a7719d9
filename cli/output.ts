import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';

/** One line on the error stream: what, where, what to do. */
export const complain = (message: string): void => {
  process.stderr.write(`claimline: ${message}\n`);
};

const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

/** A reader that goes away, as `head` does, ends the work without a word. */
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) process.exit(0);
  throw error;
});
process.stderr.on('error', () => undefined);

/** Resolves when the stream can take more. */
const writeTo = (stream: Writable, text: string): Promise<void> => new Promise((resolve) => {
  if (stream.write(text)) resolve();
  else stream.once('drain', resolve);
});

/** Resolves when the bytes are written, so that their memory may be used again. */
const writeBytesTo = (stream: Writable, bytes: Uint8Array): Promise<void> => new Promise((resolve) => {
  stream.write(bytes, () => resolve());
});

export const write = (text: string): Promise<void> => writeTo(process.stdout, text);

/** Where results go: standard output, or the file named by `--output`. */
export type Sink = Readonly<{ write: (text: string) => Promise<void>; writeBytes: (bytes: Uint8Array) => Promise<void>; close: () => Promise<void>; terminal: boolean }>;

export class OutputError extends Error {}

/** Opens the sink; a file that cannot be written is an OutputError that says so. */
export const openSink = async (path: string | undefined): Promise<Sink> => {
  if (path === undefined || path === '-') return { write, writeBytes: (bytes) => writeBytesTo(process.stdout, bytes), close: () => Promise.resolve(), terminal: process.stdout.isTTY === true };
  const file = createWriteStream(path);
  const failed = (error: Error): OutputError => new OutputError(`${path}: cannot be written (${error.message}): choose another --output.`);
  await new Promise<void>((resolve, reject) => {
    file.once('open', () => resolve());
    file.once('error', (error) => reject(failed(error)));
  });
  return {
    terminal: false,
    write: (text) => writeTo(file, text),
    writeBytes: (bytes) => writeBytesTo(file, bytes),
    close: () => new Promise((resolve, reject) => {
      file.once('error', (error) => reject(failed(error)));
      file.end(resolve);
    }),
  };
};
