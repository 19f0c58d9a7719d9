import type { Claim, Comparison, Decided, Decision, Flag, Group, Line, LineAnchor, LineReview, Reviewed, Target } from '#lib/model/index.ts';
import { finderFor, type Finder } from './anchors.ts';
import { groupAt, regroup } from './regroup.ts';
import { standing } from './standing.ts';

/** Judges groups that a reviewer made: the engine itself, handed in, so that replaying knows no stage of it. */
export type Judge = (claims: readonly Claim[], groups: readonly Group[]) => Comparison;

const UNTOUCHED: LineReview = { accepted: null, overridden: null, renamed: null };

const saidBy = ({ number, by, at }: Decision): Decided => ({ number, by, at });

const indexOf = (lines: readonly Line[]): ReadonlyMap<string, number> =>
  new Map(lines.flatMap((line, at) => line.claims.map((id) => [id, at] as const)));

/** The claims a target names that are still there, or null when one is not. */
const claimsAt = (target: Target, find: Finder, lines: readonly Line[], groupOf: ReadonlyMap<string, number>): Readonly<{ line: string | null; claims: readonly string[] }> => {
  const lineAt = (anchor: LineAnchor): string | null => lines[groupAt(anchor, find, groupOf) ?? -1]?.id ?? null;
  const at = target.on === 'line' ? target.line : target.on === 'claim' ? [target.claim] : [target.a, target.b];
  const line = lineAt(at);
  const claims = target.on === 'line' ? [] : at.flatMap((anchor) => find(anchor)?.id ?? []);
  return target.on !== 'line' && claims.length < at.length ? { line: null, claims: [] } : { line, claims };
};

/** A conflict that a reviewer overruled is not reported as one any longer. */
const stillFound = (comparison: Comparison, reviews: ReadonlyMap<string, LineReview>): Comparison['findings'] => {
  const verdicts = new Map(comparison.lines.map(({ id, verdict }) => [id, verdict]));
  return comparison.findings.filter(({ kind, lines }) =>
    !(['conflict', 'variant', 'scope'] as readonly string[]).includes(kind)
    || lines.length === 0
    || lines.some((id) => (reviews.get(id)?.overridden ?? null) === null || verdicts.get(id) === kind));
};

/** The engine's comparison with people's decisions replayed over it, in the order in which they were taken. */
export const replay = (engine: Comparison, log: readonly Decision[], judge: Judge): Reviewed => {
  const decisions = standing(log);
  const { claims, groups, changed, lost } = regroup(engine.claims, engine.lines, decisions, finderFor(engine.claims, engine.articles));
  const judged = changed ? judge(claims, groups) : engine;
  const find = finderFor(judged.claims, judged.articles);
  const groupOf = indexOf(judged.lines);

  const lines = [...judged.lines];
  const reviews = new Map<string, LineReview>();
  const corrected = new Map<string, Decision>();
  const flags = new Map<number, Flag>();
  const gone = new Set(lost);

  const onLine = (anchor: LineAnchor, decision: Decision, change: (line: Line, before: LineReview) => readonly [Line, LineReview]): void => {
    const at = groupAt(anchor, find, groupOf);
    const line = at === null ? undefined : lines[at];
    if (at === null || line === undefined) { gone.add(decision.number); return; }
    const [next, review] = change(line, reviews.get(line.id) ?? UNTOUCHED);
    lines[at] = next;
    reviews.set(line.id, review);
  };

  for (const decision of decisions) {
    const { act } = decision;
    switch (act.kind) {
      case 'flag': {
        const where = claimsAt(act.target, find, judged.lines, groupOf);
        if (where.line === null) gone.add(decision.number);
        flags.set(decision.number, { ...saidBy(decision), why: act.why, note: act.note, target: act.target, status: 'open', settled: null, ...where });
        break;
      }
      case 'settle': {
        const flag = flags.get(act.flag);
        if (flag !== undefined) flags.set(act.flag, { ...flag, status: act.status, settled: act.status === 'open' ? null : { by: decision.by, at: decision.at, note: act.note } });
        break;
      }
      case 'accept':
        onLine(act.line, decision, (line, before) => [line, { ...before, accepted: saidBy(decision) }]);
        break;
      case 'override':
        onLine(act.line, decision, (line, before) => [
          { ...line, verdict: act.to, reason: act.reason },
          { ...before, accepted: null, overridden: { ...saidBy(decision), engine: before.overridden?.engine ?? line.verdict, reason: before.overridden?.reason ?? line.reason } },
        ]);
        break;
      case 'rename':
        onLine(act.line, decision, (line, before) => [{ ...line, label: act.label }, { ...before, renamed: { ...saidBy(decision), engine: before.renamed?.engine ?? line.label } }]);
        break;
      case 'correct': {
        const claim = find(act.claim);
        if (claim !== null) corrected.set(claim.id, decision);
        break;
      }
      case 'merge': case 'split': case 'move': case 'reject': case 'undo': break;
      default: act satisfies never;
    }
  }

  const comparison = { ...judged, lines };
  return {
    comparison: { ...comparison, findings: stillFound(comparison, reviews) },
    lines: reviews, corrected, flags: [...flags.values()], lost: decisions.filter(({ number }) => gone.has(number)),
  };
};
