import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toldIn } from '#bench/generated-story.ts';
import { fromText } from '#lib/ingest/index.ts';
import { compare, growingStory } from '#lib/pipeline.ts';

const ARTICLES = Array.from({ length: 14 }, (_, at) => {
  // Outlets come back, so that names must be told apart anew as the story grows.
  const { text, published } = toldIn(at, 30);
  return fromText({ text: text.split('\n\n').slice(0, 4).join('\n\n'), outlet: `Outlet ${at % 9}`, published });
});

describe('a story that grows', () => {
  test('comes to the same as one read afresh, whatever is added, taken out or changed and in whatever order', () => {
    fc.assert(fc.property(fc.array(fc.shuffledSubarray(ARTICLES, { minLength: 1 }), { minLength: 2, maxLength: 4 }), fc.nat(13), (steps, changed) => {
      const story = growingStory();
      for (const articles of steps) expect(story(articles)).toEqual(compare(articles));
      const corrected = (steps.at(-1) ?? []).map((article, at) => (at === changed ? { ...article, published: '2023-01-01' } : article));
      expect(story(corrected)).toEqual(compare(corrected));
    }), { numRuns: 12 });
  });
});
