import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { attributeClaims } from '#lib/extract/attribution/index.ts';
import { extract } from '#lib/extract/index.ts';
import { spanOf } from '#lib/model/index.ts';
import type { Claim } from '#lib/model/index.ts';
import { documentOf } from '../segment/document.ts';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const present = existsSync(folder);
const describeSeeds = present ? describe : describe.skip;

const read = (file: string) => documentOf(readFileSync(join(folder, file), 'utf8'));

/** Who is said to have uttered the words that begin so. */
const speakersOf = (file: string, beginnings: readonly string[]): readonly (string | null | undefined)[] => {
  const claims = extract(read(file)).filter(({ kind }) => kind === 'quote');
  return beginnings.map((beginning) => claims.find(({ quote }) => quote?.verbatim.startsWith(beginning))?.quote?.speaker);
};

const chainOf = (file: string, words: string): Claim => {
  const document = read(file);
  const start = document.article.text.indexOf(words);
  const claim: Claim = {
    id: 'c', article: 'a1', kind: 'quantity', span: spanOf(document.article.text, start, start + words.length), sentence: spanOf(document.article.text, start, start + words.length),
    quantity: null, quote: null, attribution: [], rule: 'test', hedges: [], negated: false, time: null, place: null,
  };
  return attributeClaims([claim], document)[0] ?? claim;
};

describeSeeds(present ? 'the seed articles' : `the seed articles (skipped: they are not at ${folder})`, () => {
  test.each([
    ['000_600ffb4f109f7ade.txt', ['I want to', 'It’s about', 'We call']],
    ['001_889234d887cfe4ad.txt', ['The protection', 'We discussed', 'The United', 'We ask', 'Protect']],
    ['002_fcbc06c39685027d.txt', ['The United', 'We ask', 'Protect', 'Grateful']],
    ['003_1663bce92d7d5575.txt', ['The protection', 'the plight', 'The United', 'We ask', 'protect', 'just do']],
    ['004_515d9acb9407af5b.txt', ['We ask', 'Protect', 'want to be', 'an important']],
  ])('%s gives the visitor his words', (file, beginnings) => {
    expect(speakersOf(file, beginnings)).toEqual(beginnings.map(() => 'Mike Pompeo'));
  });

  test.each([
    ['000_600ffb4f109f7ade.txt', 'At least one million', ['United Nations', 'human rights groups']],
    ['001_889234d887cfe4ad.txt', 'more one million', ['Mike Pompeo']],
    ['001_889234d887cfe4ad.txt', 'between 1 million and 2 million', ['United Nations', 'human rights groups']],
    ['002_fcbc06c39685027d.txt', 'at least one million', ['United Nations']],
    ['003_1663bce92d7d5575.txt', 'more than one million', ['Mike Pompeo']],
    ['003_1663bce92d7d5575.txt', 'up to 1.8 million', []],
    ['004_515d9acb9407af5b.txt', 'more than 300', []],
  ])('%s: who says “%s”', (file, words, sources) => {
    expect(chainOf(file, words).attribution.map(({ source }) => source)).toEqual(sources);
  });

  test('belief without a believer is a hedge', () => {
    expect(chainOf('003_1663bce92d7d5575.txt', 'up to 1.8 million').hedges.map(({ text }) => text)).toEqual(['are believed']);
    expect(chainOf('004_515d9acb9407af5b.txt', 'over a million').hedges.map(({ text }) => text)).toEqual(['are believed']);
  });
});
