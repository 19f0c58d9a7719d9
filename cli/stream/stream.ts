import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Sink } from '#cli/output.ts';
import { complain } from '#cli/output.ts';
import { encoded, failure, joined } from '#cli/stream/answers.ts';
import type { Answers } from '#cli/stream/answers.ts';
import { linesOf } from '#cli/stream/lines.ts';
import type { NumberedLine } from '#cli/stream/lines.ts';
import { openPool } from '#cli/stream/pool.ts';
import type { Pool } from '#cli/stream/pool.ts';
import type { Task } from '#cli/stream/tasks.ts';

/** A batch is worth the way to a worker and back, yet short enough that its answers come soon. */
const BATCH_LINES = 16;
const BATCH_CHARACTERS = 64 * 1024;
/** Batches under way for each worker: one at work, one ready; more would only hold memory. */
const AHEAD = 2;

const readable = async (path: string): Promise<AsyncIterable<Uint8Array> | null> => {
  if (path === '-') return process.stdin;
  try {
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
    return createReadStream(path, { highWaterMark: 256 * 1024 });
  } catch {
    complain(`${path}: The file cannot be read: check its name and permissions.`);
    return null;
  }
};

/** Cuts what one chunk brought into batches. */
function* batchesOf(lines: readonly NumberedLine[]): Generator<readonly NumberedLine[]> {
  let from = 0;
  let size = 0;
  for (const [at, { text }] of lines.entries()) {
    size += text?.length ?? 0;
    if (at + 1 - from < BATCH_LINES && size < BATCH_CHARACTERS && at + 1 < lines.length) continue;
    yield lines.slice(from, at + 1);
    from = at + 1;
    size = 0;
  }
}

/** Where a worker dies of one line, the others of its batch are answered without it. */
const answersTo = async (pool: Pool, task: Task, texts: readonly (string | null)[]): Promise<Answers> => {
  try {
    return await pool.answer({ task, texts });
  } catch (error) {
    if (texts.length <= 1) return encoded([failure(`the worker failed: ${error instanceof Error ? error.message : String(error)}`)]);
    const half = Math.ceil(texts.length / 2);
    return joined(await answersTo(pool, task, texts.slice(0, half)), await answersTo(pool, task, texts.slice(half)), half);
  }
};

/**
 * Answers every line of the inputs with one line, in the same order, on all cores and in constant memory: reading
 * waits for the workers, and they for whoever takes the output. Answers whether anything failed.
 */
export const streamLines = async (task: Task, operands: readonly string[], sink: Sink): Promise<boolean> => {
  const size = availableParallelism();
  const pool = openPool(size);
  let faulty = false;
  const answered = async (name: string, batch: readonly NumberedLine[]): Promise<() => Promise<void>> => {
    const { bytes, faults } = await answersTo(pool, task, batch.map(({ text }) => text));
    return async () => {
      for (const { at, error } of faults) {
        faulty = true;
        complain(`${name}, line ${batch[at]!.number}: ${error}`);
      }
      await sink.writeBytes(bytes);
      // Given back now, since what lies outside the heap does not hurry its sweeping.
      bytes.buffer.transfer(0);
    };
  };
  const written: Promise<void>[] = [];
  let last = Promise.resolve();
  const writeInTurn = (name: string, batch: readonly NumberedLine[]): void => {
    const answers = answered(name, batch);
    last = last.then(async () => (await answers)());
    written.push(last);
  };
  try {
    for (const operand of operands.length === 0 ? ['-'] : operands) {
      const chunks = await readable(operand);
      if (chunks === null) {
        faulty = true;
        continue;
      }
      for await (const lines of linesOf(chunks)) {
        for (const batch of batchesOf(lines)) {
          writeInTurn(operand === '-' ? 'standard input' : operand, batch);
          if (written.length >= AHEAD * size) await written.shift();
        }
      }
    }
    await last;
  } finally {
    await pool.close();
  }
  return faulty;
};
