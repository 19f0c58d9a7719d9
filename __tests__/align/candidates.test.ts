import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidateIndex } from '#lib/align/candidates.ts';

type Item = Readonly<{ name: number; size: number; keys: readonly string[] }>;

const INDEXED = { keysOf: ({ keys }: Item) => keys, sizeOf: ({ size }: Item) => size, byOrder: (a: Item, b: Item) => a.name - b.name };

/** Few keys and figures, so that some keys are shared by very many. */
const itemsOf = (count: number): fc.Arbitrary<readonly Item[]> =>
  fc.array(fc.record({ size: fc.nat(14), keys: fc.subarray(['n e die', 'n w town', 'n w river', 'n h person', 'n h house', 'n w rare'], { minLength: 1 }) }), { minLength: count, maxLength: count })
    .map((items) => items.map((item, name) => ({ ...item, keys: item.keys.filter((key) => key !== 'n w rare' || name % 9 === 0), name })));

const SPREAD = 10_000;

/** Who meets whom, by name, where items are added in so many steps. */
const meetings = (steps: readonly (readonly Item[])[]): readonly number[] => {
  const { add } = candidateIndex(INDEXED);
  const order: Item[] = [];
  let pairs: (readonly [number, number])[] = [];
  for (const step of steps) {
    order.push(...step);
    const found: (readonly [number, number])[] = [];
    const stillMeet = add(step, (a, b) => { found.push([a, b]); });
    pairs = [...pairs.filter(([a, b]) => stillMeet(a, b)), ...found];
  }
  return pairs.map(([a, b]) => [order[a]!.name, order[b]!.name].toSorted((x, y) => x - y)).map(([x = 0, y = 0]) => x * SPREAD + y).toSorted((x, y) => x - y);
};

describe('who is held against whom', () => {
  test('the same pairs, in whatever steps and order the items come', () => {
    fc.assert(fc.property(fc.integer({ min: 20, max: 260 }).chain(itemsOf), fc.infiniteStream(fc.nat()), fc.integer({ min: 4, max: 90 }), (items, random, size) => {
      const shuffled = items.map((item) => ({ item, by: random.next().value ?? 0 })).toSorted((x, y) => x.by - y.by).map(({ item }) => item);
      const steps = Array.from({ length: Math.ceil(items.length / size) }, (_, at) => shuffled.slice(at * size, (at + 1) * size));
      expect([...new Set(meetings(steps))]).toEqual(meetings([items]));
    }), { numRuns: 15 });
  });

  test('all who share a key meet where they are few', () => {
    const items = Array.from({ length: 40 }, (_, name): Item => ({ name, size: name, keys: ['n h person'] }));
    expect(meetings([items])).toHaveLength((40 * 39) / 2);
  });

  test('pairs grow with the items, not with their square', () => {
    const pairsOf = (count: number): number => {
      const items = Array.from({ length: count }, (_, name): Item => ({ name, size: name % 50, keys: ['n h person', `n w ${name % 7}`] }));
      return meetings([items]).length;
    };
    expect(pairsOf(2000)).toBeLessThan(3 * pairsOf(1000));
  });
});
