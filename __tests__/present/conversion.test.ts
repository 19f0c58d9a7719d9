import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '#lib/model/index.ts';
import { convert, inUnit, scalesOf, unitsToChoose } from '#lib/present/index.ts';
import { crest } from './flood.ts';

const length = (low: number | null, high: number | null, unit: string, also: readonly (readonly [number, string])[] = []): Claim => {
  if (crest.quantity === null) throw new Error('the crest has a figure');
  const quantity = { ...crest.quantity, low, high, unit, stated: { low, high, unit }, also: also.map(([value, other]) => ({ span: crest.span, low: value, high: value, unit: other })) };
  return { ...crest, id: `${low} ${high} ${unit}`, quantity };
};

describe('one unit in another', () => {
  test.each([
    [1, '[mi_i]', 'km', 1.609344], [998, 'km', '[mi_i]', 620.128449853], [100, 'Cel', '[degF]', 212], [32, '[degF]', 'Cel', 0], [0, 'Cel', 'K', 273.15],
    [1, 'har', 'm2', 10_000], [1, '[bbl_us]', '[gal_us]', 42], [5, 'km', 'km', 5], [5, 'km', 'kg', null], [5, 'USD', 'EUR', null], [5, 'nothing', 'km', null],
  ])('%d %s in %s is %s', (value, from, to, expected) => { expect(convert(value, from, to)).toBe(expected); });
  test('and back again', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), fc.constantFrom('[mi_i]', 'm', '[ft_i]'), (value, unit) => {
      expect((convert(convert(value, 'km', unit) ?? 0, unit, 'km') ?? 0) / value).toBeCloseTo(1, 9);
    }));
  });
});

describe('the figures of a line in one unit', () => {
  const claims = [length(998, 998, 'km', [[620, '[mi_i]']]), length(600, null, '[mi_i]'), length(1000, 1000, 'km')];
  test('those that the articles use', () => { expect(unitsToChoose(claims)).toEqual(['km', '[mi_i]']); });
  test.each([
    ['one unit only', [length(1, 1, 'km'), length(2, 2, 'km')]], ['units of different things', [length(1, 1, 'km'), length(2, 2, 'kg')]], ['no figure', [{ ...crest, quantity: null }]],
  ])('none to choose where there is %s', (_what, none) => { expect(unitsToChoose(none)).toEqual([]); });
  test('what the article gives goes before what can be reckoned; open ends stay open', () => {
    expect(inUnit(claims, '[mi_i]').map(({ quantity }) => [quantity?.low, quantity?.high])).toEqual([[620, 620], [600, null], [621.371192237, 621.371192237]]);
  });
  test('on one scale, each labelled as its article has it', () => {
    const scales = scalesOf(inUnit(claims, 'km'));
    expect(scales.map(({ unit, marks }) => [unit, marks.map(({ label }) => label)])).toEqual([['km', ['998 km', '≥ 600 miles', '1,000 km']]]);
  });
});
