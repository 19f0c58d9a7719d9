import { rowsOf } from '#lib/lexicon/synonyms.ts';
import { rivalriesOf } from '#lib/lexicon/predicates.ts';
import { tellingBetween, type Predicate, type Subject } from '#lib/subject/index.ts';
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

/** What was done, by every name of it, with each of those who take part and each other word of weight; and each two things that it is about. */
export const statementKeys = (subject: Subject): readonly string[] => {
  const { predicate } = subject;
  return [...predicate === null ? [] : keysFor(predicate, [...predicate.agent.heads, ...predicate.patient.heads, ...predicate.rest.keys()]), ...gistKeys(subject), ...aspectKeys(subject)];
};

const TOP_POINTS = 8;
const NAMES_OF_EACH = 4;

// Two senses of WordNet alone bring together too much: of each two one is a word, a deed or a row of synonyms.
const isSense = (name: string): boolean => name.startsWith('#');

/** Each two of the words of weight, under every name of either. */
const gistKeys = ({ gist }: Subject): readonly string[] => {
  const named = (gist?.points ?? []).slice(0, TOP_POINTS).map(({ stem, keys }) => [stem, ...keys].slice(0, NAMES_OF_EACH));
  return named.flatMap((one, at) => named.slice(at + 1).flatMap((two) => one.flatMap((x) => two.filter((y) => !isSense(x) || !isSense(y)).map((y) => (x < y ? `${x} & ${y}` : `${y} & ${x}`)))));
};

const TOP_ASPECTS = 4;
const TOP_WITH = 6;

/** What the clause tells by its rarest aspects, each with another, a word of weight, a number or its day; and each number with a word. */
const aspectKeys = ({ gist, claim: { time } }: Subject): readonly string[] => {
  if (gist === null) return [];
  const aspects = [...gist.aspects].toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, TOP_ASPECTS).map(([aspect]) => `%${aspect}`);
  const words = gist.points.slice(0, TOP_WITH).map(({ stem }) => stem);
  const numbers = [...gist.numbers].slice(0, TOP_ASPECTS).map((number) => `${number} n`);
  const day = time?.from == null ? [] : [`${time.from} t`];
  return [
    ...aspects.flatMap((one, at) => [...aspects.slice(at + 1).map((two) => (one < two ? `${one} ${two}` : `${two} ${one}`)), ...[...words, ...numbers, ...day].map((two) => `${one} ${two}`)]),
    ...[...gist.states.keys()].map((about) => `? ${about}`),
    ...[...numbers, ...day].flatMap((one) => words.map((two) => `${one} ${two}`)),
  ];
};

/** What was done, with each of those who take part. */
export const deedKeys = ({ predicate }: Subject): readonly string[] =>
  (predicate === null ? [] : keysFor(predicate, [...predicate.agent.heads, ...predicate.patient.heads]));

/**
 * Two clauses without a figure: of the same people the same deed, or one that excludes it. Two deeds that are neither are no
 * line, however many words they share.
 */
export const scoreStatements = (a: Subject, b: Subject, explained = false): Score | null => {
  // Two deeds of one sentence, or one within the other.
  if (a.claim.article === b.claim.article && a.claim.span.start < b.claim.span.end && b.claim.span.start < a.claim.span.end) return null;
  const { sure } = tellingBetween(a, b);
  if (sure === 0) return null;
  const within = a.claim.article === b.claim.article ? WITHIN_ONE_ARTICLE : 0;
  return { score: sure - within, reasons: explained ? [sharedWords(a, b).join(', ')].filter((reason) => reason !== '') : [] };
};
