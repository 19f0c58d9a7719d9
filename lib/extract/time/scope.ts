import { isBeforeOrAfter, isCommaOrSemicolon, isNounOrAdj, isUpOrDown } from '#lib/lexicon/word-tests.ts';
import type { Atom } from '../quantity/atoms.ts';
import type { TimeExpression } from './expressions.ts';

/** A figure that was found, in atoms `from` to `to` (exclusive), with its rule. */
type Figure = Readonly<{ from: number; to: number; rule: string }>;

/** Which part of a sentence each atom is in: the stretch compared with, the relative clause, the clause between semicolons. */
export type Scopes = Readonly<{ compared: readonly number[]; relative: readonly number[]; clause: readonly number[] }>;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isWithOrTo = (word: string): boolean => word === 'with' || word === 'to';

/** "from 64.8 percent in 2020", "compared with 31 a year ago", "against 12 in May": what a figure is set against. */
const isCompared = (atoms: readonly Atom[], { from, rule }: Figure): boolean => {
  if (rule === 'quantity.from') return true;
  const before = norm(atoms, from - 1);
  return before === 'against' || before === 'versus' || (isWithOrTo(before) && norm(atoms, from - 2) === 'compared') || (before === 'from' && isUpOrDown(norm(atoms, from - 2)));
};

const endsComparison = (atoms: readonly Atom[], at: number): boolean => {
  const { norm: word, tag } = atoms[at]!;
  return word === ';' || word === ':' || word === ')' || word === 'to' || word === 'and' || (word === ',' && atoms[at + 1]?.date !== true) || tag === 'SCONJ';
};

const opensRelative = (atoms: readonly Atom[], at: number): boolean => {
  const { norm: word } = atoms[at]!;
  if (word !== 'that' && word !== 'which' && word !== 'who' && word !== 'where') return false;
  const next = atoms[at + 1];
  const before = atoms[at - 1]?.tag;
  return (before === 'NOUN' || before === 'PROPN' || before === 'PUNCT') && (word !== 'that' || next?.tag === 'VERB' || next?.tag === 'AUX');
};

/** One pass over the sentence; `figures` in order. */
export const scopesOf = (atoms: readonly Atom[], figures: readonly Figure[]): Scopes => {
  const scopes: { compared: number[]; relative: number[]; clause: number[] } = { compared: [], relative: [], clause: [] };
  let compared = 0;
  let relative = 0;
  let clause = 0;
  let next = 0;
  for (let at = 0; at < atoms.length; at += 1) {
    const figure = figures[next];
    if (figure !== undefined && at === figure.from) {
      compared = isCompared(atoms, figure) ? at + 1 : 0;
      next += 1;
    } else if (compared > 0 && endsComparison(atoms, at)) compared = 0;
    if (opensRelative(atoms, at)) relative = at + 1;
    else if (relative > 0 && at + 1 > relative && (atoms[at]!.norm === ',' || atoms[at]!.norm === ';') && atoms[at + 1]?.date !== true) relative = 0;
    if (atoms[at]!.norm === ';') clause += 1;
    scopes.compared.push(compared);
    scopes.relative.push(relative);
    scopes.clause.push(clause);
  }
  return scopes;
};

/** "a rise on 2022", "more than in 2019", "compared with last year": a time set against, which is no figure's own. */
const isReference = (atoms: readonly Atom[], time: TimeExpression): boolean => {
  const at = norm(atoms, time.from - 1) === 'in' ? time.from - 2 : time.from - 1;
  const word = norm(atoms, at);
  if (word === 'on') return /^(?:\d{4}|last|previous)$/.test(norm(atoms, time.from));
  return word === 'than' || (isWithOrTo(word) && norm(atoms, at - 1) === 'compared');
};

const isAdpDetOrPunct = (word: string): boolean => word === 'ADP' || word === 'DET' || word === 'PUNCT';

/** "pushed | 2023 profit down": a year that stands before a noun is that noun's, within its clause. */
const isNouns = (atoms: readonly Atom[], time: TimeExpression): boolean =>
  isNounOrAdj(atoms[time.to]?.tag ?? '') && /^\d{4}$/.test(norm(atoms, time.from)) && !isAdpDetOrPunct(atoms[time.from - 1]?.tag ?? 'PUNCT');

/** How many atoms apart a figure and its time may stand. */
const FAR = 60;

/** Whether a time may be that of the figure at atom `from`: not where it is said of another figure or in a clause behind. */
export const mayGoWith = (atoms: readonly Atom[], { compared, relative, clause }: Scopes, time: TimeExpression, from: number): boolean => {
  if (isReference(atoms, time)) return false;
  if (Math.abs(time.from - from) > FAR) return false;
  // "two deaths: a man was shot on Sunday"
  for (let at = from; at < time.from; at += 1) if (atoms[at]!.norm === ':') return false;
  if (isNouns(atoms, time)) for (let at = Math.min(from, time.from); at < Math.max(from, time.from); at += 1) if (atoms[at]!.tag === 'SCONJ' || isCommaOrSemicolon(atoms[at]!.norm) || isBeforeOrAfter(atoms[at]!.norm)) return false;
  if (compared[time.from] !== compared[from]) return false;
  const inside = relative[time.from] ?? 0;
  if (inside > 0 && inside !== relative[from] && from < inside) return false;
  return clause[time.from] === clause[from];
};
