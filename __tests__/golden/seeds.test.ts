// Five real articles, where they are at hand: what the whole engine must make of texts that nobody wrote for it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFolder } from '#lib/ingest/index.ts';
import { comparisonSchema, faultsOf } from '#lib/model/index.ts';
import type { Claim, Comparison, Line } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const present = existsSync(folder);

const comparison = (): Comparison => compare(readFolder(readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))).articles);

(present ? describe : describe.skip)(present ? 'five real articles' : 'five real articles: skipped, because they are not part of the project and not beside it', () => {
  const made: Comparison = present ? comparison() : { version: 1, articles: [], claims: [], lines: [], reuse: [], terms: [], findings: [] };
  const claims = new Map(made.claims.map((claim) => [claim.id, claim]));
  const outlets = new Map(made.articles.map(({ id, outlet }) => [id, outlet]));
  const claimsOf = (line: Line): Claim[] => line.claims.flatMap((id) => claims.get(id) ?? []);
  const linesWith = (words: string): Line[] => made.lines.filter((line) => claimsOf(line).some(({ span }) => span.text.includes(words)));

  test('the document is sound', () => {
    expect(comparisonSchema.safeParse(made).success).toBe(true);
    expect(faultsOf(made)).toEqual([]);
  });

  test('all seven statements of the people detained stand in one compatible line, each with its source', () => {
    const [line] = linesWith('up to 1.8 million');
    expect(line?.verdict).toBe('compatible');
    const stated = claimsOf(line!).map(({ article, span, attribution, hedges }) =>
      [outlets.get(article), span.text, attribution.map(({ source }) => source).join(' + '), hedges.map(({ text }) => text).join(' ')].join(' | '));
    expect(stated.toSorted()).toEqual([
      'AFP | over a million |  | are believed',
      'Al Jazeera | At least one million | United Nations + human rights groups | ',
      'Caspian News | at least one million | United Nations | ',
      'Dawn | between 1 million and 2 million | United Nations + human rights groups | ',
      'Dawn | more one million | Mike Pompeo | ',
      'Radio Free Asia | more than one million | Mike Pompeo | ',
      'Radio Free Asia | up to 1.8 million |  | are believed',
    ]);
  });

  test.each([
    ['$9.2 billion', 'Caspian News', 'USD'], ['$20 billion', 'Caspian News', 'USD'], ['1,782 km', 'Caspian News', 'km'],
    ['roughly 1.5 million', 'Caspian News', '1'], ['more than 300', 'AFP', '1'], ['more than 14,000', 'AFP', '1'], ['over 40', 'AFP', '1'],
    ['33 million', 'AFP', '1'], ['more than 100', 'Al Jazeera', '1'], ['at least 12', 'Al Jazeera', '1'],
  ])('%s is carried by %s alone', (words, outlet, unit) => {
    const [line, ...others] = linesWith(words);
    expect(others).toEqual([]);
    expect(line?.verdict).toBe('single');
    const [claim, ...more] = claimsOf(line!);
    expect(more).toEqual([]);
    expect([outlets.get(claim!.article), claim!.quantity?.unit]).toEqual([outlet, unit]);
    expect(claim!.quantity?.measured).not.toBeNull();
  });

  test.each([
    ['asylum for those', 'variant', 4], ['just do what is right', 'variant', 5], ['trafficking in persons', 'variant', 2],
    ['urges all countries to join us', 'agree', 3], ['defines the soul of a nation', 'agree', 2],
  ])('the quotation with “%s”: %s, %i passages', (words, verdict, passages) => {
    const [line] = linesWith(words);
    expect([line?.verdict, line?.claims.length]).toEqual([verdict, passages]);
  });

  test('no claim comes from dates, names with numbers or furniture', () => {
    for (const words of ['26 Dec', 'C5+1', 'March 29, 2024', '01:04', '2021-06-22']) {
      expect(made.claims.filter(({ span, sentence }) => span.text.includes(words) || (words !== 'C5+1' && sentence.text.includes(words)))).toEqual([]);
    }
  });
});
