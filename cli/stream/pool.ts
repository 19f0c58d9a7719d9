import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { compileCompactly } from '#cli/stream/compact-code.ts';
import type { Answers } from '#cli/stream/answers.ts';
import type { Task } from '#cli/stream/tasks.ts';

export type Batch = Readonly<{ task: Task; texts: readonly (string | null)[] }>;

type Job = Readonly<{ batch: Batch; resolve: (answers: Answers) => void; reject: (error: Error) => void }>;

/** Workers that answer batches; a worker is started only when all others are busy. */
export type Pool = Readonly<{ answer: (batch: Batch) => Promise<Answers>; close: () => Promise<void> }>;

/** Megabytes of heap for one worker: an article of ten megabytes must fit; a line that needs more ends its worker, not the program. */
const LIMITS = { maxOldGenerationSizeMb: 4096, maxYoungGenerationSizeMb: 24 };

/** By how much a heap may grow before it is swept. V8 lets it grow fourfold, and a long stream would fill that with garbage. */
const GROWING_PERCENT = 30;

/** `size`: how many workers at most. A worker that dies fails its own batch and is replaced at the next. */
export const openPool = (size: number): Pool => {
  compileCompactly();
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`);
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: Job[] = [];
  const running = new Map<Worker, Job>();

  const give = (worker: Worker, job: Job): void => {
    running.set(worker, job);
    worker.postMessage(job.batch);
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: LIMITS });
    workers.add(worker);
    worker.on('message', (answers: Answers) => {
      running.get(worker)?.resolve(answers);
      running.delete(worker);
      const next = waiting.shift();
      if (next === undefined) idle.push(worker);
      else give(worker, next);
    });
    worker.on('error', (error) => {
      workers.delete(worker);
      running.get(worker)?.reject(error instanceof Error ? error : new Error(String(error)));
      running.delete(worker);
      const next = waiting.shift();
      if (next !== undefined) give(start(), next);
    });
    return worker;
  };
  return {
    answer: (batch) => new Promise((resolve, reject) => {
      const job = { batch, resolve, reject };
      const free = idle.pop() ?? (workers.size < size ? start() : undefined);
      if (free === undefined) waiting.push(job);
      else give(free, job);
    }),
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
};
