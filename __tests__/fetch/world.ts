import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fetchAddress, fetchChanged, openMemory, publicWeb } from '#lib/fetch/index.ts';
import type { FetchOptions, Marks, Policy } from '#lib/fetch/index.ts';

/** A site of its own for one test: what it answers at each path, and every request it saw. */
export type Site = Readonly<{ port: number; asked: { path: string; headers: IncomingMessage['headers'] }[]; close: () => Promise<void> }>;
export type Pages = Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>;

const pem = (name: string): string => readFileSync(new URL(`certificates/${name}.pem`, import.meta.url), 'utf8');

export const certificate = pem('valid');
export const expired = pem('expired');

const listen = async (pages: Pages, secure?: 'valid' | 'expired'): Promise<Site> => {
  const asked: Site['asked'] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const page = pages[path];
    if (page !== undefined) page(response, request);
    else response.writeHead(404).end();
  };
  const server = secure === undefined ? createServer(listener) : createSecureServer({ key: pem('key'), cert: pem(secure) }, listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
};

export const withSite = async (pages: Pages, test: (site: Site, at: (path: string) => string) => Promise<void>, secure?: 'valid' | 'expired'): Promise<void> => {
  const site = await listen(pages, secure);
  try {
    await test(site, (path) => `${secure === undefined ? 'http' : 'https'}://news.test:${site.port}${path}`);
  } finally {
    await site.close();
  }
};

/** The public policy, but for the one address at which the site of a test listens. */
export const alsoHere: Policy = { refuses: (address) => (address === '127.0.0.1' ? null : publicWeb.refuses(address)), ports: 'any' };

/** A world in which every name leads to this computer and nobody waits. */
export const here = (): FetchOptions => ({
  policy: alsoHere,
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
  memory: openMemory(),
  wait: async () => undefined,
});

export const fetchHere = (address: string, options: FetchOptions = {}): ReturnType<typeof fetchAddress> => fetchAddress(address, { ...here(), ...options });

export const changedHere = (address: string, marks: Marks): ReturnType<typeof fetchChanged> => fetchChanged(address, marks, here());

export const problemOf = (answer: Awaited<ReturnType<typeof fetchAddress>>): string => ('problem' in answer ? answer.problem : `fetched ${answer.bytes.length} bytes`);

export const html = (text: string) => (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
};

export const moved = (to: string) => (response: ServerResponse): void => {
  response.writeHead(302, { location: to }).end();
};
