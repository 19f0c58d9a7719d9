import * as store from '#lib/store/index.ts';
import { engineVersion } from '../engine-version.ts';
import type { Comparer } from './comparer.ts';

/** At most so often, in milliseconds, progress is written down. */
const TELL_EVERY = 250;

const GIVEN_UP = 'The articles could not be compared: the terminal in which the worker runs says why.';

/** Makes the comparison that a story's articles now ask for, unless it is there; the next change asks for the next one. */
export const compareStory = async (id: number, comparer: Comparer, signal: AbortSignal): Promise<void> => {
  const story = await store.readArticles(id);
  if (story === null) return;
  const { revision, articles } = story;
  const engine = engineVersion();
  const before = await store.findOrigin(id);
  if (before !== null && before.revision >= revision && before.engine === engine) return;
  let told = 0;
  let telling = Promise.resolve();
  const tell = (progress: store.Progress): void => { telling = telling.then(() => store.tellProgress(id, progress)).catch(() => undefined); };
  try {
    const made = await comparer.compare(id, articles, ({ phase, done, total }) => {
      if (phase === 'reading' && performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      tell({ phase, done, total, problem: null });
    }, signal);
    await telling;
    await store.saveComparison(id, { revision, engine }, made);
  } catch (error) {
    await telling;
    if (!signal.aborted) await store.tellProgress(id, { phase: 'failed', done: 0, total: articles.length, problem: GIVEN_UP });
    throw error;
  }
};
