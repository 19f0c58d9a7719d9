import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cluster, type Link } from '#lib/align/cluster.ts';

/** Groups from a table of scores; pairs not in it score -1, `never` pairs are forbidden. */
const groups = (count: number, scores: Readonly<Record<string, number>>, never: readonly string[] = [], rank = Array.from({ length: count }, (_, at) => at)) => {
  const key = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;
  const links = Object.entries(scores).map(([pair, score]): Link => { const [a = 0, b = 0] = pair.split('-').map(Number); return { a, b, score }; });
  const scoreOf = (a: number, b: number): number | null => (never.includes(key(a, b)) ? null : scores[key(a, b)] ?? -1);
  return cluster(count, links, scoreOf, 0.5, rank).map((group) => [...group].toSorted()).toSorted();
};

describe('grouping', () => {
  test('what is alike joins', () => { expect(groups(3, { '0-1': 0.9 })).toEqual([[0, 1], [2]]); });
  test('a look-alike of a look-alike does not', () => { expect(groups(3, { '0-1': 0.9, '1-2': 0.8 })).toEqual([[0, 1], [2]]); });
  test('nor does a chain of ten', () => {
    const chain = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}-${at + 1}`, 0.6]));
    expect(Math.max(...groups(10, chain).map((group) => group.length))).toBeLessThanOrEqual(2);
  });
  test('pairs that must not meet never do', () => { expect(groups(3, { '0-1': 0.9, '1-2': 0.9, '0-2': 0.9 }, ['0-2'])).toHaveLength(2); });
  test('a pair below the least stays apart', () => { expect(groups(2, { '0-1': 0.4 })).toEqual([[0], [1]]); });

  test('whatever the order of the links', () => {
    const scores = { '0-1': 0.7, '1-2': 0.7, '0-2': 0.6, '3-4': 0.9, '2-3': 0.55, '4-5': 0.8, '3-5': 0.7 };
    const whole = groups(6, scores);
    fc.assert(fc.property(fc.shuffledSubarray(Object.entries(scores), { minLength: 7 }), (entries) => { expect(groups(6, Object.fromEntries(entries))).toEqual(whole); }));
  });
});
