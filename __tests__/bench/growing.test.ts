import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

// So many that some words, figures and runs of words are common to more articles than are all held against each other.
const MANY = Array.from({ length: 150 }, (_, at) => {
  const { text, published } = toldIn(at, 30);
  return fromText({ text: `${text.split('\n\n')[at % 3] ?? ''}\n\nReporters on the ground and the regional desk of this newspaper have contributed to the reporting.`, outlet: `Paper ${at}`, published });
});

const CLUSTERS = fileURLToPath(new URL('../../fixtures/clusters', import.meta.url));

describe('a story that grows', () => {
  test('comes to the same where it is large', () => {
    const story = growingStory();
    const shuffled = [...new Map(MANY.map((article) => [article.id, article])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(shuffled.length).toBeGreaterThan(135);
    for (const count of [95, 132, 136]) {
      const grown = JSON.stringify(story(shuffled.slice(0, count)));
      expect(grown === JSON.stringify(compare(shuffled.slice(0, count)))).toBe(true);
    }
  });

  test.each(readdirSync(CLUSTERS).slice(0, 3))('comes to the same article by article, in either order: %s', (name) => {
    const folder = join(CLUSTERS, name);
    const articles = readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => fromText({ text: readFileSync(join(folder, file), 'utf8'), outlet: file }));
    expect(articles.length).toBeGreaterThan(1);
    const whole = compare(articles);
    for (const order of [articles, articles.toReversed()]) {
      const story = growingStory();
      order.forEach((_, at) => { story(order.slice(0, at)); });
      expect(story(order)).toEqual(whole);
    }
  });

  test('comes to the same as one read afresh, whatever is added, taken out or changed and in whatever order', () => {
    fc.assert(fc.property(fc.array(fc.shuffledSubarray(ARTICLES, { minLength: 1 }), { minLength: 2, maxLength: 4 }), fc.nat(13), (steps, changed) => {
      const story = growingStory();
      for (const articles of steps) expect(story(articles)).toEqual(compare(articles));
      const corrected = (steps.at(-1) ?? []).map((article, at) => (at === changed ? { ...article, published: '2023-01-01' } : article));
      expect(story(corrected)).toEqual(compare(corrected));
    }), { numRuns: 8 });
  });
});
