import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { attributeClaims } from '#lib/extract/attribution/index.ts';
import { statements } from '#lib/extract/statement/index.ts';
import { documentOf } from '../../segment/document.ts';
import { casesOf } from '../specs.ts';

const textSchema = z.object({
  name: z.string(), text: z.string(),
  statements: z.array(z.object({ text: z.string(), negated: z.boolean(), sources: z.array(z.string()) })),
});

const read = casesOf('statement-texts').map(({ entry }) => {
  const { name, text, statements: gold } = textSchema.parse(entry);
  const document = documentOf(text);
  return { name, gold, claims: attributeClaims(statements(document), document) };
});

describe('the statements of whole texts', () => {
  const wanted = read.flatMap(({ gold, claims }) => gold.map((each) => ({ each, claim: claims.find(({ span, negated }) => span.text === each.text && negated === each.negated) ?? claims.find(({ span }) => span.text === each.text) })));
  const found = wanted.flatMap(({ each, claim }) => (claim === undefined ? [] : [{ each, claim }]));

  test('nine of ten are found', () => {
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.9);
  });
  test('nine of ten that are given are wanted', () => {
    expect(found.length / read.reduce((sum, { claims }) => sum + claims.length, 0)).toBeGreaterThanOrEqual(0.9);
  });
  test('every one found is negated as its words are', () => {
    expect(found.filter(({ each, claim }) => each.negated !== claim.negated).map(({ each }) => each.text)).toEqual([]);
  });
  test('nine of ten have their sources', () => {
    const right = found.filter(({ each, claim }) => claim.attribution.map(({ source }) => source).join('|') === each.sources.join('|'));
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });
});
