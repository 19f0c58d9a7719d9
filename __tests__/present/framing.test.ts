import { describe, expect, test } from '@jest/globals';
import { fromText } from '#lib/ingest/index.ts';
import type { Article, Comparison } from '#lib/model/index.ts';
import { compare } from '#lib/pipeline.ts';
import { framingOf } from '#lib/present/framing/index.ts';
import { reportingWord } from '#lib/present/framing/reporting.ts';
import { agentlessPassives, inContext, positionIn, scareQuotes } from '#lib/present/framing/wording.ts';
import { articleOf } from '../compare/claims.ts';

const STORY: readonly (readonly [outlet: string, text: string])[] = [
  ['Rift Mail', 'At least 120 migrants were moved to camps outside Mombasa on Sunday, police claimed. The government has put up a fence. The migrants came from the coast.'],
  ['Cork Echo', 'At least 120 refugees were moved on Sunday to camps outside Mombasa, police said. Kenya calls the camps “transit homes”. The regime has put up a wall.'],
  ['Gulf Sun', 'Police moved at least 120 asylum seekers to camps outside Mombasa on Sunday, officials confirmed. Critics of the junta were not told.'],
];

const comparison: Comparison = compare(STORY.map(([outlet, text]) => fromText({ text, outlet, published: '2024-05-06' })));
const outlet = (id: string): string => comparison.articles.find((article) => article.id === id)?.outlet ?? '';
const framing = framingOf(comparison);
const plain = (counts: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries([...counts].map(([id, count]) => [outlet(id), count]));

describe('what each outlet calls the same thing', () => {
  const table = (concept: string) => Object.fromEntries(framing.terms.find((entry) => entry.concept === concept)?.terms.map(({ term, counts }) => [term, plain(counts)]) ?? []);
  test('names of people, with how often', () => { expect(table('people on the move')).toEqual({ migrants: { 'Rift Mail': 2 }, refugees: { 'Cork Echo': 1 }, 'asylum seekers': { 'Gulf Sun': 1 } }); });
  test('names of those who govern', () => { expect(Object.keys(table('those in power')).toSorted()).toEqual(['government', 'junta', 'regime']); });
  test('names of things', () => { expect(Object.keys(table('barrier')).toSorted()).toEqual(['fence', 'wall']); });
  test('each use stands in its words', () => {
    const use = framing.terms.find(({ concept }) => concept === 'barrier')?.terms.find(({ term }) => term === 'fence')?.contexts[0];
    expect(use).toMatchObject({ text: 'fence', before: expect.stringMatching(/has put up a $/), after: expect.stringMatching(/^\. The/) });
  });
  test('nothing where all use one name', () => { expect(framing.terms.some(({ concept }) => concept === 'withdrawal of labour')).toBe(false); });
});

describe('reporting words', () => {
  test.each([
    ['said', 'said', 'neutral'], ['told reporters', 'told', 'neutral'], ['according to', 'according', 'neutral'], ['has long claimed', 'claimed', 'doubting'], ['insisted', 'insisted', 'doubting'],
    ['admitted', 'admitted', 'endorsing'], ['confirmed', 'confirmed', 'endorsing'], ['denied', 'denied', 'denying'], ['thundered', 'thundered', 'other'],
  ])('“%s” is %s, %s', (cue, word, stance) => { expect(reportingWord(cue)).toEqual({ word, stance }); });
  test('by outlet, a word of several claims counted once', () => {
    expect(Object.fromEntries(framing.reporting.map(({ word, counts }) => [word, plain(counts)]))).toMatchObject({ claimed: { 'Rift Mail': 1 }, said: { 'Cork Echo': 1 }, confirmed: { 'Gulf Sun': 1 } });
  });
});

const whole = (text: string): readonly [Article, { start: number; end: number }] => [articleOf('a', text), { start: 0, end: text.length }];
const texts = (spans: readonly { text: string }[]): readonly string[] => spans.map(({ text }) => text);

describe('how a claim is told', () => {
  test.each([
    ['Forty miners were killed on Monday.', ['were killed']], ['Forty miners were killed by the police.', []], ['The men had been badly beaten in the cells.', ['been badly beaten']],
    ['The bridge will be reopened by Monday.', ['be reopened']], ['Shots were fired by the end of the march.', ['were fired']], ['Police killed forty miners.', []], ['He was worried.', []], ['They were shot near the fence.', ['were shot']],
  ])('passives without an agent: %s', (text, expected) => { expect(texts(agentlessPassives(...whole(text)))).toEqual(expected); });
  test.each([
    ['The state runs “training centres” in the north.', ['“training centres”']], ['“We are tired,” she said.', []], ['He called it “a shame that will follow this council for the next ten years”.', []],
  ])('scare quotes: %s', (text, expected) => { expect(texts(scareQuotes(...whole(text), []))).toEqual(expected); });
  test('how much of the body comes before it, furniture left out', () => {
    const article = articleOf('a', 'Menu. 0123456789', { body: [{ start: 6, end: 16 }] });
    expect([positionIn(article, 6), positionIn(article, 11), positionIn(article, 16)]).toEqual([0, 0.5, 1]);
  });
  test('the words around a span are whole words', () => {
    const text = 'The quick brown fox jumps over the lazy dog and runs into the woods where the old wolf waits for it.';
    const at = text.indexOf('lazy');
    const { before, after } = inContext(articleOf('a', text), { start: at, end: at + 4, text: 'lazy' });
    expect([text.includes(`${before}lazy${after}`), text.split(' ').includes(before.trim().split(' ')[0] ?? '')]).toEqual([true, true]);
  });
  test('side by side for each line that several articles carry', () => {
    const tellings = [...framing.lines.values()].find((line) => line.length === 3) ?? [];
    expect(Object.fromEntries(tellings.map(({ article, reporting, passives }) => [outlet(article), [reporting.map(({ stance }) => stance), texts(passives)]]))).toEqual({
      'Rift Mail': [['doubting'], ['were moved']], 'Cork Echo': [['neutral'], ['were moved']], 'Gulf Sun': [['endorsing'], []],
    });
  });
});
