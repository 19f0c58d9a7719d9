import { predicatesOf, type Subject } from '#lib/subject/index.ts';
import { likeness } from '#lib/text/index.ts';
import { happening, meetingOf, participants, sharedWords } from './evidence.ts';
import type { Score } from './score.ts';

export const SAME_STATEMENT = 0.5;

// With the same verb of the same people said, fewer words need be shared.
const LEAST = 0.3;
const TOLD = 0.2;
const KEYS = 6;

/** Two of a statement's heaviest words together: one alone is shared by half the story. */
export const statementKeys = (subject: Subject): readonly string[] => {
  const top = [...subject.words].filter(([, weight]) => weight >= 0.2)
    .toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, KEYS).map(([word]) => word).toSorted();
  return top.flatMap((one, at) => top.slice(at + 1).map((two) => `${one} ${two}`));
};

/**
 * Two clauses without a figure: of the same people the same deed, or one that excludes it, and by content words and names. Two
 * deeds that are neither are no line, however many words they share.
 */
export const scoreStatements = (a: Subject, b: Subject, explained = false): Score | null => {
  if (a.claim.article === b.claim.article) return null;
  if (a.predicate === null || b.predicate === null || predicatesOf(a.predicate, b.predicate) === 'other') return null;
  const share = likeness(a.words, b.words);
  if (share < LEAST) return null;
  const meeting = meetingOf(a, b);
  const others = [happening(meeting), participants(meeting)];
  return {
    score: share + TOLD + others.reduce((sum, { points }) => sum + points / 2, 0),
    reasons: !explained ? [] : [sharedWords(a, b).join(', '), ...others.filter(({ points }) => points > 0).map(({ reason }) => reason)].filter((reason) => reason !== ''),
  };
};
