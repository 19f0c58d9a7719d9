/** Why an address could not be fetched. `retry`: another attempt may succeed; `after`: not before so many seconds. */
export type Fault = Readonly<{ problem: string; retry: boolean; after?: number }>;

/** Thrown inside this folder only; `fetchAddress` answers with its fault. */
export class FetchError extends Error {
  readonly fault: Fault;
  constructor(problem: string, retry = false, after: number | null = null) {
    super(problem);
    this.fault = after === null ? { problem, retry } : { problem, retry, after };
  }
}

const CERTIFICATES: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'has expired'], ['CERT_NOT_YET_VALID', 'is not valid yet'], ['ERR_TLS_CERT_ALTNAME_INVALID', 'is for another name'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'is signed by itself alone'], ['SELF_SIGNED_CERT_IN_CHAIN', 'is signed by nobody known'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'cannot be traced to a known authority'], ['UNABLE_TO_GET_ISSUER_CERT', 'cannot be traced to a known authority'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'cannot be traced to a known authority'], ['CERT_REVOKED', 'was revoked'], ['CERT_UNTRUSTED', 'is not trusted'],
]);

const FAULTS: ReadonlyMap<string, readonly [sentence: string, retry: boolean]> = new Map([
  ['ENOTFOUND', ['was not found: there is no server of this name; check the address for a typing error.', false]],
  ['ENODATA', ['was not found: there is no server of this name; check the address for a typing error.', false]],
  ['EAI_AGAIN', ['could not be looked up: the name service does not answer; check the network and try again.', true]],
  ['ETIMEOUT', ['could not be looked up: the name service does not answer; check the network and try again.', true]],
  ['ECONNREFUSED', ['refuses the connection: the server is down or does not serve pages there; try again later.', true]],
  ['ECONNRESET', ['broke the connection off: try again later.', true]],
  ['EPIPE', ['broke the connection off: try again later.', true]],
  ['ETIMEDOUT', ['does not answer: try again later.', true]],
  ['EHOSTUNREACH', ['cannot be reached from here: check the network and try again.', true]],
  ['ENETUNREACH', ['cannot be reached from here: check the network and try again.', true]],
  ['HPE_HEADER_OVERFLOW', ['sends headers longer than any page needs: open it in a browser and save the page.', false]],
]);

/** The code by which Node names a fault, or nothing. */
export const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** What a failure of the network means, in words. */
export const faultOfNetwork = (error: unknown, host: string): FetchError => {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  const certificate = CERTIFICATES.get(code);
  if (certificate !== undefined) return new FetchError(`${host} cannot be trusted: its certificate ${certificate}; open it in a browser and save the page if you know it.`);
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS')) return new FetchError(`No secure connection to ${host} could be made (TLS error ${code}): check that the address is right.`);
  const known = FAULTS.get(code);
  if (known !== undefined) return new FetchError(`${host} ${known[0]}`, known[1]);
  if (code.startsWith('HPE_')) return new FetchError(`${host} does not answer as a web server: check the address and its port.`);
  return new FetchError(`${host} could not be read (${code || String(error)}): try again later.`, true);
};

const LONGEST_WAIT = 7 * 24 * 3600;

/** Seconds to wait by a Retry-After header (seconds, or a date), or null. */
export const retryAfter = (header: string | undefined, now: number): number | null => {
  if (header === undefined) return null;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_WAIT) : null;
};

const waiting = (seconds: number | null): string => (seconds === null || seconds === 0 ? 'later' : seconds < 120 ? `in ${seconds} s` : `in ${Math.ceil(seconds / 60)} min`);

/** What an answer other than success means, in words. */
export const faultOfStatus = (status: number, host: string, after: number | null): FetchError => {
  switch (status) {
    case 401: return new FetchError(`${host} asks for a login (401): open the page in a browser where you are logged in and send or save it from there.`);
    case 402: return new FetchError(`${host} asks for payment (402): open the page in a browser where you have access and send or save it from there.`);
    case 403: return new FetchError(`${host} refuses to serve this page to programs (403): open it in a browser and send or save it from there.`);
    case 404: return new FetchError(`${host} has no page at this address (404): check the address, or look the article up on the site.`);
    case 410: return new FetchError(`${host} has removed this page (410): look for a copy in a web archive.`);
    case 429: return new FetchError(`${host} has been asked too often (429): try again ${waiting(after)}.`, true, after);
    case 451: return new FetchError(`${host} may not show this page for legal reasons (451): look for a copy in a web archive.`);
    case 408:
    case 425: return new FetchError(`${host} was too busy to answer (${status}): try again ${waiting(after)}.`, true, after);
    default:
  }
  if (status >= 500) return new FetchError(`${host} has a fault of its own (${status}): try again ${waiting(after)}.`, true, after);
  if (status === 204 || status === 205) return new FetchError(`${host} answers with no content (${status}): check the address.`);
  return new FetchError(`${host} answers ${status} instead of a page: check the address.`);
};
