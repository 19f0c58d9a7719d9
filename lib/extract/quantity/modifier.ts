import { MODIFIERS_AFTER, MODIFIERS_BEFORE } from '#lib/lexicon/modifiers.ts';
import type { Bound, Modifier } from '#lib/lexicon/modifiers.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isAndOrOr, isIndefiniteArticle, isSymNumOrDet } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { directionOf } from './change.ts';

export type FoundModifier = Readonly<{ from: number; to: number; bound: Bound }>;

const matches = (atoms: readonly Atom[], from: number, { words }: Modifier): boolean =>
  from >= 0 && words.every((word, at) => atoms[from + at]?.norm === word);

/** Articles and fillers between a modifier and its figure: "more than a mere 300", "up to some 40". */
const FILLERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'mere', 'whopping', 'record', 'staggering', 'another', 'just', 'only', 'exactly', 'its', 'their', 'his', 'our', 'total', 'of', 'additional', 'further', 'extra', 'combined', 'minus']);

/** The phrase that bounds or hedges the figure at atom `at`, which ends right before it; null where none does. `lasting`: the figure is a time that something takes. */
export const modifierBefore = (atoms: readonly Atom[], at: number, lasting = false): FoundModifier | null => {
  let end = at;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const atom = atoms[end - 1];
    if (atom === undefined) return null;
    for (const modifier of MODIFIERS_BEFORE.get(atom.norm) ?? []) {
      const from = end - modifier.words.length;
      if (!matches(atoms, from, modifier)) continue;
      if (skipped > 0 && modifier.words.length === 1 && modifier.bound !== 'near' && modifier.bound !== 'about') continue;
      if (isAnother(atoms, from, modifier, lasting) || (modifier.words.length > 1 && isLevel(atoms, end, modifier))) break;
      return { from, to: end, bound: modifier.bound };
    }
    if (!FILLERS.has(atom.norm)) return null;
    end -= 1;
  }
  return null;
};

const MOVE_VERB: ReadonlySet<string> = new Set('revised gone goes going moved moves crept creeps creeping edged edges edging inched went go shot pushed bumped ticked ticks ticking nudged drifted jumped picked crawled'.split(' '));
const isLinkOrArticle = (word: string): boolean => word === 'at' || word === 'by' || word === 'of' || word === 'with' || word === 'a' || word === 'an';

/** "pushes the rate | up to 28%", "Rate up to 28%": the figure is where the thing went, not a bound. */
const drivesUp = (atoms: readonly Atom[], at: number): boolean => {
  if (MOVE_VERB.has(atoms[at - 1]?.norm ?? '')) return true;
  if (atoms[at - 1]?.tag !== 'NOUN') return false;
  if (RATES.has(atoms[at - 1]!.norm) && !isLinkOrArticle(atoms[at - 2]?.norm ?? '')) return true;
  for (let near = at - 2; near >= Math.max(0, at - 6); near -= 1) if (/^(?:push|drive|send|bring|take)(?:s|es|ing)?$|^(?:pushed|drove|driven|sent|brought|took|taken)$/.test(atoms[near]!.norm)) return true;
  return false;
};

const RATES: ReadonlySet<string> = new Set(['rate', 'rates', 'inflation', 'unemployment', 'turnout', 'reserves', 'toll', 'deficit']);

const isSharedDeterminer = (word: string): boolean => word === 'the' || word === 'its' || word === 'their' || word === 'his' || word === 'her' || word === 'our';

/** "well over the 56 mph limit", "short of its 40bn goal", "more than the 2.8 million it had named": a figure of its own, beside which another is more or less. */
const isLevel = (atoms: readonly Atom[], end: number, { words, bound }: Modifier): boolean =>
  (bound === 'over' || bound === 'under') && (isSharedDeterminer(atoms[end]?.norm ?? '') || (words.at(-2) === 'short' && isIndefiniteArticle(atoms[end]?.norm ?? '')));

/** Verbs whose own time the figure is: "waited over six hours", not "was conducted over 12 days". */
const LASTS: ReadonlySet<string> = new Set('last take wait spend run span need require serve have stay be sleep work live fly drive walk search talk speak go stand'.split(' '));

const isVerbOrLinkTag = (word: string): boolean => word === 'VERB' || word === 'ADP' || word === 'AUX' || word === 'SCONJ' || word === 'ADV';
const isSpreadWord = (word: string): boolean => word === 'spread' || word === 'stretched' || word === 'take' || word === 'took' || word === 'taken' || word === 'win' || word === 'won' || word === 'victory' || word === 'hand' || word === 'handed';
const isPushedWord = (word: string): boolean => word === 'went' || word === 'gone' || word === 'go' || word === 'goes' || word === 'well' || word === 'pushed' || word === 'pushing' || word === 'sailed' || word === 'crept' || word === 'toll';

/** Prepositions of place and time that look like modifiers: "a vote over 40 amendments" stays one, "3 more" does not. */
const isAnother = (atoms: readonly Atom[], from: number, { words }: Modifier, lasting: boolean): boolean => {
  const word = words[0] ?? '';
  const before = atoms[from - 1];
  if (word === 'up') return drivesUp(atoms, from);
  if (words.length > 1) return false;
  if (word === 'more') return before?.tag === 'NUM' || before?.norm === 'no' || before?.norm === 'once' || before?.norm === 'not';
  // "a rise over two years", "200 mm over 24 hours": the time it took.
  if (word === 'over' && lasting && (!isVerbOrLinkTag(before?.tag ?? 'ADP') || (before?.tag === 'VERB' && !LASTS.has(verbLemma(before.norm) ?? '')))) return true;
  if (word === 'over') return atoms[from + 1]?.norm === 'the' || isSpreadWord(before?.norm ?? '');
  if (word === 'under') return atoms[from + 1]?.norm === 'the';
  // "climbed past 60", not "the past two years"
  if (word === 'past') return directionOf(before?.norm ?? '') !== 'up' && !isPushedWord(before?.norm ?? '');
  if (word === 'near' || word === 'beyond') return before === undefined;
  return false;
};

const isOverOrUnder = (word: string): boolean => word === 'up' || word === 'over' || word === 'above' || word === 'under' || word === 'below';
const isNumOrSym = (word: string): boolean => word === 'NUM' || word === 'SYM';

/** "or more", "-odd", "plus", "or so" at atom `at`; null where none begins there. */
export const modifierAfter = (atoms: readonly Atom[], at: number): FoundModifier | null => {
  let from = at;
  if (atoms[from]?.norm === '-' || atoms[from]?.norm === ',' ) from += 1;
  const atom = atoms[from];
  if (atom === undefined) return null;
  for (const modifier of MODIFIERS_AFTER.get(atom.norm) ?? []) {
    if (!matches(atoms, from, modifier)) continue;
    const [word] = modifier.words;
    const to = from + modifier.words.length;
    if (word === 'plus' && from === at && atoms[to] !== undefined && isSymNumOrDet(atoms[to].tag)) return null;
    // "18.7 percent, or less than a third"
    if (atoms[to]?.norm === 'than') return null;
    // "up 2.3 percent and up 4 percent"
    if (modifier.words.length === 2 && isAndOrOr(word ?? '') && isOverOrUnder(modifier.words[1] ?? '') && isNumOrSym(atoms[to]?.tag ?? '')) return null;
    if (word === 'odd' && atoms[from - 1]?.norm !== '-' && atoms[to]?.tag !== 'NOUN') return null;
    if (word === '+' && !(atom.glued)) return null;
    if (from > at && atoms[at]?.norm === ',' && modifier.words.length === 1) return null;
    // "3 or more" may stand before another noun, "at least 3 or less" is none.
    if ((word === 'at') && atoms[to]?.value !== null && atoms[to] !== undefined) return null;
    return { from, to, bound: modifier.bound };
  }
  return null;
};

export type Interval = Readonly<{ low: number | null; high: number | null; lowInclusive: boolean; highInclusive: boolean; approximate: boolean }>;

/** The interval that `low` to `high` becomes under a bound. */
export const bounded = (low: number, high: number | null, bound: Bound | null, vague: boolean): Interval => {
  const plain = { low, high, lowInclusive: true, highInclusive: true, approximate: vague };
  switch (bound) {
    case null: return plain;
    case 'atLeast': return { ...plain, high: null };
    case 'over': return { ...plain, high: null, lowInclusive: vague };
    case 'atMost': return { ...plain, low: null, high: high ?? null };
    case 'under': return { ...plain, low: null, high: high ?? low, highInclusive: false };
    case 'about': case 'near': return { ...plain, approximate: true };
    default: { const never: never = bound; throw new Error(`unknown bound ${String(never)}`); }
  }
};
