import type { Comparison, Verdict } from '#lib/model/index.ts';
import type { Tally } from './tally.ts';

/** The part of a story's gold that says what belongs together. */
export type LineGold = Readonly<{
  claims: readonly Readonly<{ key: string; text: string; negated?: true | undefined }>[];
  lines: readonly Readonly<{ label: string; claims: readonly string[]; verdict: Verdict }>[];
}>;

/** The engine's claim for a gold key; keys without one are absent. */
export type Found = ReadonlyMap<string, string>;

export type LineScore = Readonly<{
  /** Pairs of claims that share a line. */
  pairs: Tally;
  /** B-cubed: per claim, the share of its line that belongs there, and of its true line that is there; summed over claims. */
  bCubed: Readonly<{ precision: number; recall: number; claims: number }>;
  verdicts: readonly Readonly<{ wanted: Verdict; given: Verdict }>[];
  /** The lines of the gold that came out otherwise; `strangers`: claims that stand in the line without belonging to it. */
  wrong: readonly WrongLine[];
  errors: readonly string[];
}>;

export type WrongLine = Readonly<{ story: string; label: string; claims: number; inPieces: number; strangers: number; wanted: Verdict; given: Verdict }>;

/**
 * Scores grouping and verdicts over the claims that were found, so that extraction is not counted twice. Of gold
 * claims that the engine gives as one, the first stands for all.
 */
export const scoreLines = (slug: string, gold: LineGold, found: Found, comparison: Comparison): LineScore => {
  const standing = new Map([...found].toReversed().map(([key, claim]) => [claim, key]));
  const keys = gold.claims.filter((claim) => claim.negated !== true && standing.get(found.get(claim.key) ?? '') === claim.key).map(({ key }) => key);
  const goldLine = lookUp(gold.lines.map(({ claims }) => claims), keys);
  const lineOfClaim = new Map(comparison.lines.flatMap((line) => line.claims.map((claim) => [claim, line] as const)));
  const lineOf = (key: string) => lineOfClaim.get(found.get(key) ?? '');
  const together = new Map(keys.map((key) => [key, keys.filter((other) => other === key || (lineOf(key) !== undefined && lineOf(key) === lineOf(other)))]));
  const belonging = new Map(keys.map((key) => [key, keys.filter((other) => goldLine.get(key) === goldLine.get(other))]));

  const per = keys.map((key) => {
    const [given, wanted] = [together.get(key) ?? [], belonging.get(key) ?? []];
    return { key, given, wanted, right: given.filter((other) => wanted.includes(other)) };
  });
  const verdicts = [...new Set(goldLine.values())].flatMap((members) => {
    const line = mostCommon(members.filter((key) => keys.includes(key)).map(lineOf).filter((line) => line !== undefined));
    const wanted = gold.lines.find(({ claims }) => claims === members)?.verdict ?? 'single';
    return line === null ? [] : [{ members, wanted, given: line.verdict, reason: line.reason }];
  });
  const text = (key: string): string => `${key} “${gold.claims.find((claim) => claim.key === key)?.text ?? ''}”`;
  const wrong = verdicts.flatMap(({ members, wanted, given }): readonly WrongLine[] => {
    const own = members.filter((key) => keys.includes(key));
    const inPieces = new Set(own.map((key) => lineOf(key) ?? key)).size;
    const strangers = new Set(own.flatMap((key) => (together.get(key) ?? []).filter((other) => !own.includes(other)))).size;
    const label = gold.lines.find(({ claims }) => claims === members)?.label ?? text(members[0] ?? '');
    return inPieces === 1 && strangers === 0 && wanted === given ? [] : [{ story: slug, label, claims: own.length, inPieces, strangers, wanted, given }];
  });
  return {
    pairs: {
      right: sum(per.map(({ right }) => right.length - 1)) / 2,
      given: sum(per.map(({ given }) => given.length - 1)) / 2,
      wanted: sum(per.map(({ wanted }) => wanted.length - 1)) / 2,
    },
    bCubed: {
      precision: sum(per.map(({ right, given }) => right.length / given.length)),
      recall: sum(per.map(({ right, wanted }) => right.length / wanted.length)),
      claims: per.length,
    },
    verdicts: verdicts.map(({ wanted, given }) => ({ wanted, given })),
    wrong,
    errors: [
      ...per.flatMap(({ key, given, wanted }) => given.filter((other) => key < other && !wanted.includes(other)).map((other) => `${slug}: wrongly in one line: ${text(key)} and ${text(other)}`)),
      ...per.flatMap(({ key, given, wanted }) => wanted.filter((other) => key < other && !given.includes(other)).map((other) => `${slug}: not in one line: ${text(key)} and ${text(other)}`)),
      ...verdicts.filter(({ wanted, given }) => wanted !== given).map(({ members, wanted, given, reason }) => `${slug}: verdict of ${members.join(', ')}: ${wanted} expected, got ${given} (${reason})`),
    ],
  };
};

/** Which of the groups each key is in; a key in none is a group of its own. */
const lookUp = (groups: readonly (readonly string[])[], keys: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(keys.map((key) => [key, groups.find((group) => group.includes(key)) ?? [key]]));

const mostCommon = <Item>(items: readonly Item[]): Item | null => {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
