import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { segment } from '#lib/segment/index.ts';
import { articleOf, documentOf } from './document.ts';

const words = (text: string): string[] => documentOf(text).tokens.map((token) => token.text);
const sentences = (text: string): string[] => documentOf(text).sentences.map(({ start, end }) => text.slice(start, end));
const paragraphs = (text: string): string[] => documentOf(text).paragraphs.map(({ start, end }) => text.slice(start, end));
const tagIn = (text: string, word: string): string | undefined => documentOf(text).tokens.find((token) => token.text === word)?.tag;

describe('tokens', () => {
  test.each([
    ['Ibadan’s mayor', ['Ibadan', '’s', 'mayor']],
    ['workers’ pay', ['workers', '’', 'pay']],
    ['they don’t', ['they', 'don’t']],
    ['1,782 km (1,107 mi)', ['1,782', 'km', '(', '1,107', 'mi', ')']],
    ['₹1,00,000', ['₹', '1,00,000']],
    ['US$9.2bn', ['US$', '9.2', 'bn']],
    ['N5bn and KSh1,200', ['N', '5', 'bn', 'and', 'KSh', '1,200']],
    ['B12 and the N301', ['B12', 'and', 'the', 'N301']],
    ['a 34-year-old', ['a', '34', '-', 'year-old']],
    ['twenty-five', ['twenty', '-', 'five']],
    ['Nur-Sultan and anti-terrorism', ['Nur-Sultan', 'and', 'anti-terrorism']],
    ['C5+1, COVID-19, G20', ['C5+1', ',', 'COVID-19', ',', 'G20']],
    ['the 20th of May', ['the', '20th', 'of', 'May']],
    ['the U.S. at 5 p.m.', ['the', 'U.S.', 'at', '5', 'p.m.']],
    ['see https://example.org/a?b=1.', ['see', 'https://example.org/a?b=1', '.']],
    ['Mr. Okoro of Acme Inc.', ['Mr.', 'Okoro', 'of', 'Acme', 'Inc.']],
    ['He said no.', ['He', 'said', 'no', '.']],
    ['one -- two ... three', ['one', '--', 'two', '...', 'three']],
    ['1\u00a0200\u2009000 and 1’000', ['1\u00a0200\u2009000', 'and', '1’000']],
  ])('%s', (text, expected) => { expect(words(text)).toEqual(expected); });

  test('every token is the slice it claims to be, in order, and only white space stands between', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aB1. ,\'’“”"-–$€%()\n\tß😀&+@#'), maxLength: 80 }), (text) => {
      const { tokens } = documentOf(text);
      let at = 0;
      for (const token of tokens) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(text.slice(at, token.start).trim()).toBe('');
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }));
  });
});

describe('sentences', () => {
  test.each([
    ['It rained. It stopped.', ['It rained.', 'It stopped.']],
    ['Dr. A. B. Mensah of St. Mary came. He left.', ['Dr. A. B. Mensah of St. Mary came.', 'He left.']],
    ['It left the U.S. The minister stayed.', ['It left the U.S.', 'The minister stayed.']],
    ['The U.S. Navy came at 5 p.m. on Monday.', ['The U.S. Navy came at 5 p.m. on Monday.']],
    ['“We are late. We know,” she said. He nodded.', ['“We are late.', 'We know,” she said.', 'He nodded.']],
    ['“Why now?” he asked. Nobody knew.', ['“Why now?” he asked.', 'Nobody knew.']],
    ['“It is over.” The crowd left.', ['“It is over.”', 'The crowd left.']],
    ['It rose 5.4 per cent. No. 10 agreed.', ['It rose 5.4 per cent.', 'No. 10 agreed.']],
    ['Rs. 200 crore was paid. ₹5 was left.', ['Rs. 200 crore was paid.', '₹5 was left.']],
    ['The flood ended.The town dried.', ['The flood ended.', 'The town dried.']],
    ['Visit gov.uk or example.org. Then call.', ['Visit gov.uk or example.org.', 'Then call.']],
  ])('%s', (text, expected) => { expect(sentences(text)).toEqual(expected); });
});

describe('paragraphs', () => {
  test('every line is a paragraph where lines are whole', () => {
    expect(paragraphs('A title\nFirst it rained.\nThen it stopped.')).toHaveLength(3);
  });
  test('single line breaks inside hard-wrapped text are white space', () => {
    const wrapped = 'The river rose by two metres during the night and\nflooded the old market, where traders had left their\ngoods, and the road to the coast was closed by the\npolice until noon.\n\nSchools stayed shut on Tuesday across the whole\ndistrict, said the governor.';
    expect(paragraphs(wrapped)).toHaveLength(2);
  });
  test('a headline that opens the text apart from the body is read before it, what stands between them is not', () => {
    const text = 'Ferry sinks off Cebu\n\nBy Ana Cruz\n\nForty people died.';
    const document = segment({ ...articleOf(text, 'Ferry sinks off Cebu'), body: [{ start: text.indexOf('Forty'), end: text.length }] });
    expect(document.paragraphs.map(({ start, end, headline }) => [text.slice(start, end), headline])).toEqual([['Ferry sinks off Cebu', true], ['Forty people died.', false]]);
  });

  test('the title line is marked as the headline', () => {
    const text = 'Flood shuts market\n\nThe market was shut.';
    const document = segment(articleOf(text, 'Flood shuts market'));
    expect(document.paragraphs.map(({ headline }) => headline)).toEqual([true, false]);
  });
  test('what lies outside the body is not read', () => {
    const text = 'Share this\n\nThe market was shut.';
    const document = segment({ ...articleOf(text), body: [{ start: 12, end: text.length }] });
    expect(document.tokens.map((token) => token.text)).toEqual(['The', 'market', 'was', 'shut', '.']);
  });
});

describe('tags', () => {
  test.each([
    ['The flood killed 12 and infected 40.', 'infected', 'VERB'],
    ['Nurses plan a bus strike on Friday.', 'strike', 'NOUN'],
    ['Nurses in Accra will strike on Friday.', 'strike', 'VERB'],
    ['The central bank holds talks with lenders.', 'talks', 'NOUN'],
    ['On Sunday evening it rained.', 'evening', 'NOUN'],
    ['Her family left.', 'family', 'NOUN'],
    ['The US raised tariffs.', 'US', 'PROPN'],
    ['Rebels in May took the town.', 'May', 'PROPN'],
    ['It may rain.', 'may', 'AUX'],
    ['Ministers said that prices fell.', 'fell', 'VERB'],
    ['The detained men were freed.', 'detained', 'ADJ'],
    ['300 people detained in camps', 'detained', 'VERB'],
    ['the building collapsed', 'building', 'NOUN'],
    ['Five came home.', 'came', 'VERB'],
    ['The plan was to leave, warning that more would follow.', 'warning', 'VERB'],
  ])('%s: %s is %s', (text, word, tag) => { expect(tagIn(text, word)).toBe(tag); });
});

describe('lemmas', () => {
  test.each([['people', 'person'], ['minorities', 'minority'], ['camps', 'camp'], ['churches', 'church'], ['buses', 'bus'], ['police', 'police'],
    ['losses', 'loss'], ['houses', 'house'], ['asylum-seekers', 'asylum-seeker'], ['virus', 'virus'], ['crisis', 'crisis'], ['men', 'man'], ['heroes', 'hero']])(
    '%s → %s', (plural, singular) => { expect(nounLemma(plural)).toBe(singular); });
  test.each([['killed', 'kill'], ['was', null], ['fell', 'fall'], ['rising', 'rise'], ['planned', 'plan'], ['denies', 'deny'], ['table-like', null], ['said', 'say'], ['raises', 'raise'], ['hospitalised', 'hospitalise']])(
    '%s → %s', (form, base) => { if (base !== null) expect(verbLemma(form)).toBe(base); });
});

test('reading takes time in proportion to length, also for one huge paragraph of marks and digits', () => {
  const hostile = ['"', '1,', "'", '-', '.', 'a.', '(', 'N1', '1-', '’s', '@a.'].map((part) => part.repeat(200_000 / part.length));
  for (const text of hostile) expect(documentOf(text).article.text).toHaveLength(text.length);
});
