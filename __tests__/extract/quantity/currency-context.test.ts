import { describe, expect, test } from '@jest/globals';
import { quantities } from '#lib/extract/quantity/index.ts';
import { segment } from '#lib/segment/index.ts';
import { articleOf } from './reading.ts';

const unitsOf = (text: string, url: string | null = null): readonly string[] =>
  quantities(segment({ ...articleOf(text), url })).flatMap(({ quantity }) => [quantity!.unit, ...quantity!.also.map(({ unit }) => unit)]);

// Where the article is from or about, and what a bare "$" in it is.
describe('a bare dollar', () => {
  test.each([
    ['TORONTO - The city will spend $48 million on shelters.', ['CAD']],
    ['Premier Ana Holt of B.C. promised $1,200 to each family.', ['CAD']],
    ['WELLINGTON: The government pledged $120 million for flood repairs.', ['NZD']],
    ['Hong Kong lawmakers approved $9.8 billion for the hospital.', ['HKD']],
    ['SINGAPORE, March 3 - The operator was fined $250,000.', ['SGD']],
    ['The Jamaican finance ministry has set aside $3.4 billion for roads.', ['JMD']],
    ['SYDNEY - A flat in Bondi costs $920,000, or US$610,000.', ['AUD', 'USD']],
    ['The city will spend $48 million on shelters.', ['USD']],
    ['The U.S. and Canada will spend $48 million on a bridge.', ['USD']],
    ['Canada has put 12 million Canadian dollars ($9 million) into the fund, and $3 million into another.', ['CAD', 'USD', 'USD']],
    ['Canada spent C$12 million on a bridge, and Mexico $9 million.', ['CAD', 'USD']],
    ['Sydney and Perth, Australian cities both, owe a U.S. bank $40 million.', ['AUD']],
  ])('%s', (text, units) => expect(unitsOf(text)).toEqual(units));
});

test.each([
  ['https://www.example.co.nz/news/1', 'NZD'], ['https://news.example.ca/a?b=1', 'CAD'], ['https://example.com.au', 'AUD'], ['https://example.com/ca/', 'USD'], [null, 'USD'],
])('the web address %s', (url, unit) => expect(unitsOf('The council will spend $48 million on shelters.', url)).toEqual([unit]));
