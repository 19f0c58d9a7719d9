import { list, number } from './language.ts';

const noted = (note: string): string => (note === '' ? '' : `: “${note}”`);

/** What was decided, in words that follow the name of who did it. */
export const decisions = {
  flagged: (target: 'line' | 'claim' | 'pair', why: string, note: string): string => `flagged a ${{ line: 'line', claim: 'passage', pair: 'pair' }[target]}, ${why}${noted(note)}`,
  reopened: (flag: number, note: string): string => `opened flag ${number(flag)} again${noted(note)}`,
  settled: (flag: number, status: string, note: string): string => `marked flag ${number(flag)} ${status}${noted(note)}`,
  accepted: (verdict: string): string => `accepted the verdict ${verdict}`,
  overrode: (from: string, to: string, reason: string): string => `set the verdict from ${from} to ${to}${noted(reason)}`,
  renamed: (label: string): string => `named the line “${label}”`,
  merged: (lines: number): string => `merged ${number(lines)} lines`,
  split: (claims: number): string => (claims === 1 ? 'split one passage off' : `split ${number(claims)} passages off`),
  moved: (words: string): string => `moved “${words}” to another line`,
  rejected: (words: string, reason: string): string => `rejected “${words}” as no claim${noted(reason)}`,
  corrected: (words: string, changes: readonly string[], reason: string): string => `corrected “${words}”: ${list(changes)}${reason === '' ? '' : ` (${reason})`}`,
  figureTo: (figure: string): string => `the figure to ${figure}`,
  sourceToOutlet: 'the source to the outlet itself',
  sourceTo: (sources: readonly string[]): string => `the source to ${sources.join(' ← ')}`,
  about: (figure: string): string => `about ${figure}`,
  atMost: (figure: string): string => `at most ${figure}`,
  atLeast: (figure: string): string => `at least ${figure}`,
  between: (low: string, high: string): string => `${low} to ${high}`,
  undid: (decision: number): string => `undid decision ${number(decision)}`,
} as const;
