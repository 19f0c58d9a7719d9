import 'server-only';
import { storyOf } from '#lib/present/index.ts';
import type { Verdict } from '#lib/model/index.ts';
import { editDistance } from '#lib/text/index.ts';
import * as store from '#lib/store/index.ts';
import type { FoundClaim, FoundLine } from '#lib/store/index.ts';
import { readStory } from './stories.ts';

export type { FoundClaim } from '#lib/store/index.ts';

export type FoundStory = Readonly<{ slug: string; title: string; lines: readonly Readonly<{ line: string; label: string; verdict: Verdict; articles: number; claims: readonly FoundClaim[] }>[] }>;

/**
 * `from`: the first line of this page, counted from 0; `total`: lines found in all stories. `instead`: what was looked
 * for because nothing has the words as they were typed; `guesses`: whether the database can find such words.
 */
export type Found = Readonly<{ instead: string | null; guesses: boolean; total: number; from: number; next: number | null; stories: readonly FoundStory[] }>;

const LINES_A_PAGE = 20;

/** Shorter words have too many near spellings. */
const SHORTEST = 4;
const MOST_WORDS = 6;

/** The words of a query that may be misspelt: neither quoted nor to be left out. */
const wordsIn = (query: string): readonly string[] =>
  (query.replaceAll(/"[^"]*"?|(?<!\S)-\S+/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length >= SHORTEST).slice(0, MOST_WORDS);

/** The nearest spelling that claims have, the most frequent of several; null for none, or where the database cannot tell. */
const nearest = async (word: string): Promise<string | null> => {
  const bare = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const limit = bare.length < 6 ? 1 : bare.length < 10 ? 2 : 3;
  const near = (await store.wordsLike(bare))?.flatMap((each) => {
    const distance = editDistance(bare, each.word, limit);
    return distance === null ? [] : [{ ...each, distance }];
  }) ?? [];
  return near.toSorted((a, b) => a.distance - b.distance || b.claims - a.claims || (a.word < b.word ? -1 : 1))[0]?.word ?? null;
};

/** The query with each word that no claim has replaced by the nearest spelling; null when there is none for one of them. */
const respelt = async (query: string): Promise<string | null> => {
  let result = query;
  for (const word of wordsIn(query)) {
    if (await store.isFound(word)) continue;
    const better = await nearest(word);
    if (better === null) return null;
    result = result.replace(word, better);
  }
  return result === query ? null : result;
};

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

/** Looks in the claims of all stories but those `without`, from the `from`th line found on. */
export const search = async (query: string, from: number, without: readonly string[] = []): Promise<Found> => {
  const asked = await store.searchClaims(query, from, LINES_A_PAGE, without);
  if (asked.lines.length === 0 && from > 0) return search(query, 0, without);
  const instead = asked.lines.length === 0 ? await respelt(query) : null;
  const { total, lines } = instead === null ? asked : await store.searchClaims(instead, from, LINES_A_PAGE, without);
  const groups = [...Map.groupBy(lines, ({ slug }) => slug)];
  const stories = await Promise.all(groups.map(async ([slug, own]) => ({ slug, title: own[0]?.title ?? slug, lines: await asReviewed(slug, own) })));
  const next = from + lines.length;
  return { instead, guesses: total > 0 || await store.wordsLike('') !== null, total, from, next: next < total ? next : null, stories: stories.filter((story) => story.lines.length > 0) };
};
