import { DENOMINATORS, MAGNITUDES, ONES, TEENS } from '#lib/lexicon/numerals.ts';
import { isIndefiniteArticle } from '#lib/lexicon/word-tests.ts';
import type { Atom, Numeral } from './atoms.ts';
import { numeralAt } from './numeral.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const share = (from: number, to: number, value: number): Numeral =>
  ({ from, to, low: value, high: value, form: 'fraction', digits: false });

/** What may follow a share: what it is a share of, or the end of the phrase; a noun would make it a rank ("a third man"). */
const isShareEnd = (atom: Atom | undefined): boolean =>
  atom === undefined || atom.tag === 'ADP' || atom.tag === 'PUNCT' || atom.tag === 'DET' || atom.tag === 'AUX' || atom.tag === 'CCONJ'
  || atom.tag === 'SCONJ' || atom.tag === 'VERB' || atom.tag === 'ADV' || atom.tag === 'PRON' || atom.norm === 'more' || atom.norm === 'less' || atom.norm === 'higher' || atom.norm === 'lower';

const BEFORE_PART: ReadonlySet<string> = new Set(['first', 'second', 'the', 'this', 'that', 'other', 'better', 'latter', 'opening', 'final', 'top', 'bottom', 'each', 'either', 'one', 'a', "'s", 'last', 'in', 'his', 'her', 'its', 'their']);
const isPartAdjective = (word: string): boolean => word === 'first' || word === 'second' || word === 'other' || word === 'better' || word === 'latter' || word === 'opening' || word === 'final' || word === 'top' || word === 'bottom';
const isBoundAdverb = (word: string): boolean => word === 'than' || word === 'over' || word === 'about' || word === 'around' || word === 'some' || word === 'under' || word === 'below' || word === 'above' || word === 'least' || word === 'nearly' || word === 'almost' || word === 'roughly';

/** "two-thirds", "one fifth", "a quarter of", "half the". */
const fractionWordsAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  const word = norm(atoms, at);
  const article = word === 'a' || word === 'an';
  const count = article ? 1 : ONES.get(word) ?? TEENS.get(word);
  if (count !== undefined && count > 0) {
    const hyphen = norm(atoms, at + 1) === '-';
    const part = at + (hyphen ? 2 : 1);
    const name = norm(atoms, part);
    const denominator = DENOMINATORS.get(name);
    if (denominator === undefined || count > denominator) return null;
    if ((name.endsWith('s') && name !== 'halves') !== (count > 1) && !(name === 'halves')) return null;
    if (article && hyphen) return null;
    const after = atoms[part + 1];
    const previous = norm(atoms, at - 1);
    if (article && !isShareEnd(after)) return null;
    if (article && name !== 'half' && name !== 'quarter' && after?.tag === 'VERB' && previous !== 'than') return null;
    if (article && isNextOne(atoms, at, denominator)) return null;
    // "a half-frozen lake"
    if (article && after?.norm === '-') return null;
    if (article && (name === 'second' || (name === 'half' && previous === 'and'))) return null;
    if (!article && !hyphen && count === 1 && !isShareEnd(after) && after?.tag !== 'NOUN') return null;
    // "three quarters of a million"
    let times = norm(atoms, part + 1) === 'of' ? part + 2 : part + 1;
    if (isIndefiniteArticle(norm(atoms, times))) times += 1;
    const magnitude = MAGNITUDES.get(norm(atoms, times));
    if (magnitude !== undefined && magnitude > 100) return { ...share(at, times + 1, Number(((count / denominator) * magnitude).toPrecision(12))), form: 'exact' };
    return share(at, part + 1, count / denominator);
  }
  if (word !== 'half') return null;
  const previous = norm(atoms, at - 1);
  const next = atoms[at + 1];
  if (next?.norm === '-') return null;
  if (isIndefiniteArticle(next?.norm ?? '') && MAGNITUDES.has(norm(atoms, at + 2))) return null;
  if (BEFORE_PART.has(previous) && next?.norm !== 'of') return null;
  if (isPartAdjective(previous)) return null;
  if (next?.norm === 'of' || next?.norm === 'the' || next?.tag === 'DET' || previous === 'by' || atoms[at - 1]?.tag === 'ADV' || isBoundAdverb(previous)) return share(at, at + 1, 0.5);
  return null;
};

const isScaleWord = (word: string): boolean => word === 'of' || word === 'more' || word === 'less' || word === 'higher' || word === 'lower' || word === 'as' || word === 'to' || word === 'all';
const isClauseBreak = (word: string): boolean => word === 'and' || word === ',' || word === ';' || word === 'but' || word === 'while' || word === 'with' || word === 'when' || word === 'then' || word === '—' || word === '–';

/** "two men … and | a third in a ditch": with one less counted before, the one that follows and no share. */
const isNextOne = (atoms: readonly Atom[], at: number, place: number): boolean => {
  if (place < 3 || isScaleWord(norm(atoms, at + 2)) || !isClauseBreak(norm(atoms, at - 1) || ',')) return false;
  for (let near = at - 1; near >= Math.max(0, at - 25); near -= 1) if ((atoms[near]!.value ?? ONES.get(norm(atoms, near))) === place - 1) return true;
  return false;
};

const DURATIONS: ReadonlySet<string> = new Set('second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades quarter quarters game games match matchs season seasons inning innings'.split(' '));

const isTenOrHundred = (word: string): boolean => word === '10' || word === 'ten' || word === '100';

/** "one in five", "3 out of 10", "one out of every four". */
const ratioAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  const part = numeralAt(atoms, at);
  if (part === null || part.form !== 'exact' || !Number.isInteger(part.low)) return null;
  let next = part.to;
  if (atoms[next]?.norm === '-' && norm(atoms, next + 1) === 'in') next += 1;
  if (norm(atoms, next) === 'in') next += 1;
  else if (norm(atoms, next) === 'of' && norm(atoms, next + 1) === 'every') next += 1;
  else if (norm(atoms, next) === 'of' && isTenOrHundred(norm(atoms, next + 1)) && atoms[next + 2]?.tag === 'NOUN') next += 1;
  else if (norm(atoms, next) === 'out' && norm(atoms, next + 1) === 'of') next += 2;
  else return null;
  if (norm(atoms, next) === 'every' || norm(atoms, next) === '-') next += 1;
  const whole = numeralAt(atoms, next);
  if (whole === null || whole.form !== 'exact' || whole.low <= part.low || whole.low < 2 || atoms[whole.to]?.norm === '%') return null;
  if (whole.digits && Number.isInteger(whole.low) && whole.low >= 1800 && whole.low < 2100) return null;
  if (DURATIONS.has(norm(atoms, whole.to)) || norm(atoms, whole.to) === '-') return null;
  return share(at, whole.to, part.low / whole.low);
};

/** A share of a whole that begins at atom `at`, as a number between 0 and 1; null where none does. */
export const fractionAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  if (atoms[at]?.date !== false) return null;
  return ratioAt(atoms, at) ?? fractionWordsAt(atoms, at);
};
