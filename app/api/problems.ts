/** An answer by RFC 9457: what is wrong, as JSON that programs know and a sentence for people. */
export const problem = (status: number, detail: string, more: Readonly<Record<string, unknown>> = {}): Response =>
  Response.json({ type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...more }, { status, headers: { 'Content-Type': 'application/problem+json' } });

const TITLES: Readonly<Record<number, string>> = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict', 413: 'Content Too Large', 415: 'Unsupported Media Type', 422: 'Unprocessable Content' };

/** Whether a browser sent it from another site's page; such a request could be nobody's intention. Programs send neither header. */
export const isFromElsewhere = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== request.headers.get('host'));
};
