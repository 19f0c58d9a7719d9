import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOSTILE } from '#bench/hostile.ts';
import { extract } from '#lib/extract/index.ts';
import { fromText } from '#lib/ingest/index.ts';
import { segment } from '#lib/segment/index.ts';

const SHORT = 2_000;
const LONG = 10_000;
const TIMES = 10;
/** What is linear takes ten times as long, what is quadratic a hundred times. */
const MOST = 40;
/** Less than this, in seconds, says nothing. */
const LEAST = 0.005;
/** A busy machine may spoil a measurement, hardly several. */
const ATTEMPTS = 4;

const secondsFor = (text: string): number => {
  const { user } = process.cpuUsage();
  extract(segment(fromText({ text })));
  return (process.cpuUsage().user - user) / 1e6;
};

/** How much longer the longer text takes; the least of several attempts as long as that is too much. */
const growthOf = (text: (length: number) => string, from = SHORT): number => {
  const [short, long] = [text(from), text(from * TIMES)];
  secondsFor(short);
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST; attempt += 1) least = Math.min(least, secondsFor(long) / Math.max(LEAST, secondsFor(short)));
  return least;
};

describe('reading takes time in proportion to the length of the text', () => {
  test.each(HOSTILE)('$name over and over', ({ text }) => {
    expect(growthOf(text)).toBeLessThan(MOST);
  });

  // What looks back over all that the sentence said before shows only in a long one.
  test.each(HOSTILE.filter(({ name }) => /cit|said|claim/.test(name)))('$name in a long sentence', ({ text }) => {
    expect(growthOf(text, LONG)).toBeLessThan(MOST);
  });

  test('any few of them in turn', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 }), (kinds) => {
      const part = kinds.map(({ text }) => text(40)).join('');
      return growthOf((length) => part.repeat(Math.ceil(length / part.length))) < MOST;
    }), { numRuns: 10 });
  }, 60_000);
});
