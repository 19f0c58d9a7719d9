import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';

/** Nothing but this server, and only the scripts and styles of this very answer. React needs eval in development. */
const policyFor = (nonce: string, development: boolean): string => [
  "default-src 'none'",
  `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
  `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names under which other machines reach this server. */
const named = new Set((process.env['CLAIMLINE_HOSTS'] ?? '').toLowerCase().split(',').map((host) => host.trim()).filter((host) => host !== ''));

/**
 * Whether a request is for this server. A page of another site can make its own name mean this machine and then ask
 * as if it were the same site (DNS rebinding), but it cannot make itself a number or “localhost”.
 */
const isForUs = (host: string): boolean => {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return name === 'localhost' || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || /^\[[\da-f:.]+\]$/.test(name) || named.has(name);
};

/** Next reads the nonce from the request's policy and puts it on every script and style it writes. */
export const proxy = (request: NextRequest): NextResponse => {
  if (!isForUs(request.headers.get('host') ?? '')) {
    return new NextResponse('This server does not go by that name. Its operator can add it to CLAIMLINE_HOSTS.\n', { status: 421, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  }
  const policy = policyFor(Buffer.from(crypto.randomUUID()).toString('base64'), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
};

export const config = { matcher: '/((?!_next/static/).*)' };
