import { parentPort } from 'node:worker_threads';
import { answerAll } from '#cli/stream/tasks.ts';
import type { Batch } from '#cli/stream/pool.ts';

parentPort?.on('message', async ({ task, texts }: Batch) => {
  const answers = await answerAll(task, texts);
  parentPort?.postMessage(answers, [answers.bytes.buffer]);
});
