import { z } from 'zod';
import { spanSchema } from './span.ts';
import type { Frozen } from './readonly.ts';

export const quantitySchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowInclusive: z.boolean(),
  highInclusive: z.boolean(),
  approximate: z.boolean(),
  modifier: z.string().nullable(),
  dimension: z.string(),
  unit: z.string(),
  stated: z.object({ low: z.number().nullable(), high: z.number().nullable(), unit: z.string() }),
  also: z.array(z.object({ span: spanSchema, low: z.number().nullable(), high: z.number().nullable(), unit: z.string() })),
  measured: z.string().nullable(),
  head: z.string().nullable(),
  change: z.enum(['up', 'down']).nullable(),
});

/**
 * A figure as an interval in `unit`: `low` or `high` is null where that end is open ("over 300" is low 300,
 * exclusive, high null). `unit` is '1' for a count, else a UCUM code or an ISO 4217 code; `stated` keeps the
 * figure as the article put it and `also` the same figure given in other units.
 */
export type Quantity = Frozen<z.infer<typeof quantitySchema>>;
