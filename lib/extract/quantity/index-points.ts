import type { Atom } from './atoms.ts';
import { subjectOf, verbGroupBefore } from './clause.ts';
import { lemmaOf } from './noun-phrase.ts';
import { asMeasured } from './thing.ts';
import type { Measured } from './thing.ts';

const MOVED: ReadonlySet<string> = new Set('rose rises risen fell falls fallen gained gains lost loses shed sheds added adds jumped jumps slid slides closed closes dropped drops climbed climbs surged surges plunged plunges ended ends finished tumbled tumbles slipped slips opened advanced eased dipped sank soared was is stood stands up down'.split(' '));

const INDICES: ReadonlySet<string> = new Set(['index', 'benchmark', 'gauge', 'average', 'composite', 'barometer', 'indicator', 'measure']);

/** The index that gains or loses the points before atom `at`, or closes where they leave it; null where none does. */
export const indexBefore = (text: string, atoms: readonly Atom[], at: number): Measured | null => {
  let verb = verbGroupBefore(atoms, at);
  let subject = verb === null ? null : subjectOf(atoms, verb.from);
  // "gained 203 points to close at": the points are what the verb before tells of.
  if (subject !== null && (atoms[subject.head]!.norm === 'points' || atoms[subject.head]!.norm === 'point')) {
    verb = verbGroupBefore(atoms, subject.from);
    subject = verb === null ? null : subjectOf(atoms, verb.from);
  }
  if (verb === null || subject === null || !MOVED.has(atoms[verb.to - 1]!.norm)) return null;
  const head = atoms[subject.head]!;
  return head.tag === 'PROPN' || INDICES.has(lemmaOf(head).toLowerCase()) ? asMeasured(text, atoms, { ...subject, to: subject.coreTo }) : null;
};
