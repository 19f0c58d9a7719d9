import type { Statement } from './circumstances.ts';
import { differencesOf } from './circumstances.ts';
import type { Judgement } from './figures.ts';
import { outletOf, quoted } from './notation.ts';

/** Two clauses without a figure: what one affirms and the other negates cannot both be true; the rest is told in other words. */
export const judgeStatements = (a: Statement, b: Statement): Judgement => {
  if (a.claim.negated !== b.claim.negated) {
    const [yes, no] = a.claim.negated ? [b, a] : [a, b];
    const when = differencesOf(a, b).find(({ kind }) => kind === 'time');
    if (when !== undefined) return { verdict: 'scope', reason: when.sentence };
    return { verdict: 'conflict', reason: `${outletOf(yes.article)} states it, ${outletOf(no.article)} the opposite: ${quoted(yes.claim.span.text)} / ${quoted(no.claim.span.text)}` };
  }
  const same = a.claim.span.text.toLowerCase() === b.claim.span.text.toLowerCase();
  return same ? { verdict: 'agree', reason: 'the same words' } : { verdict: 'compatible', reason: 'the same in other words' };
};
