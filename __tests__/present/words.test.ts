import { describe, expect, test } from '@jest/globals';
import { counts } from '#lib/present/words/counts.ts';
import { figures, unitWord } from '#lib/present/words/figures.ts';
import { list, noun } from '#lib/present/words/language.ts';
import { search } from '#lib/present/words/search.ts';
import { stories } from '#lib/present/words/stories.ts';

describe('what is counted takes the form of its number', () => {
  test.each([[0, '0 articles'], [1, '1 article'], [2, '2 articles'], [1234, '1,234 articles']])('%d', (count, words) => expect(counts.article(count)).toBe(words));
  test('a form that the language lacks is the other one', () => expect(noun({ other: 'copies' })(1)).toBe('1 copies'));
  test.each([[1, '1st'], [2, '2nd'], [3, '3rd'], [4, '4th'], [11, '11th'], [22, '22nd'], [113, '113th']])('the %dth', (value, words) => expect(figures.ordinal(String(value), value)).toBe(words));
});

test.each([[[], ''], [['Lagos'], 'Lagos'], [['Lagos', 'Delhi'], 'Lagos and Delhi'], [['Lagos', 'Delhi', 'Manila'], 'Lagos, Delhi and Manila']])('a list of %j', (items, words) => expect(list(items)).toBe(words));

test.each([['t', false, 'tonne'], ['t', true, 'tonnes'], ['[foo]', true, null]])('the unit %s, several: %s', (code, plural, words) => expect(unitWord(code, plural)).toBe(words));

test.each([[999, '999 bytes'], [1500, '2 kB'], [2_340_000, '2.3 MB']])('a file of %d bytes', (bytes, words) => expect(stories.form.size(bytes)).toBe(words));

test.each([
  [3, 1, 3, '3 lines with “ferry”.'], [45, 21, 40, '45 lines, 21 to 40 here with “ferry”.'],
])('a search that found %d lines, %d to %d shown', (lines, from, to, words) => expect(search.found('ferry', lines, from, to)).toBe(words));
