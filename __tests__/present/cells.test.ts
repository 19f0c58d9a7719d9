import { describe, expect, test } from '@jest/globals';
import { cellsOf, chainOf, normOf, storyInFigures, storyOf, whoSays } from '#lib/present/index.ts';
import { comparison, crestLine, damage, damageLine, dead, deadLine, moved, movedLine, roofs, roofsLine } from './flood.ts';

const story = storyOf(comparison);
const statesOf = (line: typeof movedLine): Record<string, string> =>
  Object.fromEntries(cellsOf(story, line).map(({ article, state }) => [article, state]));

describe('the state of a cell', () => {
  test('figures that differ and can all be true', () => expect(statesOf(movedLine)).toEqual({ a1: 'figure', a2: 'figure', a3: 'figure', a4: 'predates' }));
  test('two figures that cannot both be true contradict each other; neither is the norm', () => expect(statesOf(deadLine)).toEqual({ a1: 'contradicts', a2: 'contradicts', a3: 'omits', a4: 'predates' }));
  test('the wording that most share is the norm', () => expect(statesOf(roofsLine)).toEqual({ a1: 'same', a2: 'wording', a3: 'same', a4: 'predates' }));
  test('a claim of one source alone states itself', () => expect(statesOf(damageLine)).toEqual({ a1: 'omits', a2: 'same', a3: 'omits', a4: 'predates' }));
  test('an incomplete text is said to be one', () => expect(statesOf(crestLine)).toMatchObject({ a2: 'truncated' }));

  test('half a quote agrees with every wording of the other half, and decides nothing', () => {
    const half = { ...roofs.ledger, id: 'half', article: 'a4' };
    const pairs = [
      { a: roofs.courier.id, b: roofs.ledger.id, verdict: 'agree', reason: '' }, { a: roofs.wire.id, b: roofs.courier.id, verdict: 'variant', reason: '' },
      { a: roofs.wire.id, b: half.id, verdict: 'agree', reason: '' }, { a: roofs.courier.id, b: half.id, verdict: 'agree', reason: '' },
      { a: roofs.wire.id, b: roofs.ledger.id, verdict: 'variant', reason: '' }, { a: roofs.ledger.id, b: half.id, verdict: 'agree', reason: '' },
    ] as const;
    const line = { ...roofsLine, claims: [...roofsLine.claims, half.id], pairs };
    expect(normOf(line, [half, roofs.wire, roofs.courier, roofs.ledger])).toEqual(new Set([half.id, roofs.courier.id, roofs.ledger.id]));
  });

  test('in a large line those who agree with one reading are its norm, though most were never held against each other', () => {
    const claim = (id: string, article: string) => ({ ...moved.courier, id, article });
    const [first, second, third, other] = [claim('first', 'a1'), claim('second', 'a2'), claim('third', 'a3'), claim('other', 'a4')];
    const pairs = [
      { a: first.id, b: second.id, verdict: 'agree', reason: '' }, { a: first.id, b: third.id, verdict: 'agree', reason: '' },
      { a: first.id, b: other.id, verdict: 'conflict', reason: '' },
    ] as const;
    const line = { ...movedLine, claims: [first.id, second.id, third.id, other.id], pairs };
    expect(normOf(line, [other, second, first, third])).toEqual(new Set([first.id, second.id, third.id]));
  });

  test('each figure of a cell has its own state, and the cell the heaviest', () => {
    const second = { ...moved.ledger, id: 'second', article: 'a1' };
    const line = { ...movedLine, claims: [...movedLine.claims, second.id], pairs: [
      { a: moved.courier.id, b: moved.wire.id, verdict: 'agree', reason: '' }, { a: moved.wire.id, b: second.id, verdict: 'conflict', reason: '' },
    ] as const };
    const cell = cellsOf(storyOf({ ...comparison, claims: [...comparison.claims, second] }), line).find(({ article }) => article === 'a1');
    expect(cell?.state).toBe('contradicts');
    expect(cell?.kind === 'states' && cell.entries.map(({ state }) => state)).toEqual(['contradicts', 'same']);
  });

  test('the same figure from another source', () => {
    const [a, b, c] = [moved.courier, { ...moved.wire, hedges: [], attribution: moved.courier.attribution }, { ...moved.ledger, attribution: dead.courier.attribution }];
    const agree = { verdict: 'agree', reason: 'same' } as const;
    const line = { ...movedLine, pairs: [{ a: a.id, b: b.id, ...agree }, { a: a.id, b: c.id, ...agree }, { a: b.id, b: c.id, ...agree }] };
    const claims = comparison.claims.map((claim) => [a, b, c].find(({ id }) => id === claim.id) ?? claim);
    const states = cellsOf(storyOf({ ...comparison, claims }), line).map(({ state }) => state);
    expect(states).toEqual(['predates', 'same', 'same', 'source']);
  });

  test('does not depend on the order of the pairs', () => {
    const turned = { ...roofsLine, pairs: roofsLine.pairs.toReversed().map(({ a, b, ...rest }) => ({ a: b, b: a, ...rest })) };
    expect(statesOf(turned)).toEqual(statesOf(roofsLine));
  });
});

describe('who says so', () => {
  test.each([
    [moved.courier, 'civil defence office'], [moved.wire, '“are believed”, nobody named'], [damage, 'own voice'], [roofs.wire, 'Ana Reyes'],
  ])('%#', (claim, words) => expect(whoSays(claim)).toBe(words));

  test('sources that share one saying stand together, further sayings behind them', () => {
    const [first] = moved.courier.attribution;
    const span = (start: number) => ({ start, end: start + 1, text: 'x' });
    if (first === undefined) throw new Error('the claim has no source');
    const claim = { ...moved.courier, attribution: [
      { ...first, source: 'Luzon Wire', cue: span(1) }, { ...first, source: 'United Nations', cue: span(5) }, { ...first, source: 'aid groups', cue: span(5) },
    ] };
    expect(whoSays(claim)).toBe('United Nations and aid groups, through Luzon Wire');
    expect(chainOf('Dublin Echo', claim)).toEqual(['Dublin Echo', 'Luzon Wire', 'United Nations, aid groups']);
  });

  test('a chain ends where nobody is named', () => expect(chainOf('Luzon Wire', moved.wire)).toEqual(['Luzon Wire', 'nobody named']));
});

test('a story in figures', () => expect(storyInFigures(comparison)).toBe('4 articles, 12 to 15 July 2031 · 10 claims in 5 lines'));
