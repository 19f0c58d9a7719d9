import { bodyOf } from './body.ts';
import { FetchError, faultOfStatus, retryAfter } from './faults.ts';
import { follow, until } from './hops.ts';
import type { Settings } from './hops.ts';
import { keep } from './memory.ts';
import { allowAll, LONGEST_ROBOTS, rulesOf } from './robots.ts';
import type { Rules } from './robots.ts';

/**
 * The rules of the host. No robots.txt (4xx) allows everything, as RFC 9309 (2.3.1.3) says; where the site fails
 * (5xx, 429, no answer) its wish is not known, so the page is not asked for either, but may be later (2.3.1.4).
 */
const askRules = async (url: URL, settings: Settings): Promise<Rules> => {
  const { memory, now } = settings;
  const address = new URL('/robots.txt', url);
  try {
    const rules = await follow(address, { accept: 'text/plain, */*;q=0.1' }, settings, async () => 0, async (response) => {
      const status = response.statusCode ?? 0;
      if (status === 429 || status >= 500) throw faultOfStatus(status, `The robots.txt of ${url.host}`, retryAfter(response.headers['retry-after'], now()));
      if (status !== 200) return allowAll(now());
      const bytes = await bodyOf(response, url.host, LONGEST_ROBOTS, 'cut');
      return rulesOf(address, new TextDecoder().decode(bytes), now());
    });
    keep(memory.robots, url.origin, rules);
    return rules;
  } catch (error) {
    // One that leads in a circle or to the inside says nothing; a fault of the host itself shows again at the page.
    if (error instanceof FetchError && !error.fault.retry) return allowAll(now());
    throw error;
  }
};

/** The rules known, or asked for now: one request serves all that need them meanwhile, unless who made it is stopped. */
const rulesFor = async (url: URL, settings: Settings): Promise<Rules> => {
  const { memory, now, signal } = settings;
  for (;;) {
    const known = memory.robots.get(url.origin);
    if (known !== undefined && known.until > now()) return known;
    const others = memory.asking.get(url.origin);
    if (others === undefined) break;
    const rules = await until(others, signal);
    if (rules !== null) return rules;
  }
  const asked = askRules(url, settings);
  memory.asking.set(url.origin, asked.catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  }));
  // Those who wait for it are told; where nobody does, nobody need be.
  memory.asking.get(url.origin)?.catch(() => undefined);
  try {
    return await asked;
  } finally {
    memory.asking.delete(url.origin);
  }
};

/** How long to wait between requests to the host; a page that its robots.txt closes is a fault. */
export const gapAt = async (url: URL, settings: Settings): Promise<number> => {
  const { limits } = settings;
  const rules = await rulesFor(url, settings);
  if (!rules.allows(url)) throw new FetchError(`${url.host} asks programs not to read this page (robots.txt): open it in a browser and send or save it from there.`);
  return Math.min(Math.max(limits.gap, rules.delay ?? 0), Math.max(limits.gap, limits.longestGap));
};
