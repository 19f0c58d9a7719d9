import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Sink } from '#cli/output.ts';
import { complain } from '#cli/output.ts';
import { linesOf, LONGEST_LINE } from '#cli/stream/lines.ts';
import type { NumberedLine } from '#cli/stream/lines.ts';
import { openPool } from '#cli/stream/pool.ts';
import type { Pool } from '#cli/stream/pool.ts';
import type { Answer, Task } from '#cli/stream/tasks.ts';

/** A batch is worth the way to a worker and back, yet short enough that its answers come soon. */
const BATCH_LINES = 64;
const BATCH_CHARACTERS = 256 * 1024;
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

const failure = (error: string): Answer => ({ line: JSON.stringify({ id: null, error }), error });

/** Where a worker dies of one line, the others of its batch are answered without it. */
const answersTo = async (pool: Pool, task: Task, texts: readonly string[]): Promise<readonly Answer[]> => {
  try {
    return await pool.answer({ task, texts });
  } catch (error) {
    if (texts.length <= 1) return texts.map(() => failure(`the worker failed: ${error instanceof Error ? error.message : String(error)}`));
    const half = Math.ceil(texts.length / 2);
    return [...await answersTo(pool, task, texts.slice(0, half)), ...await answersTo(pool, task, texts.slice(half))];
  }
};

/**
 * Answers every line of the inputs with one line, in the same order, on all cores and in constant memory: reading
 * waits for the workers, and they for whoever takes the output. Answers whether anything failed.
 */
export const streamLines = async (task: Task, operands: readonly string[], sink: Sink): Promise<boolean> => {
  const size = availableParallelism();
  const pool = openPool(size);
  let failed = false;
  const answered = async (name: string, batch: readonly NumberedLine[]): Promise<() => Promise<void>> => {
    const texts = batch.flatMap(({ text }) => (text === null ? [] : [text]));
    const answers = await answersTo(pool, task, texts);
    let next = 0;
    const inOrder = batch.map(({ number, text }) => ({ number, answer: text === null ? failure(`the line is longer than ${LONGEST_LINE / 1024 / 1024} MB.`) : answers[next++] ?? failure('no answer came.') }));
    return async () => {
      for (const { number, answer } of inOrder) {
        if (answer.error === null) continue;
        failed = true;
        complain(`${name}, line ${number}: ${answer.error}`);
      }
      await sink.write(inOrder.map(({ answer }) => `${answer.line}\n`).join(''));
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
        failed = true;
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
  return failed;
};
