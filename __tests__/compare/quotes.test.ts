import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeQuotes } from '#lib/compare/quotes.ts';
import type { Verdict } from '#lib/model/index.ts';
import { quote } from './claims.ts';

type Case = Readonly<{ rule: string; a: string; b: string; verdict: Verdict; says: string }>;
const cases: readonly Case[] = JSON.parse(readFileSync(new URL('../../fixtures/specs/verdict-quotes.json', import.meta.url), 'utf8'));

describe('two quotes of one utterance', () => {
  test.each(cases)('$rule', ({ a, b, verdict, says }) => {
    const forward = judgeQuotes(quote('Nairobi News', a), quote('Dublin Daily', b));
    expect(forward.verdict).toBe(verdict);
    expect(forward.reason).toContain(says);
    expect(judgeQuotes(quote('Dublin Daily', b), quote('Nairobi News', a)).verdict).toBe(verdict);
  });

  test('any words agree with themselves, whatever marks stand between them', () => {
    const word = fc.constantFrom('the', 'river', 'rose', 'by', 'night', 'and', 'nobody', 'slept', 'in', 'Manila');
    const mark = fc.constantFrom(' ', ', ', '; ', ' — ', ' … ');
    fc.assert(fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 30 }), (parts) => {
      const plain = parts.map(([text]) => text).join(' ');
      const marked = parts.map(([text, between]) => text + between).join('').trim();
      expect(judgeQuotes(quote('A', plain), quote('B', marked)).verdict).toBe('agree');
    }));
  });
});

describe('words that the speaker cannot have said both', () => {
  test.each([
    ['We will sign it on Monday', 'We will not sign it on Monday', 'conflict'], ['I have seen the report', 'I have never seen the report', 'conflict'], ['We can’t pay for the bridge', 'We can pay for the bridge', 'conflict'],
    ['He listened for 40 minutes and left', 'He listened for 45 minutes and left', 'conflict'], ['It took twelve men to lift the gate', 'It took twenty men to lift the gate', 'conflict'],
    ['It took twelve men to lift the gate', 'It took twelve guards to lift the gate', 'variant'], ['We won’t pay for the bridge', 'We will not pay for the bridge', 'variant'], ['Not a single boat came', 'Not one boat came', 'variant'],
    ['We will not open the gate', 'We cannot open the gate', 'variant'],
  ])('%s / %s', (a, b, verdict) => { expect(judgeQuotes(quote('Nairobi News', a), quote('Dublin Daily', b)).verdict).toBe(verdict); });
});
