import type { Decision } from '#lib/model/index.ts';

/**
 * The decisions that stand, in the order they were taken: an undo takes one back, and an undo of an undo gives it back.
 * Read from the latest, so that whether an undo itself stands is known before it is asked.
 */
export const standing = (log: readonly Decision[]): readonly Decision[] => {
  const undone = new Set<number>();
  for (const { number, act } of log.toReversed()) if (act.kind === 'undo' && !undone.has(number)) undone.add(act.decision);
  return log.filter(({ number, act }) => act.kind !== 'undo' && !undone.has(number));
};
