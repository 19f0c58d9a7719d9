import type { Comparison } from '#lib/model/index.ts';
import type { StoryGold } from './gold.ts';
import type { Found } from './lines.ts';
import type { Tally } from './tally.ts';

type FindingKind = StoryGold['findings'][number]['kind'];
export type FindingScore = Readonly<{ byKind: ReadonlyMap<FindingKind, Tally>; errors: readonly string[] }>;

/** A gold finding is found when one of its kind names two of its claims (one where it has one); reuse: two of its articles. */
export const scoreFindings = (slug: string, gold: StoryGold, found: Found, comparison: Comparison): FindingScore => {
  const articleOf = new Map(comparison.claims.map(({ id, article }) => [id, article]));
  const wanted = gold.findings.map(({ kind, claims }) => ({ kind, keys: claims, claims: claims.flatMap((key) => found.get(key) ?? []) }));
  const meets = (kind: FindingKind, a: readonly string[], b: readonly string[]): boolean => {
    const [left, right] = kind === 'reuse' ? [articles(a), articles(b)] : [new Set(a), new Set(b)];
    const common = [...left].filter((id) => right.has(id)).length;
    return common >= Math.min(2, left.size, right.size) && common > 0;
  };
  const articles = (claims: readonly string[]): ReadonlySet<string> => new Set(claims.flatMap((claim) => articleOf.get(claim) ?? []));
  const hit = wanted.map(({ kind, claims }) => comparison.findings.some((finding) => finding.kind === kind && meets(kind, claims, finding.claims)));
  const founded = comparison.findings.map((finding) => wanted.some(({ kind, claims }) => kind === finding.kind && meets(kind, claims, finding.claims)));
  const kinds = [...new Set([...wanted, ...comparison.findings].map(({ kind }) => kind))].sort();
  return {
    byKind: new Map(kinds.map((kind) => {
      const goldHits = wanted.filter((finding, at) => finding.kind === kind && hit[at]).length;
      const unfounded = comparison.findings.filter((finding, at) => finding.kind === kind && !founded[at]).length;
      return [kind, { right: goldHits, given: goldHits + unfounded, wanted: wanted.filter((finding) => finding.kind === kind).length }];
    })),
    errors: [
      ...wanted.filter((_, at) => !hit[at]).map(({ kind, keys }) => `${slug}: finding ${kind} missed: ${keys.join(', ')}`),
      ...comparison.findings.filter((_, at) => !founded[at]).map(({ kind, sentence }) => `${slug}: finding ${kind} not in the gold: ${sentence}`),
    ],
  };
};
