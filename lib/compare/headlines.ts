import type { Finding, Quantity } from '#lib/model/index.ts';
import { kinship } from '#lib/lexicon/kinds.ts';
import { likeness } from '#lib/text/index.ts';
import { familyOf, inCommonUnit, relate } from '#lib/subject/index.ts';
import type { Statement } from './circumstances.ts';
import { asWritten, outletOf } from './notation.ts';

// A body figure this many times the headline's is a figure of something else.
const MOST_APART = 1.6;
// Share of the words' weight: a headline has few, and its text has them all.
const ALIKE = 0.2;
// What a headline sums up stands near the top.
const REACH = 8;

/** Whether two figures of one article are of one thing: what is counted, or what happened, in common. */
const areAlike = ({ subject: a }: Statement, { subject: b }: Statement): boolean => {
  const kin = a.heads.some((one) => b.heads.some((two) => kinship(one, two) !== 'none'));
  const shared = a.happening.events.some((event) => b.happening.events.includes(event)) || (a.happening.verb !== null && a.happening.verb === b.happening.verb);
  const around = a.happening.around.some((event) => b.happening.around.includes(event));
  const counted = a.claim.quantity !== null && familyOf(a.claim.quantity) === 'count';
  return counted ? kin && (shared || around) : kin || shared || likeness(a.words, b.words) >= ALIKE;
};

type Standing = 'apart' | 'near' | 'else';

/** "up to 24 years" is borne out by 24 years, not by any shorter time. */
const atLimit = (quantity: Quantity): Quantity => (quantity.low === null ? { ...quantity, low: quantity.high, lowInclusive: true, highInclusive: true } : quantity);

const GETS = /\b(?:gets?|given|handed|jail(?:ed|s)?|sentenced?|prison|behind bars|imprisoned)\b/i;

/** Years that somebody is sentenced to: what a headline gives him is what the text gives him, however far apart. */
const areSentences = (head: Statement, body: Statement): boolean =>
  head.claim.quantity?.dimension === 'duration' && GETS.test(head.claim.sentence.text) && [...body.subject.happening.events, ...body.subject.happening.around].includes('sentence');

const standingOf = (head: Statement, body: Statement): Standing => {
  const [one, two] = [head.claim.quantity, body.claim.quantity];
  if (one === null || two === null || familyOf(one) !== familyOf(two)) return 'else';
  const common = inCommonUnit(atLimit(one), atLimit(two));
  if (common === null) return 'else';
  const { kind } = relate(common.a, common.b);
  if (kind !== 'apart' && (kind !== 'rounded' || areAlike(head, body))) return 'near';
  const [x, y] = [Math.abs(common.a.low ?? common.a.high ?? 0), Math.abs(common.b.low ?? common.b.high ?? 0)];
  return Math.max(x, y) / Math.max(Math.min(x, y), 1e-9) <= (areSentences(head, body) ? Infinity : MOST_APART) ? 'apart' : 'else';
};

const isBound = ({ claim: { quantity } }: Statement): boolean => quantity !== null && (quantity.low === null || quantity.high === null);

/** Headlines whose figure the text never gives, while it gives another of the same thing. `statements`: all figures of one article. */
export const wrongHeadlines = (statements: readonly Statement[], lineOf: (claim: string) => string | null): readonly Finding[] => {
  const body = statements.filter(({ subject }) => !subject.headline);
  return statements.filter(({ subject }) => subject.headline).flatMap((head) => {
    const standings = body.map((other) => standingOf(head, other));
    if (standings.includes('near')) return [];
    const first = head.subject.sentence;
    const others = body.filter((statement, at) => standings[at] === 'apart' && statement.subject.sentence - first <= REACH && !statement.subject.frame.earlier
      && statement.subject.part === head.subject.part && (areAlike(head, statement) || areSentences(head, statement)));
    const other = others.find((statement) => isBound(statement) === isBound(head)) ?? others[0];
    if (other === undefined) return [];
    const lines = [lineOf(head.claim.id), lineOf(other.claim.id)].filter((line) => line !== null);
    return [{
      kind: 'headline' as const, lines: [...new Set(lines)], claims: [head.claim.id, other.claim.id],
      sentence: `${outletOf(head.article)}’s headline says ${asWritten(head.claim)}, its text ${asWritten(other.claim)}.`,
    }];
  });
};
