import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromText } from '#lib/ingest/index.ts';
import type { Article, Comparison } from '#lib/model/index.ts';
import { comparisonSchema, faultsOf } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';

const AGENCY = 'The fire began in a store of cooking gas behind the bus park, climbed four floors in minutes and burned until rain came shortly before dawn on Tuesday.';

const STORY: readonly Article[] = [
  fromText({ outlet: 'Harbour Post', published: '2023-05-02', text: `At least 14 people were killed in a market fire in Ibadan, the fire service said. ${AGENCY} “We will rebuild every stall,” said Governor Tola Bello.` }),
  fromText({ outlet: 'Delta Star', published: '2023-05-02', text: `At least 19 people were killed in a market fire in Ibadan, the fire service said. ${AGENCY} “We shall rebuild every stall,” said Governor Tola Bello.` }),
  fromText({ outlet: 'Cork Courier', published: '2023-05-04', text: 'The Ibadan market fire killed 31 people. Twelve of them were traders from Benin. The stalls were worth $2 million ($1 = 0.90 euros).' }),
  fromText({ outlet: 'Old Almanac', published: '2019-01-05', text: 'Ibadan has many markets. Traders there fear fire more than thieves.' }),
  fromText({ outlet: 'Sydney Sheet', published: '2023-05-05', text: 'Stalls worth €1.8 million burned in the Ibadan market. The count: 31 people were killed, 12 of them in the east hall, 11 in the west hall and six on the stairs, …' }),
];

const comparison = compare(STORY);
const outlet = (id: string): string => comparison.articles.find((article) => article.id === id)?.outlet ?? '';
const lineOf = (text: string): Comparison['lines'][number] | undefined =>
  comparison.lines.find(({ claims }) => claims.some((id) => comparison.claims.find((claim) => claim.id === id)?.span.text === text));

describe('a comparison', () => {
  test('fits its schema, and every span and id holds', () => {
    expect(comparisonSchema.safeParse(comparison).error).toBeUndefined();
    expect(faultsOf(comparison)).toEqual([]);
  });

  test('the order of the articles changes nothing', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...STORY], { minLength: STORY.length }), (articles) => { expect(compare(articles)).toEqual(comparison); }), { numRuns: 12 });
  });

  test('every reason and finding is one sentence', () => {
    for (const { reason } of comparison.lines) expect(reason).toMatch(/^\P{Ll}.*[.!?]”?$/u);
    for (const { sentence } of comparison.findings) expect(sentence).toMatch(/[.!?]”?$/);
  });
});

describe('absence', () => {
  test('an article from before the fire predates it; one that says nothing omits it; one that breaks off is truncated', () => {
    const absent = new Map(lineOf('At least 14')?.absent.map(({ article, why }) => [outlet(article), why]));
    expect(absent.get('Old Almanac')).toBe('predates');
    const quote = new Map(comparison.lines.find(({ kind }) => kind === 'quote')?.absent.map(({ article, why }) => [outlet(article), why]));
    expect(quote.get('Cork Courier')).toBe('omits');
    expect(quote.get('Sydney Sheet')).toBe('truncated');
  });
});

describe('reuse and origins', () => {
  test('the copied passage is found, and runs on over the speech inside it', () => {
    const [first] = comparison.reuse;
    expect([outlet(first?.a ?? ''), outlet(first?.b ?? '')].toSorted()).toEqual(['Delta Star', 'Harbour Post']);
    expect(first?.passages.some(({ a }) => a.text.includes('store of cooking gas'))).toBe(true);
    expect(first?.passages.some(({ a }) => a.text.includes('rebuild'))).toBe(true);
  });

  test('two outlets that cite one source are one origin', () => {
    const origins = lineOf('At least 14')?.origins ?? [];
    expect(origins.some(({ articles }) => articles.length === 2)).toBe(true);
  });
});

describe('findings', () => {
  const kinds = comparison.findings.map(({ kind }) => kind);
  test('one source cited with two figures', () => { expect(comparison.findings.find(({ kind }) => kind === 'source')?.sentence).toMatch(/14.*19|19.*14/); });
  test('a quote in two wordings', () => { expect(comparison.findings.find(({ kind }) => kind === 'variant')?.sentence).toContain('“shall”'); });
  test('parts that miss their total', () => { expect(comparison.findings.find(({ kind }) => kind === 'sum')?.sentence).toContain('29'); });
  test('the weightiest come first', () => {
    const rank = ['conflict', 'source', 'denied', 'speaker', 'variant', 'scope', 'sum', 'pair', 'headline', 'as-fact', 'reuse'];
    expect(kinds.map((kind) => rank.indexOf(kind))).toEqual(kinds.map((kind) => rank.indexOf(kind)).toSorted((a, b) => a - b));
  });
});
