import { z } from 'zod';
import { spanSchema } from './span.ts';
import type { Frozen } from './readonly.ts';

export const verdictSchema = z.enum(['agree', 'compatible', 'variant', 'scope', 'conflict', 'single']);

/** How the sources of one line stand to each other. */
export type Verdict = z.infer<typeof verdictSchema>;

export const pairSchema = z.object({ a: z.string(), b: z.string(), verdict: verdictSchema, reason: z.string() });

/** Two claims of different articles held against each other. */
export type Pair = Frozen<z.infer<typeof pairSchema>>;

export const lineSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(['quantity', 'quote', 'statement']),
  label: z.string(),
  claims: z.array(z.string()).min(1),
  verdict: verdictSchema,
  reason: z.string(),
  absent: z.array(z.object({ article: z.string(), why: z.enum(['omits', 'predates', 'truncated']), nearest: spanSchema.nullable() })),
  origins: z.array(z.object({ name: z.string(), articles: z.array(z.string()) })),
  pairs: z.array(pairSchema),
});

/** One claim as all sources state it: a row of the comparison. */
export type Line = Frozen<z.infer<typeof lineSchema>>;
