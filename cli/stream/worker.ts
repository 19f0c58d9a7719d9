import { parentPort } from 'node:worker_threads';
import { answer } from '#cli/stream/tasks.ts';
import type { Answer } from '#cli/stream/tasks.ts';
import type { Batch } from '#cli/stream/pool.ts';

parentPort?.on('message', async ({ task, texts }: Batch) => {
  const answers: Answer[] = [];
  for (const text of texts) answers.push(await answer(task, text));
  parentPort?.postMessage(answers);
});
