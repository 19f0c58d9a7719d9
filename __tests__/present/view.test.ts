import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleNames } from '#lib/model/index.ts';
import { columnsIn, findingTone, GROUPINGS, inReadingOrder, KINDS, linesIn, readView, rowCountOf, sectionsFrom, sectionsOf, storyOf, unitName, VERDICTS, verdictWords, viewQuery, WHOLE, type View } from '#lib/present/index.ts';
import { comparison, flood } from './flood.ts';

const ids = (lines: readonly { id: string }[]): string[] => lines.map(({ id }) => id);

const story = storyOf(comparison);

describe('a view of the table', () => {
  test('survives the address bar', () => {
    const words = fc.stringMatching(/^[a-zé&=? ]{1,12}$/).map((text) => text.trim()).filter((text) => text !== '');
    const view = fc.record<View>({
      show: fc.constantFrom('all', 'differ', ...VERDICTS), kind: fc.constantFrom('all', ...KINDS), group: fc.constantFrom(...GROUPINGS),
      outlet: fc.option(words), source: fc.option(words), unit: fc.option(words), words: fc.oneof(words, fc.constant('')),
      columns: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'a3')), from: fc.nat(5000),
    });
    fc.assert(fc.property(view, (asked) => expect(readView(Object.fromEntries(new URLSearchParams(viewQuery(asked))))).toEqual(asked)));
  });

  test.each([[{ show: 'nonsense' }], [{ show: ['conflict', 'agree'] }], [{ kind: '' }], [{ from: '-3', words: '  ', group: 'x' }], [{}]])('what is not known shows the whole: %o', (params) => expect(readView(params)).toEqual(WHOLE));

  test.each<[Partial<View>, string[]]>([
    [{}, ['l-moved', 'l-damage', 'l-dead', 'l-roofs', 'l-crest']],
    [{ show: 'differ' }, ['l-moved', 'l-dead', 'l-roofs']],
    [{ show: 'differ', kind: 'quote' }, ['l-roofs']],
    [{ show: 'single', kind: 'quantity' }, ['l-damage', 'l-crest']],
    [{ show: 'agree' }, []],
    [{ outlet: 'Marikina Courier' }, ['l-moved', 'l-dead', 'l-roofs', 'l-crest']],
    [{ source: 'civil defence office' }, ['l-moved']],
    [{ unit: 'm' }, ['l-crest']],
    [{ words: 'RIVER crésted' }, ['l-crest']],
    [{ words: 'river', kind: 'quote' }, []],
  ])('%o', (view, lines) => expect(ids(linesIn({ ...WHOLE, ...view }, story))).toEqual(lines));

  test('conflicts come first, single sources last; no line is lost', () => {
    expect(sectionsOf(story, comparison.lines, 'verdict').map(({ key, lines }) => [key, ids(lines)])).toEqual([['differ', ['l-dead', 'l-roofs', 'l-moved']], ['single', ['l-damage', 'l-crest']]]);
    expect(ids(inReadingOrder(comparison.lines)).toSorted()).toEqual(ids(comparison.lines).toSorted());
  });

  test('grouped by topic, figures of one kind and quotes of one speaker stand together', () => {
    expect(sectionsOf(story, comparison.lines, 'topic').map(({ title, lines }) => [title, ids(lines)])).toEqual([
      ['Counts', ['l-moved', 'l-dead']], ['Money', ['l-damage']], ['Distances and sizes', ['l-crest']], ['Ana Reyes', ['l-roofs']],
    ].map(([title, own]) => [title, own]));
  });

  test.each(GROUPINGS)('grouped by %s and cut anywhere, each line is shown once, and rows are counted without a gap', (group) => {
    const sections = sectionsOf(story, comparison.lines, group);
    for (let count = 1; count <= 6; count += 1) {
      const pages = [0, 1, 2, 3, 4].filter((page) => page * count < 5).map((page) => sectionsFrom(sections, page * count, count));
      expect(pages.flat().flatMap(({ lines }) => ids(lines))).toEqual(sections.flatMap(({ lines }) => ids(lines)));
      for (const page of pages) expect(page.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(count);
      const rows = pages.flat().flatMap(({ begins, titleRow, firstRow, lines }) => [...(begins ? [titleRow] : []), ...lines.map((_, at) => firstRow + at)]);
      expect([1, ...rows]).toEqual(Array.from({ length: rowCountOf(sections) }, (_, at) => at + 1));
    }
  });

  test('its columns are those it names that are there, in its order, else all', () => {
    expect(columnsIn({ ...WHOLE, columns: ['a3', 'gone', 'a1'] }, story).map(({ id }) => id)).toEqual(['a3', 'a1']);
    expect(columnsIn({ ...WHOLE, columns: ['gone'] }, story)).toBe(comparison.articles);
  });
});

describe('words', () => {
  test('every verdict has a sign and a word of its own', () => {
    expect(new Set(VERDICTS.map((verdict) => verdictWords(verdict).sign)).size).toBe(6);
    expect(new Set(VERDICTS.map((verdict) => verdictWords(verdict).word)).size).toBe(6);
  });

  test('one source with two figures that can both be true is no conflict', () => {
    expect(comparison.findings.map((finding) => findingTone(finding, comparison).tone)).toEqual(['conflict', 'compatible']);
  });

  test.each([['1', 'count'], ['t', 'tonnes'], ['USD', 'US$'], ['%', '%'], ['USD/[bbl_us]', 'US$ per barrel']])('the unit %s is called %s', (unit, name) => expect(unitName(unit)).toBe(name));


  test('outlets are told apart, and one without a name goes by its headline', () => {
    expect([...articleNames([flood.courier, { ...flood.courier, id: 'b' }, flood.echo]).values()]).toEqual(['Marikina Courier (1)', 'Marikina Courier (2)', '“Storm heads for Luzon”']);
  });
});
