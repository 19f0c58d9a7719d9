import { describe, expect, test } from '@jest/globals';
import { locate, occurrences } from '#bench/gold.ts';
import type { GoldQuantity } from '#bench/gold.ts';
import { sameBounds, sameValue, sameValueAndUnit } from '#bench/figures.ts';
import { matchClaims } from '#bench/match.ts';
import { fullName, sameHead, sameName } from '#bench/names.ts';
import { f1, precision, recall, sumOf } from '#bench/tally.ts';
import { fromText } from '#lib/ingest/index.ts';
import type { Quantity } from '#lib/model/index.ts';
import { read } from '#lib/pipeline.ts';

const gold = (fields: Partial<GoldQuantity>): GoldQuantity =>
  ({ kind: 'quantity', text: 'x', sources: [], low: 300, high: 300, dimension: 'length', unit: 'km', head: null, ...fields });

const quantity = (fields: Partial<Quantity>): Quantity => {
  const { low = 300, high = 300, unit = 'km' } = fields;
  return {
    low, high, lowInclusive: true, highInclusive: true, approximate: false, modifier: null, dimension: 'length', unit,
    stated: { low, high, unit }, also: [], measured: null, head: null, change: null, ...fields,
  };
};

describe('a figure is right', () => {
  test.each<[string, Partial<GoldQuantity>, Partial<Quantity>, value: boolean, unit: boolean]>([
    ['when it is the same', {}, {}, true, true],
    ['in another unit of its dimension', {}, { low: 300_000, high: 300_000, unit: 'm' }, true, true],
    ['as a share instead of per cent', { low: 50, high: 50, unit: '%' }, { low: 0.5, high: 0.5, unit: '1' }, true, true],
    ['in a unit that is right as well', { unit: 'INR', orUnit: ['1'] }, { unit: '1' }, true, true],
    ['not in a unit of another dimension', {}, { unit: 'kg' }, true, false],
    ['not with another number', {}, { low: 310, high: 310 }, false, false],
    ['not when one end is open', {}, { high: null }, false, false],
  ])('%s', (_, wanted, given, value, unit) => {
    expect(sameValue(gold(wanted), quantity(given), false)).toBe(value);
    expect(sameValueAndUnit(gold(wanted), quantity(given), false)).toBe(unit);
  });
  test('a vague one has no value to be wrong', () => expect(sameValue(gold({ vague: true }), quantity({ low: 1 }), false)).toBe(true));
  test('a bound left out is not a bound', () => {
    expect(sameBounds(gold({ high: null, lowInclusive: false }), quantity({ high: null, lowInclusive: false }))).toBe(true);
    expect(sameBounds(gold({ high: null, lowInclusive: false }), quantity({ high: null }))).toBe(false);
    expect(sameBounds(gold({ approximate: true }), quantity({}))).toBe(false);
  });
});

describe('a name is right', () => {
  test.each([
    ['Fionnuala Grogan', 'Grogan', true, false],
    ['police', 'Serbian police', true, true],
    ['the United Nations', 'United Nations', true, true],
    ['Mike Pompeo', 'Marat Ospanov', false, false],
    ['', 'the', false, false],
  ])('%s, given %s', (wanted, given, same, full) => {
    expect(sameName(wanted, given)).toBe(same);
    expect(fullName(wanted, given)).toBe(full);
  });
  test.each([['person', 'people', true], ['Uighur', 'Uighurs', true], ['city', 'cities', true], ['bus', 'rate', false], [null, null, true], [null, 'rate', false]])(
    'head %s, given %s', (a, b, same) => expect(sameHead(a, b)).toBe(same));
});

describe('a place', () => {
  test('is where its text stands once', () => expect(locate('five of ten', { text: 'ten' })).toEqual({ start: 8, end: 11 }));
  test('is found by its longer context', () => expect(locate('five men, five boats', { text: 'five', in: 'five boats' })).toEqual({ start: 10, end: 14 }));
  test('that stands twice is none', () => expect(locate('five men, five boats', { text: 'five' })).toBeNull());
  test('that is missing is none', () => expect(locate('five men', { text: 'six' })).toBeNull());
  test('can have many occurrences', () => expect(occurrences('a-a-a', 'a')).toHaveLength(3));
});

test('each claim has one partner, and what has none is extra unless excused', () => {
  const text = 'The mine at Kolwa employs 340 people and 12 dogs.';
  const claims = read(fromText({ text })).claims.filter(({ kind }) => kind === 'quantity');
  expect(claims).toHaveLength(2);
  const wanted = gold({ text: '340' });
  const matching = matchClaims(text, { claims: [wanted], optional: [] }, claims);
  expect(matching.matches.map(({ claim }) => claim?.span.text)).toEqual(['340']);
  expect(matching.extra.map(({ span }) => span.text)).toEqual(['12']);
  expect(matchClaims(text, { claims: [wanted], optional: [{ text: '12' }] }, claims).extra).toEqual([]);
});

test('precision, recall and F1', () => {
  const tally = sumOf([{ right: 3, given: 4, wanted: 5 }, { right: 1, given: 1, wanted: 3 }]);
  expect([precision(tally), recall(tally)]).toEqual([0.8, 0.5]);
  expect(f1(tally)).toBeCloseTo(0.6154, 4);
  expect(f1({ right: 0, given: 2, wanted: 2 })).toBe(0);
});
