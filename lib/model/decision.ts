import { z } from 'zod';
import { verdictSchema } from './line.ts';
import { spanSchema } from './span.ts';
import type { Frozen } from './readonly.ts';

/**
 * Where a decision holds on: the words of a claim with what stands before and after them, and their place. The words
 * find the claim again when the engine reads the article anew, or when the article comes in another version.
 */
export const anchorSchema = z.object({
  article: z.string().min(1),
  outlet: z.string().nullable(),
  kind: z.enum(['quantity', 'quote', 'statement']),
  span: spanSchema,
  prefix: z.string(),
  suffix: z.string(),
});

export type Anchor = Frozen<z.infer<typeof anchorSchema>>;

/** A line is known by the claims that stood in it when the decision was taken. */
const lineAnchorSchema = z.array(anchorSchema).min(1);

export type LineAnchor = Frozen<z.infer<typeof lineAnchorSchema>>;

export const flagReasonSchema = z.enum(['discrepancy', 'misattribution', 'misquote', 'extraction', 'other']);

export type FlagReason = z.infer<typeof flagReasonSchema>;

export const flagStatusSchema = z.enum(['open', 'resolved', 'dismissed']);

export type FlagStatus = z.infer<typeof flagStatusSchema>;

export const targetSchema = z.discriminatedUnion('on', [
  z.object({ on: z.literal('line'), line: lineAnchorSchema }),
  z.object({ on: z.literal('claim'), claim: anchorSchema }),
  z.object({ on: z.literal('pair'), a: anchorSchema, b: anchorSchema }),
]);

/** What a flag is set on: a whole line, one outlet's cell, or two claims held against each other. */
export type Target = Frozen<z.infer<typeof targetSchema>>;

/** `null` keeps what the engine read. A source is one that the article names word for word. */
export const correctionSchema = z.object({
  figure: z.object({ low: z.number().nullable(), high: z.number().nullable(), approximate: z.boolean() }).nullable(),
  sources: z.array(spanSchema).nullable(),
});

export type Correction = Frozen<z.infer<typeof correctionSchema>>;

export const actSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flag'), target: targetSchema, why: flagReasonSchema, note: z.string() }),
  z.object({ kind: z.literal('settle'), flag: z.int(), status: flagStatusSchema, note: z.string() }),
  z.object({ kind: z.literal('accept'), line: lineAnchorSchema, verdict: verdictSchema }),
  z.object({ kind: z.literal('override'), line: lineAnchorSchema, from: verdictSchema, to: verdictSchema, reason: z.string().min(1) }),
  z.object({ kind: z.literal('rename'), line: lineAnchorSchema, label: z.string().min(1) }),
  z.object({ kind: z.literal('merge'), lines: z.array(lineAnchorSchema).min(2) }),
  z.object({ kind: z.literal('split'), claims: lineAnchorSchema }),
  z.object({ kind: z.literal('move'), claim: anchorSchema, to: lineAnchorSchema }),
  z.object({ kind: z.literal('reject'), claim: anchorSchema, reason: z.string() }),
  z.object({ kind: z.literal('correct'), claim: anchorSchema, correction: correctionSchema, reason: z.string() }),
  z.object({ kind: z.literal('undo'), decision: z.int() }),
]);

/** What a reviewer did. */
export type Act = Frozen<z.infer<typeof actSchema>>;

/** One entry of a story's append-only log: `number` counts from 1 within the story, `at` is an ISO 8601 date-time. */
export type Decision = Readonly<{ number: number; by: string; at: string; act: Act }>;
