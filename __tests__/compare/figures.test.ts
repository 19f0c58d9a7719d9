import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeFigures } from '#lib/compare/figures.ts';
import { NO_RATES, ratesOf } from '#lib/subject/index.ts';
import type { Verdict } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';
import { relate, type Figure as Room } from '#lib/subject/index.ts';
import { articleOf, figure, type Figure } from './claims.ts';

type Case = Readonly<{ rule: string; a: Figure; b: Figure; verdict: Verdict }>;
const cases: readonly Case[] = JSON.parse(readFileSync(new URL('../../fixtures/specs/verdict.json', import.meta.url), 'utf8'));

describe('two figures', () => {
  test.each(cases)('$rule', ({ a, b, verdict }) => {
    const forward = judgeFigures(figure('Lagos Lantern', a), figure('Manila Mail', b), NO_RATES);
    expect(forward).toEqual({ verdict, reason: expect.stringMatching(/\S/) });
    expect(judgeFigures(figure('Manila Mail', b), figure('Lagos Lantern', a), NO_RATES).verdict).toBe(verdict);
  });

  test('the reason names both figures and how far they are apart', () => {
    const { reason } = judgeFigures(figure('A', { text: 'over 300', low: 300, high: null, lowInclusive: false }), figure('B', { text: 'at most 250', low: null, high: 250 }), NO_RATES);
    expect(reason).toContain('“over 300”');
    expect(reason).toContain('“at most 250”');
    expect(reason).toContain('50 apart');
  });
});

describe('currencies', () => {
  const euro = figure('A', { text: '€4 million', low: 4e6, high: 4e6, dimension: 'money', unit: 'EUR' });
  const dollar = figure('B', { text: '$4.4 million', low: 4.4e6, high: 4.4e6, dimension: 'money', unit: 'USD' });
  const ratesIn = (text: string) => ratesOf([{ document: segment(articleOf('C', text)), claims: [] }]);

  test('are compared by a rate that an article prints', () => {
    const judged = judgeFigures(euro, dollar, ratesIn('Shares fell in Dublin. ($1 = 0.9050 euros)'));
    expect(judged.verdict).toBe('agree');
    expect(judged.reason).toContain('$1 = 0.9050 euros');
  });

  test('conflict when the rate leaves no room', () => {
    expect(judgeFigures(euro, dollar, ratesIn('($1 = 1.40 euros)')).verdict).toBe('conflict');
  });

  test('are not comparable by a rate of other currencies', () => {
    expect(judgeFigures(euro, dollar, ratesIn('($1 = 83.20 rupees)')).verdict).toBe('scope');
  });
});

describe('what figures leave room for', () => {
  const end = fc.integer({ min: -1000, max: 1000 });
  const room: fc.Arbitrary<Room> = fc.tuple(fc.option(end), fc.option(fc.nat(500)), fc.boolean(), fc.boolean(), fc.nat(20), fc.nat(20)).map(([low, width, lowInclusive, highInclusive, near, more]) => {
    const high = low === null ? (width === null ? null : width) : width === null ? null : low + width;
    const point = low !== null && low === high;
    return { low, high, lowInclusive: point || lowInclusive, highInclusive: point || highInclusive, near, room: near + more, place: 0, digits: null };
  });

  test('the relation is symmetric', () => {
    fc.assert(fc.property(room, room, (a, b) => { expect(relate(a, b)).toEqual(relate(b, a)); }));
  });

  test('a figure is the same as itself', () => {
    fc.assert(fc.property(room, (a) => { expect(relate(a, a).kind).toBe('same'); }));
  });

  test('widening never makes a contradiction', () => {
    fc.assert(fc.property(room, room, fc.nat(300), fc.nat(300), fc.nat(30), (a, b, down, up, more) => {
      const wider: Room = { ...a, low: a.low === null ? null : a.low - down, high: a.high === null ? null : a.high + up, near: a.near + more, room: a.room + more };
      if (relate(a, b).kind !== 'apart') expect(relate(wider, b).kind).not.toBe('apart');
    }), { numRuns: 2000 });
  });

  test('an open end is as wide as it gets', () => {
    fc.assert(fc.property(room, room, (a, b) => {
      if (relate(a, b).kind !== 'apart') expect(relate({ ...a, high: null }, b).kind).not.toBe('apart');
    }), { numRuns: 2000 });
  });
});

describe('the same figure written otherwise', () => {
  const pairs: readonly (readonly [Figure, Figure])[] = [
    [{ text: '1,500 metres', low: 1500, high: 1500, dimension: 'length', unit: 'm' }, { text: '1.5 km', low: 1.5, high: 1.5, dimension: 'length', unit: 'km' }],
    [{ text: '90 minutes', low: 90, high: 90, dimension: 'duration', unit: 'min' }, { text: '1.5 hours', low: 1.5, high: 1.5, dimension: 'duration', unit: 'h' }],
    [{ text: 'two tonnes', low: 2, high: 2, dimension: 'mass', unit: 't' }, { text: '2,000 kg', low: 2000, high: 2000, dimension: 'mass', unit: 'kg' }],
  ];
  test.each(pairs)('$0.text is $1.text', (a, b) => {
    expect(judgeFigures(figure('A', a), figure('B', b), NO_RATES).verdict).toBe('agree');
  });
});
