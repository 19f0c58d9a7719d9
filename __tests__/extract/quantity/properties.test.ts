import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convert } from '#lib/lexicon/units.ts';
import { UNIT_WORTHS } from '#lib/lexicon/generated/units.ts';
import { read } from './reading.ts';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const inWords = (value: number): string => {
  if (value < 20) return ONES[value]!;
  if (value < 100) return `${TENS[Math.floor(value / 10)]!}${value % 10 === 0 ? '' : `-${ONES[value % 10]!}`}`;
  if (value < 1000) return `${ONES[Math.floor(value / 100)]!} hundred${value % 100 === 0 ? '' : ` and ${inWords(value % 100)}`}`;
  if (value < 1e6) return `${inWords(Math.floor(value / 1000))} thousand${value % 1000 === 0 ? '' : ` ${value % 1000 < 100 ? 'and ' : ''}${inWords(value % 1000)}`}`;
  return `${inWords(Math.floor(value / 1e6))} million${value % 1e6 === 0 ? '' : ` ${inWords(value % 1e6)}`}`;
};

test('a number in words is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
    const claims = read(`Farmers lost ${inWords(value)} goats.`);
    expect(claims.map(({ quantity }) => quantity!.low)).toEqual([value]);
  }), { numRuns: 500 });
});

test('a number in figures is read back, grouped or not', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.constantFrom(',', '\u2009', '’'), (value, mark) => {
    const digits = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
    expect(read(`Farmers lost more than ${digits} goats.`).map(({ quantity }) => quantity!.low)).toEqual([value]);
  }), { numRuns: 300 });
});

test('every span is word for word in the text, ids are unique, intervals are the right way round', () => {
  const word = fc.constantFrom('the', '12', 'million', 'of', 'people', '$', '€', '5', '%', 'to', 'from', 'rose', 'and', '(', ')', ',', '-', 'more', 'than', 'half', 'a', 'km', 'an', 'hour', 'one', 'in',
    '2015', 'May', 'killed', '.', 'Boeing', '737', '“', 'two', 'thirds', 'dozens', 'years', 'old', 'per', 'cent', '1,000', '3.4', 'Rs500', 'US$', '½', '°C', '-5', 'third', 'largest', 'twice', 'as', 'many');
  fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => {
    const text = words.join(' ');
    const claims = read(text);
    for (const { span, quantity } of claims) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text.length).toBeGreaterThan(0);
      const { low, high, also } = quantity!;
      expect(low === null && high === null).toBe(false);
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      for (const other of also) expect(text.slice(other.span.start, other.span.end)).toBe(other.span.text);
    }
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  }), { numRuns: 1500 });
});

test('units convert there and back, and only within a dimension', () => {
  expect(convert(1, '[mi_i]', 'km')).toBeCloseTo(1.609344);
  expect(convert(32, '[degF]', 'Cel')).toBeCloseTo(0);
  expect(convert(2500, 'har', '[acr_us]')).toBeCloseTo(6177.6, 0);
  expect(convert(1, 't', 'km')).toBeNull();
  fc.assert(fc.property(fc.constantFrom(...UNIT_WORTHS), fc.constantFrom(...UNIT_WORTHS), fc.double({ min: -1e6, max: 1e6, noNaN: true }), ([a], [b], value) => {
    const there = convert(value, a, b);
    if (there === null) return;
    expect(Math.abs((convert(there, b, a) ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
  }));
});
