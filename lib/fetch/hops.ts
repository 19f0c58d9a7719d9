import type { IncomingMessage } from 'node:http';
import { FetchError } from './faults.ts';
import type { Limits } from './limits.ts';
import { takeTurn } from './memory.ts';
import type { Memory, Wait } from './memory.ts';
import type { Policy } from './policy.ts';
import { ask } from './request.ts';
import type { Wishes } from './request.ts';
import { addressesOf } from './resolve.ts';
import type { Lookup } from './resolve.ts';
import { targetOf } from './target.ts';

/** `budget`: milliseconds that all hops together may still take. */
export type Settings = Readonly<{ limits: Limits; agent: string; lookup: Lookup; policy: Policy; certificates: string | undefined; memory: Memory; now: () => number; wait: Wait; signal: AbortSignal; budget: { left: number } }>;

/** Races a promise that cannot be stopped, such as a look-up, against the signal. */
export const until = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** One hop, within the time that is left: the name checked, the connection pinned, the answer handed to `use`. */
const hop = async <T>(url: URL, wishes: Wishes, gap: number, settings: Settings, use: (response: IncomingMessage) => Promise<T>): Promise<T> => {
  const { limits, budget, memory, now, wait } = settings;
  await takeTurn(memory, url.host, gap, now, wait, settings.signal);
  const started = performance.now();
  const timeout = AbortSignal.timeout(Math.max(0, Math.ceil(budget.left)));
  const signal = AbortSignal.any([timeout, settings.signal]);
  let response: IncomingMessage | null = null;
  try {
    const addresses = await until(addressesOf(url, settings.lookup, settings.policy), signal);
    response = await ask({ url, addresses, agent: settings.agent, wishes, signal, certificates: settings.certificates });
    return await until(use(response), signal);
  } catch (error) {
    if (timeout.aborted) throw new FetchError(`${url.host} took longer than ${Math.round(limits.milliseconds / 1000)} s to send the page: try again later.`, true);
    throw error;
  } finally {
    budget.left -= performance.now() - started;
    response?.destroy();
  }
};

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

type Step<T> = Readonly<{ to: string } | { value: T }>;

/** Follows redirects, each checked like the first address; `each` is asked before every hop how long to wait at the host. */
export const follow = async <T>(start: URL, wishes: Wishes, settings: Settings, each: (url: URL) => Promise<number>, use: (response: IncomingMessage, url: URL) => Promise<T>): Promise<T> => {
  const seen = new Set<string>();
  for (let url = start; ;) {
    if (seen.has(url.href)) throw new FetchError(`${start.host} redirects in a circle (back to ${url.href.slice(0, 200)}), perhaps because it wants cookies, which are never kept: open the page in a browser and send or save it from there.`);
    if (seen.size > settings.limits.redirects) throw new FetchError(`${start.host} redirects more than ${settings.limits.redirects} times: give the address at which the article ends up in a browser.`);
    seen.add(url.href);
    const gap = await each(url);
    const here = url;
    const step = await hop<Step<T>>(url, wishes, gap, settings, async (response) => {
      const { location } = response.headers;
      // Headers arrive as Latin-1, addresses with other letters are sent as UTF-8.
      return isRedirect(response.statusCode ?? 0) && location !== undefined ? { to: Buffer.from(location, 'latin1').toString() } : { value: await use(response, here) };
    });
    if ('value' in step) return step.value;
    url = targetOf(step.to, settings.policy, url);
  }
};
