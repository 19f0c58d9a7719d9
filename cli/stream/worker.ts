import { parentPort } from 'node:worker_threads';
import { answer } from '#cli/stream/tasks.ts';
import type { Batch } from '#cli/stream/pool.ts';

parentPort?.on('message', ({ task, texts }: Batch) => {
  parentPort?.postMessage(texts.map((text) => answer(task, text)));
});
