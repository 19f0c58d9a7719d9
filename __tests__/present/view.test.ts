import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingTone, inAList, inReadingOrder, KINDS, linesIn, namesOf, readView, sectionsOf, VERDICTS, verdictWords, viewQuery, WHOLE, type View } from '#lib/present/index.ts';
import { comparison, flood } from './flood.ts';

const ids = (lines: readonly { id: string }[]): string[] => lines.map(({ id }) => id);

describe('a view of the table', () => {
  test('survives the address bar', () => {
    const view = fc.record<View>({ show: fc.constantFrom('all', 'differ', ...VERDICTS), kind: fc.constantFrom('all', ...KINDS) });
    fc.assert(fc.property(view, (asked) => expect(readView(Object.fromEntries(new URLSearchParams(viewQuery(asked))))).toEqual(asked)));
  });

  test.each([[{ show: 'nonsense' }], [{ show: ['conflict', 'agree'] }], [{ kind: '' }], [{}]])('what is not known shows the whole: %o', (params) => expect(readView(params)).toEqual(WHOLE));

  test.each<[View, string[]]>([
    [WHOLE, ['l-moved', 'l-damage', 'l-dead', 'l-roofs', 'l-crest']],
    [{ show: 'differ', kind: 'all' }, ['l-moved', 'l-dead', 'l-roofs']],
    [{ show: 'differ', kind: 'quote' }, ['l-roofs']],
    [{ show: 'single', kind: 'quantity' }, ['l-damage', 'l-crest']],
    [{ show: 'agree', kind: 'all' }, []],
  ])('%o', (view, lines) => expect(ids(linesIn(view, comparison.lines))).toEqual(lines));

  test('conflicts come first, single sources last; no line is lost', () => {
    expect(sectionsOf(comparison.lines).map(({ key, lines }) => [key, ids(lines)])).toEqual([['differ', ['l-dead', 'l-roofs', 'l-moved']], ['single', ['l-damage', 'l-crest']]]);
    expect(ids(inReadingOrder(comparison.lines)).toSorted()).toEqual(ids(comparison.lines).toSorted());
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

  test.each([[[], ''], [['Lagos'], 'Lagos'], [['Lagos', 'Delhi'], 'Lagos and Delhi'], [['Lagos', 'Delhi', 'Manila'], 'Lagos, Delhi and Manila']])('%o', (items, text) => expect(inAList(items)).toBe(text));

  test('outlets are told apart, and one without a name goes by its headline', () => {
    expect([...namesOf([flood.courier, { ...flood.courier, id: 'b' }, flood.echo]).values()]).toEqual(['Marikina Courier', 'Marikina Courier (2)', 'Storm heads for Luzon']);
  });
});
