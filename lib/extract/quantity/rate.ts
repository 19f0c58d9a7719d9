import { MAGNITUDES } from '#lib/lexicon/numerals.ts';
import { UNIT_BY_NAME, UNIT_BY_SYMBOL } from '#lib/lexicon/units.ts';
import { isNounOrAdj } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { speaksOfGold } from './unit-behind.ts';

/** What a figure is per, as UCUM writes denominators: "/[bbl_us]", "/a", "/{share}", "/(10*5)"; atoms up to `to`. */
export type Rate = Readonly<{ code: string; to: number }>;

/** Nouns that "a" makes a denominator: "$98 a share". Others ("paid $5 a friend") are left alone. */
const PER_NOUNS: ReadonlySet<string> = new Set(`share head person piece unit bottle ton tonne dozen game night visit copy ticket plate seat pop line
  household vote shift capita employee worker pupil student patient passenger family couple child adult room call message minute click
  user customer subscriber month's time head-count cycle lap inch word page article barrel gallon carat set quintal bag sack bale crate kilo tola acre hectare basket tin jar packet pack bunch tray loaf cup bucket sachet jerrycan plot dose session lesson term semester trip ride journey sheet roll carton sitting`.split(/\s+/));

/** Units that prices are told by, in letters: "Tk 110 a kg". */
const SYMBOLS: ReadonlySet<string> = new Set(['kg', 'lb', 'km', 'kWh', 'MWh', 'GB', 'MB', 'mmBtu', 'oz', 'mt']);

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'a'], ['yearly', 'a'], ['monthly', 'mo'], ['weekly', 'wk'], ['daily', 'd'], ['hourly', 'h'], ['nightly', '{night}'],
  ['apiece', '{piece}'], ['p.a.', 'a'], ['pa', 'a'], ['p/a', 'a'],
]);

const POWER: ReadonlyMap<number, string> = new Map([[100, '10*2'], [1000, '10*3'], [10_000, '10*4'], [100_000, '10*5'], [1_000_000, '10*6'], [1_000_000_000, '10*9']]);

const singular = (noun: string): string => (noun.endsWith('s') && noun.length > 3 ? noun.slice(0, -1) : noun);

/** "100,000 people", "1 million inhabitants" after "per". */
const perMany = (atoms: readonly Atom[], at: number): Rate | null => {
  const atom = atoms[at];
  if (atom === undefined) return null;
  let value = atom.value;
  let to = at + 1;
  const times = MAGNITUDES.get(atom.norm);
  if (value === null && times !== undefined) value = times;
  else if (value === null && atom.norm === 'one') value = 1;
  if (value === null) return null;
  const more = MAGNITUDES.get(atoms[to]?.norm ?? '');
  if (more !== undefined) [value, to] = [value * more, to + 1];
  const power = POWER.get(value);
  return power === undefined ? null : { code: `/(${power})`, to };
};

const isShareKind = (word: string): boolean => word === 'diluted' || word === 'basic' || word === 'adjusted' || word === 'ordinary' || word === 'common';
const isTimeRelation = (word: string): boolean => word === 'ago' || word === 'earlier' || word === 'later' || word === 'before' || word === 'after' || word === 'old' || word === 'from' || word === 'since';

/** The denominator that begins at atom `at`: "a barrel", "per 100,000 people", "/kg", "an hour", "annually", "each year". */
export const rateAfter = (atoms: readonly Atom[], at: number, counting: boolean): Rate | null => {
  const link = atoms[at]?.norm;
  if (link === undefined) return null;
  const adverb = ADVERBS.get(link);
  // "263 daily news organizations"
  if (adverb !== undefined && !(link.endsWith('ly') && isNounOrAdj(atoms[at + 1]?.tag ?? ''))) return { code: `/${adverb}`, to: at + 1 };
  const hyphen = link === '-';
  const word = hyphen ? atoms[at + 1]?.norm : link;
  const next = at + (hyphen ? 2 : 1);
  if (word === undefined || !['per', 'a', 'an', 'each', 'every', '/'].includes(word)) return null;
  const noun = atoms[next]?.norm === '-' ? next + 1 : next;
  // "$2.53 per diluted share"
  if (word === 'per' && isShareKind(atoms[noun]?.norm ?? '') && atoms[noun + 1]?.norm === 'share') return { code: '/{share}', to: noun + 2 };
  const atom = atoms[noun];
  if (atom === undefined) return null;
  if (word === 'per') {
    if (atom.norm === 'cent' || atom.norm === 'se') return null;
    if (atom.norm === 'annum') return { code: '/a', to: noun + 1 };
    const many = perMany(atoms, noun);
    if (many !== null) return many;
  }
  const two = `${atom.norm} ${atoms[noun + 1]?.norm ?? ''}`;
  const unit = UNIT_BY_NAME.get(two) ?? UNIT_BY_NAME.get(atom.norm) ?? (word === '/' || word === 'per' || ((word === 'a' || word === 'an') && SYMBOLS.has(atom.text)) ? UNIT_BY_SYMBOL.get(atom.text) : undefined);
  if (unit !== undefined && unit.dimension !== 'ratio') {
    const time = unit.dimension === 'duration';
    const behind = atoms[noun + 1]?.norm;
    // "$1.2 billion a year earlier" compares, it is no rate.
    if (time && word !== 'per' && word !== '/' && behind !== undefined && isTimeRelation(behind)) return null;
    if ((word === 'each' || word === 'every') && !time) return null;
    if (word === 'a' && atom.norm === 'second' && atoms[noun + 1]?.tag === 'NOUN') return null;
    if (unit.code === '[oz_av]' && atom.norm === 'ounce' && speaksOfGold(atoms)) return { code: '/[oz_tr]', to: noun + 1 };
    return { code: unit.times === 1 ? `/${unit.code}` : `/(${unit.times}.${unit.code})`, to: noun + (UNIT_BY_NAME.has(two) ? 2 : 1) };
  }
  if (word === 'per' && (atom.tag === 'NOUN' || atom.tag === 'PROPN' || atom.tag === 'VERB')) return { code: `/{${singular(atom.norm)}}`, to: noun + 1 };
  if ((word === 'a' || word === 'an' || word === 'each') && !counting && PER_NOUNS.has(atom.norm)) return { code: `/{${atom.norm}}`, to: noun + 1 };
  return null;
};

/** How many words of its clause may stand between what is counted and the time it is counted in. */
const CLAUSE = 9;

/** "400 ships land at the port | each week": the time in which so many do what the clause says, at its end; null where none is told. */
export const rateBehind = (atoms: readonly Atom[], at: number): string | null => {
  for (let near = at; near < at + CLAUSE; near += 1) {
    const atom = atoms[near];
    if (atom === undefined || atom.tag === 'PUNCT' || atom.tag === 'NUM' || atom.tag === 'CCONJ' || atom.tag === 'SCONJ' || atom.value !== null) return null;
    if (atom.norm !== 'each' && atom.norm !== 'every' && atom.norm !== 'per') continue;
    const unit = UNIT_BY_NAME.get(atoms[near + 1]?.norm ?? '');
    return unit?.dimension === 'duration' && unit.times === 1 ? `/${unit.code}` : null;
  }
  return null;
};
