import { setTimeout as sleep } from 'node:timers/promises';
import type { Rules } from './robots.ts';

/**
 * What is remembered between fetches: when each host may be asked again, its robots.txt, and those asked for right
 * now (null: whoever asked was stopped). Nothing a site gives, such as cookies.
 */
export type Memory = Readonly<{ turns: Map<string, number>; robots: Map<string, Rules>; asking: Map<string, Promise<Rules | null>> }>;

const MOST_HOSTS = 2000;

export const openMemory = (): Memory => ({ turns: new Map(), robots: new Map(), asking: new Map() });

/** Keeps the entry; the oldest goes where there are too many. */
export const keep = <T>(map: Map<string, T>, key: string, value: T): void => {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST_HOSTS && oldest !== undefined) map.delete(oldest);
};

export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const waitFor: Wait = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal });
};

/** Waits until it is this request's turn at the host; the turn is taken at once, so requests side by side queue up. */
export const takeTurn = async (memory: Memory, host: string, gap: number, now: () => number, wait: Wait, signal: AbortSignal): Promise<void> => {
  const time = now();
  const turn = Math.max(time, memory.turns.get(host) ?? 0);
  keep(memory.turns, host, turn + gap);
  if (turn > time) await wait(turn - time, signal);
};
