import { describe, expect, test } from '@jest/globals';
import type { Attribution } from '#lib/model/index.ts';
import { byReferenceTime, chainsOf, figuresOf, hasMoved, storyOf } from '#lib/present/index.ts';
import { comparison, dead, moved, movedLine } from './flood.ts';

const [office] = moved.courier.attribution;
if (office === undefined) throw new Error('the claim has no source');
const cue = (start: number) => ({ start, end: start + 1, text: 'x' });
const wire: Attribution = { ...office, source: 'Luzon Wire', cue: cue(1) };
const origins = [{ name: office.source, articles: ['a1', 'a2', 'a3'] }];

/** The line with other claims in their places. */
const told = (...claims: readonly (typeof moved.courier)[]) => {
  const story = storyOf({ ...comparison, claims: comparison.claims.map((claim) => claims.find(({ id }) => id === claim.id) ?? claim) });
  return chainsOf(story)({ ...movedLine, origins });
};

describe('the chain of a line', () => {
  test('leads from each outlet through whom it names to the origin, the origin of most outlets first', () => {
    const { outlets, roots } = chainsOf(storyOf(comparison))(movedLine);
    expect(outlets).toBe(3);
    expect(roots.map((root) => [root.names, root.own, root.outlets])).toEqual([[['civil defence office'], false, 2], [['Luzon Wire'], true, 1]]);
    expect(roots[1]?.paths[0]).toMatchObject({ article: 'a2', hedge: 'are believed', through: [] });
  });

  test('who stands between an outlet and the origin is named, the outlet itself is not', () => {
    const { roots } = told({ ...moved.ledger, attribution: [wire, { ...office, cue: cue(2) }] });
    expect(roots[0]?.paths.find(({ article }) => article === 'a3')?.through).toEqual([['Luzon Wire']]);
    const own = told({ ...moved.wire, hedges: [], attribution: [wire, { ...office, cue: cue(2) }] });
    expect(own.roots[0]?.paths.find(({ article }) => article === 'a2')?.through).toEqual([]);
  });

  test('two sources of one saying are one origin of two names', () => {
    const { roots } = told({ ...moved.courier, attribution: [office, { ...office, source: 'Red Cross' }] });
    expect(roots[0]?.names).toEqual([office.source, 'Red Cross']);
  });

  test('an origin is cited for as many figures as cannot be told as one', () => {
    const { roots: [root] } = chainsOf(storyOf(comparison))(movedLine);
    if (root === undefined) throw new Error('no origin');
    const pair = { a: moved.courier.id, b: moved.ledger.id, reason: '' };
    expect(figuresOf({ ...movedLine, pairs: [{ ...pair, verdict: 'compatible' }] }, root)).toBe(2);
    expect(figuresOf({ ...movedLine, pairs: [{ ...pair, verdict: 'agree' }] }, root)).toBe(1);
  });
});

describe('the order of time', () => {
  const [monday, tuesday] = ['2031-07-14', '2031-07-15'].map((day) => ({ text: day, from: day, to: day }));
  const [early, late] = [{ ...dead.wire, time: monday ?? null }, { ...dead.courier, time: tuesday ?? null }];

  test('is that of the days the figures are of, not of the articles', () => expect(byReferenceTime(storyOf(comparison), [late, early])).toEqual([early, late]));
  test.each([
    ['“12” and “17”: the lower figure is of 14 Jul, the higher of 15 Jul: the count has grown since (lined up by: dead)', 'scope', true],
    ['“12” and “17”: one is about Luzon, the other about Manila', 'scope', false],
    ['“12” and “17” cannot both be true; they are 5 apart', 'conflict', false],
  ] as const)('explains a count that has moved: %s', (reason, verdict, is) => expect(hasMoved({ kind: 'quantity', pairs: [{ a: early.id, b: late.id, verdict, reason }] })).toBe(is));
});
