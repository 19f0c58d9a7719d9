import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf } from '#lib/model/index.ts';
import type { Act, Comparison } from '#lib/model/index.ts';
import { compare, judgeGroups } from '#lib/pipeline.ts';
import { fromText } from '#lib/ingest/index.ts';
import { replay, unseen } from '#lib/review/index.ts';
import { anchor, articles, claimAt, engine, judge, lineAnchor, lineAt, logOf } from './story.ts';

const DEAD = lineAnchor('31', 'Coast Daily');
const SURVIVORS = lineAnchor('14', 'Coast Daily');
const PASSENGERS = lineAnchor('90', 'Coast Daily');

const reviewed = (...acts: readonly Act[]) => replay(engine, logOf(...acts), judge);

/** Which claims stand together, whatever the lines are called. */
const membership = ({ lines }: Comparison): readonly string[] => lines.map(({ claims }) => claims.toSorted().join(' ')).toSorted();

describe('replaying decisions', () => {
  test('an empty log changes nothing', () => {
    expect(replay(engine, [], judge).comparison).toEqual(engine);
  });

  test('an overridden verdict stands with its reason, and the engine’s is kept beside it', () => {
    const { comparison, lines } = reviewed({ kind: 'override', line: SURVIVORS, from: 'conflict', to: 'scope', reason: 'Counted on different evenings.' });
    const line = lineAt(comparison, '14', 'Coast Daily');
    expect(line).toMatchObject({ verdict: 'scope', reason: 'Counted on different evenings.' });
    expect(lines.get(line.id)?.overridden).toMatchObject({ by: 'Ada', engine: 'conflict' });
  });

  test('a conflict overruled is no finding any longer, another one still is', () => {
    const conflicts = ({ findings }: Comparison): number => findings.filter(({ kind }) => kind === 'conflict').length;
    expect(conflicts(reviewed({ kind: 'override', line: SURVIVORS, from: 'conflict', to: 'compatible', reason: 'Both.' }).comparison)).toBe(conflicts(engine) - 1);
  });

  test('a second override keeps what the engine said first', () => {
    const { comparison, lines } = reviewed(
      { kind: 'override', line: SURVIVORS, from: 'conflict', to: 'scope', reason: 'One.' },
      { kind: 'override', line: SURVIVORS, from: 'scope', to: 'compatible', reason: 'Two.' },
    );
    expect(lines.get(lineAt(comparison, '14', 'Coast Daily').id)?.overridden).toMatchObject({ by: 'Ben', engine: 'conflict' });
  });

  test('a renamed line has its new label', () => {
    expect(lineAt(reviewed({ kind: 'rename', line: DEAD, label: 'deaths in the sinking' }).comparison, '31', 'Coast Daily').label).toBe('deaths in the sinking');
  });

  test('merged lines are judged as one', () => {
    const { comparison } = reviewed({ kind: 'merge', lines: [DEAD, SURVIVORS] });
    const line = lineAt(comparison, '31', 'Coast Daily');
    expect(line.claims).toContain(claimAt(comparison, '14', 'Coast Daily').id);
    expect(line.pairs.length).toBeGreaterThan(lineAt(engine, '31', 'Coast Daily').pairs.length);
    expect(comparison.lines).toHaveLength(engine.lines.length - 1);
  });

  test('a claim split off stands alone, and the rest is judged without it', () => {
    const { comparison } = reviewed({ kind: 'split', claims: [anchor('28', 'Oru Herald')] });
    expect(lineAt(comparison, '28', 'Oru Herald').verdict).toBe('single');
    expect(lineAt(comparison, '31', 'Coast Daily').verdict).not.toBe('conflict');
  });

  test('a moved claim stands in its new line', () => {
    const { comparison } = reviewed({ kind: 'move', claim: anchor('12', 'Lagos Ledger'), to: PASSENGERS });
    expect(lineAt(comparison, '90', 'Coast Daily').claims).toContain(claimAt(comparison, '12', 'Lagos Ledger').id);
  });

  test('a rejected claim is gone', () => {
    const { comparison } = reviewed({ kind: 'reject', claim: anchor('14', 'Coast Daily'), reason: 'Not a figure.' });
    expect(comparison.claims).toHaveLength(engine.claims.length - 1);
    expect(lineAt(comparison, '12', 'Lagos Ledger').verdict).toBe('single');
  });

  test('a corrected figure is judged anew, and says who corrected it', () => {
    const claim = anchor('14', 'Coast Daily');
    const { comparison, corrected } = reviewed({ kind: 'correct', claim, correction: { figure: { low: 12, high: 12, approximate: false }, sources: null }, reason: 'Misread.' });
    expect(lineAt(comparison, '12', 'Lagos Ledger').verdict).toBe('agree');
    expect(corrected.get(claimAt(comparison, '14', 'Coast Daily').id)?.by).toBe('Ada');
  });

  test('a flag is open until it is settled, and opens again', () => {
    const flag: Act = { kind: 'flag', target: { on: 'claim', claim: anchor('28', 'Oru Herald') }, why: 'discrepancy', note: 'Ask the harbour office.' };
    const settled: Act = { kind: 'settle', flag: 1, status: 'resolved', note: 'They meant Monday.' };
    expect(reviewed(flag).flags).toMatchObject([{ status: 'open', claims: [claimAt(engine, '28', 'Oru Herald').id] }]);
    expect(reviewed(flag, settled).flags).toMatchObject([{ status: 'resolved', settled: { by: 'Ben', note: 'They meant Monday.' } }]);
    expect(reviewed(flag, settled, { kind: 'settle', flag: 1, status: 'open', note: '' }).flags).toMatchObject([{ status: 'open', settled: null }]);
  });

  test('what is undone is as if it had never been, and an undo can be undone', () => {
    const rename: Act = { kind: 'rename', line: DEAD, label: 'the dead' };
    expect(reviewed(rename, { kind: 'undo', decision: 1 }).comparison).toEqual(engine);
    expect(lineAt(reviewed(rename, { kind: 'undo', decision: 1 }, { kind: 'undo', decision: 2 }).comparison, '31', 'Coast Daily').label).toBe('the dead');
  });
});

describe('decisions and a new reading', () => {
  test('find their words in another version of the article', () => {
    const [first, ...others] = articles;
    if (first === undefined) throw new Error('the story has no article');
    const later = fromText({ text: first.text.replace('Rescuers found', 'By Monday rescuers found'), outlet: first.outlet, published: '2024-03-04' });
    const anew = compare([later, ...others]);
    const { comparison, lost } = replay(anew, logOf({ kind: 'rename', line: [anchor('90', 'Lagos Ledger')], label: 'places aboard' }), (claims, groups) => judgeGroups(anew.articles, claims, groups));
    expect(lost).toEqual([]);
    expect(lineAt(comparison, '90', 'Lagos Ledger').label).toBe('places aboard');
  });

  test('are shown as lost where the words are gone', () => {
    const anew = compare(articles.slice(1));
    const { lost, flags } = replay(anew, logOf(
      { kind: 'flag', target: { on: 'claim', claim: anchor('At least 31', 'Lagos Ledger') }, why: 'other', note: '' },
      { kind: 'reject', claim: anchor('12', 'Lagos Ledger'), reason: '' },
    ), (claims, groups) => judgeGroups(anew.articles, claims, groups));
    expect(lost.map(({ number }) => number)).toEqual([1, 2]);
    expect(flags).toMatchObject([{ line: null, status: 'open' }]);
  });
});

describe('two reviewers at once', () => {
  const log = logOf({ kind: 'rename', line: DEAD, label: 'the dead' }, { kind: 'accept', line: PASSENGERS, verdict: 'agree' });

  test.each<[string, number, Act, readonly number[]]>([
    ['what one has not seen about the same line is a conflict', 0, { kind: 'override', line: DEAD, from: 'conflict', to: 'scope', reason: 'x' }, [1]],
    ['what one has seen is none', 1, { kind: 'override', line: DEAD, from: 'conflict', to: 'scope', reason: 'x' }, []],
    ['another line is none', 0, { kind: 'rename', line: SURVIVORS, label: 'saved' }, []],
    ['a flag is none', 0, { kind: 'flag', target: { on: 'line', line: DEAD }, why: 'other', note: '' }, []],
    ['merging a line that was renamed meanwhile is', 0, { kind: 'merge', lines: [SURVIVORS, DEAD] }, [1]],
  ])('%s', (_what, seen, act, numbers) => {
    expect(unseen(log, seen, act).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('whatever people decide', () => {
  const lines = [DEAD, SURVIVORS, PASSENGERS];
  const claims = [anchor('31', 'Coast Daily'), anchor('28', 'Oru Herald'), anchor('14', 'Coast Daily'), anchor('12', 'Lagos Ledger')];
  const line = fc.constantFrom(...lines);
  const claim = fc.constantFrom(...claims);
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), lines: fc.tuple(line, line) }),
    fc.record({ kind: fc.constant('split' as const), claims: fc.tuple(claim) }),
    fc.record({ kind: fc.constant('move' as const), claim, to: line }),
    fc.record({ kind: fc.constant('reject' as const), claim, reason: fc.constant('') }),
    fc.record({ kind: fc.constant('rename' as const), line, label: fc.constant('renamed') }),
    fc.record({ kind: fc.constant('override' as const), line, from: fc.constant('conflict' as const), to: fc.constantFrom('scope' as const, 'agree' as const), reason: fc.constant('x') }),
    fc.record({ kind: fc.constant('undo' as const), decision: fc.integer({ min: 1, max: 6 }) }),
  );

  test('every claim left stands in exactly one line, and the document is sound', () => {
    fc.assert(fc.property(fc.array(act, { maxLength: 6 }), (acts) => {
      const { comparison } = reviewed(...acts);
      expect(comparison.lines.flatMap((each) => each.claims).toSorted()).toEqual(comparison.claims.map(({ id }) => id).toSorted());
      expect(faultsOf(comparison)).toEqual([]);
    }), { numRuns: 40 });
  });

  test('undoing everything leaves the engine’s lines', () => {
    fc.assert(fc.property(fc.array(act.filter(({ kind }) => kind !== 'undo'), { maxLength: 5 }), (acts) => {
      const undone = acts.map((_, at): Act => ({ kind: 'undo', decision: acts.length - at }));
      expect(membership(reviewed(...acts, ...undone).comparison)).toEqual(membership(engine));
    }), { numRuns: 20 });
  });
});
