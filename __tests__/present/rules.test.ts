import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judgeFigures } from '#lib/compare/figures.ts';
import { NO_RATES } from '#lib/subject/index.ts';
import { readMarkdown, reasonParts, ruleOfFinding, ruleOfPair, storyOf } from '#lib/present/index.ts';
import { rules } from '#lib/present/words/rules.ts';
import type { Finding } from '#lib/model/index.ts';
import { figure, type Figure } from '../compare/claims.ts';
import { comparison, dead, moved, roofs } from './flood.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const cases: readonly Readonly<{ rule: string; a: Figure; b: Figure }>[] = JSON.parse(read('fixtures/specs/verdict.json'));

const ids = readMarkdown(read('docs/verdicts.md')).flatMap((block) => {
  switch (block.kind) {
    case 'heading': case 'paragraph': return [block.id];
    case 'list': return block.items.map(({ id }) => id);
    case 'table': return block.rows.map(({ id }) => id);
  }
});

describe('the rule of a verdict', () => {
  test.each(Object.keys(rules))('%s stands in docs/verdicts.md', (rule) => expect(ids).toContain(rule));

  test.each(cases)('of “$rule” is one of its section, not the whole of it', ({ a, b }) => {
    const judged = judgeFigures(figure('Lagos Lantern', a), figure('Manila Mail', b), NO_RATES);
    expect([judged.reason, ruleOfPair('quantity', judged)]).toEqual([judged.reason, expect.stringContaining('--')]);
  });

  test.each([
    ['quote', 'agree', 'the same words', 'quotes--the-same-words'],
    ['quote', 'agree', 'the same words; Lagos Lantern quotes more of it', 'quotes--one-is-part-of-the-other-cut-at-its-ends-or-under-an-ellipsis'],
    ['statement', 'conflict', 'Lagos Lantern says “the talks began”; Manila Mail says “the talks never began”', 'statements-without-figure-or-quote'],
  ] as const)('of a %s that is %s', (kind, verdict, reason, rule) => expect(ruleOfPair(kind, { verdict, reason })).toBe(rule));
});

test.each<[Finding['kind'], readonly string[], string | null]>([
  ['conflict', [dead.courier.id, dead.wire.id], null],
  ['conflict', [moved.courier.id, dead.courier.id], 'two-sources-of-one-article'],
  ['source', [moved.courier.id, moved.ledger.id], 'one-source-two-figures'],
  ['speaker', [roofs.courier.id, roofs.wire.id], 'one-quotation-two-speakers'],
  ['as-fact', [dead.courier.id, dead.wire.id], 'as-fact'],
  ['sum', [dead.courier.id], 'sums'],
  ['scope', [dead.courier.id, dead.wire.id], null],
])('a finding of kind %s has a rule of its own, or its line explains it', (kind, claims, rule) =>
  expect(ruleOfFinding({ kind, lines: [], claims: [...claims], sentence: '' }, storyOf(comparison))).toBe(rule === null ? null : `not-about-the-same-thing--${rule}`));

test.each([
  ['both say “41” (lined up by: killed; 41 / 41)', 'both say “41”', 'lined up by: killed; 41 / 41'],
  ['“9” and “12” cannot both be true (doubtful; lined up by: boats)', '“9” and “12” cannot both be true', 'doubtful; lined up by: boats'],
  ['the same words', 'the same words', null],
  ['both say “41 (of 50)”', 'both say “41 (of 50)”', null],
])('what lines two up is told apart from why they stand as they do: %s', (reason, because, linedUp) => expect(reasonParts(reason)).toEqual({ because, linedUp }));
