import { describe, expect, test } from '@jest/globals';
import type { Context, Framing } from '#lib/present/framing/index.ts';
import { reportingGroups, stanceWords, termGroups, voiceGroups } from '#lib/present/framing/groups.ts';

const use = (text: string, before = 'They saw ', article = 'a1'): Context => ({ article, start: 0, before, text, after: ' there.' });
const counts = new Map([['a1', 1]]);

const framing = (parts: Partial<Framing>): Framing => ({ terms: [], reporting: [], hedges: [], passives: [], scareQuotes: [], lines: new Map(), ...parts });

describe('groups of what is counted', () => {
  test.each([
    ['a name stays a name', ['Ethnic Somalis'], ['They saw '], 'Ethnic Somalis'],
    ['as most write it, where one begins a sentence with it', ['Refugees', 'refugees'], ['', 'They saw '], 'refugees'],
    ['the capital of a sentence is not a name’s', ['Refugees'], ['They left. '], 'refugees'],
    ['the capital of a quote neither', ['Refugees'], ['He said: “'], 'refugees'],
    ['an abbreviation keeps its letters', ['UN staff'], [''], 'UN staff'],
  ])('%s', (_what, texts, befores, expected) => {
    const contexts = texts.map((text, at) => use(text, befores[at]));
    expect(termGroups(framing({ terms: [{ concept: 'people', terms: [{ term: 'x', counts, contexts }] }] }))).toMatchObject([{ title: 'People', rows: [{ words: expected }] }]);
  });
  test('reporting words by what they let the reader think, empty groups left out', () => {
    const rows = [{ word: 'claimed', stance: 'doubting', counts, contexts: [] }, { word: 'according', stance: 'neutral', counts, contexts: [] }] as const;
    expect(reportingGroups(framing({ reporting: rows })).map(({ title, rows: own }) => [title, own.map(({ words }) => words)])).toEqual([
      [stanceWords('neutral'), ['according to']], [stanceWords('doubting'), ['claimed']],
    ]);
  });
  test('the same words as hedge and as passive are two rows', () => {
    const row = { words: 'are believed', counts, contexts: [use('are believed')] };
    const keys = voiceGroups(framing({ hedges: [row], passives: [row] })).flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
  });
  test('nothing counted, no group', () => { expect([termGroups(framing({})), reportingGroups(framing({})), voiceGroups(framing({}))]).toEqual([[], [], []]); });
});
