import { z } from 'zod';
import { spanSchema } from './span.ts';
import type { Range } from './span.ts';
import type { Frozen } from './readonly.ts';

export const articleSchema = z.object({
  id: z.string().min(1),
  path: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  agencies: z.array(z.object({ name: z.string(), evidence: spanSchema })),
  text: z.string(),
  body: z.array(z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })),
});

/**
 * One outlet's text on the event. `published` is an ISO 8601 date or date-time; `language` a BCP 47 tag;
 * `body` lists, in order and without overlap, the ranges of `text` that are the article: in a text file with its headline,
 * on a page without it. A headline that opens the text is read either way; what else lies outside is furniture and
 * carries no claim.
 */
export type Article = Frozen<z.infer<typeof articleSchema>>;

/** The headline of a page, which opens the text apart from the body; null where the body holds it or there is none. */
export const headlineApart = ({ text, title, body }: Article): Range | null =>
  title !== null && text.startsWith(title) && (body[0]?.start ?? text.length) >= title.length ? { start: 0, end: title.length } : null;
