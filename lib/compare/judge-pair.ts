import type { Rates } from '#lib/subject/index.ts';
import type { Among, Statement } from './stated.ts';
import { judgeFigures, type Judgement } from './figures.ts';
import { judgeQuotes } from './quotes.ts';
import { judgeReworded, judgeStatements } from './statements.ts';

/** Two claims of one line held against each other. */
export const judgePair = (a: Statement, b: Statement, rates: Rates, among: Among): Judgement => {
  if (a.claim.kind !== b.claim.kind) return judgeReworded(a, b);
  switch (a.claim.kind) {
    case 'quantity': return judgeFigures(a, b, rates, among);
    case 'quote': return judgeQuotes(a, b);
    case 'statement': return judgeStatements(a, b);
    default: return a.claim.kind satisfies never;
  }
};
