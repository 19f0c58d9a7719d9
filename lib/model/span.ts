import { z } from 'zod';

/** Half-open range of UTF-16 code units in a text: `text.slice(start, end)`. */
export type Range = Readonly<{ start: number; end: number }>;

export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
});

/** A range of an article's `text` together with exactly the words that stand there. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });

export const covers = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
