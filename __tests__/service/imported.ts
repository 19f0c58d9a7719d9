import { afterAll, beforeAll } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { FetchOptions } from '#lib/fetch/index.ts';
import { beginImport, createStory, disconnect, offer, readImport, startImport, whenCompared } from '#lib/service/index.ts';
import type { Import, Offered } from '#lib/service/index.ts';
import { runWorker } from '#lib/service/worker/index.ts';
import type { RunningWorker } from '#lib/service/worker/index.ts';
import { newSlug } from '../store/articles.ts';
import { onEveryDatabase } from '../store/databases.ts';

export type Upload = Extract<Offered, { kind: 'bytes' }>;

export const upload = (name: string, text: string, given: Upload['given'] = {}): Upload => ({ kind: 'bytes', name, bytes: new TextEncoder().encode(text), given });

/** Runs the same tests on both databases, with a worker at hand that fetches as it is told. */
export const withWorker = (tests: () => void, fetching: FetchOptions = {}): void => onEveryDatabase(() => {
  let worker: RunningWorker;
  beforeAll(async () => { worker = await runWorker((error) => { throw error; }, fetching); });
  afterAll(async () => {
    await worker.stop();
    await disconnect();
  });
  tests();
});

/** The import once it says so, or after half a minute. */
export const until = async (id: string, settled: (found: Import) => boolean): Promise<Import> => {
  for (let left = 600; ; left -= 1) {
    const found = await readImport(id);
    if (found === null) throw new Error('the import is gone');
    if (settled(found) || left === 0) return found;
    await wait(50);
  }
};

/** Takes articles into a story and waits until they are read and compared. */
export const importInto = async (slug: string, offered: readonly Offered[]): Promise<Import> => {
  const id = await beginImport({ slug, origin: 'command', review: false });
  await offer(id, offered);
  await startImport(id);
  const found = await until(id, ({ state }) => state === 'done');
  await whenCompared(slug, 30_000);
  return found;
};

/** A new story of these articles, compared. */
export const created = async (...offered: readonly Offered[]): Promise<string> => {
  const slug = await createStory(newSlug());
  await importInto(slug, offered);
  return slug;
};
