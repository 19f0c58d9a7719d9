import { createHash } from 'node:crypto';
import { fold } from '#lib/ingest/index.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Two texts that differ in typography and white space only are the same text. */
export const digestOf = (text: string): string => sha256(fold(text));

/** Of something that was given: its bytes, or the address to fetch it from. */
export const digestOfBytes = (bytes: Uint8Array): string => `bytes ${sha256(bytes)}`;
export const digestOfAddress = (url: string): string => `address ${sha256(url)}`;

/** Parts of an address that tell who sent the reader, not what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src|cmpid|CMP)$/i;

/** An address as one would type it: without its fragment and without what only counts visitors; null when it is none of the web. */
export const addressOf = (typed: string): string | null => {
  const whole = /^https?:\/\//i.test(typed) ? typed : /^[\w-]+(?:\.[\w-]+)+(?:[/?#].*)?$/.test(typed) ? `https://${typed}` : null;
  if (whole === null || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
};
