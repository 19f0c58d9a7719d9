import { expect, test } from '@jest/globals';
import type { Act, Anchor } from '#lib/model/index.ts';
import { byAndWhen, decisionWords } from '#lib/present/index.ts';

const claim: Anchor = { article: 'a1', outlet: 'Harbour Post', kind: 'quantity', span: { start: 12, end: 14, text: '43' }, prefix: 'Police said ', suffix: ' people' };
const line = [claim];

test.each<[Act, string]>([
  [{ kind: 'flag', target: { on: 'pair', a: claim, b: claim }, why: 'misquote', note: 'Check the tape.' }, 'flagged a pair, misquoted: “Check the tape.”'],
  [{ kind: 'settle', flag: 3, status: 'dismissed', note: '' }, 'marked flag 3 dismissed'],
  [{ kind: 'settle', flag: 3, status: 'open', note: '' }, 'opened flag 3 again'],
  [{ kind: 'accept', line, verdict: 'scope' }, 'accepted the verdict not comparable'],
  [{ kind: 'override', line, from: 'conflict', to: 'agree', reason: 'Same count.' }, 'set the verdict from conflict to agree: “Same count.”'],
  [{ kind: 'rename', line, label: 'the dead' }, 'named the line “the dead”'],
  [{ kind: 'merge', lines: [line, line] }, 'merged 2 lines'],
  [{ kind: 'split', claims: line }, 'split one passage off'],
  [{ kind: 'move', claim, to: line }, 'moved “43” to another line'],
  [{ kind: 'reject', claim, reason: '' }, 'rejected “43” as no claim'],
  [{ kind: 'correct', claim, correction: { figure: { low: 1200, high: null, approximate: true }, sources: null }, reason: 'Misread' }, 'corrected “43”: the figure to about at least 1,200 (Misread)'],
  [{ kind: 'correct', claim, correction: { figure: { low: 0, high: 5, approximate: false }, sources: [] }, reason: '' }, 'corrected “43”: the figure to 0 to 5 and the source to the outlet itself'],
  [{ kind: 'undo', decision: 4 }, 'undid decision 4'],
])('%j is told as “%s”', (act, words) => {
  expect(decisionWords({ number: 1, by: 'Ada', at: '2024-03-05T10:04:00Z', act })).toBe(words);
});

test('who and when', () => {
  expect(byAndWhen({ by: 'Ada', at: '2024-03-05T10:04:00.000Z' })).toBe('Ada, 5 Mar 2024, 10:04');
});
