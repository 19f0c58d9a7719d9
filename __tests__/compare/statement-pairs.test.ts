import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { foundIn, pairsIn } from '#bench/pairs.ts';

const apart = z.array(z.object({ a: z.string(), b: z.string() })).parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/specs/statement-apart.json'), 'utf8')));

describe('statements that only look as if they contradicted each other', () => {
  test.each(apart)('$a / $b', ({ a, b }) => {
    expect([foundIn(a, b), foundIn(b, a)]).toEqual(['none', 'none']);
  });
});

describe('propositions affirmed and negated, in every form of telling', () => {
  const asked = pairsIn('statement-pairs.json').map((pair) => ({ ...pair, found: foundIn(pair.a, pair.b) }));
  const shareOf = (wanted: string, found: string): number => asked.filter((pair) => pair.wanted === wanted && pair.found === found).length / asked.filter((pair) => pair.wanted === wanted).length;

  test('of what is the same four fifths meet, and nothing as a conflict', () => {
    expect(shareOf('same', 'same')).toBeGreaterThan(0.8);
    expect(shareOf('same', 'conflict')).toBe(0);
  });
  test('of what contradicts three quarters are a conflict, and hardly any the same', () => {
    expect(shareOf('conflict', 'conflict')).toBeGreaterThan(0.75);
    expect(shareOf('conflict', 'same')).toBeLessThan(0.01);
  });
  test('of what has nothing to do with it nearly all stays apart', () => {
    expect(shareOf('none', 'none')).toBeGreaterThan(0.96);
  });
});
