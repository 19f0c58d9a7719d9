import { isPerson } from '#lib/lexicon/kinds.ts';
import { START_SIGN } from '#lib/lexicon/signs.ts';
import { isAreWereIsOrWas, isOfOrAmong, isThemTheseThoseOrWhom } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { numeralAt } from './numeral.ts';
import { readFigure } from './read.ts';
import type { Setting } from './read.ts';
import { readSpecial } from './special.ts';
import type { Found, Measured } from './thing.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** What else than a number word may follow the article that opens a figure: "a few thousand", "a couple of". */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set(['few', 'good', 'couple', 'score', 'half', 'quarter', 'full', 'whole', 'percentage']);

/** Whether a figure can begin at an atom: asked of every one, so by what is known of the word, and of the next where it is an article. */
const mayBegin = (atoms: readonly Atom[], at: number): boolean => {
  const { signs, norm: word, date } = atoms[at]!;
  if ((signs & START_SIGN) === 0 || date) return false;
  if (word !== 'a' && word !== 'an') return true;
  const next = atoms[at + 1];
  // "a year and a half"
  return next !== undefined && ((next.signs & START_SIGN) !== 0 || BEHIND_ARTICLE.has(next.norm) || norm(atoms, at + 2) === 'and');
};

const isPartOpener = (word: string): boolean => word === 'of' || word === 'them' || word === 'whom' || word === 'among' || word === 'least' || word === 'with';
const isPartBefore = (word: string): boolean => word === ',' || word === 'including' || word === 'them' || word === 'whom' || word === 'of';
const isThemThoseTheseOrThe = (word: string): boolean => word === 'them' || word === 'those' || word === 'these' || word === 'the';

/** "five people, including two children, were killed and 20 wounded": the part named in between is not carried on. */
const isPartOf = (atoms: readonly Atom[], { from, to }: Found): boolean => {
  const before = norm(atoms, from - 1);
  return before === 'including' || (norm(atoms, to) === 'of' && isThemTheseThoseOrWhom(norm(atoms, to + 1)))
    || (isPartOpener(before) && isPartBefore(norm(atoms, from - 2)))
    || (isOfOrAmong(norm(atoms, 0)) && isThemThoseTheseOrThe(norm(atoms, 1)) && isAreWereIsOrWas(norm(atoms, to)));
};

const isInAcrossAtOrNear = (word: string): boolean => word === 'in' || word === 'across' || word === 'at' || word === 'near';

/** "killed 47 people in three states. Thirty of them …": the people are meant. */
const isWhere = (atoms: readonly Atom[], { from, quantity: { head } }: Found, counts: readonly Found[], counted: Measured | null): boolean =>
  counts.length > 1 && isInAcrossAtOrNear(norm(atoms, from - 1)) && isPerson(counted?.head?.toLowerCase() ?? '') && !isPerson(head?.toLowerCase() ?? '');

/** How many times as much a bare number may be as the last of the sentence before, of whose things it is then a number. */
const FAR = 10;

/** "two daughters …. They say | 450,000": of something else. */
const isFar = (atoms: readonly Atom[], at: number, size: number): boolean => {
  const low = size === 0 ? null : numeralAt(atoms, at)?.low ?? null;
  return low !== null && (low > size * FAR || low * FAR < size);
};

const isCountOrFrequency = (word: string): boolean => word === 'count' || word === 'frequency';

/** Every quantity of a sentence, in order, what was counted last in it and how many; `before` is what the sentences before counted, `size` of them (0 where not known). */
export const quantitiesIn = (atoms: readonly Atom[], setting: Setting, before: Measured | null, size = 0): { found: readonly Found[]; counted: Measured | null; size: number } => {
  const found: Found[] = [];
  let counted: Measured | null = before;
  let counts: readonly Found[] = [];
  let sum: Found | null = null;
  for (let at = 0; at < atoms.length;) {
    if (!mayBegin(atoms, at)) { at += 1; continue; }
    const special = readSpecial(atoms, at, setting.text, found.at(-1) ?? null);
    const near = counts.length === 0 && counted !== null && counted.head !== 'person' && isFar(atoms, at, size) ? null : counted;
    const hit: Found | number | null = special ?? readFigure(atoms, at, setting, { counted: near, last: found.at(-1) ?? null, sum, counts });
    if (hit === null) { at += 1; continue; }
    if (typeof hit === 'number') { at = Math.max(at + 1, hit); continue; }
    found.push(hit);
    if (hit.quantity.dimension === 'money') sum = hit;
    if (hit.quantity.dimension === 'count') counts = [...counts.slice(-3), hit];
    if (isCountOrFrequency(hit.quantity.dimension) && hit.quantity.head !== null && hit.quantity.head !== 'inhabitant' && norm(atoms, hit.to) !== '-' && !isPartOf(atoms, hit) && !isWhere(atoms, hit, counts, counted)) counted = { measured: hit.quantity.measured, head: hit.quantity.head, carried: false };
    at = Math.max(at + 1, hit.next);
  }
  // "One man is missing" tells the next sentence nothing of whom it counts.
  const alone = counted !== null && counted !== before && counts.at(-1)?.quantity.high === 1 && counts.length === 1;
  return { found, counted: found.length === 0 ? before : alone ? null : counted, size: counts.at(-1)?.quantity.low ?? size };
};

