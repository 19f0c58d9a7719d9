import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { portionOf, rowsOfScale, scalesOf } from '#lib/present/index.ts';
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

  test('more than are easily read share a row where they are alike, each with all its claims', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...damage, id: `${damage.id}${at}`, quantity: damage.quantity === null ? null : { ...damage.quantity, low: 1e9 * (at % 3), high: 1e9 * (at % 3), stated: { low: 1e9 * (at % 3), high: 1e9 * (at % 3), unit: 'USD' } } }));
    const [of] = scalesOf(many);
    expect(of === undefined ? null : rowsOfScale(of, 8).map(({ mark, claims }) => [mark.label, claims.length])).toEqual([['≈ US$0', 3], ['≈ US$1 billion', 3], ['≈ US$2 billion', 3]]);
    expect(of === undefined ? null : rowsOfScale(of, 9)).toHaveLength(9);
  });

  test('money says its currency once at the foot; labels that would touch are left out, their lines stay', () => {
    const ticksIn = (unit: string, ends: readonly number[]) => scalesOf(ends.flatMap((end) => (damage.quantity === null ? [] : [{ ...damage, quantity: { ...damage.quantity, low: end, high: end, unit } }])))[0]?.ticks.map(({ label }) => label);
    expect(ticksIn('GHS', [22e9, 25e9])).toEqual(['GH₵21bn', null, '23bn', null, '25bn', null]);
    expect(ticksIn('USD', [1.15e9, 1.25e9])).toEqual(['US$1.1bn', null, '1.2bn', null, '1.3bn']);
    expect(ticksIn('1', [123_456, 123_460])).toEqual(['123,454', null, '123,458', null, '123,462']);
  });
});

test.each([
  [3, 0, 5, [0, 3, 0]], [12, 0, 5, [0, 5, 7]], [12, 7, 5, [5, 5, 2]], [12, 99, 5, [10, 2, 0]], [12, -1, 5, [0, 5, 7]], [0, 0, 5, [0, 0, 0]],
] as const)('of %d items, at the %dth, %d at a time', (count, at, size, [start, shown, after]) => {
  const items = Array.from({ length: count }, (_, item) => item);
  const portion = portionOf(items, at, size);
  expect([portion.start, portion.shown.length, portion.after.length]).toEqual([start, shown, after]);
  expect([...portion.before, ...portion.shown, ...portion.after]).toEqual(items);
});
