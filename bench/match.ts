import type { Claim, Range } from '#lib/model/index.ts';
import { locate } from './gold.ts';
import type { GoldClaim, StoryGold } from './gold.ts';

/** Least overlap at which two spans are the same claim: of the shorter for quantities, of both together for quotes. */
const SAME = 0.5;

/** A gold claim and what the engine made of it: a claim of its own, the other unit of a claim, or nothing. */
export type Match = Readonly<{ gold: GoldClaim; range: Range; claim: Claim | null; also: boolean }>;
export type Matching = Readonly<{ matches: readonly Match[]; extra: readonly Claim[] }>;

type Gold = Readonly<{ claims: readonly GoldClaim[]; optional: readonly { text: string; in?: string | undefined }[] }>;

/**
 * Pairs the gold claims of one text with the engine's, one to one, best overlap first. `extra` are the engine's
 * claims without a partner that no optional place excuses; statements are not scored.
 */
export const matchClaims = (text: string, gold: Gold, claims: readonly Claim[]): Matching => {
  const wanted = gold.claims.map((claim) => ({ gold: claim, range: rangeOf(text, claim) }));
  const pairs = wanted.flatMap(({ gold: goldClaim, range }, at) => claims
    .filter(({ kind }) => kind === goldClaim.kind)
    .filter(({ kind, span }) => (kind === 'quantity' ? partOf(range, span) : overlapOf(range, span)) >= SAME)
    .map((claim) => ({ at, claim, overlap: overlapOf(range, claim.span) })))
    .sort((a, b) => b.overlap - a.overlap);
  const partner = new Map<number, Claim>();
  const taken = new Set<string>();
  for (const { at, claim } of pairs) {
    if (partner.has(at) || taken.has(claim.id)) continue;
    partner.set(at, claim);
    taken.add(claim.id);
  }
  const matches = wanted.map((want, at): Match => {
    const own = partner.get(at);
    if (own !== undefined) return { ...want, claim: own, also: false };
    const paired = claims.find((claim) => claim.quantity?.also.some(({ span }) => partOf(want.range, span) >= SAME) ?? false);
    return { ...want, claim: paired ?? null, also: paired !== undefined };
  });
  const excused = gold.optional.map((place) => rangeOf(text, place));
  const extra = claims.filter(({ id, kind, span }) => kind !== 'statement' && !taken.has(id)
    && !excused.some((range) => overlapOf(range, span) > 0));
  return { matches, extra };
};

/** The part of a story's gold that is about one file. */
export const goldOf = (gold: StoryGold, file: string): Gold => ({
  claims: gold.claims.filter((claim) => claim.file === file),
  optional: gold.optional.filter((place) => place.file === file),
});

const rangeOf = (text: string, place: { text: string; in?: string | undefined }): Range => {
  const range = locate(text, { text: place.text, in: place.in });
  if (range === null) throw new Error(`the gold names “${place.text}”, which is not in its text exactly once`);
  return range;
};

const commonOf = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Intersection over union. */
const overlapOf = (a: Range, b: Range): number => commonOf(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Intersection over the shorter. */
const partOf = (a: Range, b: Range): number => commonOf(a, b) / Math.min(a.end - a.start, b.end - b.start);
