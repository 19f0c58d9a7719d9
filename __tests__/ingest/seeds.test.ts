import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFolder } from '#lib/ingest/index.ts';
import type { Article } from '#lib/model/index.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const here = existsSync(folder);

const files = here ? readdirSync(folder).toSorted().map((name) => ({ name, bytes: readFileSync(join(folder, name)) })) : [];
const bodyOf = ({ text, body }: Article): string => body.map(({ start, end }) => text.slice(start, end)).join('\n');
const facts = ({ outlet, published, byline, agencies }: Article) => ({ outlet, published, byline, agencies: agencies.map(({ name }) => name) });

(here ? describe : describe.skip)(here ? 'five real articles' : 'skipped, because ../shared/seeds is not here: five real articles', () => {
  const alone = readFolder(files.filter(({ name }) => name !== 'story.json')).articles;
  const told = readFolder(files);

  test('story.json says outlets and dates', () => {
    expect(told.problems).toEqual([]);
    expect(told.articles.map(({ outlet, published }) => [outlet, published])).toEqual([
      ['Al Jazeera', '2019-09-22'], ['Dawn', '2020-02-03'], ['Caspian News', '2020-02-05'], ['Radio Free Asia', '2020-02-04'], ['AFP', '2020-02-02'],
    ]);
  });

  test('without it, what the texts state, and no more', () => {
    expect(alone.map(facts)).toEqual([
      { outlet: null, published: null, byline: null, agencies: ['News Agencies'] },
      { outlet: 'Dawn', published: '2020-02-03', byline: null, agencies: ['Reuters'] },
      { outlet: null, published: '2020-02-05', byline: 'Nazrin Gadimova', agencies: [] },
      { outlet: 'Radio Free Asia', published: '2020-02-04', byline: 'Qiao Long', agencies: [] },
      { outlet: 'AFP', published: null, byline: null, agencies: ['AFP'] },
    ]);
  });

  test('the headline is the first part of the body', () => {
    for (const { text, body, title } of alone) expect(text.slice(body[0]!.start, body[0]!.end)).toBe(title);
  });

  test.each([[0, 14], [1, 9], [2, 18], [3, 34], [4, 25]])('article %d has every paragraph once', (at, parts) => expect(alone[at]!.body).toHaveLength(parts));

  test.each([
    [0, /Murad Sezer|Uighur - Turkey|Source:/], [1, /Published|Opinion|Editorial|Dec, 2024|Afghan strikes|tax bureaucracy|ironclad|Snooping|PTI|—Reuters/],
    [2, /Last update|01:04|Newsroom|By Nazrin|None/], [3, /Print Share|Leave a Reply|Retrieved|Accessed|https?:|2021-06-22|login|Reported by/], [4, /Copyright|©/],
  ])('nothing around article %d is in it', (at, furniture) => expect(bodyOf(alone[at]!)).not.toMatch(furniture));
});
