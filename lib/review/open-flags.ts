import type { Decision } from '#lib/model/index.ts';
import { standing } from './standing.ts';

/** How many flags of a log are open, wherever their words are now. */
export const openFlags = (log: readonly Decision[]): number => {
  const open = new Map<number, boolean>();
  for (const { number, act } of standing(log)) {
    if (act.kind === 'flag') open.set(number, true);
    if (act.kind === 'settle' && open.has(act.flag)) open.set(act.flag, act.status === 'open');
  }
  return [...open.values()].filter((each) => each).length;
};
