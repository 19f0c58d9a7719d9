import { PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isAuxOrAdv, isHasHaveOrHad, isNominalTag, isWereWasOrAre } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { pastFillers } from './clause.ts';
import type { Measured } from './thing.ts';

// What a number without a noun of its own counts, because the sentence has named it or says "those".

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Verbs at which a figure is the subject's own level, or a tale of a number. */
const LEVEL_VERBS: ReadonlySet<string> = new Set(`be reach hit total number exceed average stand top pass surpass rise fall climb grow drop say tell put give make score bat run cost weigh
  measure become remain near approach equal mean come go win call dial say claim report estimate jump turn show read`.split(/\s+/));

const isPunctCconjOrSconj = (word: string): boolean => word === 'PUNCT' || word === 'CCONJ' || word === 'SCONJ';
const isTimePreposition = (word: string): boolean => word === 'on' || word === 'in' || word === 'at' || word === 'by' || word === 'after' || word === 'before' || word === 'during' || word === 'from' || word === 'to' || word === 'as';

/** "took 52 people off and a trawler took | nine", "built for 150 patients, had | 340": the object is left out the second time. */
export const sameObject = (atoms: readonly Atom[], from: number, to: number): boolean => {
  const next = atoms[to];
  if (next !== undefined && !next.date && !isPunctCconjOrSconj(next.tag) && !isTimePreposition(next.norm)) return false;
  const verb = atoms[pastFillers(atoms, from) - 1];
  if (verb === undefined || (verb.tag !== 'VERB' && !isHasHaveOrHad(verb.norm))) return false;
  const base = verb.tag === 'VERB' ? verbLemma(verb.norm) : 'have';
  return base !== null && !LEVEL_VERBS.has(base) && hasNumber(atoms, from);
};

/** How many words before it the object may have been named. */
const REACH = 60;

const hasNumber = (atoms: readonly Atom[], before: number): boolean => {
  for (let at = Math.max(0, before - REACH); at < before; at += 1) if ((atoms[at]!.tag === 'NUM' || atoms[at]!.value !== null) && !atoms[at]!.date) return true;
  return false;
};

/** "three in five | of those who died", "2.7 million of those affected": whoever it befell; null where no such words follow atom `at`. */
export const thoseWho = (atoms: readonly Atom[], at: number): Measured | null => {
  if (norm(atoms, at) !== 'of' || norm(atoms, at + 1) !== 'those') return null;
  let verb = at + 2;
  if (norm(atoms, verb) === 'who') do verb += 1; while (isAuxOrAdv(atoms[verb]?.tag ?? ''));
  const word = norm(atoms, verb);
  const befell = (atoms[verb]?.tag === 'VERB' || atoms[verb]?.tag === 'ADJ') && (PEOPLE_STATES.has(word) || verbLemma(word) !== null);
  return befell ? { measured: `people ${word}`, head: 'person', carried: true } : null;
};

const isUsYouOrOurs = (word: string): boolean => word === 'us' || word === 'you' || word === 'ours';

/** "4,300 | of us": people; null where no such words follow atom `at`. */
export const someOfUs = (atoms: readonly Atom[], at: number): Measured | null =>
  norm(atoms, at) === 'of' && isUsYouOrOurs(norm(atoms, at + 1)) ? { measured: 'people', head: 'person', carried: true } : null;

const isBroughtForm = (word: string): boolean => word === 'taken' || word === 'sent' || word === 'rushed' || word === 'flown' || word === 'airlifted' || word === 'brought' || word === 'moved' || word === 'driven' || word === 'transferred' || word === 'evacuated' || word === 'carried' || word === 'admitted';

/** "Fourteen | were sent to hospital", "nine were flown to Suva": it is people who are. */
export const isTakenAway = (atoms: readonly Atom[], at: number): boolean =>
  isWereWasOrAre(norm(atoms, at)) && isBroughtForm(norm(atoms, at + 1)) && norm(atoms, at + 2) === 'to'
  && isNominalTag(atoms[at + 3]?.tag ?? '');
