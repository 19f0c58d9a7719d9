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
export type Entry = Readonly<{ claim: Claim; figure: string; by: string }>;

export type Cell =
  | Readonly<{ kind: 'states'; article: string; state: CellState; entries: readonly Entry[] }>
  | Readonly<{ kind: 'absent'; article: string; state: CellState; nearest: Span | null }>;

const entriesOf = (claims: readonly Claim[]): readonly Entry[] => {
  const entries = claims.map((claim) => ({ claim, figure: figureOrWords(claim), by: whoSays(claim) }));
  return entries.filter(({ figure, by }, at) => entries.findIndex((other) => other.figure === figure && other.by === by) === at);
};

const touches = (pair: Pair, ids: ReadonlySet<string>): boolean => ids.has(pair.a) || ids.has(pair.b);

/** Claims that agree with one claim, that one included, the sets of most articles first, then in the claims' order. */
const agreementsOf = (line: Line, claims: readonly Claim[]): readonly Readonly<{ ids: ReadonlySet<string>; articles: number }>[] => {
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  const agreeing = new Map(claims.map(({ id }) => [id, new Set([id])]));
  for (const { a, b, verdict } of line.pairs) {
    if (verdict !== 'agree') continue;
    agreeing.get(a)?.add(b);
    agreeing.get(b)?.add(a);
  }
  return [...agreeing.values()]
    .map((ids) => ({ ids, articles: new Set([...ids].map((id) => articleOf.get(id))).size }))
    .toSorted((a, b) => b.articles - a.articles);
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

const statingState = (line: Line, own: readonly Claim[], norm: ReadonlySet<string> | null, source: string | null): CellState => {
  const ids = new Set(own.map(({ id }) => id));
  if (norm !== null && own.some(({ id }) => norm.has(id))) {
    return source === null || own.some((claim) => whoSays(claim) === source) ? 'same' : 'source';
  }
  const pairs = line.pairs.filter((pair) => touches(pair, ids));
  const againstNorm = norm === null ? pairs : pairs.filter((pair) => touches(pair, norm));
  const state = strongest(againstNorm.length > 0 ? againstNorm : pairs);
  return state === 'figure' && line.kind !== 'quantity' ? 'wording' : state;
};

/** One cell per article of the story, in the order of its articles. */
export const cellsOf = (story: Story, line: Line): readonly Cell[] => {
  const claims = claimsOf(story, line);
  const norm = normOf(line, claims);
  const source = norm === null ? null : mainSource(claims.filter(({ id }) => norm.has(id)));
  const absent = new Map(line.absent.map((absence) => [absence.article, absence]));
  return story.comparison.articles.map(({ id }): Cell => {
    const own = claims.filter(({ article }) => article === id);
    if (own.length > 0) return { kind: 'states', article: id, state: statingState(line, own, norm, source), entries: entriesOf(own) };
    const absence = absent.get(id);
    return { kind: 'absent', article: id, state: absence?.why ?? 'omits', nearest: absence?.nearest ?? null };
  });
};
