import type { Claim, Correction, Decision, Group, Line, LineAnchor } from '#lib/model/index.ts';
import type { Finder } from './anchors.ts';

/** `claim` as a reviewer corrected it; its words stay those of the article. */
const corrected = (claim: Claim, { figure, sources }: Correction): Claim => ({
  ...claim,
  quantity: figure === null || claim.quantity === null ? claim.quantity : {
    ...claim.quantity, low: figure.low, high: figure.high, approximate: figure.approximate,
    lowInclusive: true, highInclusive: true, stated: { low: figure.low, high: figure.high, unit: claim.quantity.unit }, also: [],
  },
  attribution: sources === null ? claim.attribution : sources.map((as) => ({ source: as.text, as, cue: null, kind: 'named' })),
  quote: claim.quote === null || sources === null ? claim.quote : { ...claim.quote, speaker: sources.at(-1)?.text ?? null },
});

type Regrouped = Readonly<{ claims: readonly Claim[]; groups: readonly Group[]; changed: boolean; lost: readonly number[] }>;

/** The line that most of the anchor's claims stand in; the earliest of them decides between two. */
export const groupAt = (anchor: LineAnchor, find: Finder, groupOf: ReadonlyMap<string, number>): number | null => {
  const votes = new Map<number, number>();
  for (const each of anchor) {
    const group = groupOf.get(find(each)?.id ?? '');
    if (group !== undefined) votes.set(group, (votes.get(group) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [group, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = group;
  return best;
};

/**
 * The engine's lines with corrected, rejected, merged, split and moved claims. `lost` numbers the decisions whose words
 * are no longer found; they change nothing.
 */
export const regroup = (claims: readonly Claim[], lines: readonly Line[], decisions: readonly Decision[], find: Finder): Regrouped => {
  const current = new Map(claims.map((claim) => [claim.id, claim]));
  const groupOf = new Map(lines.flatMap((line, at) => line.claims.map((id) => [id, at] as const)));
  const labels = lines.map(({ label }) => label);
  const kinds = lines.map(({ kind }) => kind);
  const lost: number[] = [];
  let changed = false;

  const newGroup = (ids: readonly string[], like: number): void => {
    const label = labels[like];
    const kind = kinds[like];
    if (label === undefined || kind === undefined) throw new Error(`group ${like} was never made: this is a bug`);
    for (const id of ids) groupOf.set(id, labels.length);
    labels.push(label);
    kinds.push(kind);
  };

  const apply = ({ act }: Decision): boolean => {
    switch (act.kind) {
      case 'correct': case 'reject': {
        const claim = find(act.claim);
        if (claim === null) return false;
        if (act.kind === 'correct') current.set(claim.id, corrected(current.get(claim.id) ?? claim, act.correction));
        else current.delete(claim.id);
        return true;
      }
      case 'merge': {
        const found = act.lines.map((line) => groupAt(line, find, groupOf));
        const [first] = found;
        if (first === undefined || first === null || found.includes(null)) return false;
        const others = new Set(found);
        for (const [id, group] of groupOf) if (others.has(group)) groupOf.set(id, first);
        return true;
      }
      case 'split': {
        const found = act.claims.flatMap((claim) => find(claim)?.id ?? []);
        const from = groupOf.get(found[0] ?? '');
        if (from === undefined || found.length < act.claims.length) return false;
        newGroup(found, from);
        return true;
      }
      case 'move': {
        const claim = find(act.claim);
        const to = groupAt(act.to, find, groupOf);
        if (claim === null || to === null) return false;
        groupOf.set(claim.id, to);
        return true;
      }
      default: return true;
    }
  };

  for (const decision of decisions) {
    const structural = ['correct', 'reject', 'merge', 'split', 'move'].includes(decision.act.kind);
    if (!structural) continue;
    if (apply(decision)) changed = true;
    else lost.push(decision.number);
  }

  const members = labels.map((): Claim[] => []);
  for (const claim of claims) {
    const now = current.get(claim.id);
    const group = groupOf.get(claim.id);
    if (now !== undefined && group !== undefined) members[group]?.push(now);
  }
  const groups = members.flatMap((own, at): Group[] => {
    const kind = kinds[at];
    const label = labels[at];
    return own.length === 0 || kind === undefined || label === undefined ? [] : [{ kind, label, claims: own, because: [] }];
  });
  return { claims: claims.flatMap(({ id }) => current.get(id) ?? []), groups, changed, lost };
};
