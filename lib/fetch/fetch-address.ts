import { bodyOf } from './body.ts';
import { FetchError, faultOfStatus, retryAfter } from './faults.ts';
import type { Fault } from './faults.ts';
import { follow } from './hops.ts';
import type { Settings } from './hops.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { openMemory, waitFor } from './memory.ts';
import type { Memory, Wait } from './memory.ts';
import { gapAt } from './permission.ts';
import { publicWeb } from './policy.ts';
import type { Policy } from './policy.ts';
import { lookUp } from './resolve.ts';
import type { Lookup } from './resolve.ts';
import { PRODUCT } from './robots.ts';
import { targetOf } from './target.ts';
import { ACCEPT, isRefusedType } from './types.ts';

/** `url`: where the redirects ended; `fetched`: ISO 8601, UTC. */
export type Fetched = Readonly<{ url: string; bytes: Uint8Array; contentType: string | null; fetched: string }>;

export type FetchOptions = Readonly<{
  signal?: AbortSignal;
  limits?: Partial<Limits>;
  /** Where the operator of this installation can be reached, told to every site: an address or e-mail. */
  contact?: string;
  /** What follows stands in for the world in tests. */
  lookup?: Lookup;
  policy?: Policy;
  certificates?: string;
  memory?: Memory;
  now?: () => number;
  wait?: Wait;
}>;

/** One process is one visitor: all its fetches take turns at a host. */
const shared = openMemory();

const settingsOf = (options: FetchOptions, limits: Limits): Settings => ({
  limits,
  budget: { left: limits.milliseconds },
  agent: `${PRODUCT}/1.0 (compares news articles; fetches single pages that a reader names${options.contact === undefined ? '' : `; ${options.contact.replace(/[^\x20-\x7e]/g, '')}`})`,
  lookup: options.lookup ?? lookUp,
  policy: options.policy ?? publicWeb,
  certificates: options.certificates,
  memory: options.memory ?? shared,
  now: options.now ?? Date.now,
  wait: options.wait ?? waitFor,
  signal: options.signal ?? new AbortController().signal,
});

/**
 * Fetches one public web page, feed or document without harm: http and https only, every address of every hop
 * checked and the connection pinned to it, redirects, size, time and type bounded, robots.txt and a gap between
 * requests honoured, cookies never kept. Never throws: a fault is one sentence that says what, where and what to do.
 */
export const fetchAddress = async (address: string, options: FetchOptions = {}): Promise<Fetched | Fault> => {
  const settings = settingsOf(options, { ...LIMITS, ...options.limits });
  const { now, limits, policy, signal } = settings;
  try {
    const start = targetOf(address.trim(), policy);
    return await follow(start, ACCEPT, settings, (url) => gapAt(url, settings), async (response, url) => {
      const status = response.statusCode ?? 0;
      if (status !== 200 && status !== 203) throw faultOfStatus(status, url.host, retryAfter(response.headers['retry-after'], now()));
      const contentType = response.headers['content-type'] ?? null;
      if (isRefusedType(contentType)) throw new FetchError(`${url.host} sends no article there but ${contentType?.split(';')[0]?.trim().slice(0, 60)}: give the address of the article itself.`);
      const bytes = await bodyOf(response, url.host, limits.bytes);
      if (bytes.length === 0) throw new FetchError(`${url.host} sends an empty page: check the address in a browser.`);
      return { url: url.href, bytes, contentType, fetched: new Date(now()).toISOString() };
    });
  } catch (error) {
    if (signal.aborted) return { problem: 'The fetch was stopped before the page had come: start it again.', retry: true };
    if (error instanceof FetchError) return error.fault;
    throw error;
  }
};
