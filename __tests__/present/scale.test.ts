import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scalesOf } from '#lib/present/index.ts';
import { domainOf, placeOn, ticksOf } from '#lib/present/ticks.ts';
import { crest, damage, dead, moved, roofs } from './flood.ts';

describe('the foot of a scale', () => {
  test.each<[number[], boolean, boolean, number[]]>([
    [[1e6, 2e6, 1.8e6], true, true, [0, 500_000, 1e6, 1.5e6, 2e6, 2.5e6]],
    [[17, 12], false, false, [0, 5, 10, 15, 20]],
    [[300], false, false, [0, 100, 200, 300, 400]],
    [[0], false, false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[1_780, 1_790], false, false, [1_775, 1_780, 1_785, 1_790, 1_795]],
    [[3, 40_000], false, false, [1, 10, 100, 1_000, 10_000, 100_000]],
  ])('%o', (values, below, above, ticks) => expect(ticksOf(domainOf(values, below, above))).toEqual(ticks));

  test('holds every value, keeps their order, and is never crowded', () => {
    const value = fc.oneof(fc.integer({ min: -1000, max: 1e9 }), fc.double({ noNaN: true, min: 0.001, max: 1e12 }).map((any) => Number(any.toPrecision(6))));
    fc.assert(fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.boolean(), (values, below, above) => {
      const domain = domainOf(values, below, above);
      expect(domain.from).toBeLessThanOrEqual(Math.min(...values));
      expect(domain.to).toBeGreaterThanOrEqual(Math.max(...values));
      const places = values.toSorted((a, b) => a - b).map((each) => placeOn(domain, each));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const ticks = ticksOf(domain);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(10);
      expect(ticks.every(Number.isFinite)).toBe(true);
    }));
  });
});

describe('figures on a scale', () => {
  const [scale] = scalesOf(Object.values(moved));

  test('floors run to the edge, ranges end, open dots are excluded bounds', () => {
    expect(scale?.marks.map(({ bounds, to, lowClosed, label }) => [bounds, to === 1, lowClosed, label])).toEqual([
      ['floor', true, true, '≥ 40,000'], ['floor', true, false, '> 40,000'], ['range', false, true, '40,000–60,000'],
    ]);
    expect(new Set(scale?.marks.map(({ from }) => from)).size).toBe(1);
  });

  test('each unit has a scale of its own; what has no figure has none', () => {
    expect(scalesOf([dead.wire, damage, crest, roofs.wire]).map(({ unit, unitName }) => [unit, unitName])).toEqual([['1', null], ['USD', null], ['m', 'm']]);
  });

  test('money says its currency at the foot', () => expect(scalesOf([damage])[0]?.ticks.map(({ label }) => label)).toContain('US$1.2bn'));
});
