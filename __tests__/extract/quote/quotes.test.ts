import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { attributeClaims } from '#lib/extract/attribution/index.ts';
import { quotes } from '#lib/extract/quote/index.ts';
import { claimSchema } from '#lib/model/index.ts';
import { documentOf } from '../../segment/document.ts';
import { casesOf } from '../specs.ts';

const quoteSchema = z.union([z.string(), z.strictObject({ verbatim: z.string(), speaker: z.string().nullable(), complete: z.boolean() })]);
const caseSchema = z.strictObject({ text: z.string(), quotes: z.array(quoteSchema) });

const cases = casesOf('quote-').map(({ file, entry }) => ({ file, ...caseSchema.parse(entry) }));

describe('quotes as the tables have them', () => {
  test.each(cases)('$file: $text', ({ text, quotes: wanted }) => {
    const found = quotes(documentOf(text)).map(({ quote }) => quote);
    expect(found.map((quote, at) => (typeof wanted[at] === 'string' ? quote?.verbatim : quote))).toEqual(wanted);
  });
});

const speakers = [
  ['Ngozi Bello', 'Ngozi Bello'], ['Dr Ngozi Bello', 'Ngozi Bello'], ['Health Minister Ngozi Bello', 'Ngozi Bello'], ['Sen. Carla Mendes', 'Carla Mendes'],
  ['Indian Foreign Secretary Vikram Rao', 'Vikram Rao'], ['analyst Tom Reilly', 'Tom Reilly'], ['the Red Cross', 'Red Cross'], ['a nurse', 'nurse'], ['residents', 'residents'],
] as const;
const verbs = ['said', 'says', 'added', 'wrote', 'insisted', 'explained', 'replied', 'tweeted', 'argued', 'warned', 'recalled', 'joked', 'shouted', 'declared', 'told reporters', 'said in a statement', 'said on Friday', 'has said'];
const marks = [['“', '”'], ['"', '"'], ['‘‘', '’’'], ['‘‘', '”'], ['‘', '’'], ["'", "'"], ['«', '»'], ["''", "''"]] as const;
const words = 'The road to the lake is closed';

const shapes: readonly ((speech: (inner: string) => string, speaker: string, verb: string) => string)[] = [
  (speech, speaker, verb) => `${speech(`${words},`)} ${speaker} ${verb}.`,
  (speech, speaker, verb) => `${capital(speaker)} ${verb}: ${speech(`${words}.`)}`,
  (speech, speaker, verb) => `${capital(speaker)} ${verb}, ${speech(`${words}.`)}`,
  (speech, speaker, verb) => `It rained all day. ${speech(`${words},`)} ${speaker} ${verb}. Nobody was hurt.`,
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const combinations = speakers.flatMap(([speaker, name]) => verbs.flatMap((verb) => marks.flatMap(([open, close]) =>
  shapes.map((shape) => ({ name, text: shape((inner) => `${open}${inner}${close}`, speaker, verb) })))));

test(`one complete quote with its speaker, in ${combinations.length} combinations of speaker, verb, mark and order`, () => {
  const wrong = combinations.filter(({ text, name }) => {
    const found = quotes(documentOf(text));
    const quote = found[0]?.quote;
    return found.length !== 1 || quote?.complete !== true || quote.verbatim.replace(/\.$/, '') !== words || quote.speaker?.toLowerCase() !== name.toLowerCase();
  });
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

const inverted = speakers.flatMap(([speaker, name]) => ['said', 'says', 'added', 'wrote', 'argued', 'tweeted', 'asked', 'explained'].flatMap((verb) =>
  marks.map(([open, close]) => ({ name, text: `${open}${words},${close} ${verb} ${speaker}.` }))));

test(`a verb before its subject, in ${inverted.length} combinations`, () => {
  const wrong = inverted.filter(({ text, name }) => quotes(documentOf(text))[0]?.quote?.speaker?.toLowerCase() !== name.toLowerCase());
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

const scraps = fc.array(fc.constantFrom(
  '“', '”', '"', '‘', '’', "'", '‘‘', '’’', '«', '»', 'said', 'Ngozi Bello', 'she', 'told', 'that', ',', '.', ':', ';', '\n\n', '(', ')', '—', 'the minister', '40', 'people', 'according to', 'and', 'who', 'don’t', '...',
  'U.S.', '𝒳', 'are believed to', 'put the toll at', 'denied', 'of', 'was', '\u00a0', 'claim that',
), { maxLength: 60 }).map((parts) => parts.join(' '));

test('every claim of any text stands where it says, is valid and has its own id', () => {
  fc.assert(fc.property(scraps, (text) => {
    const document = documentOf(text);
    const claims = attributeClaims(quotes(document), document);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    for (const claim of claims) {
      claimSchema.parse(claim);
      for (const span of [claim.span, claim.sentence, ...claim.hedges, ...claim.attribution.flatMap(({ as, cue }) => (cue === null ? [as] : [as, cue]))]) {
        expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }
  }), { numRuns: 500 });
});

test('no text at all makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    const document = documentOf(text);
    attributeClaims(quotes(document), document);
  }), { numRuns: 300 });
});
