import { dayName } from '#lib/model/index.ts';
import { ONCE } from '#lib/lexicon/predicates.ts';
import { haveOneDeed, tellingBetween } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import { differencesOf } from './circumstances.ts';
import type { Judgement } from './figures.ts';
import { denialOf } from './denial.ts';
import { outletOf, quoted } from './notation.ts';
import { byPublication } from './stated.ts';

const said = ({ article, claim }: Statement): string => `${outletOf(article)} says ${quoted(claim.span.text)}`;

/** Whether the two cannot both be: one affirms what the other negates, or tells of a deed that excludes it. */
export const areAgainst = ({ subject: one }: Statement, { subject: two }: Statement): boolean => tellingBetween(one, two).kind === 'opposed';

/** As much of a quote and its report, which need not name one and the same: "we have not", "the ministry has". */
const isTurned = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a.subject.predicate, b.subject.predicate];
  if (areAgainst(a, b)) return true;
  return one !== null && two !== null && tellingBetween(a.subject, b.subject).kind === 'other' && haveOneDeed(one, two) && one.negative !== two.negative;
};

/** Years of which each names its own. */
const otherYears = ({ subject: a }: Statement, { subject: b }: Statement): readonly [string, string] | null => {
  const [one, two] = [a.predicate?.years ?? [], b.predicate?.years ?? []];
  const [first, second] = [one[0], two[0]];
  return first === undefined || second === undefined || one.length > 1 || two.length > 1 || first === second ? null : [first, second];
};

const DAY = 86_400_000;
const NEAR = 31;

/** The one day that a clause names, in days; null where it names none or a longer time. */
const dayOf = ({ claim: { time } }: Statement): number | null => (time?.from == null || time.from !== time.to ? null : Date.parse(time.from) / DAY);

/** Two days of what is done once: of what is to come any two, of what was two that are more than one day apart, which no clock explains. */
const otherDays = (a: Statement, b: Statement): boolean => {
  const [one, two] = [dayOf(a), dayOf(b)];
  const once = a.subject.predicate?.deeds.some((deed) => ONCE.has(deed) && b.subject.predicate?.deeds.includes(deed) === true) ?? false;
  if (!once || one === null || two === null || !Number.isFinite(one) || !Number.isFinite(two)) return false;
  const ahead = [a, b].every(({ claim }) => AHEAD.test(claim.span.text));
  return Math.abs(one - two) >= (ahead ? 1 : 2) && Math.abs(one - two) <= NEAR;
};

/** As its words have it, unless the other's are the same. */
const dayTold = ({ claim: { time } }: Statement, { claim: other }: Statement): string => (time === null ? '' : time.text === other.time?.text ? dayName(time.from ?? '') : quoted(time.text));

const AHEAD = /\b(?:will|would|(?:is|are|was|were|due|set|plans?|expected) to)\b/i;

/** What had not been done when the earlier article was printed may be done in the later one: "has not signed", "has signed". */
const doneSince = (a: Statement, b: Statement): string | null => {
  const order = byPublication(a.article, b.article);
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  if (order === 0 || earlier.subject.predicate?.pending !== true || later.subject.predicate?.negative !== false) return null;
  return `${outletOf(earlier.article)}, on ${dayName(earlier.article.published ?? '')}, has it as not done so far; ${outletOf(later.article)} has it as done by ${dayName(later.article.published ?? '')}`;
};

/** Two clauses without a figure: what one affirms and the other negates cannot both be true, nor can two years of one deed. */
export const judgeStatements = (a: Statement, b: Statement): Judgement => {
  if (areAgainst(a, b)) {
    const when = differencesOf(a, b).find(({ kind }) => kind === 'time');
    if (when !== undefined) return { verdict: 'scope', reason: when.sentence };
    const since = doneSince(a, b);
    if (since !== null) return { verdict: 'scope', reason: since };
    if (a.claim.negated === b.claim.negated) return { verdict: 'conflict', reason: `${said(a)}; ${said(b)}` };
    const [yes, no] = a.claim.negated ? [b, a] : [a, b];
    return { verdict: 'conflict', reason: denialOf(yes, no, `that ${quoted(yes.claim.span.text)}`) };
  }
  const years = otherYears(a, b);
  if (years !== null) return { verdict: 'conflict', reason: `${outletOf(a.article)} puts it in ${years[0]}, ${outletOf(b.article)} in ${years[1]}` };
  if (otherDays(a, b)) return { verdict: 'conflict', reason: `${outletOf(a.article)} dates it ${dayTold(a, b)}, ${outletOf(b.article)} ${dayTold(b, a)}` };
  const same = a.claim.span.text.toLowerCase() === b.claim.span.text.toLowerCase();
  return same ? { verdict: 'agree', reason: 'the same words' } : { verdict: 'compatible', reason: 'the same in other words' };
};

/** A quote and a sentence that tells it in other words: reworded, unless one affirms what the other negates. */
export const judgeReworded = (a: Statement, b: Statement): Judgement => {
  const [quote, told] = a.claim.kind === 'quote' ? [a, b] : [b, a];
  const [one, two] = [outletOf(quote.article), outletOf(told.article)];
  if (isTurned(quote, told)) return { verdict: 'conflict', reason: `${one} quotes ${quoted(quote.claim.span.text)}; ${two} reports ${quoted(told.claim.span.text)}` };
  return { verdict: 'compatible', reason: `reworded: ${one} quotes ${quoted(quote.claim.span.text)}, ${two} reports ${quoted(told.claim.span.text)}` };
};
