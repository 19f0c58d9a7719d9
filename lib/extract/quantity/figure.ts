import { MAGNITUDES } from '#lib/lexicon/numerals.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { convert } from '#lib/lexicon/units.ts';
import { isIndefiniteArticle } from '#lib/lexicon/word-tests.ts';
import type { Atom, Numeral } from './atoms.ts';
import { fractionAt } from './fraction.ts';
import { numeralAt } from './numeral.ts';
import { pointsAt } from './points.ts';
import { rateAfter } from './rate.ts';
import { unitBehind } from './unit-behind.ts';
import type { FoundUnit } from './unit.ts';
import { currencyBefore, unitAfter } from './unit.ts';

/**
 * A number with its unit, or a range of them, atoms `from` to `to` (exclusive); values are in `unit`. `numberTo` ends
 * the number itself. `unit` null: a bare number. `spread`: how two numbers became one figure.
 */
export type Figure = Readonly<{
  from: number; to: number; numberFrom: number; numberTo: number;
  low: number; high: number | null; vague: boolean; fraction: boolean; digits: boolean;
  unit: FoundUnit | null; rate: string | null;
  spread: 'none' | 'range' | 'either' | 'between'; joined: boolean;
}>;

type Single = Readonly<{ numeral: Numeral; unit: FoundUnit | null; from: number; to: number }>;

/** Names of countries that some set behind a sum: "$76 US", "$75 U.S. per barrel". */
const COUNTRY_AFTER: ReadonlyMap<string, string> = new Map([['US', 'USD'], ['U.S.', 'USD'], ['USD', 'USD'], ['AUD', 'AUD'], ['CAD', 'CAD'], ['NZD', 'NZD'], ['SGD', 'SGD'], ['HKD', 'HKD'], ['Canadian', 'CAD'], ['Australian', 'AUD']]);

const CENTS: ReadonlyMap<string, string> = new Map([['US', 'USD'], ['NZ', 'NZD'], ['A', 'AUD'], ['HK', 'HKD']]);

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** The words with which a part of a percentage point can begin. */
const BEFORE_POINT: ReadonlySet<string> = new Set(['a', 'half', 'quarter', 'three']);

const isZeroOrFreezing = (word: string): boolean => word === 'zero' || word === 'freezing';

const singleAt = (atoms: readonly Atom[], at: number): Single | null => {
  const points = BEFORE_POINT.has(norm(atoms, at)) ? pointsAt(atoms, at) : null;
  if (points !== null) {
    const { value, to } = points;
    return { numeral: { from: at, to: to - 1, low: value, high: value, form: 'exact', digits: false }, from: at, to, unit: { from: to - 1, to, code: '[pp]', dimension: 'percentage points', times: 1, word: 'point', shared: false } };
  }
  const money = currencyBefore(atoms, at);
  const fraction = money === null ? fractionAt(atoms, at) : null;
  const article = money === null && fraction === null ? unitAndHalf(atoms, at) : null;
  if (article !== null) return article;
  const numeral = fraction ?? scientificAt(atoms, at) ?? numeralAt(atoms, at, money !== null);
  if (numeral === null) return null;
  if (money !== null) return withCurrency(atoms, numeral, money);
  const unit = unitBehind(atoms, numeral);
  // "US12c a share"
  const state = unit?.word === 'c' && unit.shared && atoms[at]!.glued ? CENTS.get(atoms[at - 1]?.text ?? '') : undefined;
  if (unit !== null && state !== undefined) return { numeral, from: at - 1, to: unit.to, unit: { ...unit, code: state, shared: false } };
  if (unit === null || isOrdinalSecond(atoms, unit)) return { numeral, from: at, to: numeral.to, unit: null };
  // "thirty degrees below zero"
  if (unit.code === 'deg' && norm(atoms, unit.to) === 'below' && isZeroOrFreezing(norm(atoms, unit.to + 1))) return { numeral: { ...numeral, low: -numeral.low, high: numeral.high === null ? null : -numeral.high }, from: at, to: unit.to + 2, unit };
  const times = unit.dimension === 'money' ? MAGNITUDES.get(norm(atoms, unit.to)) : undefined;
  // "75 USD million"
  if (times !== undefined && times > 100) return { numeral: scaled(numeral, times), from: at, to: unit.to + 1, unit };
  const signed = isNegative(atoms, at, unit) ? { ...numeral, low: -numeral.low, high: numeral.high === null ? null : -numeral.high } : numeral;
  const exact = fraction !== null && (unit.dimension !== 'ratio' || unit.from > numeral.to) ? { ...signed, form: 'exact' as const } : signed;
  return { numeral: exact, from: signed === numeral ? at : at - 1, to: unit.to, unit };
};

const isAOrOne = (word: string): boolean => word === 'a' || word === 'one';

/** "a year and a half", "an hour and a quarter" */
const unitAndHalf = (atoms: readonly Atom[], at: number): Single | null => {
  const part = norm(atoms, at + 4);
  if ((part !== 'half' && part !== 'quarter') || norm(atoms, at + 2) !== 'and' || !isIndefiniteArticle(norm(atoms, at)) || !isAOrOne(norm(atoms, at + 3))) return null;
  const unit = unitAfter(atoms, at + 1);
  if (unit === null || unit.to !== at + 2 || unit.word.length < 3) return null;
  const value = part === 'half' ? 1.5 : 1.25;
  return { numeral: { from: at, to: at + 5, low: value, high: value, form: 'exact', digits: false }, from: at, to: at + 5, unit };
};

const scaled = (numeral: Numeral, times: number): Numeral => ({ ...numeral, low: numeral.low * times, high: numeral.high === null ? null : numeral.high * times });

const withCurrency = (atoms: readonly Atom[], numeral: Numeral, money: FoundUnit): Single => {
  const country = COUNTRY_AFTER.get(atoms[numeral.to]?.text ?? '');
  const sure = country !== undefined && money.word === '$' && atoms[numeral.to + 1]?.tag !== 'PROPN';
  const minus = isMinus(atoms, money.from - 1);
  return {
    numeral: minus ? { ...numeral, low: -numeral.low, high: numeral.high === null ? null : -numeral.high } : numeral,
    from: minus ? money.from - 1 : money.from, to: sure ? numeral.to + 1 : numeral.to, unit: sure ? { ...money, code: country, shared: false } : money,
  };
};

const isMinusSign = (word: string): boolean => word === '-' || word === '−' || word === '–' || word === 'minus';

const isMinus = (atoms: readonly Atom[], at: number): boolean => {
  const sign = atoms[at];
  if (sign === undefined || !isMinusSign(sign.norm)) return false;
  // "plus or minus 4 points" goes both ways.
  if (sign.norm === 'minus' && norm(atoms, at - 1) === 'or') return false;
  if (sign.norm === 'minus' || sign.norm === '−') return !(sign.glued && atoms[at - 1]?.value != null);
  return !sign.glued && (atoms[at + 1]?.glued ?? false) ;
};

/** A sign right before the number: always with temperature and per cent, else only where it cannot be a dash. */
const isNegative = (atoms: readonly Atom[], at: number, unit: FoundUnit): boolean => {
  if (unit.dimension === 'temperature' || unit.code === 'deg') return isMinus(atoms, at - 1) || (norm(atoms, at - 1) === '-' && atoms[at - 2]?.value == null);
  if ((norm(atoms, at - 1) === 'minus' && norm(atoms, at - 2) !== 'or') || (norm(atoms, at - 1) === '-' && norm(atoms, at - 2) === 'minus')) return true;
  return unit.dimension === 'ratio' && isMinus(atoms, at - 1);
};

const isTimesOrX = (word: string): boolean => word === '×' || word === 'x';
const isPowerSign = (word: string): boolean => word === '-' || word === '−' || word === '–' || word === '^';

/** "1.99×10−30": a number times a power of ten. */
const scientificAt = (atoms: readonly Atom[], at: number): Numeral | null => {
  const base = atoms[at]?.value;
  if (base == null || atoms[at + 2]?.value !== 10 || !isTimesOrX(norm(atoms, at + 1))) return null;
  const sign = isPowerSign(norm(atoms, at + 3)) ? 1 : 0;
  const power = atoms[at + 3 + sign];
  if (power?.value == null || !power.glued || !Number.isInteger(power.value)) return null;
  const value = Number(`${base}e${sign === 1 && norm(atoms, at + 3) !== '^' ? '-' : ''}${power.value}`);
  return { from: at, to: at + 4 + sign, low: value, high: value, form: 'exact', digits: true };
};

/** "the two second-half goals": "second" before a hyphen or noun is a rank. */
const isOrdinalSecond = (atoms: readonly Atom[], unit: FoundUnit): boolean =>
  unit.code === 's' && unit.word === 'second' && (atoms[unit.to]?.norm === '-' && atoms[unit.to + 1]?.norm !== 'long' && atoms[unit.from - 1]?.norm !== '-');

const scaleOf = (atoms: readonly Atom[], numeral: Numeral): number => {
  const first = atoms[numeral.from]!;
  if (first.value !== null && first.value > 0) return Math.round(numeral.low / first.value) >= 100 ? Math.round(numeral.low / first.value) : 1;
  const last = MAGNITUDES.get(atoms[numeral.to - 1]?.norm ?? '');
  return last !== undefined && numeral.to - numeral.from > 1 ? last : 1;
};

const DASH: ReadonlySet<string> = new Set(['-', '–', '—', '--', '~']);

/** The figure that begins at atom `at` (its number does; a currency sign may stand before), ranges joined; null where none. */
export const figureAt = (atoms: readonly Atom[], at: number): Figure | null => {
  const first = singleAt(atoms, at);
  if (first === null) return null;
  const whole = withSmallerUnit(atoms, first);
  const spread = whole === first ? spreadOf(atoms, first) : null;
  const figure = spread ?? plain(whole);
  const unit = figure.unit;
  const rate = unit === null || unit.dimension === 'temperature' ? null : rateAfter(atoms, figure.to, unit.dimension === 'duration');
  return rate === null ? figure : { ...figure, rate: rate.code, to: rate.to };
};

const plain = ({ numeral, unit, from, to }: Single): Figure => ({
  from, to, numberFrom: numeral.from, numberTo: numeral.to,
  low: times(numeral.low, unit), high: numeral.high === null ? null : times(numeral.high, unit),
  vague: numeral.form === 'vague', fraction: numeral.form === 'fraction', digits: numeral.digits, unit, rate: null, spread: 'none', joined: false,
});

const times = (value: number, unit: FoundUnit | null): number => (unit === null || unit.times === 1 ? value : Number((value * unit.times).toPrecision(12)));

const SMALLER: ReadonlyMap<string, string> = new Map([['[ft_i]', '[in_i]'], ['h', 'min'], ['min', 's'], ['a', 'mo'], ['[lb_av]', '[oz_av]'], ['[stone_av]', '[lb_av]']]);

/** "6ft 2in", "two hours and 30 minutes", "3 dollars 50 cents": one measure in its smaller unit, or in the currency. */
const withSmallerUnit = (atoms: readonly Atom[], big: Single): Single => {
  if (big.unit === null || big.numeral.form !== 'exact' || !Number.isInteger(big.numeral.low)) return big;
  const money = big.unit.dimension === 'money' && big.unit.from >= big.numeral.to && big.unit.times === 1;
  const smaller = SMALLER.get(big.unit.code);
  if (smaller === undefined && !money) return big;
  const joint = norm(atoms, big.to) === 'and' || (norm(atoms, big.to) === ',' && big.unit.dimension !== 'duration') ? 1 : 0;
  const bare = atoms[big.to + joint];
  if (money && bare?.value != null && /^\d\d$/.test(bare.text) && (atoms[big.to + joint + 1] === undefined || norm(atoms, big.to + joint + 1) === '.')) {
    // "15 dollars 50"
    return { ...big, to: big.to + joint + 1, numeral: { ...big.numeral, low: big.numeral.low + bare.value / 100, high: big.numeral.low + bare.value / 100 } };
  }
  const rest = singleAt(atoms, big.to + joint);
  if (rest === null || rest.unit === null || rest.numeral.form !== 'exact') return big;
  if (money) {
    if (rest.unit.dimension !== 'money' || rest.unit.times !== 0.01 || rest.numeral.low >= 100) return big;
    return { ...big, to: rest.to, numeral: { ...big.numeral, low: big.numeral.low + rest.numeral.low / 100, high: big.numeral.low + rest.numeral.low / 100 } };
  }
  if (rest.unit.code !== smaller || big.unit.times !== 1) return big;
  const value = (convert(big.numeral.low, big.unit.code, smaller) ?? Number.NaN) + rest.numeral.low;
  const rounded = Number(value.toPrecision(9));
  return { from: big.from, to: rest.to, numeral: { ...big.numeral, low: rounded, high: rounded }, unit: rest.unit };
};

const isToOrOrAnd = (word: string): boolean => word === 'to' || word === 'or' || word === 'and';

const spreadOf = (atoms: readonly Atom[], first: Single): Figure | null => {
  if (first.numeral.form === 'vague' && first.numeral.high === null) return null;
  const joint = atoms[first.to];
  if (joint === undefined) return null;
  const between = leads(atoms, first.from, 'between') || (norm(atoms, first.from - 1) === 'of' && norm(atoms, first.from - 2) === 'ages');
  const dash = first.numeral.form === 'exact' && DASH.has(joint.norm);
  // "two- to three-metre": the first hyphen hangs.
  const hangs = norm(atoms, first.to) === '-' && isToOrOrAnd(norm(atoms, first.to + 1)) && norm(atoms, first.to + 2) !== '-';
  // "0-to-60-mph"
  const hyphens = norm(atoms, first.to) === '-' && norm(atoms, first.to + 1) === 'to' && norm(atoms, first.to + 2) === '-';
  const kind = between && (joint.norm === 'and' || joint.norm === 'to' || dash) ? 'between' : hangs || joint.norm === 'to' || dash || hyphens ? 'range' : joint.norm === 'or' ? 'either' : null;
  if (kind === null) return null;
  let next = hyphens ? first.to + 3 : hangs ? first.to + 2 : first.to + 1;
  const word = atoms[next];
  // The second may have its own currency sign before it.
  if (word !== undefined && word.value === null && (word.tag === 'SYM' || word.tag === 'PROPN') && atoms[next + 1]?.value != null) next += 1;
  if (atoms[next]?.norm === '$' && atoms[next + 1]?.value != null) next += 1;
  const second = singleAt(atoms, next);
  if (second === null || second.numeral.form === 'vague') return null;
  const money = first.unit?.dimension === 'money' || second.unit?.dimension === 'money';
  const secondNumeral = money && second.unit === null ? numeralAt(atoms, next, true) ?? second.numeral : second.numeral;
  const secondTo = second.unit === null || second.unit.from < next ? secondNumeral.to : second.to;
  const scale = scaleOf(atoms, secondNumeral);
  const shares = scaleOf(atoms, first.numeral) === 1 && scale > 1 && first.numeral.low < 1000 && first.numeral.low * scale <= secondNumeral.low && (first.unit === null || first.unit.from < first.numeral.from);
  const a = shares ? first.numeral.low * scale : first.numeral.low;
  const b = secondNumeral.low;
  const unit = second.unit !== null && second.unit.from >= next ? second.unit : first.unit ?? second.unit;
  // "rose by a fifth to $2.2bn"
  if (first.numeral.form === 'fraction' && first.unit === null && second.unit !== null && second.numeral.form !== 'fraction' && second.unit.dimension !== 'ratio') return null;
  if (first.unit !== null && second.unit !== null && first.unit.dimension !== second.unit.dimension) return null;
  if (first.unit !== null && first.unit.from >= first.numeral.to && second.unit === null && kind !== 'between') return null;
  // "handed out $1,200 to 2,050 households": to whom.
  if (money && joint.norm === 'to' && first.unit !== null && second.unit === null && scaleOf(atoms, secondNumeral) === 1 && atoms[secondTo]?.tag === 'NOUN' && isPlural(norm(atoms, secondTo))) return null;
  const low = times(a, first.unit ?? unit);
  const high = times(b, unit);
  if (first.unit !== null && unit !== null && first.unit.code !== unit.code) return null;
  if (!(low < high)) return null;
  if (kind === 'range' && dash && joint.glued !== (atoms[first.to + 1]?.glued ?? false) && second.unit?.dimension === 'ratio') return null;
  if (kind === 'either' && (high > low * 3 || first.numeral.low === 1 && !money && second.unit === null && first.unit === null && high > 2)) return null;
  // "rose by $43bn to $419bn" has two figures, "rose by 3 to 4 per cent" one.
  const ownUnit = first.unit !== null && !(second.unit !== null && second.unit.from < next && shares);
  if (kind === 'range' && joint.norm === 'to' && !shares && movesBefore(atoms, first.from) && (ownUnit || !leads(atoms, first.from, 'by') || high > low * 5) && !takesObject(atoms, first) && !isShareRange(atoms, first, unit, high / low)) return null;
  return {
    from: first.from, to: secondTo, numberFrom: first.numeral.from, numberTo: secondNumeral.to, low, high,
    vague: false, fraction: first.numeral.form === 'fraction' && secondNumeral.form === 'fraction', digits: first.numeral.digits, unit, rate: null, spread: kind, joined: true,
  };
};

/** "prices fell 3 to 4 per cent": by so much, and not from one level to the other. */
const isShareRange = (atoms: readonly Atom[], first: Single, unit: FoundUnit | null, ratio: number): boolean =>
  unit?.dimension === 'ratio' && first.unit === null && ratio <= 3 && !leads(atoms, first.from, 'from');

const CUTTING_VERB: ReadonlySet<string> = new Set('cut cuts cutting raise raises raised reduce add adds gained lost lose boost'.split(' '));

/** "will cut 1,600 to 1,800 jobs": the range is what the verb does it to. */
const takesObject = (atoms: readonly Atom[], first: Single): boolean =>
  first.unit === null && CUTTING_VERB.has(norm(atoms, first.from - 1));

const leads = (atoms: readonly Atom[], at: number, word: string): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - 3); near -= 1) {
    if (atoms[near]!.norm === word) return true;
    if (atoms[near]!.tag === 'PUNCT' || atoms[near]!.tag === 'NUM') return false;
  }
  return false;
};

const MOVES: ReadonlySet<string> = new Set('gone goes rose rise rises risen fell fall falls fallen went grew grown climbed dropped jumped increased decreased declined slipped slid surged tumbled plunged plummeted slow slowed slump slumped narrowed widened improved raised raise cut reduced reduce lowered boosted boost moved expanded expand shrank swelled doubled gained lost up down adjusted adjust adjusts revised revise changed shifted hiked hike lifted lift trimmed slashed upgraded downgraded soared dipped eased edged rising falling growing going dropping'.split(' '));

/** "rose from 4 to 5": two levels of one change, no range. */
const movesBefore = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - 8); near -= 1) {
    const { norm, tag } = atoms[near]!;
    if (MOVES.has(norm)) return true;
    // "those who lost their jobs were making $35,000 to $60,000"
    if (tag === 'VERB') return false;
    if (tag === 'PUNCT' && norm !== '-') return false;
  }
  return false;
};
