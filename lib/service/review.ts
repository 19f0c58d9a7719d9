import 'server-only';
import { z } from 'zod';
import { flagReasonSchema, flagStatusSchema, spanOf, verdictSchema } from '#lib/model/index.ts';
import type { Act, Anchor, Claim, Comparison, Decision, LineAnchor, Reviewed, Span } from '#lib/model/index.ts';
import { judgeGroups } from '#lib/pipeline.ts';
import { refusals } from '#lib/present/words/refusals.ts';
import { anchorOf, lineAnchorOf, replay, standing, unseen } from '#lib/review/index.ts';
import * as store from '#lib/store/index.ts';
import { lastComparison } from './comparisons.ts';
import { noStory, Refused, wrongField } from './refused.ts';

/** What people decided, replayed over the engine's comparison; `log` is all of it, `standing` numbers what was not undone. */
export type Review = Reviewed & Readonly<{ log: readonly Decision[]; standing: ReadonlySet<number> }>;

export const reviewOf = async (slug: string, engine: Comparison): Promise<Review> => {
  const log = await store.readDecisions(slug);
  return { ...replay(engine, log, (claims, groups) => judgeGroups(engine.articles, claims, groups)), log, standing: new Set(standing(log).map(({ number }) => number)) };
};

const words = (most: number) => z.string().transform((typed) => typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .refine((clean) => clean.length <= most, refusals.wrong.longer(most));
const said = (most: number) => words(most).refine((clean) => clean !== '', refusals.wrong.empty);
const figure = z.number().refine(Number.isFinite, refusals.wrong.number).nullable();

/** What a reviewer asks for, by the ids that the page shows. `line`, `lines`, `claim`, `claims`: ids of the document. */
export const wishSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('flag'), line: z.string(), claims: z.array(z.string()).max(2), why: flagReasonSchema, note: words(2000) }),
  z.object({ kind: z.literal('settle'), flag: z.int(), status: flagStatusSchema, note: words(2000) }),
  z.object({ kind: z.literal('accept'), line: z.string() }),
  z.object({ kind: z.literal('override'), line: z.string(), verdict: verdictSchema, reason: said(500) }),
  z.object({ kind: z.literal('rename'), line: z.string(), label: said(200) }),
  z.object({ kind: z.literal('merge'), lines: z.array(z.string()).min(2).max(20) }),
  z.object({ kind: z.literal('split'), claims: z.array(z.string()).min(1).max(200) }),
  z.object({ kind: z.literal('move'), claim: z.string(), to: z.string() }),
  z.object({ kind: z.literal('reject'), claim: z.string(), reason: words(500) }),
  z.object({
    kind: z.literal('correct'), claim: z.string(), reason: words(500),
    figure: z.object({ low: figure, high: figure, approximate: z.boolean() }).nullable(),
    sources: z.array(said(200)).max(8).nullable(),
  }),
  z.object({ kind: z.literal('undo'), decision: z.int() }),
]);

export type Wish = z.input<typeof wishSchema>;

/** A wish as an act that finds its words again by itself. Throws Refused where it names what is not there. */
const actOf = (wish: z.output<typeof wishSchema>, { comparison, log, lines: reviews }: Review): Act => {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]));
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const lines = new Map(comparison.lines.map((line) => [line.id, line]));

  const gone = (what: keyof typeof refusals.gone): Refused => new Refused(refusals.gone[what]);
  const claimOf = (id: string): Claim => {
    const claim = claims.get(id);
    if (claim === undefined) throw gone('claim');
    return claim;
  };
  const articleOf = (id: string) => {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`claim of the unknown article ${id}: this is a bug`);
    return article;
  };
  const lineOf = (id: string) => {
    const line = lines.get(id);
    if (line === undefined) throw gone('line');
    return line;
  };
  const atClaim = (id: string): Anchor => anchorOf(claimOf(id), articleOf(claimOf(id).article));
  const atLine = (id: string): LineAnchor => lineAnchorOf(lineOf(id).claims.map(claimOf), articles);
  /** A source that a reviewer names must stand in the article, nearest the claim first. */
  const sourceOf = (claim: Claim, name: string): Span => {
    const { text } = articleOf(claim.article);
    const inSentence = claim.sentence.text.indexOf(name);
    const at = inSentence >= 0 ? claim.sentence.start + inSentence : text.indexOf(name);
    if (at < 0) throw new Refused(refusals.decision.source(name));
    return spanOf(text, at, at + name.length);
  };

  switch (wish.kind) {
    case 'flag': {
      const [a, b] = wish.claims;
      const target = a === undefined ? { on: 'line' as const, line: atLine(wish.line) }
        : b === undefined ? { on: 'claim' as const, claim: atClaim(a) } : { on: 'pair' as const, a: atClaim(a), b: atClaim(b) };
      return { kind: 'flag', target, why: wish.why, note: wish.note };
    }
    case 'settle':
      if (!log.some(({ number, act }) => number === wish.flag && act.kind === 'flag')) throw gone('flag');
      return wish;
    case 'accept': return { kind: 'accept', line: atLine(wish.line), verdict: lineOf(wish.line).verdict };
    case 'override': return { kind: 'override', line: atLine(wish.line), from: reviews.get(wish.line)?.overridden?.engine ?? lineOf(wish.line).verdict, to: wish.verdict, reason: wish.reason };
    case 'rename': return { kind: 'rename', line: atLine(wish.line), label: wish.label };
    case 'merge': {
      const ids = [...new Set(wish.lines)];
      if (ids.length < 2) throw new Refused(refusals.decision.mergedWithItself);
      if (new Set(ids.map((id) => lineOf(id).kind)).size > 1) throw new Refused(refusals.decision.mergedKinds);
      return { kind: 'merge', lines: ids.map(atLine) };
    }
    case 'split': {
      const from = comparison.lines.find(({ claims: own }) => own.includes(wish.claims[0] ?? ''));
      if (from === undefined || !wish.claims.every((id) => from.claims.includes(id))) throw gone('claim');
      if (from.claims.length === wish.claims.length) throw new Refused(refusals.decision.splitAll);
      return { kind: 'split', claims: wish.claims.map(atClaim) };
    }
    case 'move':
      if (claimOf(wish.claim).kind !== lineOf(wish.to).kind) throw new Refused(refusals.decision.movedKinds);
      return { kind: 'move', claim: atClaim(wish.claim), to: atLine(wish.to) };
    case 'reject': return { kind: 'reject', claim: atClaim(wish.claim), reason: wish.reason };
    case 'correct': {
      const claim = claimOf(wish.claim);
      const { low, high } = wish.figure ?? { low: null, high: null };
      if (wish.figure === null && wish.sources === null) throw new Refused(refusals.decision.nothing);
      if (wish.figure !== null && claim.quantity === null) throw new Refused(refusals.decision.noFigure);
      if (wish.figure !== null && low === null && high === null) throw new Refused(refusals.decision.noEnd);
      if (low !== null && high !== null && low > high) throw new Refused(refusals.decision.crossed(low, high));
      const sources = wish.sources === null ? null : wish.sources.map((name) => sourceOf(claim, name));
      return { kind: 'correct', claim: atClaim(wish.claim), correction: { figure: wish.figure, sources }, reason: wish.reason };
    }
    case 'undo':
      if (!log.some(({ number }) => number === wish.decision)) throw gone('decision');
      return wish;
    default: return wish satisfies never;
  }
};

/** `seen`: the number of the last decision that the page showed, 0 for none. */
export type Wanted = Readonly<{ by: string; seen: number; wish: Wish }>;

/** Somebody else decided about the same thing meanwhile. `with`: what they decided, to be shown beside what was asked. */
export class Overtaken extends Refused {
  readonly with: readonly Decision[];
  constructor(decisions: readonly Decision[]) {
    const [first] = decisions;
    super(refusals.decision.overtaken(first?.by ?? null));
    this.with = decisions;
  }
}

const reviewer = said(80);

/** Appends a decision and returns it. Throws Refused for a wish that cannot be met, Overtaken when it would override one unseen. */
export const decide = async (slug: string, { by, seen, wish }: Wanted): Promise<Decision> => {
  const name = reviewer.safeParse(by);
  if (!name.success) throw new Refused(refusals.decision.nobody);
  const parsed = wishSchema.safeParse(wish);
  if (!parsed.success) throw new Refused(wrongField(parsed.error, 'decision'));
  const engine = await lastComparison(slug);
  if (engine === null) throw noStory(slug);
  const act = actOf(parsed.data, await reviewOf(slug, engine));
  const outcome = await store.appendDecision(slug, name.data, act, (log) => unseen(log, seen, act));
  if (outcome === null) throw noStory(slug);
  if (outcome.kind === 'conflict') throw new Overtaken(outcome.with);
  return outcome.decision;
};
