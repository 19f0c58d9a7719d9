import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Claim } from '#lib/model/index.ts';
import { baseExcerptOf, baseOf, collate, excerptOf, type Piece } from '#lib/present/index.ts';
import { comparison, roofs, roofsLine } from './flood.ts';

const saying = (id: string, verbatim: string): Claim => ({ ...roofs.courier, id, quote: { verbatim, speaker: null, complete: true } });
const told = (base: string, witness: string): readonly Piece[] => collate(saying('a', base), [saying('b', witness)]).witnesses[0]?.pieces ?? [];
const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => ({ same: text, punctuation: `,${text}`, dropped: `-[${text}]`, added: `+[${text}]`, cut: `…[${text}]`, gap: text })[kind]).join(' ');

describe('a witness against its base', () => {
  test.each([
    ['to those who flee', 'for those who flee', '-[to] +[for] those who flee'],
    ['do what’s right', "do what's right", "do what's right"],
    ['We ask; for refuge', 'We ask for refuge', 'We ,ask for refuge'],
    ['“the plight of the more than one million”', 'the plight of more one million', 'the plight of -[the] more -[than] one million'],
    ['Ask them to provide safe refuge tonight', 'safe refuge', '…[Ask them to provide] safe refuge tonight'.replace(' tonight', ' -[tonight]')],
    ['one two three four five', 'three', '…[one two] three …[four five]'],
    ['the West – and the rest', 'the West and the rest', 'the ,West and the rest'],
    ['yes', 'no', '-[yes] +[no]'],
  ])('%s / %s', (base, witness, expected) => expect(written(told(base, witness))).toBe(expected));

  test('a text does not differ from itself, nor from itself in other quotation marks', () => {
    const text = fc.array(fc.constantFrom('we', '“will”', 'don’t', 'leave,', 'anyone', '—', '12,000'), { minLength: 1 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, (words) => {
      const other = words.replaceAll('“', '"').replaceAll('”', '"').replaceAll('’', "'");
      expect(collate(saying('a', words), [saying('b', other)]).witnesses.some(({ differs }) => differs)).toBe(false);
    }));
  });

  test('the witness can be read back from its pieces', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(fc.property(text, text, (base, witness) => {
      const own = told(base, witness).filter(({ kind }) => kind !== 'dropped' && kind !== 'cut').map((piece) => piece.text).join(' ');
      expect(own).toBe(witness);
    }));
  });

  test('a very long pair of texts is compared in good time', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const { user } = process.cpuUsage();
    expect(told(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['dropped', 'added']);
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(5_000);
  });
});

describe('the base', () => {
  test('is the longest of the wording most share, unless the reader asks for another', () => {
    const claims = Object.values(roofs);
    expect(baseOf(roofsLine, claims, null)).toBe(roofs.courier);
    expect(baseOf(roofsLine, claims, roofs.wire.id)).toBe(roofs.wire);
    expect(baseOf(roofsLine, claims, 'nonsense')).toBe(roofs.courier);
    expect(baseOf(roofsLine, [], null)).toBeNull();
  });

  test('marks what others have otherwise', () => {
    expect(collate(roofs.courier, comparison.claims.filter(({ kind }) => kind === 'quote')).pieces.filter(({ kind }) => kind === 'varies').map(({ text }) => text)).toEqual(['roofs']);
  });
});

describe('the base text', () => {
  const based = (base: string, ...others: readonly string[]) => collate(saying('a', base), others.map((text, at) => saying(`b${at}`, text)));
  test.each([
    ['the plight of more one million', ['the plight of the more than one million'], 'the plight of ^ more ^ one million'],
    ['one two', ['zero one two', 'one two three'], '^ one two ^'],
    ['one two', ['one zwei'], 'one [two]'],
    ['one two', ['one two'], 'one two'],
  ])('%s against %o', (base, others, expected) => {
    expect(based(base, ...others).pieces.map(({ kind, text }) => (kind === 'point' ? '^' : kind === 'varies' ? `[${text}]` : text)).join(' ')).toBe(expected);
  });

  test('is cut to where others differ, without the carets', () => {
    const long = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
    expect(written(baseExcerptOf(based(long, long.replace('m', 'm and'))))).toBe('… i j k l m n o p q r …');
  });
});

describe('an excerpt for a cell', () => {
  const many = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
  test('keeps a few words about a difference', () => {
    expect(written(excerptOf(told(`${many(20)} to ${many(20)}`, `${many(20)} for ${many(20)}`), 3))).toBe('… w17 w18 w19 -[to] +[for] w0 w1 w2 …');
  });
  test('starts at the beginning without one', () => expect(written(excerptOf(told(many(30), many(30)), 2))).toBe('w0 w1 w2 w3 w4 w5 …'));
  test('leaves a short text whole', () => expect(written(excerptOf(told('a b c', 'a b c')))).toBe('a b c'));
});
