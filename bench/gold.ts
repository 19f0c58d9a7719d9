import { z } from 'zod';
import type { Range } from '#lib/model/index.ts';
import { claimSchema, findingSchema, verdictSchema } from '#lib/model/index.ts';

/**
 * Where a claim stands. `text` is the exact span: for a quantity the expression with modifier and unit, for a quote
 * one sentence of the words inside the marks (a semicolon ends one too). Where `text` occurs more than once, `in` is
 * a longer stretch that occurs once and holds it once.
 */
const placeSchema = z.strictObject({ text: z.string().min(1), in: z.string().optional() });

/** `sources` are canonical names; a source given by its office alone ("relief office") matches any name that holds those words. */
const claimBase = {
  ...placeSchema.shape,
  sources: z.array(z.string()),
  hedged: z.literal(true).optional(),
  negated: z.literal(true).optional(),
};

/**
 * `low` and `high` are in `unit` (UCUM, ISO 4217, '1' for a count); null is open. Ends are inclusive unless said
 * otherwise. `orUnit`: units that are right as well. `vague` ("hundreds"): the claim must be found, its value is not scored. `head` is the lemma of what is
 * counted or measured and `orHead` what is as right; null: the text names nothing there. `alsoOf` names the claim that
 * states the same figure in another unit: an engine may give the two as one claim.
 */
const quantityShape = {
  ...claimBase,
  kind: z.literal('quantity'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowInclusive: z.boolean().optional(),
  highInclusive: z.boolean().optional(),
  approximate: z.literal(true).optional(),
  vague: z.literal(true).optional(),
  dimension: z.string(),
  unit: z.string(),
  orUnit: z.array(z.string()).optional(),
  measured: z.string().optional(),
  head: z.string().nullable(),
  orHead: z.array(z.string().nullable()).optional(),
  change: z.enum(['up', 'down']).optional(),
  alsoOf: z.string().optional(),
};

/** A sentence of speech that its cue interrupts is two quotes. */
const quoteShape = { ...claimBase, kind: z.literal('quote'), speaker: z.string().nullable() };

const place = { key: z.string().min(1), file: z.string().min(1) };

/** What a careful reader would have the engine say of one story. */
export const storyGoldSchema = z.strictObject({
  /** `furniture`: whole lines outside the body, every occurrence of them. */
  articles: z.record(z.string(), z.strictObject({
    outlet: z.string().nullable(), published: z.string().nullable(), byline: z.string().nullable(),
    agencies: z.array(z.string()), furniture: z.array(z.string()),
  })),
  claims: z.array(z.discriminatedUnion('kind', [
    z.strictObject({ ...place, ...quantityShape }), z.strictObject({ ...place, ...quoteShape }),
  ])),
  /** Every line of two claims or more; a claim that no line names stands alone. */
  lines: z.array(z.strictObject({ label: z.string(), claims: z.array(z.string()).min(2), verdict: verdictSchema })),
  findings: z.array(z.strictObject({ kind: findingSchema.shape.kind, claims: z.array(z.string()).min(1) })),
  /** No claim may come from these. */
  nothing: z.array(z.strictObject({ file: z.string(), ...placeSchema.shape })),
  /** A claim from these is neither asked for nor wrong. */
  optional: z.array(z.strictObject({ file: z.string(), ...placeSchema.shape })),
});

const memberSchema = z.strictObject({ file: z.string(), ...placeSchema.shape });

/** What careful readers expect of the lines of one story, where its other claims are not written down: its lines, told by the words of their members, and what must stay apart. */
export const clusterGoldSchema = z.strictObject({
  lines: z.array(z.strictObject({
    label: z.string(), kind: claimSchema.shape.kind, verdict: verdictSchema,
    /** A contradiction that the story holds for the reader to find. */
    planted: z.boolean().optional(),
    why: z.string().optional(),
    members: z.array(memberSchema).min(2),
  })),
  apart: z.array(z.strictObject({ why: z.string(), members: z.array(memberSchema).min(2) })).default([]),
});

/** Short texts that stand alone, for measuring extraction on many kinds of news. */
export const snippetsSchema = z.array(z.strictObject({
  id: z.string(),
  text: z.string(),
  claims: z.array(z.discriminatedUnion('kind', [z.strictObject(quantityShape), z.strictObject(quoteShape)])),
  optional: z.array(placeSchema).optional(),
  nothing: z.array(placeSchema).optional(),
}));

export type ClusterGold = z.infer<typeof clusterGoldSchema>;
export type StoryGold = z.infer<typeof storyGoldSchema>;
export type GoldClaim = z.infer<typeof snippetsSchema>[number]['claims'][number];
export type GoldQuantity = Extract<GoldClaim, { kind: 'quantity' }>;
export type GoldQuote = Extract<GoldClaim, { kind: 'quote' }>;

/** Where a place is in its text; null when it is not there exactly once. */
export const locate = (text: string, place: z.infer<typeof placeSchema>): Range | null => {
  const outer = onlyIndex(text, place.in ?? place.text);
  const inner = place.in === undefined ? 0 : onlyIndex(place.in, place.text);
  if (outer === null || inner === null) return null;
  return { start: outer + inner, end: outer + inner + place.text.length };
};

const onlyIndex = (text: string, part: string): number | null => {
  const at = text.indexOf(part);
  return at === -1 || text.includes(part, at + 1) ? null : at;
};

/** Every occurrence of `part`. */
export const occurrences = (text: string, part: string): readonly Range[] => {
  const found: Range[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) found.push({ start: at, end: at + part.length });
  return found;
};
