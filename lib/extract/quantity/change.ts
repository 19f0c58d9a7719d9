import { DOWN_NOUNS, DOWN_VERBS, OBJECT_VERBS, TURN_VERBS, UP_NOUNS, UP_VERBS } from '#lib/lexicon/change.ts';
import { isIndefiniteArticle, isMoreFewerOrLess, isMoreOrLess } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';

export type Change = 'up' | 'down';

/** `change`: the figure is by how much; `level`: it is where a change leads to or starts from, at the verb `verb`. */
export type Movement = Readonly<{ kind: 'change'; direction: Change } | { kind: 'from' | 'to'; direction: Change | null }>;

/** Which way a verb of change moves its figure; null for any other word. */
export const directionOf = (word: string): Change | null => VERBS.get(word) ?? null;

const nounDirection = (word: string): Change | null => NOUNS.get(word) ?? null;

const directions = (up: ReadonlySet<string>, down: ReadonlySet<string>): ReadonlyMap<string, Change> =>
  new Map([...Array.from(down, (word) => [word, 'down'] as const), ...Array.from(up, (word) => [word, 'up'] as const)]);

const VERBS = directions(UP_VERBS, DOWN_VERBS);
const NOUNS = directions(UP_NOUNS, DOWN_NOUNS);

const LOOK = 14;

const isDetOrAdj = (word: string): boolean => word === 'DET' || word === 'ADJ';

/** Whether a verb of change stands within a few words before atom `at` in the same clause. */
const movingBefore = (atoms: readonly Atom[], at: number): Change | 'turn' | null => {
  for (let near = at - 1; near >= Math.max(0, at - LOOK); near -= 1) {
    const atom = atoms[near]!;
    if (atom.norm === ';' || atom.norm === '.' || atom.tag === 'SCONJ') return null;
    const direction = directionOf(atom.norm);
    // "the risk of a crash by 44%": an accident is no slump.
    if (direction !== null && atom.norm !== 'off' && !(atom.tag === 'NOUN' && isDetOrAdj(atoms[near - 1]?.tag ?? ''))) return direction;
    if (atom.tag === 'VERB' && TURN_VERBS.has(atom.norm)) return 'turn';
    const noun = atom.tag === 'NOUN' ? nounDirection(atom.norm) : null;
    if (noun !== null) return noun;
  }
  return null;
};

const isNominalOrPronounTag = (word: string): boolean => word === 'NOUN' || word === 'ADJ' || word === 'DET' || word === 'PRON' || word === 'PROPN';

/** "raised | the policy rate": which way the verb moves the object that ends at atom `last`; null where none does. */
const pushed = (atoms: readonly Atom[], last: number): Change | null => {
  for (let near = last; near >= Math.max(0, last - 5); near -= 1) {
    const { tag, norm } = atoms[near]!;
    if (tag === 'VERB') return OBJECT_VERBS.has(norm) ? directionOf(norm) : null;
    if (!isNominalOrPronounTag(tag)) return null;
  }
  return null;
};

/** What may stand between a verb of change and its figure. */
const BETWEEN: ReadonlySet<string> = new Set(['by', 'a', 'an', 'the', 'another', 'further', 'some', 'just', 'only', 'of', 'modest', 'sharp', 'slightly', 'steadily', 'nearly', 'almost', 'about']);

const isBelowOrAbove = (word: string): boolean => word === 'below' || word === 'above';
const isLaidLayLayingOrLays = (word: string): boolean => word === 'laid' || word === 'lay' || word === 'laying' || word === 'lays';
const isMakeMakesMadeOrMaking = (word: string): boolean => word === 'make' || word === 'makes' || word === 'made' || word === 'making';
const MOVE_WORD: ReadonlySet<string> = new Set('up down off gained lost added shed dropped grew improved advanced gaining losing'.split(' '));
const isJustOnlySomeOrAbout = (word: string): boolean => word === 'just' || word === 'only' || word === 'some' || word === 'about';
const isMoveNoun = (word: string): boolean => word === 'rise' || word === 'increase' || word === 'drop' || word === 'fall' || word === 'decline' || word === 'decrease' || word === 'higher' || word === 'lower' || word === 'gain' || word === 'jump' || word === 'hike' || word === 'cut';

/**
 * How a figure that begins at atom `from` (modifier included) and ends before `to` stands to a change around it:
 * "rose 5%" a change, "to $3.2bn" a level; null where nothing moves. `relative`: the unit is a share.
 */
export const movementOf = (atoms: readonly Atom[], from: number, to: number, relative: boolean, counted: boolean): Movement | null => {
  // "fell short of 3m" compares and changes nothing.
  if (atoms[from]?.norm === 'short') return null;
  // "fell below 50 per cent", "rose above 5%": where it went.
  if (relative && isBelowOrAbove(atoms[from]?.norm ?? '') && directionOf(atoms[from - 1]?.norm ?? '') !== null) return { kind: 'to', direction: directionOf(atoms[from - 1]?.norm ?? '') };
  const before = atoms[from - 1]?.norm ?? '';
  if (before === 'to' || before === 'at' || before === 'from') {
    const direction = movingBefore(atoms, from - 1);
    if (direction === null || (direction === 'turn' && before === 'at')) return null;
    return { kind: before === 'from' ? 'from' : 'to', direction: direction === 'turn' ? null : direction };
  }
  let verb = from - 1;
  while (verb >= 0 && verb > from - 5 && (BETWEEN.has(atoms[verb]!.norm) || (atoms[verb]!.tag === 'ADJ' && isIndefiniteArticle(atoms[verb - 1]?.norm ?? '')))) verb -= 1;
  const word = atoms[verb]?.norm ?? '';
  const by = atoms[from - 1]?.norm === 'by' || (verb < from - 2 && atoms[verb + 1]?.norm === 'by');
  // "women make up 51%"
  const noVerb = (word === 'off' && isLaidLayLayingOrLays(atoms[verb - 1]?.norm ?? '')) || (word === 'up' && isMakeMakesMadeOrMaking(atoms[verb - 1]?.norm ?? '')) || (atoms[verb]?.tag === 'NOUN' && isDetOrAdj(atoms[verb - 1]?.tag ?? ''));
  const direction = noVerb ? null : directionOf(word);
  if (direction !== null && (by || relative || !OBJECT_VERBS.has(word) || (!counted && MOVE_WORD.has(word)))) return { kind: 'change', direction };
  const object = relative && atoms[from - 1]?.tag === 'NOUN' ? pushed(atoms, from - 1) : null;
  if (object !== null) return { kind: 'change', direction: object };
  if (by) {
    const moving = movingBefore(atoms, from - 1);
    if (moving !== null && moving !== 'turn') return { kind: 'change', direction: moving };
  }
  const of = isJustOnlySomeOrAbout(before) ? from - 2 : from - 1;
  if (atoms[of]?.norm === 'of' || before === '') {
    const noun = nounDirection(atoms[of - 1]?.norm ?? '');
    if (noun !== null && atoms[of - 1]!.norm !== 'loss' && atoms[of - 1]!.norm !== 'losses') return { kind: 'change', direction: noun };
  }
  // "a 5% rise", "10 per cent higher", "a 3 percent drop", "300 more"
  let after = to;
  if (atoms[after]?.norm === '-') after += 1;
  if (relative && atoms[after]?.tag === 'ADJ' && !isMoreOrLess(atoms[after]!.norm)) after += 1;
  const follows = atoms[after]?.norm ?? '';
  const noun = nounDirection(follows);
  // "200,000 fewer than in 2020"
  if (!counted && isMoreFewerOrLess(follows) && atoms[after + 1]?.norm === 'than') return { kind: 'change', direction: follows === 'more' ? 'up' : 'down' };
  if (noun !== null && ((relative && !(follows === 'above' || follows === 'below') || (relative && atoms[after + 1]?.tag === 'DET')) || isMoveNoun(follows)) && !(follows === 'loss')) return { kind: 'change', direction: noun };
  return null;
};
