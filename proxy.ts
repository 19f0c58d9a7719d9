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

/** Next reads the nonce from the request's policy and puts it on every script and style it writes. */
export const proxy = (request: NextRequest): NextResponse => {
  const policy = policyFor(Buffer.from(crypto.randomUUID()).toString('base64'), process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
};

export const config = { matcher: '/((?!_next/static/).*)' };
