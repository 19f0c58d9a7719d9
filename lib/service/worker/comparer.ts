import { Worker } from 'node:worker_threads';
import type { Article } from '#lib/model/index.ts';
import type { MadeComparison } from '#lib/store/index.ts';
import type { FromThread, ToThread } from './messages.ts';

type Told = (progress: Extract<FromThread, { kind: 'progress' }>) => void;

export type Comparer = Readonly<{
  /** One comparison at a time. Rejects when the engine fails, or with the signal's reason, which ends the work at once. */
  compare: (story: number, articles: readonly Article[], told: Told, signal: AbortSignal) => Promise<MadeComparison>;
  stop: () => Promise<void>;
}>;

/** Compares in a thread of its own, begun when it is needed and kept for what it has read. */
export const openComparer = (): Comparer => {
  let thread: Worker | null = null;

  const stop = async (): Promise<void> => {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  };

  const compare = (story: number, articles: readonly Article[], told: Told, signal: AbortSignal): Promise<MadeComparison> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const worker = (thread ??= new Worker(new URL('thread.ts', import.meta.url)));
      const end = (act: () => void): void => {
        worker.off('message', heard).off('error', failed).off('exit', gone);
        signal.removeEventListener('abort', aborted);
        act();
      };
      const failed = (error: unknown): void => end(() => { void stop(); reject(error); });
      const aborted = (): void => failed(signal.reason);
      const gone = (): void => failed(new Error('the comparing thread ended'));
      const heard = (message: FromThread): void => {
        switch (message.kind) {
          case 'progress': return told(message);
          case 'made': return end(() => resolve(message.made));
          case 'failed': return failed(new Error(message.problem));
          default: return message satisfies never;
        }
      };
      signal.addEventListener('abort', aborted);
      worker.on('message', heard).on('error', failed).on('exit', gone).unref();
      worker.postMessage({ story, articles } satisfies ToThread);
    });

  return { compare, stop };
};
