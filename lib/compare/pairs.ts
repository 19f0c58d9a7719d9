import type { Pair } from '#lib/model/index.ts';
import { rateKey, type Rates } from '#lib/subject/index.ts';
import type { PairMemory } from '#lib/subject/memory.ts';
import type { Judgement } from './figures.ts';
import { amongIn } from './growth.ts';
import { judgePair } from './judge-pair.ts';
import { outletOf } from './notation.ts';
import { readingOf, representativesOf, WHOLE } from './representatives.ts';
import { ALONE, type Statement } from './stated.ts';

/**
 * What stands for its article in a line. A denial that is told beside what it denies is the article's full account, not
 * a contradiction of others; of "44, up from 31" it is 44; and a headline drops the "at least" of the text below it, which says it better.
 */
const spokenFor = (statement: Statement, ofArticle: readonly Statement[]): boolean => {
  const beside = ofArticle.filter((other) => other !== statement);
  if (statement.claim.negated) return beside.some(({ claim }) => !claim.negated);
  if (statement.subject.frame.earlier) return beside.some(({ subject, claim }) => !subject.frame.earlier && !claim.negated);
  const named = statement.claim.quantity;
  return named !== null && statement.subject.headline && beside.some(({ claim: { quantity, negated } }) =>
    !negated && quantity !== null && quantity.unit === named.unit && (quantity.low === named.low || quantity.high === named.low));
};

/**
 * Claims of different articles, each pair once: all of them in a line of up to 40 claims. In a larger line two claims of
 * each reading stand against two of every other, and each further claim against the first of its own reading: as many
 * pairs as claims and some hundreds, and still every figure against every other.
 */
export const pairsOf = (all: readonly Statement[], rates: Rates, judgements: PairMemory<Judgement>): readonly Pair[] => {
  const byArticle = Map.groupBy(all, ({ article }) => article.id);
  const statements = all.filter((statement) => !spokenFor(statement, byArticle.get(statement.article.id) ?? []));
  const pairs: Pair[] = [];
  const chosen = representativesOf(statements);
  const among = amongIn(chosen, all);
  const hold = (a: Statement, b: Statement): void => {
    if (a.article.id === b.article.id) return;
    const rest = a.claim.kind === 'quantity' ? among(a, b) : ALONE;
    const under = `${outletOf(a.article)}|${outletOf(b.article)}|${rateKey(a.claim.quantity, b.claim.quantity, rates)}${rest.mayGrow ? '' : '|steady'}|${rest.outdated?.claim.id ?? ''}`;
    pairs.push({ a: a.claim.id, b: b.claim.id, ...judgements.of(a.subject, b.subject, under, () => judgePair(a, b, rates, rest)) });
  };
  chosen.forEach((a, at) => { for (const b of chosen.slice(at + 1)) hold(a, b); });
  if (statements.length <= WHOLE) return pairs;
  const kept = new Set(chosen);
  const first = new Map(chosen.toReversed().map((statement) => [readingOf(statement), statement]));
  for (const statement of statements) {
    const other = kept.has(statement) ? undefined : first.get(readingOf(statement)) ?? chosen[0];
    if (other !== undefined) hold(other, statement);
  }
  return pairs;
};
