import { FetchError } from './faults.ts';
import type { Policy } from './policy.ts';

const LONGEST_ADDRESS = 8192;

const portOf = (url: URL): number => (url.port !== '' ? Number(url.port) : url.protocol === 'https:' ? 443 : 80);

/** The address that may be asked, without its fragment; anything else is answered with the reason. */
export const targetOf = (address: string, { ports }: Policy, base?: URL): URL => {
  const from = base === undefined ? '' : `, to which ${base.host} redirects,`;
  const shown = address.length > 100 ? `${address.slice(0, 99)}…` : address;
  if (address.length > LONGEST_ADDRESS) throw new FetchError(`The address “${shown}”${from} is longer than ${LONGEST_ADDRESS} characters: shorten it.`);
  if (!URL.canParse(address, base)) throw new FetchError(`“${shown}”${from} is no web address: write it as https://example.org/article.`);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError(`“${shown}”${from} is no web address: only http:// and https:// are fetched.`);
  if (url.username !== '' || url.password !== '') throw new FetchError(`The address of ${url.host}${from} has a user name or password in it: take them out; none is ever sent.`);
  if (ports !== 'any' && !ports.has(portOf(url))) throw new FetchError(`${url.hostname}${from} is to be asked at port ${portOf(url)}: only the ports of web pages (${[...ports].join(', ')}) are.`);
  url.hash = '';
  return url;
};
