import { isIndefiniteArticle } from '#lib/lexicon/word-tests.ts';
import type { Atom, Numeral } from './atoms.ts';
import { modifierAfter } from './modifier.ts';
import { numeralAt } from './numeral.ts';
import type { FoundUnit } from './unit.ts';
import { unitAfter } from './unit.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Adjectives between a number and its unit: "two consecutive days", "100 extra miles". */
const BETWEEN: ReadonlySet<string> = new Set('more extra additional further other previous consecutive straight successive full whole long solid short entire odd calendar working business good separate'.split(' '));

const PER_CENT: ReadonlySet<string> = new Set(['%', 'cent', 'percent', 'pc', 'pct']);

/** Words of polls, where a point is one in a hundred: "ahead by 3 points", "a margin of error of 3.1 points". */
const POLLING: ReadonlySet<string> = new Set(['poll', 'polls', 'polling', 'pollster', 'voters', 'approval', 'error']);

const isAheadBehindOrClear = (word: string): boolean => word === 'ahead' || word === 'behind' || word === 'clear';

const pollPoints = (atoms: readonly Atom[], at: number): FoundUnit | null =>
  (norm(atoms, at) === 'points' || norm(atoms, at) === 'point') && (speaksOf(atoms, POLLING) || (isAheadBehindOrClear(norm(atoms, at + 1)) && speaksOf(atoms, PER_CENT))) ? { from: at, to: at + 1, code: '[pp]', dimension: 'percentage points', times: 1, word: norm(atoms, at), shared: false } : null;

const isFootMark = (word: string): boolean => word === "'" || word === '’' || word === '′';
const INCH_MARK = /^["”″]$|^''$|^’’$/;

/** 6'3", 5'11”: feet, with the inches behind; in all other places such marks are quotation marks. */
const heightAt = (atoms: readonly Atom[], { to, low }: Numeral): FoundUnit | null => {
  const found = (code: string, word: string): FoundUnit => ({ from: to, to: to + 1, code, dimension: 'length', times: 1, word, shared: false });
  const mark = atoms[to];
  if (mark === undefined || !mark.glued) return null;
  if (isFootMark(mark.text) && low >= 3 && low <= 8 && (atoms[to + 1]?.value ?? 12) < 12 && atoms[to + 1]!.glued && INCH_MARK.test(atoms[to + 2]?.text ?? '')) return found('[ft_i]', 'ft');
  return INCH_MARK.test(mark.text) && isFootMark(atoms[to - 2]?.text ?? '') && atoms[to - 3]?.value != null ? found('[in_i]', 'in') : null;
};

const isOneOrArticle = (word: string): boolean => word === 'one' || word === '1' || word === 'a' || word === 'an';

/** The unit that a number has behind it, over what may stand between them; null where it has none. */
export const unitBehind = (atoms: readonly Atom[], numeral: Numeral): FoundUnit | null => {
  const mark = heightAt(atoms, numeral);
  if (mark !== null) return mark;
  const near = unitAfter(atoms, numeral.to) ?? pollPoints(atoms, numeral.to);
  if (near?.code === '[oz_av]' && near.word.startsWith('ounce') && speaksOfGold(atoms)) return { ...near, code: '[oz_tr]' };
  if (near !== null) return near.word.startsWith('pound') && near.code === '[lb_av]' ? pounds(atoms, numeral, near) : near;
  const next = norm(atoms, numeral.to);
  if (BETWEEN.has(next) && norm(atoms, numeral.to + 1) !== '-') {
    const unit = unitAfter(atoms, numeral.to + 1);
    if (unit !== null && unit.dimension !== 'money' && unit.word.length > 2) return unit;
  }
  // "15-plus years", "300 or so miles"
  const bound = modifierAfter(atoms, numeral.to);
  if (bound !== null && atoms[bound.from]?.norm !== 'at') return unitAfter(atoms, bound.to);
  // "billions of dollars", "thousands of acres"
  if (numeral.form === 'vague' && next === 'of') {
    const unit = unitAfter(atoms, numeral.to + 1);
    return unit !== null && unit.dimension !== 'ratio' && unit.word.length > 2 ? unit.word.startsWith('pound') ? pounds(atoms, numeral, unit) : unit : null;
  }
  // "half a mile", "1/16 of an inch": a part of one.
  if (numeral.form === 'fraction') {
    const article = next === 'of' ? numeral.to + 1 : numeral.to;
    // "half of 1 percent", "a tenth of a percentage point"
    const whole = next === 'of' ? numeralAt(atoms, article)?.to ?? article + 1 : article + 1;
    const part = next === 'of' || isIndefiniteArticle(next) ? unitAfter(atoms, whole) : null;
    if (part !== null && (part.dimension === 'ratio' || part.dimension === 'percentage points') && isOneOrArticle(norm(atoms, whole - 1))) return part;
    if (isIndefiniteArticle(norm(atoms, article))) {
      const unit = unitAfter(atoms, article + 1);
      if (unit !== null && unit.dimension !== 'ratio' && unit.code !== '[stone_av]') return unit;
    }
  }
  return null;
};

/** Metals that are weighed in troy ounces. */
const PRECIOUS: ReadonlySet<string> = new Set(['gold', 'silver', 'platinum', 'palladium', 'bullion']);

/** Gold is weighed in ounces of its own. */
export const speaksOfGold = (atoms: readonly Atom[]): boolean => speaksOf(atoms, PRECIOUS);

const speaksOf = (atoms: readonly Atom[], words: ReadonlySet<string>): boolean => atoms.length < 400 && atoms.some((atom) => words.has(atom.norm));

const MONEY_CUES: ReadonlySet<string> = new Set('cost costs costing fine fined fines paid pay pays paying worth price priced prices salary salaries fee fees budget profit profits loss losses debt debts spent spend spending raise raised earn earns earned prize bill bills grant grants fund funds funding wage wages bonus rent tax taxes sold sell bought buy loan loans invest invested investment revenue revenues income sales turnover cash charity donated donation tickets bet bid compensation damages benefits pension mortgage charged charge million billion expensive cheap save saved savings owed owes value valued dollar dollars euros currency exchange devalued devaluation'.split(' '));

/** "pounds" is money in millions and where money is spoken of, else it is weight. */
const pounds = (atoms: readonly Atom[], numeral: Numeral, unit: FoundUnit): FoundUnit => {
  const money = { ...unit, code: 'GBP', dimension: 'money', shared: true };
  if (norm(atoms, unit.to) === 'of' || norm(atoms, unit.from - 1) === '-' && numeral.low < 1e6) return numeral.low >= 1e6 && norm(atoms, unit.to) !== 'of' ? money : unit;
  if (numeral.low >= 1e6) return money;
  for (let near = Math.max(0, numeral.from - 15); near < Math.min(atoms.length, unit.to + 10); near += 1) {
    if (near < numeral.from || near >= unit.to) if (MONEY_CUES.has(atoms[near]!.norm)) return money;
  }
  return unit;
};
