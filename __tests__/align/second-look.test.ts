import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compare } from '#lib/pipeline.ts';
import { articleOf } from '../compare/claims.ts';

/** Two articles; figures of the first and of the second that stand in one line, and that do not. */
type Case = Readonly<{ rule: string; articles: readonly [string, string]; together: readonly (readonly [string, string])[]; apart: readonly (readonly [string, string])[] }>;

const CASES: readonly Case[] = JSON.parse(readFileSync(new URL('../../fixtures/specs/second-look.json', import.meta.url), 'utf8'));

const linesOf = (texts: readonly string[], turned: boolean): ((one: string, two: string) => boolean) => {
  const articles = texts.map((text, at) => articleOf(`Outlet ${at}`, text, { published: '2026-03-02' }));
  const { lines, claims } = compare(turned ? articles.toReversed() : articles);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const holds = (ids: readonly string[], at: number, words: string): boolean => ids.some((id) => byId.get(id)?.article === articles[at]?.id && byId.get(id)?.span.text === words);
  return (one, two) => lines.some((line) => holds(line.claims, 0, one) && holds(line.claims, 1, two));
};

describe('figures told in other words', () => {
  test.each(CASES)('$rule', ({ articles, together, apart }) => {
    for (const turned of [false, true]) {
      const share = linesOf(articles, turned);
      expect(together.filter(([one, two]) => !share(one, two))).toEqual([]);
      expect(apart.filter(([one, two]) => share(one, two))).toEqual([]);
    }
  });

  test('what a second look joined is said to be doubtful, with what speaks for it', () => {
    const articles = CASES.find(({ rule }) => rule === 'tonnes and tonnes a year')!.articles.map((text, at) => articleOf(`Outlet ${at}`, text, { published: '2026-03-02' }));
    const line = compare(articles).lines.find(({ kind, pairs }) => kind === 'quantity' && pairs.length > 0);
    expect(line?.verdict).toBe('conflict');
    expect(line?.pairs[0]?.reason).toMatch(/\(doubtful; lined up by: the only mass in either/);
  });
});
