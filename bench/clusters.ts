// node bench/clusters.ts [--errors] [FOLDER …]   what of the lines that careful readers wrote down the engine prints; by default of every folder in fixtures/clusters
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readFolder } from '#lib/ingest/index.ts';
import type { Claim, Comparison, Line, Range } from '#lib/model/index.ts';
import { claimSchema } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { clusterGoldSchema, locate } from './gold.ts';
import type { ClusterGold } from './gold.ts';
import { f1, precision, recall, sumOf } from './tally.ts';
import type { Tally } from './tally.ts';

type Member = ClusterGold['lines'][number]['members'][number];
/** A gold line as the engine printed it; `wrong verdict` has all its members, `incomplete` two at least. */
type Outcome = 'right' | 'wrong verdict' | 'incomplete' | 'missed';
type Score = Readonly<{
  read: Tally; pairs: Tally; planted: Tally; conflicts: Tally;
  outcomes: readonly Readonly<{ kind: Claim['kind']; outcome: Outcome }>[];
  errors: readonly string[];
}>;

const loadCluster = async (folder: string): Promise<Readonly<{ slug: string; gold: ClusterGold; comparison: Comparison; textOf: (article: string) => string; fileOf: (article: string) => string }>> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt') || name === 'story.json').sort();
  const { articles } = readFolder(await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) }))));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    slug: basename(folder),
    gold: clusterGoldSchema.parse(JSON.parse(await readFile(join(folder, 'gold.json'), 'utf8'))),
    comparison: compare(articles),
    textOf: (id) => byId.get(id)?.text ?? '',
    fileOf: (id) => (byId.get(id)?.path ?? '').split('/').at(-1) ?? '',
  };
};

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

const scoreCluster = async (folder: string): Promise<Score> => {
  const { slug, gold, comparison, textOf, fileOf } = await loadCluster(folder);
  const lineOf = new Map(comparison.lines.flatMap((line) => line.claims.map((id) => [id, line] as const)));
  const claimOf = new Map(comparison.claims.map((claim) => [claim.id, claim]));

  /** The claims that can stand for a member: those of its kind, else any that its words touch. */
  const standing = (member: Member, kind: Claim['kind']): readonly Claim[] => {
    const there = comparison.claims.filter(({ article }) => fileOf(article) === member.file);
    const text = textOf(there[0]?.article ?? '');
    const range = there.length === 0 ? null : locate(text, { text: member.text, in: member.in });
    if (range === null) return [];
    const touched = there.filter(({ span, quantity }) => overlaps(span, range) || (quantity?.also ?? []).some((also) => overlaps(also.span, range)));
    const own = touched.filter((claim) => claim.kind === kind);
    return own.length > 0 ? own : touched;
  };
  const linesOf = (claims: readonly Claim[]): ReadonlySet<Line> => new Set(claims.flatMap(({ id }) => lineOf.get(id) ?? []));
  const share = (a: ReadonlySet<Line>, b: ReadonlySet<Line>): Line | undefined => [...a].find((line) => b.has(line) && line.claims.length > 1);

  const lines = gold.lines.map((line) => {
    const members = line.members.map((member) => ({ member, claims: standing(member, line.kind) })).map((member) => ({ ...member, lines: linesOf(member.claims) }));
    const best = [...new Set(members.flatMap(({ lines }) => [...lines]))]
      .map((found) => ({ found, count: members.filter(({ lines }) => lines.has(found)).length }))
      .toSorted((a, b) => b.count - a.count)[0];
    const together = best !== undefined && best.count > 1 ? best : null;
    const outcome: Outcome = together === null ? 'missed' : together.count < members.length ? 'incomplete' : together.found.verdict === line.verdict || line.verdict === 'single' ? 'right' : 'wrong verdict';
    return { ...line, members, together, outcome };
  });
  const goldPairs = lines.flatMap(({ members, label }) => members.flatMap((a, at) => members.slice(at + 1).map((b) => ({ a, b, label }))));
  const joined = goldPairs.filter(({ a, b }) => share(a.lines, b.lines) !== undefined);
  const strangers = [
    ...lines.flatMap((one, at) => lines.slice(at + 1).filter((other) => other.kind === one.kind).flatMap((other) => one.members.flatMap((a) => other.members
      .filter((b) => share(a.lines, b.lines) !== undefined && !b.claims.some((claim) => a.claims.includes(claim)))
      .map((b) => `“${a.member.text}” (${one.label}) and “${b.member.text}” (${other.label})`)))),
    ...gold.apart.flatMap(({ why, members }) => {
      const standingFor = members.map((member) => ({ member, lines: linesOf(standing(member, 'quantity')) }));
      return standingFor.flatMap((a, at) => standingFor.slice(at + 1).filter((b) => share(a.lines, b.lines) !== undefined).map((b) => `“${a.member.text}” and “${b.member.text}” (${why})`));
    }),
  ];
  const planted = lines.filter((line) => line.planted === true);
  const found = planted.filter(({ members }) => comparison.lines.some((line) => line.verdict === 'conflict' && members.filter(({ lines }) => lines.has(line)).length > 1)
    || comparison.findings.some(({ kind, claims }) => kind === 'conflict' && members.filter((member) => member.claims.some(({ id }) => claims.includes(id))).length > 1));
  const conflicts = comparison.lines.filter(({ verdict }) => verdict === 'conflict');
  const unfounded = conflicts.filter((line) => !lines.some(({ verdict, planted: wanted, members }) => (verdict === 'conflict' || wanted === true) && members.filter(({ lines }) => lines.has(line)).length > 1));
  const words = (line: Line): string => line.claims.map((id) => claimOf.get(id)).map((claim) => `${claim?.article ?? ''} “${claim?.span.text ?? ''}”`).join(' | ');
  return {
    read: sumOf(lines.flatMap(({ members, kind }) => members.map(({ claims }) => ({ right: claims.some((claim) => claim.kind === kind) ? 1 : 0, given: 1, wanted: 1 })))),
    pairs: { right: joined.length, given: joined.length + strangers.length, wanted: goldPairs.length },
    planted: { right: found.length, given: found.length, wanted: planted.length },
    conflicts: { right: conflicts.length - unfounded.length, given: conflicts.length, wanted: 0 },
    outcomes: lines.map(({ kind, outcome }) => ({ kind, outcome })),
    errors: [
      ...lines.filter(({ outcome }) => outcome !== 'right').map(({ label, kind, verdict, outcome, together, members, planted: wanted }) => [
        `${slug}: ${wanted === true ? 'PLANTED ' : ''}${outcome}: ${label} [${kind}, ${verdict} expected${together === null ? '' : `, ${together.found.verdict}: ${together.found.reason}`}]`,
        ...members.map(({ member, claims, lines }) => `    ${together !== null && lines.has(together.found) ? '+' : '-'} ${member.file} “${member.text}”${claims.some((claim) => claim.kind === kind) ? '' : ' NOT READ'}  ${claims.map(({ id, kind: as, quantity }) => `${id} ${as}${quantity === null ? '' : ` of ${quantity.head ?? "nothing"}`} in “${lineOf.get(id)?.label ?? ''}” of ${lineOf.get(id)?.claims.length ?? 0}`).join('; ')}`),
      ].join('\n')),
      ...strangers.map((text) => `${slug}: wrongly in one line: ${text}`),
      ...unfounded.map((line) => `${slug}: conflict not in the gold: ${line.label}: ${line.reason}  ${words(line)}`),
    ],
  };
};

const args = process.argv.slice(2);
const given = args.filter((arg) => arg !== '--errors');
const own = join(import.meta.dirname, '..', 'fixtures', 'clusters');
const folders = given.length > 0 ? given : existsSync(own) ? (await readdir(own)).sort().map((name) => join(own, name)) : [];
const scores = await Promise.all(folders.map(scoreCluster));
if (args.includes('--errors')) for (const error of scores.flatMap(({ errors }) => errors)) console.log(error);

const percent = (share: number): string => (100 * share).toFixed(1);
const pairs = sumOf(scores.map((score) => score.pairs));
const planted = sumOf(scores.map((score) => score.planted));
const conflicts = sumOf(scores.map((score) => score.conflicts));
const read = sumOf(scores.map((score) => score.read));
console.log(`${folders.length} stories; members read as a claim of their kind ${percent(recall(read))} % of ${read.wanted}`);
console.log(`pairs: P ${percent(precision(pairs))} R ${percent(recall(pairs))} F1 ${percent(f1(pairs))} (${pairs.right}/${pairs.given}/${pairs.wanted})`);
for (const kind of [...claimSchema.shape.kind.options, 'all'] as const) {
  const outcomes = scores.flatMap((score) => score.outcomes).filter((outcome) => kind === 'all' || outcome.kind === kind).map(({ outcome }) => outcome);
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  console.log(`${kind.padEnd(10)} ${outcomes.length} lines: right ${count('right')}, wrong verdict ${count('wrong verdict')}, incomplete ${count('incomplete')}, missed ${count('missed')}`);
}
console.log(`planted contradictions found ${planted.right} of ${planted.wanted}; lines in conflict that are expected ${conflicts.right} of ${conflicts.given}`);
