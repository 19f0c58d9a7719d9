import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import type { Atom } from '../quantity/atoms.ts';

const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll", "won't", 'due', 'scheduled', 'expected', 'set', 'plans', 'plan', 'planned', 'planning', 'intends', 'intend', 'vowed', 'pledged']);
/** In the present tense these are told of what is to come: "takes effect on 1 September". */
const COMING: ReadonlySet<string> = new Set('takes begins starts opens ends runs closes expires resumes returns arrives meets lapses'.split(' '));
const BEING: ReadonlySet<string> = new Set(['is', 'are', "isn't", "aren't"]);

const ENDED: ReadonlySet<string> = new Set(['year', 'months', 'quarter', 'half', 'period', 'weeks', 'season']);

const isHadForm = (word: string): boolean => word === 'was' || word === 'were' || word === 'had' || word === 'has' || word === 'have';

/** Whether the verb before `at` tells what was: "left in June", not "agreed to leave in June". */
export const hasPassed = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - 8); near -= 1) {
    const { norm, tag } = atoms[near]!;
    // "in the year to June" is over, "moved to June" is not.
    if (norm === 'to' && ENDED.has(atoms[near - 1]?.norm ?? '')) continue;
    if (norm === 'for' || norm === 'to' || norm === 'by' || norm === 'until') return false;
    if (tag === 'AUX') return isHadForm(norm);
    if (tag === 'VERB') return atoms[near - 1]?.norm !== 'to' && (norm.endsWith('ed') || (IRREGULAR_VERBS.has(norm) && IRREGULAR_VERBS.get(norm) !== norm));
  }
  return false;
};

const isWasWereOrHad = (word: string): boolean => word === 'was' || word === 'were' || word === 'had';

/** Whether what is told before `at` is still to come. */
export const willFollow = (atoms: readonly Atom[], at: number): boolean => {
  if (atoms[at - 1]?.norm === 'until' || atoms[at - 1]?.norm === 'till') return true;
  for (let near = at - 1; near >= Math.max(0, at - 12); near -= 1) {
    const { norm, tag } = atoms[near]!;
    if (AHEAD.has(norm) || (tag === 'VERB' && COMING.has(norm))) return true;
    // "is to start on Thursday"
    if (norm === 'to' && BEING.has(atoms[near - 1]?.norm ?? '') && near + 1 < at && (atoms[near + 1]!.tag === 'VERB' || atoms[near + 1]!.tag === 'AUX')) return true;
    // Another clause told in the past stands between.
    if (tag === 'AUX' && isWasWereOrHad(norm)) return false;
  }
  return false;
};
