import { describe, expect, test } from '@jest/globals';
import { loadMarked, scoreMarked } from '#bench/marked.ts';
import { verdictAccuracy } from '#bench/accuracy.ts';

const scores = (await loadMarked()).map((story) => ({ story, score: scoreMarked(story) }));

describe.each(scores)('$story.id', ({ story, score }) => {
  test('no line holds two claims, and no finding is lost', () => {
    const { given, right } = score.lines.pairs;
    expect(given - right).toBeLessThanOrEqual(1);
    expect(score.untold).toEqual([]);
  });

  test('the order of the articles changes nothing', () => {
    const turned = scoreMarked({ ...story, articles: story.articles.toReversed() });
    expect(turned.lines.pairs).toEqual(score.lines.pairs);
    expect(turned.lines.verdicts.map(({ given }) => given).toSorted()).toEqual(score.lines.verdicts.map(({ given }) => given).toSorted());
  });
});

test('nearly all lines have the verdict that they should have', () => {
  const verdicts = scores.flatMap(({ score }) => score.lines.verdicts).filter(({ wanted }) => wanted !== 'single');
  expect(verdictAccuracy(verdicts)).toBeGreaterThan(0.85);
});
