import type { Claim, Line, Pair, Span } from '#lib/model/index.ts';
import { whoSays } from './attribution.ts';
import { figureOrWords } from './figures.ts';
import { claimsOf, type Story } from './story.ts';
import { marks } from './words/marks.ts';

/** Every state a cell of the table can be in; there is no other. */
export type CellState =
  | 'same' | 'wording' | 'figure' | 'contradicts' | 'source' | 'scope'
  | 'omits' | 'truncated' | 'predates';

export type StateWords = Readonly<{ sign: string; word: string }>;

export const stateWords = (state: CellState): StateWords => marks.states[state];

/** One figure or quote of a cell; claims that say the same with the same source are told once. */
export type Entry = Readonly<{ claim: Claim; figure: string; by: string; state: CellState }>;

export type Cell =
  | Readonly<{ kind: 'states'; article: string; state: CellState; entries: readonly Entry[] }>
  | Readonly<{ kind: 'absent'; article: string; state: CellState; nearest: Span | null }>;

type Agreement = Readonly<{ ids: ReadonlySet<string>; articles: number }>;

const agreesOf = ({ pairs }: Line, agree: boolean): ReadonlyMap<string, ReadonlySet<string>> => {
  const others = new Map<string, Set<string>>();
  const note = (of: string, other: string): void => { others.set(of, (others.get(of) ?? new Set()).add(other)); };
  for (const { a, b, verdict } of pairs) if ((verdict === 'agree') === agree) { note(a, b); note(b, a); }
  return others;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * For each claim those that agree with it and of which no two differ, the sets of most articles first, then in the
 * claims' order. No two: half a quote agrees with every wording of the other half. In a large line most pairs were never
 * held against each other; such two do not differ.
 */
const agreementsOf = (line: Line, claims: readonly Claim[]): readonly Agreement[] => {
  const [agreeing, differing] = [agreesOf(line, true), agreesOf(line, false)];
  const place = new Map(claims.map(({ id }, at) => [id, at]));
  const inOrder = (ids: ReadonlySet<string>): readonly Claim[] =>
    [...ids].flatMap((id) => place.get(id) ?? []).toSorted((a, b) => a - b).flatMap((at) => claims[at] ?? []);
  return claims.map((start) => {
    const agreed = [start];
    const barred = new Set(differing.get(start.id));
    for (const claim of inOrder(agreeing.get(start.id) ?? NONE)) {
      if (barred.has(claim.id)) continue;
      agreed.push(claim);
      for (const id of differing.get(claim.id) ?? NONE) barred.add(id);
    }
    return { ids: new Set(agreed.map(({ id }) => id)), articles: new Set(agreed.map(({ article }) => article)).size };
  }).toSorted((a, b) => b.articles - a.articles);
};

/**
 * The claims that most articles put alike. For figures null when no two agree, or when two readings have equally
 * many articles, so that nobody is the norm by chance; words are always held against a text, at a tie the earliest.
 */
export const normOf = (line: Line, claims: readonly Claim[]): ReadonlySet<string> | null => {
  const ranked = agreementsOf(line, claims);
  const [first] = ranked;
  if (first === undefined) return null;
  if (line.kind !== 'quantity') return first.ids;
  const rival = ranked.find(({ ids, articles }) => articles === first.articles && [...ids].every((id) => !first.ids.has(id)));
  return first.articles < 2 || rival !== undefined ? null : first.ids;
};

const strongest = (pairs: readonly Pair[]): CellState => {
  const has = (verdict: Pair['verdict']): boolean => pairs.some((pair) => pair.verdict === verdict);
  if (has('conflict')) return 'contradicts';
  if (has('variant')) return 'wording';
  if (has('scope')) return 'scope';
  return has('compatible') ? 'figure' : 'same';
};

const mainSource = (claims: readonly Claim[]): string | null => {
  const counts = new Map<string, Set<string>>();
  for (const claim of claims) counts.set(whoSays(claim), (counts.get(whoSays(claim)) ?? new Set()).add(claim.article));
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b.size - a.size);
  return first === undefined || first[1].size === (second?.[1].size ?? 0) ? null : first[0];
};

type Norm = Readonly<{ ids: ReadonlySet<string> | null; source: string | null }>;

type PairsOf = ReadonlyMap<string, readonly Pair[]>;

/** The pairs of a line, by each of their two claims. */
const pairsOf = ({ pairs }: Line): PairsOf => {
  const ofClaim = new Map<string, Pair[]>();
  const note = (id: string, pair: Pair): void => {
    const own = ofClaim.get(id);
    if (own === undefined) ofClaim.set(id, [pair]);
    else own.push(pair);
  };
  for (const pair of pairs) { note(pair.a, pair); note(pair.b, pair); }
  return ofClaim;
};

/** How a claim stands to the others of its line, and the pairs that make it so: none where it is what most say. */
export type Standing = Readonly<{ state: CellState; pairs: readonly Pair[] }>;

const standingOf = (pairsOfLine: PairsOf, { id, kind }: Claim, norm: Norm, by: string): Standing => {
  if (norm.ids?.has(id) === true) return { state: norm.source === null || by === norm.source ? 'same' : 'source', pairs: [] };
  const pairs = pairsOfLine.get(id) ?? [];
  const againstNorm = pairs.filter(({ a, b }) => norm.ids?.has(a === id ? b : a) === true);
  const held = againstNorm.length > 0 ? againstNorm : pairs;
  const state = strongest(held);
  return { state: state === 'figure' && kind !== 'quantity' ? 'wording' : state, pairs: held.filter((pair) => strongest([pair]) === state) };
};

const entriesOf = (pairs: PairsOf, claims: readonly Claim[], norm: Norm): readonly Entry[] => {
  const entries = claims.map((claim) => {
    const by = whoSays(claim);
    return { claim, figure: figureOrWords(claim), by, state: standingOf(pairs, claim, norm, by).state };
  });
  return entries.filter(({ figure, by }, at) => entries.findIndex((other) => other.figure === figure && other.by === by) === at);
};

/** What of a cell an editor must see first, first. */
const WEIGHT: readonly CellState[] = ['contradicts', 'wording', 'scope', 'figure', 'source', 'same'];

const heaviest = (entries: readonly Entry[]): CellState => WEIGHT.find((state) => entries.some((entry) => entry.state === state)) ?? 'same';

const normFor = (line: Line, claims: readonly Claim[]): Norm => {
  const ids = normOf(line, claims);
  return { ids, source: ids === null ? null : mainSource(claims.filter(({ id }) => ids.has(id))) };
};

/** By claim, what the states of the line's cells rest on. */
export const standingsOf = (story: Story, line: Line): ReadonlyMap<string, Standing> => {
  const claims = claimsOf(story, line);
  const [norm, pairs] = [normFor(line, claims), pairsOf(line)];
  return new Map(claims.map((claim) => [claim.id, standingOf(pairs, claim, norm, whoSays(claim))]));
};

/** One cell per article of the story, in the order of its articles. */
export const cellsOf = (story: Story, line: Line): readonly Cell[] => {
  const claims = claimsOf(story, line);
  const norm = normFor(line, claims);
  const absent = new Map(line.absent.map((absence) => [absence.article, absence]));
  const [byArticle, pairs] = [Map.groupBy(claims, ({ article }) => article), pairsOf(line)];
  return story.comparison.articles.map(({ id }): Cell => {
    const own = byArticle.get(id);
    if (own !== undefined) {
      const entries = entriesOf(pairs, own, norm);
      return { kind: 'states', article: id, state: heaviest(entries), entries };
    }
    const absence = absent.get(id);
    return { kind: 'absent', article: id, state: absence?.why ?? 'omits', nearest: absence?.nearest ?? null };
  });
};
