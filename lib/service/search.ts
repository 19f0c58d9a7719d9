import 'server-only';
import { storyOf } from '#lib/present/index.ts';
import type { Verdict } from '#lib/model/index.ts';
import * as store from '#lib/store/index.ts';
import type { FoundClaim, FoundLine, Search } from '#lib/store/index.ts';
import { readStory } from './stories.ts';

export type { FoundClaim } from '#lib/store/index.ts';

export type FoundStory = Readonly<{ slug: string; title: string; lines: readonly Readonly<{ line: string; label: string; verdict: Verdict; articles: number; claims: readonly FoundClaim[] }>[] }>;

/** `from`: the first line of this page, counted from 0; `total`: lines found in all stories. */
export type Found = Readonly<{ how: Search['how']; total: number; from: number; next: number | null; stories: readonly FoundStory[] }>;

const LINES_A_PAGE = 20;

/** Shorter words have too many near spellings. */
const SHORTEST = 4;
const MOST_WORDS = 6;

/** The words of a query that may be misspelt: neither quoted nor to be left out. */
const wordsIn = (query: string): readonly string[] =>
  (query.replaceAll(/"[^"]*"?|(?<![^\s])-\S+/g, ' ').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST).slice(0, MOST_WORDS);

/** Found is what the engine wrote; where people decided since, it is told as they left it: moved, renamed or gone. */
const asReviewed = async (slug: string, lines: readonly FoundLine[]): Promise<FoundStory['lines']> => {
  if (((await store.findStory(slug))?.decisions ?? 0) === 0) return lines;
  const read = await readStory(slug);
  if (read === null) return [];
  const { lineOfClaim } = storyOf(read.comparison);
  const claims = lines.flatMap((line) => line.claims.flatMap((claim) => {
    const now = lineOfClaim.get(claim.claim);
    return now === undefined ? [] : [{ now, claim, articles: line.articles }];
  }));
  return [...Map.groupBy(claims, ({ now }) => now)].map(([{ id, label, verdict }, group]) =>
    ({ line: id, label, verdict, articles: Math.max(...group.map(({ articles }) => articles)), claims: group.map(({ claim }) => claim) }));
};

/** Looks in the claims of all stories, from the `from`th line found on. */
export const search = async (query: string, from: number): Promise<Found> => {
  const { how, total, lines } = await store.searchClaims(query, wordsIn(query), from, LINES_A_PAGE);
  if (lines.length === 0 && from > 0) return search(query, 0);
  const groups = [...Map.groupBy(lines, ({ slug }) => slug)];
  const stories = await Promise.all(groups.map(async ([slug, own]) => ({ slug, title: own[0]?.title ?? slug, lines: await asReviewed(slug, own) })));
  const next = from + lines.length;
  return { how, total, from, next: next < total ? next : null, stories: stories.filter((story) => story.lines.length > 0) };
};
