import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Quantity } from '#lib/model/index.ts';
import { figureInWords, formatAmount, formatFigure, formatLogTicks, formatNumber, formatOrdinal, formatRange, formatTicks, otherUnits } from '#lib/present/index.ts';

const quantity = (rest: Partial<Quantity>): Quantity => ({
  low: 1, high: 1, lowInclusive: true, highInclusive: true, approximate: false, modifier: null, dimension: 'count', unit: '1',
  stated: { low: 1, high: 1, unit: '1' }, also: [], measured: null, head: null, change: null, ...rest,
});

describe('a number as a newspaper prints it', () => {
  test.each([
    [0, '0'], [7, '7'], [999, '999'], [14_000, '14,000'], [999_999, '999,999'], [1_000_000, '1 million'], [1_250_000, '1.25 million'],
    [1_234_567, '1,234,567'], [9_200_000_000, '9.2 billion'], [33_000_000, '33 million'], [2e12, '2 trillion'], [0.5, '0.5'], [-5, '−5'],
    [-2_500_000, '−2.5 million'], [19.99 * 100, '1,999'], [1e15, '1,000 trillion'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test('a whole number below a million keeps every digit', () => {
    fc.assert(fc.property(fc.integer({ min: -999_999, max: 999_999 }), (value) => Number(formatNumber(value).replaceAll(',', '').replace('−', '-')) === value));
  });

  test.each([[1e6, 2e6, '1–2 million'], [40, 60, '40–60'], [800_000, 1.2e6, '800,000–1.2 million'], [1.5e9, 2e9, '1.5–2 billion'], [-5, 3, '−5 to 3']])(
    '%d to %d is %s', (low, high, text) => expect(formatRange(low, high)).toBe(text));

  test.each([[1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [12, '12th'], [13, '13th'], [21, '21st'], [112, '112th'], [1_003, '1,003rd']])(
    '%d is %s', (value, text) => expect(formatOrdinal(value)).toBe(text));

  test.each([[[0, 500_000, 1e6], ['0', '0.5m', '1m']], [[0, 5_000, 10_000], ['0', '5,000', '10,000']], [[1e9, 1.25e9], ['1bn', '1.25bn']], [[-2e6, 0], ['−2m', '0']]])(
    'an axis keeps to one magnitude: %o', (values, labels) => expect(formatTicks(values)).toEqual(labels));

  test('an axis of factors does not', () => expect(formatLogTicks([1_000, 1e6, 1e9])).toEqual(['1,000', '1m', '1bn']));
});

describe('an amount with its unit', () => {
  test.each([
    [9.2e9, 'USD', 'US$9.2 billion'], [5, 'EUR', '€5'], [2e6, 'NGN', '₦2 million'], [300, 'KES', 'KES 300'], [40, 'AUD', 'A$40'], [6, 'INR', '₹6'],
    [1_782, 'km', '1,782 km'], [1, '[mi_i]', '1 mile'], [1_107, '[mi_i]', '1,107 miles'], [5, '%', '5%'], [32, 'Cel', '32 °C'],
    [1, 'a', '1 year'], [20, 'a', '20 years'], [80, 'USD/[bbl_us]', 'US$80 per barrel'], [12, '1/100000', '12 per 100,000'], [90, 'km/h', '90 km/h'],
    [3, '[foo_us]', '3 foo'],
  ])('%d %s is %s', (value, unit, text) => expect(formatAmount(value, unit)).toBe(text));
});

describe('a figure in a reader’s notation and in words', () => {
  const stated = (low: number | null, high: number | null, unit = '1') => ({ low, high, unit });
  test.each<[Partial<Quantity>, string, string]>([
    [{ stated: stated(1e6, null) }, '≥ 1 million', 'at least 1 million'],
    [{ stated: stated(300, null), lowInclusive: false }, '> 300', 'more than 300'],
    [{ stated: stated(null, 1.8e6) }, '≤ 1.8 million', 'up to 1.8 million'],
    [{ stated: stated(null, 50), highInclusive: false }, '< 50', 'fewer than 50'],
    [{ stated: stated(1e6, 2e6) }, '1–2 million', '1–2 million'],
    [{ stated: stated(1.5e6, 1.5e6), approximate: true }, '≈ 1.5 million', 'about 1.5 million'],
    [{ stated: stated(9.2e9, 9.2e9, 'USD'), unit: 'USD', dimension: 'money' }, 'US$9.2 billion', 'US$9.2 billion'],
    [{ stated: stated(1e6, 2e6, 'GBP'), unit: 'GBP' }, '£1–2 million', '£1–2 million'],
    [{ stated: stated(2, 2), dimension: 'rank' }, '2nd', '2nd'],
    [{ stated: stated(5, 5, '%'), unit: '%', change: 'up' }, 'up 5%', 'up 5%'],
    [{ stated: stated(1_782, 1_782, 'km'), unit: 'km' }, '1,782 km', '1,782 km'],
  ])('%o', (rest, sign, words) => {
    expect(formatFigure(quantity(rest))).toBe(sign);
    expect(figureInWords(quantity(rest))).toBe(words);
  });

  test('without a number there is no figure', () => expect(formatFigure(quantity({ stated: stated(null, null) }))).toBeNull());

  test('the same figure in other units', () => {
    expect(otherUnits(quantity({ also: [{ span: { start: 0, end: 1, text: 'x' }, low: 1_107, high: 1_107, unit: '[mi_i]' }] }))).toEqual(['1,107 miles']);
  });

  test('never says a word of the machine', () => {
    const end = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e13, max: 1e13 }));
    fc.assert(fc.property(end, end, fc.boolean(), fc.constantFrom('1', 'USD', 'km', '%', 'a'), (low, high, approximate, unit) => {
      expect(formatFigure(quantity({ stated: { low, high, unit }, approximate })) ?? '').not.toMatch(/undefined|NaN|null|Infinity|object/);
    }));
  });
});
