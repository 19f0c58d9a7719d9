import { isCommaOrAnd, isDurationOrRatio, isPunctCconjOrAdp, isPunctOrCconj } from '#lib/lexicon/word-tests.ts';
import type { Quantity } from '#lib/model/index.ts';
import type { Atom } from './atoms.ts';
import type { Movement } from './change.ts';
import type { CurrencyContext } from './currency-context.ts';
import { figureAt } from './figure.ts';
import type { Figure } from './figure.ts';
import { isListedShare, lacksUnit } from './gap.ts';
import type { Found, Measured } from './thing.ts';

// The unit and the thing that a figure has from another one in its sentence.

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isRankDimension = (word: string): boolean => word === 'count' || word === 'age' || word === 'rank' || word === 'factor' || word === 'scale';
const isCountDimension = (word: string): boolean => word === 'count' || word === 'age' || word === 'duration' || word === 'rank' || word === 'factor' || word === 'scale' || word === 'frequency';

/** "rose 2 percent but … 1", "from 208 pounds to 193": a bare number takes the unit of the figure it is set against. */
export const lentUnit = (atoms: readonly Atom[], figure: Figure, movement: Movement | null, last: Found | null, nounFollows: boolean): Quantity | null => {
  if (figure.unit !== null || nounFollows || last === null || figure.fraction || figure.vague) return null;
  const { quantity, rule } = last;
  if (quantity.dimension === 'money' && figure.low >= 1e6 && rule !== 'quantity.vague') return quantity;
  // "15 years for the mayor and | 12 for his deputy"
  if (quantity.dimension === 'duration' && norm(atoms, figure.to) === 'for' && norm(atoms, last.next) === 'for' && isCommaOrAnd(norm(atoms, figure.from - 1))) return quantity;
  // "jailed one for four years and her driver for | two"
  if (quantity.dimension === 'duration' && norm(atoms, figure.from - 1) === 'for' && norm(atoms, last.from - 1) === 'for' && figure.from - last.next < REACH + 2 && (atoms[figure.to] === undefined || isPunctOrCconj(atoms[figure.to]!.tag)) && figure.low <= 60) return quantity;
  // "to 6,500 shillings from 3,800", "an average of 19 weeks, up from 11", "to 41 per 100,000, from 53"
  if (isBehindFrom(atoms, figure, last) && !isRankDimension(quantity.dimension) && quantity.stated.unit === quantity.unit) return quantity;
  // "by 350 rupees to 1,500 a day"
  if (quantity.dimension === 'money' && quantity.change !== null && movement?.kind === 'to' && norm(atoms, figure.from - 1) === 'to' && last.next === figure.from - 1 && atoms[last.to - 1]?.tag === 'NOUN') return quantity;
  if (isCountDimension(quantity.dimension) || quantity.stated.unit !== quantity.unit) return null;
  if (lacksUnit(atoms, figure, last.next, quantity) || isListedShare(atoms, figure, last)) return quantity;
  if (movement === null) return null;
  if (movement.kind === 'to' && (rule === 'quantity.from' || (quantity.change !== null && quantity.dimension !== 'ratio' && quantity.dimension !== 'percentage points' && quantity.dimension !== 'money'))) return quantity;
  return movement.kind === 'change' && quantity.change !== null && figure.low < 100 ? quantity : null;
};

const isUpDownCommaOrAdv = (word: string): boolean => word === 'up' || word === 'down' || word === ',' || word === 'ADV';
const isNounOrAdp = (word: string): boolean => word === 'NOUN' || word === 'ADP';

/** "…, up from | 11", "to 6,500 shillings from | 3,800": right behind the figure it came from, with no noun of its own. */
const isBehindFrom = (atoms: readonly Atom[], { from, to, low }: Figure, { next, quantity }: Found): boolean => {
  if (norm(atoms, from - 1) !== 'from') return false;
  const size = quantity.low ?? quantity.high ?? 0;
  let near = from - 2;
  while (near > next && isUpDownCommaOrAdv(norm(atoms, near)) || atoms[near]?.tag === 'ADV') near -= 1;
  // A noun may stand behind the first: "per 100,000 people, from 53".
  if (near >= next && !(near === next && atoms[near]!.tag === 'NOUN') && !(near < next + 4 && norm(atoms, near) !== 'to' && isNounOrAdp(atoms[near]!.tag) && quantity.dimension !== 'money')) return false;
  const end = atoms[to];
  return (end === undefined || end.date || isPunctCconjOrAdp(end.tag)) && size > 0 && low > 0 && low / size < 6 && size / low < 6;
};

const isDefiniteDeterminer = (word: string): boolean => word === 'the' || word === 'its' || word === 'their' || word === 'his' || word === 'her' || word === 'those' || word === 'these';

/** "40 | of the 65 kilometres", "15m of its 80m pesos": the whole that a part is told of; null where it has no unit or none is told. */
export const wholeBehind = (atoms: readonly Atom[], figure: Figure): Figure | null => {
  if (norm(atoms, figure.to) !== 'of' || !isDefiniteDeterminer(norm(atoms, figure.to + 1))) return null;
  let at = figure.to + 2;
  if (atoms[at]?.tag === 'SYM' && atoms[at + 1] !== undefined) at += 1;
  const whole = figureAt(atoms, at);
  return whole?.unit != null && !isDurationOrRatio(whole.unit.dimension) && whole.low >= figure.low && norm(atoms, whole.unit.from - 1) !== '-' ? whole : null;
};

/** "raised from 32.5 | to 45 per cent": the unit stands with the second level. */
export const unitAhead = (atoms: readonly Atom[], figure: Figure, movement: Movement | null, currencyOf: CurrencyContext['currencyOf']): Pick<Quantity, 'unit' | 'dimension'> | null => {
  const whole = wholeBehind(atoms, figure);
  if (whole === null && (movement?.kind !== 'from' || norm(atoms, figure.to) !== 'to')) return null;
  const second = whole ?? figureAt(atoms, figure.to + 1);
  if (second?.unit == null || second.unit.times !== 1 || second.unit.from < second.numberFrom || second.low > figure.low * 100) return null;
  if (second.unit.dimension === 'money') return { unit: `${second.unit.shared ? currencyOf(second.unit.word, second.unit.code) : second.unit.code}${second.rate ?? ''}`, dimension: second.rate === null ? 'money' : 'price' };
  return { unit: second.unit.code, dimension: second.unit.dimension };
};

const isCrossing = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'CCONJ' || word === 'SCONJ';
const REACH = 5;

/** "N950 a litre, up from N617", "from N617 to N950 a litre": what the first level is per stands with the second; null where nothing does. */
export const lentRate = (atoms: readonly Atom[], figure: Figure, movement: Movement | null, last: Found | null): string | null => {
  const code = figure.unit?.code;
  if (code === undefined || (movement?.kind !== 'from' && movement?.kind !== 'to')) return null;
  const isNear = last !== null && figure.from - last.next <= REACH && !atoms.slice(last.next, figure.from).some(({ tag }) => isCrossing(tag));
  if (last !== null && (movement.kind === 'from' ? isNear : last.rule === 'quantity.from') && last.quantity.unit.startsWith(`${code}/`)) return last.quantity.unit.slice(code.length);
  // A sign of currency may stand before the number.
  const second = movement.kind === 'from' && norm(atoms, figure.to) === 'to' ? figureAt(atoms, figure.to + 1) ?? figureAt(atoms, figure.to + 2) : null;
  return second?.unit?.code === code ? second.rate : null;
};

/** Of the counts before it, the one a figure is set against: the closest in size. */
export const closest = (counts: readonly Found[], value: number): Measured | null => {
  const size = ({ quantity: { low, high } }: Found): number => Math.abs(Math.log((low ?? high ?? 1) / value));
  const things = counts.filter(({ quantity }) => quantity.head !== 'point');
  const best = things.length === 0 ? null : things.reduce((a, b) => (size(b) < size(a) ? b : a));
  return best === null || best.quantity.head === null ? null : { measured: best.quantity.measured, head: best.quantity.head, carried: false };
};
