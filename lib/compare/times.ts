import { dayName } from '#lib/model/index.ts';
import { ONCE } from '#lib/lexicon/predicates.ts';
import { minutesApart, type Clock } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import { outletOf, quoted } from './notation.ts';

/** Years of which each names its own. */
const otherYears = ({ subject: a }: Statement, { subject: b }: Statement): readonly [string, string] | null => {
  const [one, two] = [a.predicate?.years ?? [], b.predicate?.years ?? []];
  const [first, second] = [one[0], two[0]];
  return first === undefined || second === undefined || one.length > 1 || two.length > 1 || first === second ? null : [first, second];
};

const DAY = 86_400_000;
const NEAR = 31;
const A_YEAR = 366;
// A month and a year are told more loosely than a day.
const LONG = 3;

type Stretch = Readonly<{ from: number; to: number }>;

/** The days that a clause names, as numbers; null where it names none, or leaves open when it ends. */
const daysOf = ({ claim: { time } }: Statement): Stretch | null => {
  if (time?.from == null || time.to === null) return null;
  const [from, to] = [Date.parse(time.from.slice(0, 10)) / DAY, Date.parse(time.to.slice(0, 10)) / DAY];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
};

const AHEAD = /\b(?:(?:is|are) (?:scheduled|set|due|planned) (?:for|on|in|at)|will|would|(?:is|are|was|were|due|set|plans?|expected|scheduled) to|is due|are due|was due|were due)\b/i;
// What is done once to one thing, told by whatever verb; and which of several it is.
const ONCE_TOLD: ReadonlySet<string> = new Set(['built', 'founded', 'effect', 'begin', 'end', 'hold', 'delay', 'resume', 'publish', 'run']);
const ORDINAL = /\b(?:first|second|third|fourth|fifth|last|previous|next|another|again|re-\p{L}+)\b/giu;

const ordinalsOf = ({ claim }: Statement): string => (claim.span.text.match(ORDINAL) ?? []).join(' ').toLowerCase();

/** Whether both tell what happens once, of which two times cannot both be, though no verb is shared. */
export const tellOnce = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a.subject.gist?.aspects, b.subject.gist?.aspects];
  return one !== undefined && two !== undefined && ordinalsOf(a) === ordinalsOf(b) && [...one.keys()].some((aspect) => ONCE_TOLD.has(aspect) && two.has(aspect));
};

/** It is told as to come. */
export const isAhead = ({ claim }: Statement): boolean => AHEAD.test(claim.span.text);

const FIRST = /\bfirst\b/i;

/**
 * Two times of what is done once, or of what is to come: of what was two days more than one apart, which no clock explains, of what is
 * to come any two; of months and years any two that do not touch.
 */
const otherDays = (a: Statement, b: Statement): boolean => {
  const [one, two] = [daysOf(a), daysOf(b)];
  if (one === null || two === null) return false;
  const once = a.subject.predicate?.deeds.some((deed) => ONCE.has(deed) && b.subject.predicate?.deeds.includes(deed) === true) ?? false;
  const ahead = isAhead(a) && isAhead(b);
  if (!once && !ahead && ![a, b].every(({ claim }) => FIRST.test(claim.span.text))) return false;
  const gap = Math.max(one.from - two.to, two.from - one.to);
  const lengths = [one.to - one.from, two.to - two.from];
  const loose = Math.max(...lengths) > LONG;
  // A day of this month and a year long ago are those of two deeds.
  if (gap > A_YEAR && Math.min(...lengths) <= NEAR) return false;
  return gap >= (ahead || loose ? 1 : 2) && (loose || gap <= NEAR);
};

/** What two clauses of one deed say of when: the same, what fits, or neither of it. */
export type Timing = Readonly<{ verdict: 'agree' | 'compatible'; reason: string }>;

const CLOSE = 1;
// Two reports of one minute are seldom more apart.
const MINUTES = 20;

/** One time of both, or two that are near or within one another; null where one of them tells none, or they are further apart. */
export const timesTogether = (a: Statement, b: Statement): Timing | null => {
  const [one, two] = [a.subject.gist?.clocks ?? [], b.subject.gist?.clocks ?? []];
  if (one.length > 0 && one.length === two.length) {
    const [first, second] = [one[0]!.text, two[0]!.text];
    const close = one.every((clock, at) => minutesApart(clock, two[at]!) <= MINUTES);
    if (!close) return null;
    const same = one.every((clock, at) => areSame(clock, two[at]!));
    const said = first === second ? `both put it at ${quoted(first)}` : `${outletOf(a.article)} puts it at ${quoted(first)}, ${outletOf(b.article)} at ${quoted(second)}`;
    return same ? { verdict: 'agree', reason: said } : { verdict: 'compatible', reason: `${said}: the two fit` };
  }
  const [years, others] = [a.subject.predicate?.years ?? [], b.subject.predicate?.years ?? []];
  if (years.length === 1 && others.length === 1 && years[0] === others[0]) return { verdict: 'agree', reason: `both put it in ${years[0]}` };
  const [days, dates] = [daysOf(a), daysOf(b)];
  if (days === null || dates === null || Math.max(days.from - dates.to, dates.from - days.to) > CLOSE) return null;
  if (days.from === dates.from && days.to === dates.to) return { verdict: 'agree', reason: a.claim.time?.text === b.claim.time?.text ? `both date it ${quoted(a.claim.time?.text ?? '')}` : `${outletOf(a.article)} dates it ${quoted(a.claim.time?.text ?? '')}, ${outletOf(b.article)} ${quoted(b.claim.time?.text ?? '')}: the same` };
  return { verdict: 'compatible', reason: `${outletOf(a.article)} dates it ${dayTold(a, b)}, ${outletOf(b.article)} ${dayTold(b, a)}: ${Math.max(days.from - dates.to, dates.from - days.to) > 0 ? 'a day apart' : 'the two fit'}` };
};

const isPoint = ({ from, to }: Clock): boolean => from === to;
const areSame = (a: Clock, b: Clock): boolean => (a.from === b.from && a.to === b.to) || (isPoint(a) && isPoint(b) && minutesApart(a, b) === 0);

/** As its words have it, unless the other's are the same. */
const dayTold = ({ claim: { time } }: Statement, { claim: other }: Statement): string => (time === null ? '' : time.text === other.time?.text ? dayName(time.from ?? '') : quoted(time.text));

/** Two hours of one deed on one day: the first of each that are told, where both tell as many. */
const otherClocks = (a: Statement, b: Statement): readonly [Clock, Clock] | null => {
  const [one, two] = [a.subject.gist?.clocks ?? [], b.subject.gist?.clocks ?? []];
  if (one.length === 0 || one.length !== two.length) return null;
  const at = one.findIndex((clock, place) => minutesApart(clock, two[place]!) > MINUTES);
  return at < 0 ? null : [one[at]!, two[at]!];
};

/** In what two clauses that tell one deed give it two times that cannot both be, in words; null where they do not. */
export const timesAgainst = (a: Statement, b: Statement): string | null => {
  const years = otherYears(a, b);
  if (years !== null) return `${outletOf(a.article)} puts it in ${years[0]}, ${outletOf(b.article)} in ${years[1]}`;
  if (otherDays(a, b)) return `${outletOf(a.article)} dates it ${dayTold(a, b)}, ${outletOf(b.article)} ${dayTold(b, a)}`;
  const clocks = otherClocks(a, b);
  return clocks === null ? null : `${outletOf(a.article)} puts it at ${quoted(clocks[0].text)}, ${outletOf(b.article)} at ${quoted(clocks[1].text)}`;
};
