import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphNumber, paragraphsIn, passageOf, runsOf, sectionsOfText } from '#lib/present/index.ts';
import { comparison, dead, flood, moved } from './flood.ts';

describe('text cut into runs', () => {
  test('nested and overlapping marks, innermost first', () => {
    const marks = [{ start: 0, end: 6, id: 'a' }, { start: 2, end: 4, id: 'b' }, { start: 3, end: 8, id: 'c' }];
    expect(runsOf('0123456789', { start: 0, end: 10 }, marks).map(({ text, marks: on }) => [text, on.map(({ id }) => id).join('')])).toEqual([
      ['01', 'a'], ['2', 'ba'], ['3', 'bca'], ['45', 'ca'], ['67', 'c'], ['89', ''],
    ]);
  });

  test('the runs, joined, are the text, and each mark covers its own words', () => {
    const mark = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end }));
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 12 }), (text, marks) => {
      const within = { start: 0, end: text.length };
      const runs = runsOf(text, within, marks);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const each of marks) {
        const covered = runs.filter((run) => run.marks.includes(each)).map((run) => run.text).join('');
        expect(covered).toBe(text.slice(each.start, Math.max(each.start, each.end)));
      }
    }));
  });
});

describe('paragraphs and passages', () => {
  test('blank lines and outer spaces are no part of a paragraph', () => {
    const text = '  one\n\n two  \n \nthree';
    expect(paragraphsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three']);
  });

  test('a claim stands in its sentence, with its paragraph about it', () => {
    const { before, sentence, after } = passageOf(flood.wire, dead.wire);
    const read = ({ start, end }: { start: number; end: number }): string => flood.wire.text.slice(start, end);
    expect([read(before), read(sentence), read(after)]).toEqual([
      'More than 40,000 residents are believed to have left their homes. ', 'The dead number 12, the interior ministry said.', '',
    ]);
  });

  test('paragraphs are counted from the headline', () => {
    expect(paragraphNumber(flood.courier, moved.courier.span.start)).toBe(2);
    expect(paragraphNumber(flood.courier, 0)).toBe(1);
  });
});

describe('an article for reading', () => {
  test('a headline that opens the text apart from the body is the headline, and no furniture', () => {
    const [, body] = flood.courier.body;
    const page = { ...flood.courier, body: body === undefined ? [] : [body] };
    expect(sectionsOfText(page, []).map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([['headline', 1], ['body', 3]]);
  });

  test('headline, body and furniture keep the order of the text', () => {
    const article = { ...flood.courier, body: [flood.courier.body[0] ?? { start: 0, end: 0 }, { start: flood.courier.text.indexOf('Seventeen'), end: flood.courier.text.length }] };
    expect(sectionsOfText(article, []).map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([['headline', 1], ['furniture', 1], ['body', 2]]);
  });

  test('every claim of the article is marked', () => {
    const claims = comparison.claims.filter(({ article }) => article === 'a1');
    const marked = sectionsOfText(flood.courier, claims).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.flatMap(({ marks }) => marks.map(({ claim }) => claim.id))));
    expect(new Set(marked)).toEqual(new Set(claims.map(({ id }) => id)));
  });
});
