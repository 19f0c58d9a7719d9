import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCapitalised, isTitleCased } from '#lib/text/capitals.ts';

describe('capitals', () => {
  test.each([['Dock', true, true], ['UN', true, false], ['Ångström', true, true], ['Él', true, true], ['iPhone', false, false], ['élan', false, false], ['A', true, false], ['2nd', false, false], ['', false, false]])('%j', (word, capitalised, titled) => {
    expect([isCapitalised(word), isTitleCased(word)]).toEqual([capitalised, titled]);
  });

  test('are what Unicode says they are', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', 'é', 'É', 'ß', 'Ж', 'ж', '1', '’', '😀', ' '), maxLength: 4 }), (word) => isCapitalised(word) === /^\p{Lu}/u.test(word) && isTitleCased(word) === /^\p{Lu}\p{Ll}/u.test(word)));
  });
});
