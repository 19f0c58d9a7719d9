/** Room for the largest file that is read (lib/ingest/formats/limits.ts) and what a form puts around it. */
const largestUpload = '104mb';

/** The content security policy carries a nonce for each request and is set in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Not no-referrer: a form sent without script would then come from the origin "null", which actions refuse.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()' },
];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, and lint; a start should not take the time again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'pg-boss', 'feedsmith', 'mammoth', 'papaparse', 'postal-mime', 'saxes', 'unpdf', 'yauzl'],
  experimental: {
    serverActions: { bodySizeLimit: largestUpload },
    proxyClientMaxBodySize: largestUpload,
  },
  headers: async () => [{ source: '/:path*', headers }],
};
