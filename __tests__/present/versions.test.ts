import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Article, Claim } from '#lib/model/index.ts';
import { changedClaims, changesBetween } from '#lib/present/index.ts';
import { compare } from '#lib/pipeline.ts';
import { fromText } from '#lib/ingest/index.ts';

const shown = (before: string, after: string): string => changesBetween(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text.trim()}+ ` : `-${text.trim()}- `)).join('').trim();

describe('what changed between two versions', () => {
  test.each([
    ['At least 50 people were hurt.', 'At least 60 people were hurt.', 'At least -50- +60+ people were hurt.'],
    ['The bridge is open.', 'The bridge is open. It was checked.', 'The bridge is open. +It was checked.+'],
    ['One two three', 'One three', 'One -two- three'],
    ['The same  words', 'The same\nwords', 'The same\nwords'],
    ['', 'New', '+New+'],
  ])('%s → %s', (before, after, told) => { expect(shown(before, after)).toBe(told); });

  test('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', ' c', 'd\n', '  ', 'é'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(words, words, (before, after) => {
      const changes = changesBetween(before, after);
      expect(changes.filter(({ kind }) => kind !== 'dropped').map(({ text }) => text).join('')).toBe(after);
      for (const { kind, start, end, text } of changes) expect((kind === 'dropped' ? before : after).slice(start, end)).toBe(text);
    }));
  });

  test.each([[1, 2], [200, 400], [250, 500], [300, 2]])('of a long page with %d words replaced it tells %d changes: each, or that all is new', (replaced, told) => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
    const every = Math.floor(words.length / replaced);
    const changes = changesBetween(words.join(' '), words.map((word, at) => (at % every === 1 && at < every * replaced ? `x${at}` : word)).join(' '));
    expect(changes.filter(({ kind }) => kind !== 'same')).toHaveLength(told);
  });

  test('takes a page that was rewritten altogether in good time', () => {
    const text = (word: string): string => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(changesBetween(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['dropped', 'added']);
  });
});

describe('since when a claim stands', () => {
  const version = (text: string, readAt: string): Readonly<{ article: Article; readAt: string }> => ({ article: fromText({ text }), readAt });
  const claimsIn = (text: string): readonly Claim[] => compare([fromText({ text })]).claims;

  const first = version('Flood in Kisumu\n\nAt least 50 people were hurt in Kisumu on Monday, police said. The bridge was closed for 3 days.', '2031-05-03T12:10:00.000Z');
  const second = version(first.article.text.replace('50', '60'), '2031-05-03T14:02:00.000Z');
  const third = version(second.article.text.replace('Flood in Kisumu', 'Great flood in Kisumu town'), '2031-05-03T16:00:00.000Z');

  test('the figure that was changed is told with what stood there before, whatever came after', () => {
    for (const versions of [[first, second], [first, second, third]]) {
      const told = changedClaims(versions, claimsIn(versions.at(-1)?.article.text ?? ''));
      expect(told.map(({ from, to, at }) => [from, to, at])).toEqual([['50', '60', '2031-05-03T14:02:00.000Z']]);
    }
  });

  test('nothing is told of one version', () => { expect(changedClaims([first], claimsIn(first.article.text))).toEqual([]); });
});
