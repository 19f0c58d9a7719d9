import { CURRENCY_BY_NAME } from '#lib/lexicon/currencies.ts';
import { isNounOrAdj } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Plural nouns behind metres: races, and units that go on. */
const METRE_NOUNS: ReadonlySet<string> = new Set('hurdles sprints finals heats races runners swimmers waves relays metres meters walls seas poles boards containers ships boats'.split(' '));

const isPeopleCount = (word: string): boolean => word === 'majority' || word === 'margin' || word === 'population' || word === 'turnout' || word === 'electorate' || word === 'audience' || word === 'workforce' || word === 'readership' || word === 'total' || word === 'number' || word === 'crowd' || word === 'figure';

const BOUNDS: ReadonlySet<string> = new Set('almost nearly about around over some roughly than more least at up to just'.split(' '));

/** A plural noun or a currency with its adjectives behind: "7.2m | registered voters", "20m | rand". */
const isCounted = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at; near < at + 4; near += 1) {
    const atom = atoms[near];
    if (atom === undefined || atom.glued) return false;
    if (atom.tag === 'NOUN' && CURRENCY_BY_NAME.has(atom.norm)) return true;
    if (atom.tag === 'NOUN' && (atom.norm === 'people' || (atom.norm.endsWith('s') && atom.norm.length > 2))) return !METRE_NOUNS.has(atom.norm);
    if (atom.tag !== 'ADJ' && atom.tag !== 'NOUN' && atom.tag !== 'PROPN' && !(atom.tag === 'VERB' && atom.norm.endsWith('ed'))) return false;
  }
  return false;
};

const SPAN = 40;

/** Another "…m" near by that counts things. */
const countsNearBy = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = Math.max(1, at - SPAN); near < Math.min(atoms.length, at + SPAN); near += 1) {
    if (near !== at && atoms[near]!.norm === 'm' && atoms[near]!.glued && atoms[near - 1]!.value !== null && isCounted(atoms, near + 1)) return true;
  }
  return false;
};

const isHaveWereOrAre = (word: string): boolean => word === 'have' || word === 'were' || word === 'are';

/** Whether the "m" at atom `at`, set right behind its figure, is million and not metre. */
export const isMillion = (atoms: readonly Atom[], at: number): boolean => {
  if (isCounted(atoms, at + 1)) return true;
  const next = atoms[at + 1];
  if (next !== undefined && (next.glued ? next.tag !== 'PUNCT' : isNounOrAdj(next.tag))) return false;
  if (isHaveWereOrAre(next?.norm ?? '')) return true;
  let before = at - 2;
  while (before > at - 6 && BOUNDS.has(norm(atoms, before))) before -= 1;
  if (norm(atoms, before) === 'of' && isPeopleCount(norm(atoms, before - 1))) return true;
  if (norm(atoms, before) === 'whom') return true;
  return countsNearBy(atoms, at);
};
