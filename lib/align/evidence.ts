import { areNeighbours } from '#lib/lexicon/events.ts';
import { kinship, isAnyone, type Kinship } from '#lib/lexicon/kinds.ts';
import type { Quantity } from '#lib/model/index.ts';
import { inCommonUnit, lastPlace, relate, type Subject } from '#lib/subject/index.ts';
import { bare, likeness, nameKey } from '#lib/text/index.ts';

/** One thing that speaks for (points > 0) or against (points < 0) two claims being the same; `reason` in words. */
export type Evidence = Readonly<{ points: number; reason: string }>;

const NONE: Evidence = { points: 0, reason: '' };

const nameOf = (noun: string): string => noun.replace(/^[@~]/, '');

// ---- The thing counted or measured

const kinOf = (a: string, b: string): Kinship => {
  if (a === b) return 'same';
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  return keyA === keyB && keyA.startsWith('~') && a.charAt(0) === b.charAt(0) ? 'same' : kinship(a, b);
};

const RANK: Readonly<Record<Kinship, number>> = { same: 4, broader: 3, narrower: 3, persons: 2, none: 0 };

const closestHeads = (a: Subject, b: Subject): { kin: Kinship; a: string; b: string } | null => {
  let best: { kin: Kinship; a: string; b: string } | null = null;
  for (const one of a.heads) {
    for (const two of b.heads) {
      const kin = kinOf(one, two);
      if (best === null || RANK[kin] > RANK[best.kin]) best = { kin, a: one, b: two };
    }
  }
  return best;
};

export const thing = (a: Subject, b: Subject): Evidence => {
  const heads = closestHeads(a, b);
  const isCount = a.claim.quantity?.dimension === 'count';
  if (heads === null) return isCount && a.heads.length + b.heads.length > 0 ? { points: -0.05, reason: '' } : NONE;
  const names = `${nameOf(heads.a)} / ${nameOf(heads.b)}`;
  switch (heads.kin) {
    case 'same': return { points: isAnyone(heads.a) ? 0.18 : 0.27, reason: heads.a === heads.b ? nameOf(heads.a) : names };
    case 'broader': case 'narrower': return { points: 0.17, reason: names };
    case 'persons': return { points: 0.04, reason: names };
    case 'none': return { points: isCount ? -0.4 : -0.12, reason: '' };
    default: return heads.kin satisfies never;
  }
};

// ---- What happened to it

export const happening = (a: Subject, b: Subject): Evidence => {
  const [one, two] = [a.happening, b.happening];
  const shared = one.events.find((event) => two.events.includes(event));
  if (shared !== undefined) {
    const words = [one.word, two.word].filter((word) => word !== null);
    return { points: 0.3, reason: [...new Set(words)].join(' / ') || shared };
  }
  if (one.events.length > 0 && two.events.length > 0) {
    const near = one.events.some((x) => two.events.some((y) => areNeighbours(x, y)));
    return near ? { points: 0.02, reason: '' } : { points: -0.5, reason: '' };
  }
  if (one.verb !== null && one.verb === two.verb) return { points: 0.25, reason: one.verb };
  if (one.events.length + two.events.length > 0 && one.verb !== null && two.verb !== null) return { points: -0.15, reason: '' };
  return NONE;
};

// ---- The figure itself

const digitsOf = (value: number): number => Math.round(Math.log10(Math.abs(value) / lastPlace(value) + 1) + 0.5);

const namedEnd = ({ low, high }: Quantity): number => low ?? high ?? 0;

/** A figure of many digits that two articles share is hardly chance; a small round one may be. */
const weightOfFigure = (value: number, dimension: string): number => {
  const digits = value === 0 ? 1 : digitsOf(value);
  if (digits >= 3) return 0.35;
  if (digits === 2) return 0.22;
  return dimension === 'count' && Math.abs(value) < 10 ? 0.08 : 0.15;
};

export const figure = (a: Subject, b: Subject): Evidence | null => {
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  if (one === null || two === null || one.dimension !== two.dimension) return null;
  const change: Evidence = one.change === two.change ? NONE : { points: one.change === null || two.change === null ? -0.2 : -0.05, reason: '' };
  const common = inCommonUnit(one, two);
  if (common === null) return one.dimension === 'money' ? change : null;
  const relation = relate(common.a, common.b);
  const values = [common.a.low ?? common.a.high ?? 0, common.b.low ?? common.b.high ?? 0].map(Math.abs);
  const ratio = Math.max(...values) / Math.max(Math.min(...values), 1e-9);
  const equalNamed = Math.abs((values[0] ?? 0) - (values[1] ?? 0)) <= Math.max(common.a.near, common.b.near, 1e-9);
  const points = relation.kind === 'same' || equalNamed ? weightOfFigure(namedEnd(one), one.dimension)
    : relation.kind === 'rounded' ? 0.12
    : ratio <= 1.25 ? 0.05
    : ratio <= 2.5 ? 0
    : ratio <= 6 ? -0.12
    : ratio <= 30 ? -0.3
    : -0.55;
  return { points: points + change.points, reason: points > 0.1 ? `${a.claim.span.text} / ${b.claim.span.text}` : '' };
};

// ---- Where, when, who

export const words = (a: Subject, b: Subject): Evidence => {
  const share = likeness(a.words, b.words);
  const shared = [...a.words].filter(([word, weight]) => weight >= 0.3 && (b.words.get(word) ?? 0) >= 0.3).map(([word]) => nameOf(word));
  return { points: share * 0.55, reason: shared.slice(0, 4).join(', ') };
};

export const place = (a: Subject, b: Subject): Evidence => {
  if (a.claim.place === null || b.claim.place === null) return NONE;
  const [one, two] = [bare(a.claim.place), bare(b.claim.place)];
  if (one === two || nameKey(one) === nameKey(two)) return { points: 0.06, reason: `in ${a.claim.place}` };
  return one.includes(two) || two.includes(one) ? NONE : { points: -0.12, reason: '' };
};

export const participants = (a: Subject, b: Subject): Evidence => {
  if (a.names.size === 0 || b.names.size === 0) return NONE;
  let shared = 0;
  for (const name of a.names) if (b.names.has(name)) shared += 1;
  return shared > 0 ? { points: Math.min(0.1, 0.05 * shared), reason: '' } : { points: -0.1, reason: '' };
};

export const source = (a: Subject, b: Subject): Evidence => {
  const names = new Set(a.claim.attribution.map((attribution) => attribution.source));
  const shared = b.claim.attribution.find((attribution) => names.has(attribution.source));
  return shared === undefined ? NONE : { points: 0.05, reason: `both cite ${shared.source}` };
};
