import { mayFollow } from '#lib/lexicon/predicates.ts';
import { dayName } from '#lib/model/index.ts';
import { haveOneDeed, mayHaveOneDoer, tellingBetween, tellingWithin } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import { differencesOf } from './circumstances.ts';
import type { Judgement } from './figures.ts';
import { denialOf } from './denial.ts';
import { outletOf, quoted } from './notation.ts';
import { byPublication } from './stated.ts';
import { isAhead, tellOnce, timesAgainst, timesTogether } from './times.ts';

const said = ({ article, claim }: Statement): string => `${outletOf(article)} says ${quoted(claim.span.text)}`;

/** Whether the two cannot both be: one affirms what the other negates, or tells of a deed that excludes it. */
export const areAgainst = ({ subject: one }: Statement, { subject: two }: Statement): boolean => tellingWithin(one, two).kind === 'opposed';

/** As much of a quote and its report, which need not name one and the same: "we have not", "the ministry has". */
const isTurned = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a.subject.predicate, b.subject.predicate];
  if (areAgainst(a, b)) return true;
  return one !== null && two !== null && tellingBetween(a.subject, b.subject).kind === 'other' && haveOneDeed(one, two) && one.negative !== two.negative;
};

/** What had not been done when the earlier article was printed may be done in the later one: "has not signed", "has signed". */
const doneSince = (a: Statement, b: Statement): string | null => {
  const order = byPublication(a.article, b.article);
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (order === 0 || earlier.subject.predicate?.pending !== true || later.subject.predicate?.negative !== false) return null;
  return `${outletOf(earlier.article)}, on ${dayName(earlier.article.published ?? '')}, has it as not done so far; ${outletOf(later.article)} has it as done by ${dayName(later.article.published ?? '')}`;
};

const deedsOf = ({ subject: { gist } }: Statement): readonly string[] => gist?.points.flatMap(({ deeds }) => deeds) ?? [];

const comesAfter = (was: Statement, willBe: Statement): boolean => deedsOf(was).some((first) => deedsOf(willBe).some((second) => mayFollow(first, second)));

/** Two clauses without a figure: what one affirms and the other negates cannot both be true, nor can two times of one deed. */
export const judgeStatements = (a: Statement, b: Statement): Judgement => {
  if (areAgainst(a, b)) {
    const when = differencesOf(a, b).find(({ kind }) => kind === 'time');
    if (when !== undefined) return { verdict: 'scope', reason: when.sentence };
    const since = doneSince(a, b);
    if (since !== null) return { verdict: 'scope', reason: since };
    const [was, willBe] = isAhead(a) ? [b, a] : [a, b];
    if (a.claim.negated === b.claim.negated && isAhead(willBe) && !isAhead(was) && comesAfter(was, willBe)) {
      return { verdict: 'scope', reason: `${said(was)}; ${outletOf(willBe.article)} says what is to come: ${quoted(willBe.claim.span.text)}` };
    }
    if (a.claim.negated === b.claim.negated) return { verdict: 'conflict', reason: `${said(a)}; ${said(b)}` };
    const [yes, no] = a.claim.negated ? [b, a] : [a, b];
    return { verdict: 'conflict', reason: denialOf(yes, no, `that ${quoted(yes.claim.span.text)}`) };
  }
  const { kind, deed } = tellingWithin(a.subject, b.subject);
  const times = deed || tellOnce(a, b) ? timesAgainst(a, b) : null;
  if (times !== null) return { verdict: 'conflict', reason: times };
  if (a.claim.span.text.toLowerCase() === b.claim.span.text.toLowerCase()) return { verdict: 'agree', reason: 'the same words' };
  // One year of two doers is no one deed; one minute is.
  const clocked = [a, b].every(({ subject: { gist } }) => (gist?.clocks.length ?? 0) > 0);
  const together = deed || clocked || tellOnce(a, b) || (kind === 'same' && mayHaveOneDoer(a.subject.predicate, b.subject.predicate)) ? timesTogether(a, b) : null;
  if (together !== null) return together;
  // By a third that is like both they stand in one line.
  if (kind === 'other') return { verdict: 'compatible', reason: 'each tells a part of it, and neither rules out the other' };
  return { verdict: 'variant', reason: deed ? 'the same in other words' : 'both tell of it, each in its own words' };
};

/** A quote and a sentence that tells it in other words: reworded, unless one affirms what the other negates. */
export const judgeReworded = (a: Statement, b: Statement): Judgement => {
  const [quote, told] = a.claim.kind === 'quote' ? [a, b] : [b, a];
  const [one, two] = [outletOf(quote.article), outletOf(told.article)];
  if (isTurned(quote, told)) return { verdict: 'conflict', reason: `${one} quotes ${quoted(quote.claim.span.text)}; ${two} reports ${quoted(told.claim.span.text)}` };
  return { verdict: 'compatible', reason: `reworded: ${one} quotes ${quoted(quote.claim.span.text)}, ${two} reports ${quoted(told.claim.span.text)}` };
};
