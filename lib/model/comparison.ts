import { z } from 'zod';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { lineSchema } from './line.ts';
import { spanSchema } from './span.ts';
import type { Span } from './span.ts';
import type { Frozen } from './readonly.ts';

export const findingSchema = z.object({
  kind: z.enum(['conflict', 'source', 'speaker', 'as-fact', 'denied', 'variant', 'scope', 'sum', 'pair', 'headline', 'reuse']),
  lines: z.array(z.string()),
  claims: z.array(z.string()).min(1),
  sentence: z.string(),
});

/** What an editor must see, as a sentence fit to be forwarded. */
export type Finding = Frozen<z.infer<typeof findingSchema>>;

export const reuseSchema = z.object({
  a: z.string(),
  b: z.string(),
  share: z.number().min(0).max(1),
  passages: z.array(z.object({ a: spanSchema, b: spanSchema })),
});

/** Wording that two articles share. `share`: of the shorter body's words, how many stand in a shared passage. */
export type Reuse = Frozen<z.infer<typeof reuseSchema>>;

export const termUseSchema = z.object({
  concept: z.string(),
  uses: z.array(z.object({ article: z.string(), term: z.string(), spans: z.array(spanSchema) })),
});

/** What each article calls the same thing. */
export type TermUse = Frozen<z.infer<typeof termUseSchema>>;

export const comparisonSchema = z.object({
  version: z.literal(1),
  articles: z.array(articleSchema),
  claims: z.array(claimSchema),
  lines: z.array(lineSchema),
  reuse: z.array(reuseSchema),
  terms: z.array(termUseSchema),
  findings: z.array(findingSchema),
});

/** The comparison document, version 1: Claimline's public format. */
export type Comparison = Frozen<z.infer<typeof comparisonSchema>>;

/** Every span together with the id of the article it points into. */
const spansOf = (comparison: Comparison): readonly (readonly [string, Span])[] => [
  ...comparison.articles.flatMap((article) => article.agencies.map(({ evidence }) => [article.id, evidence] as const)),
  ...comparison.claims.flatMap((claim) => [
    claim.span, claim.sentence, ...claim.hedges,
    ...claim.attribution.flatMap(({ as, cue }) => (cue === null ? [as] : [as, cue])),
    ...(claim.quantity?.also.map(({ span }) => span) ?? []),
  ].map((span) => [claim.article, span] as const)),
  ...comparison.lines.flatMap((line) => line.absent.flatMap(({ article, nearest }) => (nearest === null ? [] : [[article, nearest] as const]))),
  ...comparison.reuse.flatMap(({ a, b, passages }) => passages.flatMap((passage) => [[a, passage.a] as const, [b, passage.b] as const])),
  ...comparison.terms.flatMap(({ uses }) => uses.flatMap(({ article, spans }) => spans.map((span) => [article, span] as const))),
];

/**
 * What the schema cannot say: every span is found word for word in its article, every id is known and unique.
 * Returns one sentence per fault, none when the document is sound.
 */
export const faultsOf = (comparison: Comparison): readonly string[] => {
  const texts = new Map(comparison.articles.map(({ id, text }) => [id, text]));
  const claims = new Set(comparison.claims.map(({ id }) => id));
  const lines = new Set(comparison.lines.map(({ id }) => id));
  const twice = (what: string, ids: readonly string[]): string[] =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the ${what} id ${id} is used twice`);
  const unknown = (what: string, known: { has(id: string): boolean }, ids: readonly string[], where: string): string[] =>
    ids.filter((id) => !known.has(id)).map((id) => `${where} names the unknown ${what} ${id}`);
  return [
    ...twice('article', comparison.articles.map(({ id }) => id)),
    ...twice('claim', comparison.claims.map(({ id }) => id)),
    ...twice('line', comparison.lines.map(({ id }) => id)),
    ...spansOf(comparison).flatMap(([article, span]) => {
      const text = texts.get(article);
      if (text === undefined) return [`a span names the unknown article ${article}`];
      return text.slice(span.start, span.end) === span.text ? [] : [`“${span.text}” does not stand at ${span.start}–${span.end} of ${article}`];
    }),
    ...comparison.claims.flatMap((claim) => unknown('article', texts, [claim.article], `claim ${claim.id}`)),
    ...comparison.lines.flatMap((line) => [
      ...unknown('claim', claims, [...line.claims, ...line.pairs.flatMap(({ a, b }) => [a, b])], `line ${line.id}`),
      ...unknown('article', texts, line.absent.map(({ article }) => article), `line ${line.id}`),
      ...unknown('article', texts, line.origins.flatMap(({ articles }) => articles), `line ${line.id}`),
    ]),
    ...comparison.findings.flatMap((finding) => [
      ...unknown('claim', claims, finding.claims, `finding “${finding.sentence}”`),
      ...unknown('line', lines, finding.lines, `finding “${finding.sentence}”`),
    ]),
  ];
};
