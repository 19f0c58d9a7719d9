import { beginImport, offer } from '#lib/service/index.ts';
import { problem } from '../api/problems.ts';

const LARGEST = 10_000_000;

const sent = (form: FormData, field: string): string => String(form.get(field) ?? '');

/**
 * Takes the page that the bookmarklet sends from any site, keeps it apart, and leads to where a person says what is to
 * become of it. Any page of the web could send something here: so nothing enters a story by this, its address cannot
 * be guessed by who sent it, and only the last few are kept, for a day.
 */
export const POST = async (request: Request): Promise<Response> => {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) return problem(413, 'The page is larger than 10 MB: save it and take the file in.');
  const form = await request.formData().catch(() => null);
  const [html, url, title] = form === null ? ['', '', ''] : [sent(form, 'html'), sent(form, 'url'), sent(form, 'title')];
  if (html.trim() === '' || html.length > LARGEST || !/^https?:\/\//i.test(url)) return problem(400, 'The bookmarklet sends “html” and “url” of a page of the web.');
  const id = await beginImport({ slug: null, origin: 'clip', review: true });
  await offer(id, [{ kind: 'bytes', name: title.trim().slice(0, 200) || url, bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8', url }]);
  return new Response(null, { status: 303, headers: { Location: `/imports/${id}` } });
};
