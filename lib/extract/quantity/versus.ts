import { verbLemma } from '#lib/lexicon/lemma.ts';
import type { Atom, Numeral } from './atoms.ts';
import { numeralAt } from './numeral.ts';
import type { Found } from './thing.ts';

// Two sides told by their figures alone: "voted nine to four", "leads by 49 to 47 in the survey".

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const VOTING: ReadonlySet<string> = new Set(['vote', 'pass', 'approve', 'reject', 'adopt', 'defeat', 'carry', 'back', 'endorse', 'ratify', 'elect', 'rule', 'decide', 'uphold', 'split', 'overturn']);
const LEADING: ReadonlySet<string> = new Set(['lead', 'trail', 'beat', 'edge', 'oppose', 'favour', 'favor', 'support', 'prefer', 'back', 'be']);
const VOTES: ReadonlySet<string> = new Set('vote votes voted bill motion measure council councillors councilors senate parliament committee board assembly lawmakers members judges justices resolution amendment legislators mps delegates congress chamber court panel'.split(' '));
const isSurvey = (word: string): boolean => word === 'poll' || word === 'polls' || word === 'survey' || word === 'surveys' || word === 'pollster' || word === 'pollsters' || word === 'voters' || word === 'respondents';

/** How far before the figures their verb may stand. */
const REACH = 12;

/** What each of two sides has: votes, or per cent of those asked. */
export type Versus = Readonly<{ numeral: Numeral; unit: '1' | '%'; head: 'vote' | 'support' }>;

const second = (atoms: readonly Atom[], at: number, last: Found | null): Versus | null => {
  if (last === null || last.rule !== 'quantity.versus' || last.next !== at - 1 || norm(atoms, at - 1) !== 'to') return null;
  const numeral = numeralAt(atoms, at);
  return numeral === null ? null : last.quantity.unit === '%' ? { numeral, unit: '%', head: 'support' } : { numeral, unit: '1', head: 'vote' };
};

const isNamedFigureTag = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'ADJ' || word === 'SYM' || word === 'NUM';

/** The figure of one of two sides at atom `at`; null where none is told by its figure alone, as in a game. */
export const versusAt = (atoms: readonly Atom[], at: number, last: Found | null): Versus | null => {
  const before = norm(atoms, at - 1);
  if (before === 'to') return second(atoms, at, last);
  const voted = before === 'vote' || before === 'votes' || before === 'voted' || before === 'voting';
  if (!voted && before !== 'by') return null;
  const numeral = numeralAt(atoms, at);
  if (numeral === null || numeral.form !== 'exact' || norm(atoms, numeral.to) !== 'to') return null;
  const other = numeralAt(atoms, numeral.to + 1);
  if (other === null || other.form !== 'exact' || isNamedFigureTag(atoms[other.to]?.tag ?? 'PUNCT')) return null;
  if (voted) return { numeral, unit: '1', head: 'vote' };
  for (let near = at - 2; near >= Math.max(0, at - REACH); near -= 1) {
    const { tag, norm: word } = atoms[near]!;
    const base = tag === 'VERB' || tag === 'AUX' ? verbLemma(word) ?? '' : '';
    if (VOTING.has(base) && atoms.some((atom) => VOTES.has(atom.norm))) return { numeral, unit: '1', head: 'vote' };
    if (LEADING.has(base) && numeral.low <= 100 && numeral.low + other.low <= 100 && atoms.some((atom) => isSurvey(atom.norm))) return { numeral, unit: '%', head: 'support' };
  }
  return null;
};
