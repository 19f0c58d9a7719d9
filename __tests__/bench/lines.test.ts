import { describe, expect, test } from '@jest/globals';
import { scoreFindings } from '#bench/findings.ts';
import type { StoryGold } from '#bench/gold.ts';
import { scoreLines } from '#bench/lines.ts';
import { fromText } from '#lib/ingest/index.ts';
import { compare } from '#lib/pipeline.ts';

const comparison = compare([
  fromText({ text: 'The storm killed 12 people in Tacloban, the mayor said.', outlet: 'Visayas Call', published: '2024-11-03' }),
  fromText({ text: 'The storm killed 12 people in Tacloban. It sank 40 boats.', outlet: 'Luzon Herald', published: '2024-11-03' }),
]);
const claimOf = (outlet: string, text: string): string => {
  const article = comparison.articles.find((candidate) => candidate.outlet === outlet)?.id;
  return comparison.claims.find((claim) => claim.article === article && claim.span.text === text)?.id ?? '';
};
const found = new Map([['a', claimOf('Visayas Call', '12')], ['b', claimOf('Luzon Herald', '12')], ['c', claimOf('Luzon Herald', '40')]]);

const goldOf = (lines: StoryGold['lines']): StoryGold => ({
  articles: {}, findings: [], nothing: [], optional: [], lines,
  claims: [...found.keys()].map((key) => ({ key, file: key, kind: 'quantity', text: key, sources: [], low: 0, high: 0, dimension: 'count', unit: '1', head: null })),
});
const together = (...claims: string[]): StoryGold['lines'] => [{ label: 'a line', claims, verdict: 'agree' }];

describe('lines are scored', () => {
  test('in full when they are as they should be', () => {
    const score = scoreLines('story', goldOf(together('a', 'b')), found, comparison);
    expect(score.pairs).toEqual({ right: 1, given: 1, wanted: 1 });
    expect(score.bCubed).toEqual({ precision: 3, recall: 3, claims: 3 });
    expect(score.verdicts).toEqual([{ wanted: 'agree', given: 'agree' }, { wanted: 'single', given: 'single' }]);
    expect([score.errors, score.wrong]).toEqual([[], []]);
  });
  test('lower in recall when a claim is left out', () => {
    const { pairs, bCubed, wrong } = scoreLines('story', goldOf(together('a', 'b', 'c')), found, comparison);
    expect(wrong).toEqual([{ story: 'story', label: 'a line', claims: 3, inPieces: 2, strangers: 0, wanted: 'agree', given: 'agree' }]);
    expect(pairs).toEqual({ right: 1, given: 1, wanted: 3 });
    expect(bCubed.precision).toBe(3);
    expect(bCubed.recall).toBeCloseTo(2 / 3 + 2 / 3 + 1 / 3);
  });
  test('lower in precision when a claim is too much', () => {
    const { pairs, bCubed, errors, wrong } = scoreLines('story', goldOf([]), found, comparison);
    expect(wrong.map(({ strangers, wanted, given }) => [strangers, wanted, given])).toEqual([[1, 'single', 'agree'], [1, 'single', 'agree']]);
    expect(pairs).toEqual({ right: 0, given: 1, wanted: 0 });
    expect(bCubed).toEqual({ precision: 2, recall: 3, claims: 3 });
    expect(errors.some((error) => error.includes('wrongly in one line'))).toBe(true);
  });
  test('without the claims that were not found', () => {
    const { pairs } = scoreLines('story', goldOf(together('a', 'b')), new Map([...found].slice(1)), comparison);
    expect(pairs).toEqual({ right: 0, given: 0, wanted: 0 });
  });
});

test('a finding is right when one of its kind names the same claims', () => {
  const gold = (kind: 'as-fact' | 'conflict'): StoryGold => ({ ...goldOf([]), findings: [{ kind, claims: ['a', 'b'] }] });
  expect(scoreFindings('story', gold('as-fact'), found, comparison).byKind.get('as-fact')).toEqual({ right: 1, given: 1, wanted: 1 });
  expect(scoreFindings('story', gold('conflict'), found, comparison).byKind.get('conflict')).toEqual({ right: 0, given: 0, wanted: 1 });
});
