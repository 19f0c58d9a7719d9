import { describe, expect, test } from '@jest/globals';
import { closestPair, sideBySide, storyOf, type SharedMark } from '#lib/present/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { comparison, flood } from './flood.ts';

const words = 'We will not leave anyone on the roof';
const copied = ({ text }: { text: string }) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
const story = storyOf({ ...comparison, reuse: [{ a: 'a2', b: 'a1', share: 0.2, passages: [{ a: copied(flood.wire), b: copied(flood.courier) }] }] });

const marked = (side: ReturnType<typeof sideBySide>['left'], fits: (mark: SharedMark) => boolean): readonly string[] =>
  side.paragraphs.flatMap(({ runs }) => runs.filter(({ marks }) => marks.some(fits)).map(({ text }) => text));

describe('two articles side by side', () => {
  const { left, right, shared, share } = sideBySide(story, 'a1', 'a2');

  test('share their lines, in the order of the left one, and only those', () => {
    expect(shared.map(({ id }) => id)).toEqual(['l-moved', 'l-dead', 'l-roofs']);
  });

  test('number the claims of one line alike', () => {
    const second = (mark: SharedMark): boolean => mark.kind === 'claim' && mark.number === 2;
    expect([marked(left, second), marked(right, second)]).toEqual([['Seventeen people'], ['12']]);
  });

  test('shade what both have, whichever of the two the engine named first', () => {
    expect(share).toBe(0.2);
    for (const side of [left, right]) expect(marked(side, ({ kind }) => kind === 'copied').join('')).toBe(words);
  });

  test('show every word of their bodies once', () => {
    const text = right.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n\n');
    expect(text).toBe(flood.wire.text);
  });

  test('that share nothing have no number', () => {
    expect(sideBySide(story, 'a1', 'a4')).toMatchObject({ shared: [], share: null });
  });
});

test('the two articles that share most lines are shown first, or one with the one closest to it', () => {
  const shares = (a: string, b: string): number => sideBySide(story, a, b).shared.length;
  const ids = story.comparison.articles.map(({ id }) => id);
  const others = (one: string): readonly string[] => ids.filter((id) => id !== one);
  const [a, b] = closestPair(story, null) ?? ['', ''];
  expect(shares(a, b)).toBe(Math.max(...ids.flatMap((one) => others(one).map((other) => shares(one, other)))));
  for (const one of ids) {
    const [left, right] = closestPair(story, one) ?? ['', ''];
    expect([left, right]).toContain(one);
    expect(shares(left, right)).toBe(Math.max(...others(one).map((other) => shares(one, other))));
  }
});
