import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchError, faultOfNetwork } from './faults.ts';
import type { Policy } from './policy.ts';

export type Resolved = Readonly<{ address: string; family: number }>;

/** All addresses of a host name. */
export type Lookup = (host: string) => Promise<readonly Resolved[]>;

export const lookUp: Lookup = (host) => systemLookup(host, { all: true, verbatim: true });

/**
 * The addresses that a connection to the host may use. One refused address refuses the host: a name that points to
 * the inside as well as the outside is a trap, and which of them would be tried first is chance.
 */
export const addressesOf = async (url: URL, lookup: Lookup, policy: Policy): Promise<readonly Resolved[]> => {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const found = family > 0 ? [{ address: host, family }] : await lookup(host).catch((error: unknown) => {
    throw faultOfNetwork(error, host);
  });
  if (found.length === 0) throw new FetchError(`${host} has no address: check the name for a typing error.`);
  for (const { address } of found) {
    const reason = policy.refuses(address);
    if (reason !== null) throw new FetchError(`${host} leads to ${reason}${family > 0 ? '' : ` (${address})`}: only public web sites are fetched; save the page and give the file instead.`);
  }
  return found;
};
