import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { beginImport, LARGEST_INPUT, offer, readImport, Refused, startImport, type Import, type Offered } from '#lib/service/index.ts';
import { isFromElsewhere, problem } from '../../../problems.ts';

type Context = Readonly<{ params: Promise<{ id: string }> }>;

const known = z.object({ outlet: z.string().max(500), published: z.string().max(100), title: z.string().max(1000), byline: z.string().max(500) }).partial();
const bodySchema = z.union([
  known.extend({ text: z.string().min(1), name: z.string().optional(), url: z.url({ protocol: /^https?$/ }).optional() }).strict(),
  known.extend({ html: z.string().min(1), name: z.string().optional(), url: z.url({ protocol: /^https?$/ }).optional() }).strict(),
  known.extend({ url: z.url({ protocol: /^https?$/ }) }).strict(),
], { error: 'Give “text”, “html” or “url”, and what else is known of it: outlet, published, title, byline.' });

const MOST = 1000;

/** What a form may put around a file, in bytes. */
const FORM = 1_000_000;

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

const offeredOf = (body: z.infer<typeof bodySchema>): Offered => {
  const { outlet = null, published = null, title = null, byline = null, url = null } = body;
  const given = { outlet, published, title, byline, url };
  const bytes = (content: string, kind: string): Offered => ({ kind: 'bytes', name: ('name' in body ? body.name : undefined) ?? title ?? url ?? 'article', bytes: new TextEncoder().encode(content), contentType: `${kind}; charset=utf-8`, url, given });
  if ('text' in body) return bytes(body.text, 'text/plain');
  if ('html' in body) return bytes(body.html, 'text/html');
  return { kind: 'address', url: body.url, given: { outlet, published, title, byline } };
};

const offeredIn = async (request: Request): Promise<readonly Offered[] | Response> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data') {
    const form = await request.formData().catch(() => null);
    if (form === null) return problem(400, 'The form cannot be read: send multipart/form-data with one part “file” for each file.');
    const files = [...form.values()].filter((value) => value instanceof File);
    return Promise.all(files.map(async (file): Promise<Offered> => ({ kind: 'bytes', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), contentType: file.type || null })));
  }
  if (type !== 'application/json') return problem(415, 'Send files as multipart/form-data, or application/json.');
  const json: unknown = await request.json().catch(() => undefined);
  const parsed = z.union([bodySchema.transform((one) => [one]), z.array(bodySchema).max(MOST)]).safeParse(json);
  if (!parsed.success) return problem(400, json === undefined ? 'The body is no JSON.' : parsed.error.issues[0]?.message ?? 'The body is not as expected.');
  return parsed.data.map(offeredOf);
};

/** How long an answer is held back for the reading to end; what takes longer is asked for at the import's own address. */
const PATIENCE = 20_000;
const LOOK_EVERY = 150;

const whenRead = async (id: string): Promise<Import | null> => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await readImport(id);
    if (found === null || found.state === 'done' || performance.now() >= end) return found;
    await wait(LOOK_EVERY);
  }
};

const reportOf = ({ id, slug, state, items }: Import) => ({
  import: id, story: slug, done: state === 'done',
  items: items.map(({ name, state: outcome, problem: why, report }) => ({ name, outcome, problem: why, articles: report.map(({ id: article, renewed = false, known = false, problem: because }) => ({ id: article, newVersion: renewed, inStory: article !== null || known, problem: because })) })),
});

/**
 * Takes articles into a story: files, or JSON {text|html|url}, one or a list. 200 with what became of each; 202 while
 * some are still being read (addresses that ask for patience); 422 when nothing could be used.
 */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const { id: slug } = await params;
  if (isFromElsewhere(request)) return problem(403, 'Pages of other sites may not send articles here: use the bookmarklet, which asks you first.');
  const size = Number(request.headers.get('content-length') ?? 0);
  if (size > LARGEST_INPUT + FORM) return problem(413, `The request has ${megabytes(size)} MB, more than the ${megabytes(LARGEST_INPUT)} MB taken at once: send its files one by one.`);
  const offered = await offeredIn(request);
  if (offered instanceof Response) return offered;
  if (offered.length === 0) return problem(400, 'There is no article in the request.');
  try {
    const id = await beginImport({ slug, origin: 'api', review: false });
    await offer(id, offered);
    await startImport(id);
    const read = await whenRead(id);
    if (read === null) return problem(404, `The story “${slug}” was deleted meanwhile.`);
    const report = reportOf(read);
    if (!report.done) return Response.json(report, { status: 202 });
    // What is in the story already was no mistake: the request may have been repeated.
    const usable = report.items.some(({ outcome, articles }) => outcome !== 'refused' || articles.some(({ inStory }) => inStory));
    return usable ? Response.json(report) : problem(422, 'Nothing of this could be used.', report);
  } catch (error) {
    if (error instanceof Refused) return problem(404, error.message);
    throw error;
  }
};
