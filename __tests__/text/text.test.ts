import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bare, collate, editDistance, editsBetween, expansionOf, fold, likeness, nameKey, oneSpelling, wordsOf, type Piece } from '#lib/text/index.ts';

describe('folding', () => {
  test.each([
    ['“Don’t — stop…”', '"Don\'t - stop..."'],
    ['a\u00a0b\n\tc', 'a b c'],
    ['‘‘two singles’’', '"two singles"'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['eﬃcient', 'efficient'],
  ])('%s', (given, folded) => { expect(fold(given).text).toBe(folded); });

  test('every unit knows where it came from, in order, and the end is the end', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const { text: folded, at } = fold(text);
      expect(at).toHaveLength(folded.length + 1);
      expect(at.at(-1)).toBe(text.length);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    }));
  });

  test('accents and letters of other alphabets', () => { expect(bare('Erdoğan, Łódź, Ångström, Straße')).toBe('erdogan, lodz, angstrom, strasse'); });
});

describe('words', () => {
  test.each([
    ['The U.S. said', ['the', 'us', 'said']],
    ['1,782 km', ['1782', 'km']],
    ['don’t re-educate', ["don't", 're', 'educate']],
    ['Nur-Sultan, 9.2%', ['nur', 'sultan', '9.2%']],
    ['', []],
  ])('%s', (text, norms) => { expect(wordsOf(text).map(({ norm }) => norm)).toEqual(norms); });

  test('a megabyte without a space takes no longer than with', () => {
    const started = performance.now();
    wordsOf('a'.repeat(1_000_000));
    wordsOf('1,'.repeat(500_000));
    wordsOf("x'".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('spelling', () => {
  test.each([['centre', 'center'], ['labour', 'labor'], ['organise', 'organize'], ['travelled', 'traveled'], ['programme', 'program'], ['defence', 'defense'], ['organisations', 'organizations']])(
    '%s and %s', (british, american) => { expect(oneSpelling(british)).toBe(oneSpelling(american)); });
  test.each([['four', 'for'], ['wise', 'wize'], ['tire', 'tier'], ['hour', 'hor']])('%s is not %s', (a, b) => { expect(oneSpelling(a)).not.toBe(oneSpelling(b)); });
  test.each([["don't", ['do', 'not']], ["what's", ['what', 'is']], ["they've", ['they', 'have']], ["won't", ['will', 'not']], ["nation's", null], ['well', null]])(
    '%s', (short, long) => { expect(expansionOf(short)).toEqual(long); });
});

describe('names', () => {
  test.each([['Uighur', 'Uyghur'], ['Uighur', 'Uygur'], ['Tokayev', 'Tokaev'], ['Zelensky', 'Zelenskyy'], ['Muhammad', 'Mohammed'], ['Qaddafi', 'Gaddafi']])(
    '%s and %s', (a, b) => { expect(nameKey(a)).toBe(nameKey(b)); });
  test.each([['Iran', 'Iraq'], ['Niger', 'Nigeria'], ['Kano', 'Kenya'], ['Austria', 'Australia'], ['Lagos', 'Laos'], ['Mali', 'Malawi']])(
    '%s is not %s', (a, b) => { expect(nameKey(a)).not.toBe(nameKey(b)); });
});

describe('similarity', () => {
  test.each([['harbour', 'harbor', 2, 1], ['form', 'from', 2, 1], ['same', 'same', 0, 0], ['night', 'day', 2, null]] as const)(
    '%s / %s within %d', (a, b, limit, distance) => { expect(editDistance(a, b, limit)).toBe(distance); });
  test('likeness runs from none to all and is symmetric', () => {
    const weights = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.1, max: 2, noNaN: true })).map((entries) => new Map(Object.entries(entries)));
    fc.assert(fc.property(weights, weights, (a, b) => {
      expect(likeness(a, b)).toBeCloseTo(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1 + 1e-9);
      if (a.size > 0) expect(likeness(a, a)).toBeCloseTo(1);
    }));
  });
});

const rendered = (base: string, witness: string): readonly string[] => {
  const cut = (text: string, range: Piece['base']): string => (range === null ? '' : text.slice(range.start, range.end));
  return collate(base, witness).filter(({ kind }) => kind !== 'same').map(({ kind, base: a, witness: b }) => `${kind}:${cut(base, a)}|${cut(witness, b)}`);
};

describe('collation', () => {
  test.each([
    ['the same words', 'We will rebuild.', '“We will rebuild”', []],
    ['marks between words', 'Open the port, now', 'Open the port; now', ['punctuation:, |; ']],
    ['spelling', 'the harbour wall', 'the harbor wall', ['spelling:harbour|harbor']],
    ['hyphens', 'a re-education camp', 'a reeducation camp', ['spelling:re-education|reeducation']],
    ['a contraction', 'do what’s right', 'do what is right', ['contraction:what’s|what is']],
    ['replaced', 'safe refuge to those', 'safe refuge for those', ['replaced:to|for']],
    ['added and dropped', 'more one million farmers', 'more than one farmers', ['added:|than', 'dropped:million|']],
    ['a part', 'and then the rain came to Manila at night', 'the rain came', ['cut:and then|', 'cut:to Manila at night|']],
    ['the first word does not stick to a word far before it', 'the mayor said that the bridge fell', 'the bridge fell', ['cut:the mayor said that|']],
    ['nor the last to one far behind it', 'we saw it and then saw it', 'we saw it', ['cut:and then saw it|']],
    ['an ellipsis', 'the bridge of my father fell', 'the bridge … fell', ['cut:of my father|']],
    ['moved', 'on Friday we will open the gates', 'we will open the gates on Friday', ['moved:on Friday|', 'moved:|on Friday']],
  ])('%s', (_rule, base, witness, pieces) => { expect(rendered(base, witness)).toEqual(pieces); });

  const words = fc.array(fc.constantFrom('the', 'river', 'rose', 'and', 'fell', 'of', 'Lagos'), { maxLength: 25 });
  test('edits lead from one text to the other, and back to front they are as many', () => {
    fc.assert(fc.property(words, words, (a, b) => {
      const edits = editsBetween(a, b);
      expect(edits.flatMap(({ kind, fromA, toA, fromB, toB }) => (kind === 'keep' ? a.slice(fromA, toA) : b.slice(fromB, toB)))).toEqual(b);
      expect(edits.flatMap(({ fromA, toA }) => a.slice(fromA, toA))).toEqual(a);
      for (const { kind, fromA, toA, fromB, toB } of edits) if (kind === 'keep') expect(a.slice(fromA, toA)).toEqual(b.slice(fromB, toB));
    }));
  });
});
