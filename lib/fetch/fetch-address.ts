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

/** By what a site tells whether a page has changed: its ETag and Last-Modified, as they came. */
export type Marks = Readonly<{ etag: string | null; modified: string | null }>;

/** `url`: where the redirects ended; `fetched`: ISO 8601, UTC. */
export type Fetched = Readonly<{ url: string; bytes: Uint8Array; contentType: string | null; fetched: string; marks: Marks }>;

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

const NOTHING_KNOWN: Marks = { etag: null, modified: null };

const LONGEST_MARK = 1000;

const markIn = (header: string | undefined): string | null => (header !== undefined && header.length <= LONGEST_MARK ? header : null);

/** As `fetchAddress`; null where the site says that nothing has changed since it gave these marks. */
export const fetchChanged = async (address: string, { etag, modified }: Marks, options: FetchOptions = {}): Promise<Fetched | Fault | null> => {
  const settings = settingsOf(options, { ...LIMITS, ...options.limits });
  const { now, limits, policy, signal } = settings;
  const wishes = { accept: ACCEPT, ...(etag !== null && { 'if-none-match': etag }), ...(modified !== null && { 'if-modified-since': modified }) };
  try {
    const start = targetOf(address.trim(), policy);
    return await follow(start, wishes, settings, (url) => gapAt(url, settings), async (response, url) => {
      const { headers, statusCode: status = 0 } = response;
      if (status === 304 && (etag !== null || modified !== null)) return null;
      if (status !== 200 && status !== 203) throw faultOfStatus(status, url.host, retryAfter(headers['retry-after'], now()));
      const contentType = headers['content-type'] ?? null;
      if (isRefusedType(contentType)) throw new FetchError(`${url.host} sends no article there but ${contentType?.split(';')[0]?.trim().slice(0, 60)}: give the address of the article itself.`);
      const bytes = await bodyOf(response, url.host, limits.bytes);
      if (bytes.length === 0) throw new FetchError(`${url.host} sends an empty page: check the address in a browser.`);
      return { url: url.href, bytes, contentType, fetched: new Date(now()).toISOString(), marks: { etag: markIn(headers.etag), modified: markIn(headers['last-modified']) } };
    });
  } catch (error) {
    if (signal.aborted) return { problem: 'The fetch was stopped before the page had come: start it again.', retry: true };
    if (error instanceof FetchError) return error.fault;
    throw error;
  }
};

/**
 * Fetches one public web page, feed or document without harm: http and https only, every address of every hop
 * checked and the connection pinned to it, redirects, size, time and type bounded, robots.txt and a gap between
 * requests honoured, cookies never kept. Never throws: a fault is one sentence that says what, where and what to do.
 */
export const fetchAddress = async (address: string, options: FetchOptions = {}): Promise<Fetched | Fault> => {
  const answer = await fetchChanged(address, NOTHING_KNOWN, options);
  if (answer === null) throw new Error('a page is unchanged of which nothing was known');
  return answer;
};
