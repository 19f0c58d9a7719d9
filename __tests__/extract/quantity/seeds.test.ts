import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '#lib/ingest/index.ts';
import { quantities } from '#lib/extract/quantity/index.ts';
import { segment } from '#lib/segment/index.ts';
import { rowOf } from './reading.ts';

const folder = join(import.meta.dirname, '../../../../shared/seeds');

// Figures that real articles on one event must give: file, then span and interval and unit, and words of what is measured.
const FIGURES: readonly (readonly [file: string, span: string, value: string, unit: string, measured: string])[] = [
  ['000_600ffb4f109f7ade', 'more than 100', '>100', 'count', 'Uighurs'], ['000_600ffb4f109f7ade', 'at least 12', '>=12', 'count', 'Uighur men deported'],
  ['000_600ffb4f109f7ade', 'At least one million', '>=1000000', 'count', 'Uighurs'], ['001_889234d887cfe4ad', 'more one million', '>1000000', 'count', 'Uighur Muslims'],
  ['001_889234d887cfe4ad', 'between 1 million and 2 million', '1000000..2000000', 'count', 'people detained'], ['002_fcbc06c39685027d', 'at least one million', '>=1000000', 'count', 'ethnic Uyghurs'],
  ['002_fcbc06c39685027d', 'roughly 1.5 million', '~1500000', 'count', 'ethnic Kazakhs'], ['002_fcbc06c39685027d', '1,782 km', '1782', 'km', 'land border'],
  ['002_fcbc06c39685027d', '$20 billion', '20000000000', 'USD', 'investment'], ['002_fcbc06c39685027d', '$9.2 billion', '9200000000', 'USD', 'trade between the two countries'],
  ['003_1663bce92d7d5575', 'more than one million', '>1000000', 'count', 'Uighur Muslims'], ['003_1663bce92d7d5575', 'up to 1.8 million', '<=1800000', 'count', 'Uyghurs'],
  ['004_515d9acb9407af5b', 'over a million', '>1000000', 'count', 'ethnic Uighurs'], ['004_515d9acb9407af5b', 'more than 300', '>300', 'count', 'people killed'],
  ['004_515d9acb9407af5b', 'more than 14,000', '>14000', 'count', 'people infected'], ['004_515d9acb9407af5b', 'over 40', '>40', 'count', 'people hospitalised'],
  ['004_515d9acb9407af5b', '33 million', '33000000', 'count', 'inhabitants of Uzbekistan'],
];

if (!existsSync(folder)) test.skip('the seed articles are not beside the project', () => undefined);
else describe('the seed articles', () => {
  const rows = (file: string): ReturnType<typeof rowOf>[] => {
    const result = readText({ name: `${file}.txt`, bytes: readFileSync(join(folder, `${file}.txt`)) });
    if ('problem' in result) throw new Error(result.problem);
    return quantities(segment(result.article)).map(rowOf);
  };
  test.each(FIGURES)('%s: %s', (file, span, value, unit, measured) => {
    expect(rows(file).filter((row) => row.span === span)).toContainEqual(expect.objectContaining({ span, value, unit, measured: expect.stringContaining(measured) }));
  });
  test('nothing comes from names, dates and citations', () => {
    const spans = [...new Set(FIGURES.map(([file]) => file))].flatMap((file) => rows(file).map(({ span }) => span));
    expect(spans.filter((span) => /26|C5|01:04|2024|2021|\+/.test(span))).toEqual([]);
  });
});
