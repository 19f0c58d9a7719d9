import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { attributeClaims } from '#lib/extract/attribution/index.ts';
import { spanOf } from '#lib/model/index.ts';
import type { Claim } from '#lib/model/index.ts';
import { documentOf } from '../../segment/document.ts';
import { casesOf } from '../specs.ts';

const caseSchema = z.strictObject({
  text: z.string(), claim: z.string(), sources: z.array(z.string()),
  kinds: z.array(z.enum(['named', 'group', 'anonymous', 'outlet'])).optional(), hedges: z.array(z.string()).optional(), negated: z.boolean().optional(),
});

const cases = casesOf('attribution-').map(({ file, entry }) => ({ file, ...caseSchema.parse(entry) }));

/** The chain needs to know only where a claim stands. */
const claimAt = (text: string, words: string): Claim => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return {
    id: 'c', article: 'a1', kind: 'quantity', span: spanOf(text, start, start + words.length), sentence: spanOf(text, start, start + words.length),
    quantity: null, quote: null, attribution: [], rule: 'test', hedges: [], negated: false, time: null, place: null,
  };
};

const chainOf = (text: string, words: string): Claim => {
  const [claim] = attributeClaims([claimAt(text, words)], documentOf(text));
  if (claim === undefined) throw new Error('a claim was lost');
  return claim;
};

describe('chains as the tables have them', () => {
  test.each(cases)('$file: $text ($claim)', ({ text, claim, sources, kinds, hedges, negated }) => {
    const found = chainOf(text, claim);
    expect(found.attribution.map(({ source }) => source)).toEqual(sources);
    if (kinds !== undefined) expect(found.attribution.map(({ kind }) => kind)).toEqual(kinds);
    if (hedges !== undefined) expect(found.hedges.map((span) => span.text)).toEqual(hedges);
    if (negated !== undefined) expect(found.negated).toBe(negated);
  });
});

const sources = [['police', 'police'], ['the health ministry', 'health ministry'], ['Ngozi Bello', 'Ngozi Bello'], ['Mayor Tom Reilly', 'Tom Reilly'], ['the UN', 'United Nations'],
  ['local officials', 'local officials'], ['the World Bank', 'World Bank'], ['doctors in Manila', 'doctors in Manila'], ['a spokesman', 'spokesman'], ['rights groups', 'rights groups']] as const;
const saying = ['said', 'say', 'told reporters', 'confirmed', 'announced', 'estimated', 'claimed', 'reported', 'added', 'insisted', 'warned', 'have said', 'said on Monday', 'said in a statement'];
const fact = 'at least 40 boats were lost';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const combinations = sources.flatMap(([source, name]) => saying.flatMap((verb) => [
  `${capital(source)} ${verb} that ${fact}.`,
  ...(/^(?:said|say|claimed|insisted|have said|reported|announced|estimated|confirmed|told|warned)/.test(verb) ? [`${capital(source)} ${verb} ${fact}.`] : []),
  `${capital(fact)}, ${source} ${verb}.`,
  `It rained, and ${source} ${verb} that ${fact}.`,
  `“It is bad,” ${source} ${verb}, adding that ${fact}.`,
].map((text) => ({ text, name }))));

test(`the source of a figure, in ${combinations.length} combinations of source, cue and order`, () => {
  const wrong = combinations.filter(({ text, name }) => {
    const { attribution } = chainOf(text, text.includes('At least') ? 'At least 40' : 'at least 40');
    return attribution.length !== 1 || attribution[0]?.source.toLowerCase() !== name.toLowerCase();
  });
  expect(wrong.map(({ text }) => `${text} → ${chainOf(text, text.includes('At least') ? 'At least 40' : 'at least 40').attribution.map(({ source }) => source).join(' > ')}`)).toEqual([]);
});
