import { describe, expect, test } from '@jest/globals';
import { locate, occurrences } from '#bench/gold.ts';
import { loadSnippets, loadStories } from '#bench/load.ts';

const stories = await loadStories();
const snippets = await loadSnippets();

test('there are stories and snippets', () => {
  expect(stories.length).toBeGreaterThanOrEqual(4);
  expect(snippets.length).toBeGreaterThanOrEqual(100);
});

describe.each(stories)('the gold of $slug', ({ gold, texts }) => {
  const textOf = (file: string): string => texts.get(file) ?? '';
  const keys = gold.claims.map(({ key }) => key);

  test('names exactly the files of the story', () => {
    expect(Object.keys(gold.articles).sort()).toEqual([...texts.keys()].sort());
  });
  test('finds every place exactly once', () => {
    expect([...gold.claims, ...gold.optional, ...gold.nothing].filter((place) => locate(textOf(place.file), place) === null)).toEqual([]);
  });
  test('gives every claim its own key', () => {
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  test('names only claims that exist', () => {
    const named = [...gold.lines, ...gold.findings].flatMap(({ claims }) => claims);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
    expect(gold.claims.flatMap((claim) => (claim.kind === 'quantity' && claim.alsoOf !== undefined ? [claim.alsoOf] : [])).filter((key) => !keys.includes(key))).toEqual([]);
  });
  test('puts no claim into two lines', () => {
    const placed = gold.lines.flatMap(({ claims }) => claims);
    expect(placed.filter((key, at) => placed.indexOf(key) !== at)).toEqual([]);
  });
  test('finds furniture in its files', () => {
    const furniture = Object.entries(gold.articles).flatMap(([file, article]) => article.furniture.map((text) => ({ file, text })));
    expect(furniture.filter(({ file, text }) => occurrences(textOf(file), text).length === 0)).toEqual([]);
  });
  test('has intervals that run upwards', () => {
    expect(gold.claims.filter((claim) => claim.kind === 'quantity' && claim.low !== null && claim.high !== null && claim.low > claim.high)).toEqual([]);
  });
});

test.each(snippets)('the gold of snippet $id finds its places', ({ text, claims, optional, nothing }) => {
  expect([...claims, ...(optional ?? []), ...(nothing ?? [])].filter((place) => locate(text, place) === null)).toEqual([]);
});
