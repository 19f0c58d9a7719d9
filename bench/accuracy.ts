import { fromText, readFolder } from '#lib/ingest/index.ts';
import type { Comparison, Verdict } from '#lib/model/index.ts';
import { compare, read } from '#lib/pipeline.ts';
import { scoreClaims } from './claims.ts';
import type { Tallies } from './claims.ts';
import { scoreFindings } from './findings.ts';
import { scoreArticle } from './furniture.ts';
import { scoreLines } from './lines.ts';
import type { LineScore } from './lines.ts';
import type { loadSnippets, StoryFixture } from './load.ts';
import { goldOf, matchClaims } from './match.ts';
import type { Matching } from './match.ts';
import { NOTHING, sumOf } from './tally.ts';
import type { Tally } from './tally.ts';

export type StoryScore = Readonly<{
  claims: Tallies;
  lines: LineScore;
  findings: ReadonlyMap<string, Tally>;
  furniture: Tally;
  facts: Tally;
  errors: readonly string[];
  comparison: Comparison;
  /** The engine's claim for each gold key that has one. */
  found: ReadonlyMap<string, string>;
}>;

/** Runs the whole engine over a fixture story and holds the result against its gold. */
export const scoreStory = ({ slug, files, gold }: StoryFixture): StoryScore => {
  const { articles } = readFolder(files);
  const comparison = compare(articles);
  const read = articles.map((article) => {
    const file = (article.path ?? '').split('/').at(-1) ?? '';
    const goldArticle = gold.articles[file];
    if (goldArticle === undefined) throw new Error(`the gold of ${slug} does not know the file ${file}`);
    const where = `${slug}/${file}`;
    const mine = goldOf(gold, file);
    const matching = matchClaims(article.text, mine, comparison.claims.filter((claim) => claim.article === article.id));
    const keys = gold.claims.filter((claim) => claim.file === file).map(({ key }) => key);
    return { keys, matching, claims: scoreClaims(where, matching), article: scoreArticle(where, goldArticle, article) };
  });
  const found = new Map(read.flatMap(({ keys, matching }) => pairsOf(keys, matching)));
  const lines = scoreLines(slug, gold, found, comparison);
  const findings = scoreFindings(slug, gold, found, comparison);
  return {
    claims: merged(read.map(({ claims }) => claims.tallies)),
    lines,
    findings: findings.byKind,
    furniture: sumOf(read.map(({ article }) => article.furniture)),
    facts: sumOf(read.map(({ article }) => article.facts)),
    errors: [...read.flatMap(({ article, claims }) => [...article.errors, ...claims.errors]), ...lines.errors, ...findings.errors],
    comparison,
    found,
  };
};

/** Extraction alone, over the snippets. */
export const scoreSnippets = (snippets: Awaited<ReturnType<typeof loadSnippets>>): Readonly<{ claims: Tallies; errors: readonly string[] }> => {
  const scores = snippets.map(({ id, text, claims, optional }) =>
    scoreClaims(id, matchClaims(text, { claims, optional: optional ?? [] }, read(fromText({ text })).claims)));
  return { claims: merged(scores.map(({ tallies }) => tallies)), errors: scores.flatMap(({ errors }) => errors) };
};

export const merged = (all: readonly Tallies[]): Tallies => {
  const names = [...new Set(all.flatMap((tallies) => [...tallies.keys()]))];
  return new Map(names.map((name) => [name, sumOf(all.map((tallies) => tallies.get(name) ?? NOTHING))]));
};

/** Share of verdicts that are as they should be; 1 when there is none. */
export const verdictAccuracy = (verdicts: LineScore['verdicts']): number =>
  (verdicts.length === 0 ? 1 : verdicts.filter(({ wanted, given }) => wanted === given).length / verdicts.length);

/** How often each verdict was given where each was wanted. */
export const confusion = (verdicts: LineScore['verdicts']): ReadonlyMap<Verdict, ReadonlyMap<Verdict, number>> => {
  const table = new Map<Verdict, Map<Verdict, number>>();
  for (const { wanted, given } of verdicts) {
    const row = table.get(wanted) ?? new Map<Verdict, number>();
    table.set(wanted, row.set(given, (row.get(given) ?? 0) + 1));
  }
  return table;
};

const pairsOf = (keys: readonly string[], { matches }: Matching): readonly (readonly [string, string])[] =>
  matches.flatMap(({ claim }, at) => {
    const key = keys[at];
    return claim === null || key === undefined ? [] : [[key, claim.id] as const];
  });
