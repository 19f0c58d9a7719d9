import { rowsOf } from '#lib/lexicon/synonyms.ts';
import { rivalriesOf } from '#lib/lexicon/predicates.ts';
import { tellingOf, type Predicate, type Subject } from '#lib/subject/index.ts';
import { sharedWords } from './evidence.ts';
import type { Score } from './score.ts';

export const SAME_STATEMENT = 0.5;

// An article that tells a thing twice tells it in nearly the same way.
const WITHIN_ONE_ARTICLE = 0.15;

const MOST_KEYS = 120;

const keysFor = ({ key, deeds, senses }: Predicate, taking: Iterable<string>): readonly string[] => {
  const done = [key, ...deeds.flatMap((deed) => [`=${deed}`, ...rivalriesOf(deed)]), ...senses];
  const named = [...new Set([...taking].flatMap(rowsOf))];
  return done.flatMap((one) => named.map((two) => `${one} ${two}`)).slice(0, MOST_KEYS);
};

/** What was done, by every name of it, with each of those who take part and each other word of weight. */
export const statementKeys = ({ predicate }: Subject): readonly string[] =>
  (predicate === null ? [] : keysFor(predicate, [...predicate.agent.heads, ...predicate.patient.heads, ...predicate.rest.keys()]));

/** What was done, with each of those who take part. */
export const deedKeys = ({ predicate }: Subject): readonly string[] =>
  (predicate === null ? [] : keysFor(predicate, [...predicate.agent.heads, ...predicate.patient.heads]));

/**
 * Two clauses without a figure: of the same people the same deed, or one that excludes it. Two deeds that are neither are no
 * line, however many words they share.
 */
export const scoreStatements = (a: Subject, b: Subject, explained = false): Score | null => {
  if (a.predicate === null || b.predicate === null) return null;
  const { kind, sure } = tellingOf(a.predicate, b.predicate);
  if (kind === 'other') return null;
  const within = a.claim.article === b.claim.article ? WITHIN_ONE_ARTICLE : 0;
  return { score: sure - within, reasons: explained ? [sharedWords(a, b).join(', ')].filter((reason) => reason !== '') : [] };
};
