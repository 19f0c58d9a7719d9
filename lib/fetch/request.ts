import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { faultOfNetwork } from './faults.ts';
import type { Resolved } from './resolve.ts';

/** Headers that say what is wanted: `accept`, and what is known already. */
export type Wishes = Readonly<{ accept: string; 'if-none-match'?: string; 'if-modified-since'?: string }>;

/** `certificates`: authorities in PEM beside those the system trusts. */
export type Asking = Readonly<{ url: URL; addresses: readonly Resolved[]; agent: string; wishes: Wishes; signal: AbortSignal; certificates: string | undefined }>;

type Found = (error: Error | null, address: string | { address: string; family: number }[], family?: number) => void;

/** Answers the connection's look-up with the checked addresses, whatever the name may mean by now. */
const pinned = (addresses: readonly Resolved[]) => (_host: string, options: { all?: boolean | undefined }, found: Found): void => {
  if (options.all === true) found(null, addresses.map((one) => ({ ...one })));
  else found(null, addresses[0]!.address, addresses[0]!.family);
};

const open = (url: URL, options: RequestOptions, certificates: string | undefined): ClientRequest => {
  if (url.protocol === 'http:') return plainRequest(url, { ...options, agent: new PlainAgent({ keepAlive: false }) });
  return secureRequest(url, { ...options, agent: new SecureAgent({ keepAlive: false }), ...(certificates !== undefined && { ca: certificates }) });
};

/** Sends one GET to one of the checked addresses; resolves with the head of the answer, its body unread. */
export const ask = ({ url, addresses, agent, wishes, signal, certificates }: Asking): Promise<IncomingMessage> => new Promise((resolve, reject) => {
  const request = open(url, {
    lookup: pinned(addresses),
    signal,
    headers: { 'user-agent': agent, ...wishes, 'accept-language': 'en, *;q=0.5', 'accept-encoding': 'gzip, deflate, br' },
  }, certificates);
  request.once('response', resolve);
  request.on('error', (error) => reject(faultOfNetwork(error, url.host)));
  request.end();
});
