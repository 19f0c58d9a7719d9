import { z } from 'zod';
import { quantitySchema } from './quantity.ts';
import { spanSchema } from './span.ts';
import type { Frozen } from './readonly.ts';

export const attributionSchema = z.object({
  source: z.string(),
  as: spanSchema,
  cue: spanSchema.nullable(),
  kind: z.enum(['named', 'group', 'anonymous', 'outlet']),
});

/** Who says so: `source` is the canonical name, `as` the words of the article, `cue` what marks the saying. */
export type Attribution = Frozen<z.infer<typeof attributionSchema>>;

export const claimSchema = z.object({
  id: z.string().min(1),
  article: z.string().min(1),
  kind: z.enum(['quantity', 'quote', 'statement']),
  span: spanSchema,
  sentence: spanSchema,
  quantity: quantitySchema.nullable(),
  quote: z.object({ verbatim: z.string(), speaker: z.string().nullable(), complete: z.boolean() }).nullable(),
  attribution: z.array(attributionSchema),
  rule: z.string(),
  hedges: z.array(spanSchema),
  negated: z.boolean(),
  time: z.object({ text: z.string(), from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  place: z.string().nullable(),
});

/** One factual claim, anchored to the words it was read from. `attribution` runs outermost first; empty: own voice. */
export type Claim = Frozen<z.infer<typeof claimSchema>>;
export type ClaimKind = Claim['kind'];
