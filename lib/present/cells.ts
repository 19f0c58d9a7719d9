import type { Claim, Line, Pair, Span } from '#lib/model/index.ts';
import { whoSays } from './attribution.ts';
import { figureOrWords } from './figures.ts';
import { claimsOf, type Story } from './story.ts';

/** Every state a cell of the table can be in; there is no other. */
export type CellState =
  | 'same' | 'wording' | 'figure' | 'contradicts' | 'source' | 'scope'
  | 'omits' | 'truncated' | 'predates';

export type StateWords = Readonly<{ sign: string; word: string }>;

const WORDS: Readonly<Record<CellState, StateWords>> = {
  same: { sign: '=', word: 'states the same' },
  wording: { sign: '~', word: 'other wording' },
  figure: { sign: '≈', word: 'other figure' },
  contradicts: { sign: '≠', word: 'contradicts' },
  source: { sign: '⇄', word: 'other source' },
  scope: { sign: '∦', word: 'not comparable' },
  omits: { sign: '–', word: 'omits' },
  truncated: { sign: '…', word: 'text incomplete' },
  predates: { sign: '‹', word: 'published before' },
};

export const stateWords = (state: CellState): StateWords => WORDS[state];

/** One figure or quote of a cell; claims that say the same with the same source are told once. */
export type Entry = Readonly<{ claim: Claim; figure: string; by: string; state: CellState }>;

export type Cell =
  | Readonly<{ kind: 'states'; article: string; state: CellState; entries: readonly Entry[] }>
  | Readonly<{ kind: 'absent'; article: string; state: CellState; nearest: Span | null }>;

type Agreement = Readonly<{ ids: ReadonlySet<string>; articles: number }>;

/**
 * For each claim those that agree with it and with each other, the sets of most articles first, then in the claims'
 * order. With each other too: half a quote agrees with every wording of the other half.
 */
const agreementsOf = (line: Line, claims: readonly Claim[]): readonly Agreement[] => {
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  const agreeing = new Map(claims.map(({ id }) => [id, new Set<string>()]));
  for (const { a, b, verdict } of line.pairs) {
    if (verdict !== 'agree') continue;
    agreeing.get(a)?.add(b);
    agreeing.get(b)?.add(a);
  }
  const agree = (a: string, b: string): boolean => agreeing.get(a)?.has(b) === true || articleOf.get(a) === articleOf.get(b);
  return claims.map(({ id: start }) => {
    const ids = [start];
    for (const { id } of claims) if (agreeing.get(start)?.has(id) === true && ids.every((other) => agree(id, other))) ids.push(id);
    return { ids: new Set(ids), articles: new Set(ids.map((id) => articleOf.get(id))).size };
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

const stateOf = (line: Line, { id, ...claim }: Claim, norm: Norm, by: string): CellState => {
  if (norm.ids?.has(id) === true) return norm.source === null || by === norm.source ? 'same' : 'source';
  const pairs = line.pairs.filter(({ a, b }) => a === id || b === id);
  const againstNorm = pairs.filter(({ a, b }) => norm.ids?.has(a === id ? b : a) === true);
  const state = strongest(againstNorm.length > 0 ? againstNorm : pairs);
  return state === 'figure' && claim.kind !== 'quantity' ? 'wording' : state;
};

const entriesOf = (line: Line, claims: readonly Claim[], norm: Norm): readonly Entry[] => {
  const entries = claims.map((claim) => {
    const by = whoSays(claim);
    return { claim, figure: figureOrWords(claim), by, state: stateOf(line, claim, norm, by) };
  });
  return entries.filter(({ figure, by }, at) => entries.findIndex((other) => other.figure === figure && other.by === by) === at);
};

/** What of a cell an editor must see first, first. */
const WEIGHT: readonly CellState[] = ['contradicts', 'wording', 'scope', 'figure', 'source', 'same'];

const heaviest = (entries: readonly Entry[]): CellState => WEIGHT.find((state) => entries.some((entry) => entry.state === state)) ?? 'same';

/** One cell per article of the story, in the order of its articles. */
export const cellsOf = (story: Story, line: Line): readonly Cell[] => {
  const claims = claimsOf(story, line);
  const ids = normOf(line, claims);
  const norm: Norm = { ids, source: ids === null ? null : mainSource(claims.filter(({ id }) => ids.has(id))) };
  const absent = new Map(line.absent.map((absence) => [absence.article, absence]));
  return story.comparison.articles.map(({ id }): Cell => {
    const own = claims.filter(({ article }) => article === id);
    if (own.length > 0) {
      const entries = entriesOf(line, own, norm);
      return { kind: 'states', article: id, state: heaviest(entries), entries };
    }
    const absence = absent.get(id);
    return { kind: 'absent', article: id, state: absence?.why ?? 'omits', nearest: absence?.nearest ?? null };
  });
};
