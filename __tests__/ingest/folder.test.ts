import { describe, expect, test } from '@jest/globals';
import { readFolder, withDistinctIds, fromText } from '#lib/ingest/index.ts';

const file = (name: string, text: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new TextEncoder().encode(text) });
const ferry = 'Ferry sinks off Mombasa\n\n“Forty-one people were saved,” the harbour master said on Monday -- all of them by fishing boats.';
const dam = 'Dam breaks near Kisumu\n\nAt least 12 villages were flooded when the dam broke on Monday, the governor said.';

describe('a folder with its story.json', () => {
  const story = JSON.stringify({ title: 'Two accidents', articles: [{ file: 'a.txt', outlet: 'rfa', published: '2024-03-05', url: 'https://example.org/a' }, { file: 'b.txt', outlet: null }] });
  const read = readFolder([file('x/story.json', story), file('x/a.txt', ferry), file('x/b.txt', dam)]);

  test('title and what is known of each', () => {
    expect(read).toMatchObject({ title: 'Two accidents', problems: [] });
    expect(read.articles).toMatchObject([
      { path: 'x/a.txt', outlet: 'Radio Free Asia', published: '2024-03-05', url: 'https://example.org/a', title: 'Ferry sinks off Mombasa' },
      { path: 'x/b.txt', outlet: null, published: null, title: 'Dam breaks near Kisumu' },
    ]);
  });
});

describe('problems are named, and the rest is read', () => {
  test.each<[string, { name: string; bytes: Uint8Array }[], string, RegExp, number]>([
    ['the same text again', [file('a.txt', ferry), file('b.txt', ferry)], 'b.txt', /same text as a\.txt/, 1],
    ['the same text in other typography', [file('a.txt', ferry), file('b.txt', ferry.replace('“', '"').replace(',”', ',"').replace(' -- ', '\u2009— ').replaceAll(' on ', '  on\u00a0'))], 'b.txt', /same text as a\.txt/, 1],
    ['an empty file', [file('a.txt', ferry), file('b.txt', '')], 'b.txt', /is empty/, 1],
    ['a file that is listed but missing', [file('story.json', '{"articles":[{"file":"c.txt"}]}'), file('a.txt', ferry)], 'c.txt', /listed in story\.json but was not found/, 1],
    ['story.json is not JSON', [file('story.json', '{"title": "x",'), file('a.txt', ferry)], 'story.json', /not valid JSON .*articles are read without it/, 1],
    ['story.json of another shape', [file('story.json', '{"articles":[{"outlet":"x"}]}'), file('a.txt', ferry)], 'story.json', /At articles\.0\.file/, 1],
    ['a date that is none', [file('story.json', '{"articles":[{"file":"a.txt","published":"soon"}]}'), file('a.txt', ferry)], 'story.json', /“soon”, given as the publication date of a\.txt, is no date/, 1],
  ])('%s', (_, files, name, sentence, articles) => {
    const read = readFolder(files);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toEqual({ name, problem: expect.stringMatching(sentence) });
    expect(read.articles).toHaveLength(articles);
  });

  test('nothing at all', () => expect(readFolder([])).toEqual({ title: null, articles: [], problems: [] }));
});

test('one text given three times keeps three ids', () => {
  const article = fromText({ text: dam });
  expect(withDistinctIds([article, article, fromText({ text: ferry }), article]).map(({ id }) => id)).toEqual([article.id, `${article.id}-2`, fromText({ text: ferry }).id, `${article.id}-3`]);
});
