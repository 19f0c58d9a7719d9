import type { Atom } from './atoms.ts';
import { figureAt } from './figure.ts';
import type { Figure } from './figure.ts';
import type { FoundUnit } from './unit.ts';

/** The same figure in another unit, atoms `from` to `to` (exclusive): "(1,107 mi)". */
export type Pair = Readonly<{ from: number; to: number; low: number | null; high: number | null; unit: string }>;

const isOpen = (word: string): boolean => word === '(' || word === '[' || word === '/';
const FILL: ReadonlySet<string> = new Set('about around roughly approximately some or nearly almost over more than equivalent to the of equal ~ = ≈ ,'.split(' '));

const isSymPropnNounOrPron = (word: string): boolean => word === 'SYM' || word === 'PROPN' || word === 'NOUN' || word === 'PRON';

/**
 * The second statement right behind a figure that ends before atom `at`: in brackets, after a slash, or after ", or".
 * Only another unit of the same dimension counts, or another currency; null otherwise.
 */
export const pairAfter = (atoms: readonly Atom[], at: number, unit: FoundUnit | null, first: Figure, currencyOf: (word: string, code: string) => string): Pair | null => {
  if (unit === null) return null;
  const mark = atoms[at]?.norm ?? '';
  const comma = mark === ',' && atoms[at + 1]?.norm === 'or';
  if (!isOpen(mark) && !comma && mark !== 'or') return null;
  let next = at + 1;
  while (next < at + 6 && atoms[next] !== undefined && FILL.has(atoms[next]!.norm)) next += 1;
  const from = next;
  while (next < from + 3 && atoms[next] !== undefined && atoms[next]!.value === null && isSymPropnNounOrPron(atoms[next]!.tag) && atoms[next]!.text.length <= 4 && /[$€£¥₹A-Z]/.test(atoms[next]!.text)) next += 1;
  const second = figureAt(atoms, next);
  if (second === null || second.unit === null || second.unit.dimension !== unit.dimension) return null;
  const meant = second.unit.dimension === 'money' && second.unit.shared ? currencyOf(second.unit.word, second.unit.code) : second.unit.code;
  // "10.5 million Australian dollars ($7.5 million)": a sum is not converted into its own currency.
  const code = meant === first.unit?.code ? second.unit.code : meant;
  if (second.unit.code === unit.code && second.unit.word === unit.word) return null;
  if (unit.dimension === 'duration' || unit.dimension === 'ratio') return null;
  if (second.unit.dimension === 'money' && second.unit.code === first.unit?.code && !second.unit.shared && !first.unit.shared) return null;
  let to = second.to;
  const closed = atoms[to]?.norm === ')' || atoms[to]?.norm === ']';
  if ((mark === '(' || mark === '[') && !closed && !/^[,;]$|^at$|^in$|^per$/.test(atoms[to]?.norm ?? '')) return null;
  if (closed) to += 1;
  return { from: Math.min(from, second.from), to: closed ? to - 1 : to, low: second.low, high: second.high, unit: `${code}${second.rate ?? ''}` };
};
