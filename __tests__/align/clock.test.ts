import { describe, expect, test } from '@jest/globals';
import { clocksIn, minutesApart } from '#lib/subject/clock.ts';

const told = (text: string): readonly string[] => clocksIn(text).map(({ from, to, half }) => `${from}-${to}${half ? '?' : ''}`);

describe('times of the day', () => {
  test.each([
    ['the span went at 5.40 pm', ['1060-1060']],
    ['sank a little after 4 pm', ['960-1000']],
    ['from 8:00 pm to 6:00 am', ['1200-1200', '360-360']],
    ['eight in the evening', ['1200-1200']],
    ['eleven at night', ['1380-1380']],
    ['at twenty to ten at night', ['1300-1300']],
    ['ten past four', ['250-250?']],
    ['received at 2.55', ['175-175?']],
    ['around noon', ['700-740']],
    ['a rise of 4.25 to 3.75 per cent', []],
    ['by two votes to one', []],
    ['within 40 minutes', []],
    ['between two and three', []],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  test.each([['at 4.10 pm', 'at ten past four', 0], ['at 5.40 pm', 'at 4 pm', 100], ['at 11.50 pm', 'at 12.10 am', 20], ['shortly after 3 pm', 'at 3.15 pm', 0]])('%s / %s', (a, b, minutes) => {
    expect(minutesApart(clocksIn(a)[0]!, clocksIn(b)[0]!)).toBe(minutes);
  });

  test('is linear in the text', () => {
    const text = '5.40 pm ten past four '.repeat(20_000);
    const before = performance.now();
    expect(clocksIn(text).length).toBe(40_000);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
