import type { Claim, Line } from '#lib/model/index.ts';
import { tellingOf } from './attribution.ts';
import { figureOrWords } from './figures.ts';
import { onceFor } from './once.ts';
import { agenciesOf } from './outlets.ts';
import { articleIn, claimsOf, type Story } from './story.ts';

/** A figure, or the words, of an article on its way to an origin; several claims that say the same are told by the first. */
export type Said = Readonly<{ claim: string; words: string }>;

/**
 * How an article comes by a claim. `through`: who stands between the article and the origin, from the article on, those
 * named together side by side; `credits`: agencies named for the article as a whole; `hedge`: its words where nobody is named.
 */
export type Path = Readonly<{ article: string; through: readonly (readonly string[])[]; credits: readonly string[]; hedge: string | null; said: readonly Said[] }>;

/** Who a claim goes back to, with those named beside them, and all paths that end there; `own`: the outlet that tells it and nobody behind it. */
export type Root = Readonly<{ names: readonly string[]; own: boolean; outlets: number; paths: readonly Path[] }>;

/** The chain of attribution of a line, the origin that most outlets cite first. */
export type Chain = Readonly<{ outlets: number; roots: readonly Root[] }>;

const outletOf = (story: Story, article: string): string => articleIn(story, article).outlet ?? article;

/** Of the origins that a claim's article has, the one that the claim names; else the one that none of the article's other claims names. */
const originOf = (line: Line, claim: Claim, named: ReadonlySet<string>): string => {
  const here = line.origins.filter(({ articles }) => articles.includes(claim.article)).map(({ name }) => name);
  const own = new Set(tellingOf(claim).levels.flat());
  return here.findLast((name) => own.has(name)) ?? here.find((name) => !named.has(name)) ?? here[0] ?? '';
};

const pathsTo = (story: Story, origin: string, claims: readonly Claim[]): readonly Path[] => {
  const paths = new Map<string, { claim: Claim; through: readonly (readonly string[])[]; said: Said[] }>();
  for (const claim of claims) {
    const outlet = outletOf(story, claim.article);
    const { levels } = tellingOf(claim);
    const end = levels.findLastIndex((level) => level.includes(origin));
    const through = levels.slice(0, end < 0 ? levels.length : end).map((level) => level.filter((source) => source !== outlet)).filter((level) => level.length > 0);
    const key = JSON.stringify([claim.article, through]);
    const path = paths.get(key) ?? { claim, through, said: [] };
    paths.set(key, path);
    const words = figureOrWords(claim);
    if (!path.said.some((said) => said.words === words)) path.said.push({ claim: claim.id, words });
  }
  return [...paths.values()].map(({ claim, through, said }) => ({
    article: claim.article, through, said,
    credits: agenciesOf(articleIn(story, claim.article)).filter((agency) => agency !== origin && !through.flat().includes(agency)),
    hedge: through.length === 0 && tellingOf(claim).levels.length === 0 ? tellingOf(claim).hedge : null,
  }));
};

export const chainsOf = onceFor((story: Story) => onceFor((line: Line): Chain => {
  const claims = claimsOf(story, line);
  const namedIn = Map.groupBy(claims, ({ article }) => article);
  const byOrigin = Map.groupBy(claims, (claim) => originOf(line, claim, new Set((namedIn.get(claim.article) ?? []).flatMap((other) => tellingOf(other).levels.flat()))));
  const count = (ids: readonly string[]): number => new Set(ids.map((id) => outletOf(story, id))).size;
  const roots = [...byOrigin].map(([name, own]): Root => {
    const paths = pathsTo(story, name, own);
    const [only] = paths;
    const beside = own.flatMap((claim) => tellingOf(claim).levels.filter((level) => level.includes(name)).flat());
    return { names: [...new Set(beside.length === 0 ? [name] : beside)], paths, outlets: count(paths.map(({ article }) => article)), own: paths.length === 1 && only !== undefined && only.through.length === 0 && name === outletOf(story, only.article) };
  });
  return { outlets: count(claims.map(({ article }) => article)), roots: roots.toSorted((a, b) => b.outlets - a.outlets || Number(a.own) - Number(b.own)) };
}));

/** How many figures an origin is cited for that cannot all be one: those of claims whose pairs do not agree. */
export const figuresOf = (line: Line, { paths }: Root): number => {
  const said = paths.flatMap((path) => path.said.map(({ claim }) => claim));
  const differ = line.pairs.filter(({ a, b, verdict }) => said.includes(a) && said.includes(b) && verdict !== 'agree');
  return line.kind !== 'quantity' || differ.length === 0 ? 1 : new Set(paths.flatMap((path) => path.said.map(({ words }) => words))).size;
};
