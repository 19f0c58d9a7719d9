import type { Subject } from '#lib/subject/index.ts';
import { likeness } from '#lib/text/index.ts';
import { happening, meetingOf, participants, sharedWords } from './evidence.ts';
import type { Score } from './score.ts';

export const SAME_STATEMENT = 0.5;

const TELLING = 0.45;
const KEYS = 6;

/** Two of a statement's heaviest words together: one alone is shared by half the story. */
export const statementKeys = (subject: Subject): readonly string[] => {
  const top = [...subject.words].filter(([, weight]) => weight >= 0.2)
    .toSorted(([one, x], [two, y]) => y - x || (one < two ? -1 : 1)).slice(0, KEYS).map(([word]) => word).toSorted();
  return top.flatMap((one, at) => top.slice(at + 1).map((two) => `${one} ${two}`));
};

/** Two clauses without a figure: by content words, names and what happened. Stricter than figures, which bring their value. */
export const scoreStatements = (a: Subject, b: Subject, explained = false): Score | null => {
  if (a.claim.article === b.claim.article) return null;
  const share = likeness(a.words, b.words);
  if (share < TELLING) return null;
  const meeting = meetingOf(a, b);
  const others = [happening(meeting), participants(meeting)];
  return {
    score: share + others.reduce((sum, { points }) => sum + points / 2, 0),
    reasons: !explained ? [] : [sharedWords(a, b).join(', '), ...others.filter(({ points }) => points > 0).map(({ reason }) => reason)].filter((reason) => reason !== ''),
  };
};
