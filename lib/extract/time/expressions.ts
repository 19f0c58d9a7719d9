import { CLOCK_SUFFIXES, DAY_PARTS, DAYS, DOUBTFUL, MONTHS, STEPS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { ONES, ORDINALS, TEENS } from '#lib/lexicon/numerals.ts';
import { TIME_SIGN } from '#lib/lexicon/signs.ts';
import { isAnArticle } from '#lib/lexicon/word-tests.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import type { Atom } from '../quantity/atoms.ts';
import { STREETS } from '../quantity/no-claim.ts';
import { dayAt, monthPeriod, partsOf, period, unitPeriod, yearPeriod, isoOf } from './calendar.ts';
import type { Period } from './calendar.ts';
import { hasPassed, willFollow } from './tense.ts';

/** When something was, in atoms `from` to `to` (exclusive); the period has nulls where the publication date is not known. */
export type TimeExpression = Readonly<{ from: number; to: number; period: Period; kind: 'date' | 'clock' }>;

const UNKNOWN: Period = { from: null, to: null };

const isCapital = (atom: Atom): boolean => isCapitalised(atom.text);

const isDatePreposition = (word: string): boolean => word === 'on' || word === 'in' || word === 'since' || word === 'by' || word === 'until' || word === 'from';

const monthAt = (atoms: readonly Atom[], at: number): number | null => {
  const atom = atoms[at];
  if (atom === undefined) return null;
  const month = MONTHS.get(atom.norm);
  if (month === undefined) return null;
  if (!DOUBTFUL.has(atom.norm)) return month;
  if (isCapital(atom) && at > 0) return month;
  // "on may 19" in copy without capitals; at the start of a sentence only with a number beside it.
  const day = atoms[at + 1]?.value ?? atoms[at - 1]?.value ?? null;
  return day !== null && Number.isInteger(day) && (day <= 31 || isYear(atoms[at + 1])) && (isCapital(atom) || isDatePreposition(atoms[at - 1]?.norm ?? '') || (atoms[at - 1]?.value ?? null) !== null) ? month : null;
};

const dayNumber = (atom: Atom | undefined): number | null => {
  if (atom === undefined) return null;
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(atom.norm);
  const value = ordinal === null ? (/^\d{1,2}$/.test(atom.text) ? atom.value : null) : Number(ordinal[1]);
  return value !== null && value >= 1 && value <= 31 ? value : null;
};

const isYear = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.text.length === 4 && atom.value !== null && atom.value >= 1500 && atom.value < 2100 && Number.isInteger(atom.value);

/** The year a month without one falls in: the closest that does not lie far ahead of publication, or for what is to come the next. */
const yearFor = (month: number, published: number | null, ahead: boolean, past: boolean): number | null => {
  if (published === null) return null;
  const { year, month: now } = partsOf(published);
  if (ahead) return month < now ? year + 1 : year;
  if (past) return month > now ? year - 1 : year;
  return month - now > 3 ? year - 1 : year;
};

const isHyphenEnDashToOrAnd = (word: string): boolean => word === '-' || word === '–' || word === 'to' || word === 'and';
const isThisLastOrNext = (word: string): boolean => word === 'this' || word === 'last' || word === 'next';

const monthDate = (atoms: readonly Atom[], at: number, published: number | null): TimeExpression | null => {
  const month = monthAt(atoms, at);
  if (month === null) return null;
  let from = at;
  let to = at + 1;
  let day = dayNumber(atoms[at - 1]);
  let last: number | null = null;
  if (day === null && atoms[at - 1]?.norm === 'of' && dayNumber(atoms[at - 2]) !== null && /\d\D/.test(atoms[at - 2]!.norm)) { day = dayNumber(atoms[at - 2]); from = at - 2; }
  else if (day !== null) from = at - 1;
  if (day !== null && isHyphenEnDashToOrAnd(atoms[from - 1]?.norm ?? '') && dayNumber(atoms[from - 2]) !== null && atoms[from - 2]!.value !== null) { last = day; day = dayNumber(atoms[from - 2]); from -= 2; }
  if (day === null) {
    day = dayNumber(atoms[to]);
    const unit = atoms[to + 1];
    if (day !== null && (unit?.norm === '%' || unit?.norm === 'percent' || unit?.norm === 'million' || unit?.norm === 'per' || unit?.norm === 'people')) day = null;
    if (day !== null) {
      to += 1;
      if (isHyphenEnDashToOrAnd(atoms[to]?.norm ?? '') && dayNumber(atoms[to + 1]) !== null && atoms[to + 1]!.value !== null) { last = dayNumber(atoms[to + 1]); to += 2; }
    }
  }
  let year = yearFor(month, published, willFollow(atoms, from), hasPassed(atoms, from));
  const comma = atoms[to]?.norm === ',' || atoms[to]?.norm === 'of' ? 1 : 0;
  if (isYear(atoms[to + comma])) { year = atoms[to + comma]!.value; to += comma + 1; }
  else if (isThisLastOrNext(atoms[to]?.norm ?? '') && atoms[to + 1]?.norm === 'year') {
    if (published !== null) year = partsOf(published).year + (atoms[to]!.norm === 'last' ? -1 : atoms[to]!.norm === 'next' ? 1 : 0);
    to += 2;
  }
  if (year === null) return { from, to, period: UNKNOWN, kind: 'date' };
  const span = day === null ? monthPeriod(year, month) : period(dayAt(year, month, day), dayAt(year, month, last ?? day));
  return { from, to, period: span, kind: 'date' };
};

const weekdayDate = (atoms: readonly Atom[], at: number, published: number | null): TimeExpression | null => {
  const atom = atoms[at]!;
  const weekday = WEEKDAYS.get(atom.norm);
  if (weekday === undefined || (atom.norm.length <= 4 && !isCapital(atom)) || (DOUBTFUL.has(atom.norm) && !isCapital(atom))) return null;
  const previous = atoms[at - 1]?.norm;
  const step = previous === 'next' ? 1 : 0;
  const from = previous === 'last' || previous === 'next' || previous === 'this' ? at - 1 : at;
  const to = DAY_PARTS.has(atoms[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (published === null) return { from, to, period: UNKNOWN, kind: 'date' };
  const back = (partsOf(published).weekday - weekday + 7) % 7;
  // "will … on Tuesday" looks ahead; without a tense to go by the past is meant.
  const ahead = step === 1 || willFollow(atoms, at);
  const day = ahead ? published + ((7 - back) % 7 || 7) : published - back;
  return { from, to, period: period(day, day), kind: 'date' };
};

const isFigureSign = (word: string): boolean => word === '$' || word === '£' || word === '€' || word === '¥' || word === '₹' || word === '~' || word === '+';
const DATE_LINK: ReadonlySet<string> = new Set('in since by until till before after from during of late early mid mid- to and through between for ended ending circa c. april , ( the - – summer winter spring autumn fall fiscal year christmas'.split(' '));
const isTheInOrSince = (word: string): boolean => word === 'the' || word === 'in' || word === 'since';
const isUntilMark = (word: string): boolean => word === 'to' || word === 'until' || word === 'till' || word === '-' || word === '–';
const isNumberBound = (word: string): boolean => word === 'than' || word === 'about' || word === 'around' || word === 'nearly' || word === 'almost' || word === 'over' || word === 'least' || word === 'some' || word === 'roughly' || word === 'approximately' || word === 'most' || word === 'under';

const yearDate = (atoms: readonly Atom[], at: number): TimeExpression | null => {
  const atom = atoms[at]!;
  if (atom.norm.length < 4) return null;
  if (!isYear(atom)) {
    const decade = /^(\d{3}0)'?s$/.exec(atom.norm) ?? (/^\d{3}0$/.test(atom.norm) && atoms[at + 1]?.norm === 's' && atoms[at + 1]?.glued ? [null, atom.norm] : null);
    if (decade === null) return null;
    const first = Number(decade[1]);
    return { from: at, to: atom.norm.endsWith('s') ? at + 1 : at + 2, period: period(dayAt(first, 0, 1), dayAt(first + 10, 0, 0)), kind: 'date' };
  }
  const year = atom.value!;
  const next = atoms[at + 1];
  const previous = atoms[at - 1]?.norm ?? '';
  if (next?.glued && next.norm === 's') return { from: at, to: at + 2, period: period(dayAt(year, 0, 1), dayAt(year + 10, 0, 0)), kind: 'date' };
  if (isFigureSign(previous) || (next !== undefined && (next.norm === '%' || (next.glued && /^[a-z]/.test(next.norm))))) return null;
  if (next?.norm === 'percent' || next?.norm === 'per' || next?.norm === 'million' || next?.norm === '°') return null;
  // "of 1909 Jolinda Drive"
  if (next?.tag === 'PROPN' && [2, 3, 4].some((ahead) => STREETS.has(atoms[at + ahead]?.norm ?? '') && atoms[at + ahead]!.tag === 'PROPN')) return null;
  const dateBefore = DATE_LINK.has(previous);
  const range = (next?.norm === '-' || next?.norm === '–' || next?.norm === '/') ? atoms[at + 2] : undefined;
  if (range !== undefined && range.value !== null && /^(?:\d{2}|\d{4})$/.test(range.text)) {
    const end = range.text.length === 4 ? range.value : Math.floor(year / 100) * 100 + range.value;
    if (end > year && end - year < 100) return { from: at, to: at + 3, period: { from: isoOf(dayAt(year, 0, 1)), to: isoOf(dayAt(end + 1, 0, 0)) }, kind: 'date' };
  }
  const hundred = year % 100 === 0 || year < 1700;
  const counted = next !== undefined && next.tag === 'NOUN' && (next.norm === 'people' || next.norm.endsWith('s')) && !next.glued;
  const unitLike = next !== undefined && /^(?:km|m|kg|ft|feet|metres|meters|miles|tonnes|tons|people|dollars|euros|pounds|rupees|yen|square|sq|sq.|sqm|cubic|mw|hp|gb|calories|acres|hectares|barrels|points|mph|kilometres|kilometers|yards|kilograms|litres|liters|gallons|workers|troops|soldiers|employees|jobs|houses|homes|residents|passengers|students|seats|rpm|megawatts|watts|hours|horsepower)$/.test(next.norm);
  if (unitLike && !isTheInOrSince(previous)) return null;
  if (counted && hundred && !(previous === 'in' || previous === 'since' || previous === 'the')) return null;
  if (hundred && !dateBefore && !(next === undefined)) return null;
  // "from at least 2002 to 2005"
  const spans = isUntilMark(next?.norm ?? '') && isYear(atoms[at + 2]);
  if (!spans && isNumberBound(previous) && !(previous === 'around' || previous === 'about' ? year > 1900 && !counted : false)) return null;
  return { from: at, to: at + 1, period: yearPeriod(year), kind: 'date' };
};

const UNITS = new Set(['week', 'month', 'year', 'quarter', 'weekend', 'decade', 'century']);

const relativeDate = (atoms: readonly Atom[], at: number, published: number | null): TimeExpression | null => {
  const word = atoms[at]!.norm;
  const single = DAYS.get(word);
  // "a USA TODAY analysis" has no day.
  if (single !== undefined && atoms[at - 1]?.text === 'USA') return null;
  if (single !== undefined) {
    if (published === null) return { from: at, to: at + 1, period: UNKNOWN, kind: 'date' };
    return { from: at, to: at + 1, period: word === 'overnight' ? period(published - 1, published) : period(published + single, published + single), kind: 'date' };
  }
  const step = STEPS.get(word);
  if (step === undefined) return null;
  const unit = atoms[at + 1]?.norm ?? '';
  const past = at + 2;
  if (UNITS.has(unit)) return { from: at, to: past, period: published === null ? UNKNOWN : unitPeriod(unit, published, step) ?? UNKNOWN, kind: 'date' };
  if (unit === 'night' && word === 'last') return { from: at, to: past, period: published === null ? UNKNOWN : period(published - 1, published), kind: 'date' };
  const month = monthAt(atoms, at + 1);
  if (month !== null && dayNumber(atoms[at + 2]) === null && !isYear(atoms[at + 2])) {
    if (published === null) return { from: at, to: past, period: UNKNOWN, kind: 'date' };
    const { year, month: now } = partsOf(published);
    const own = step < 0 ? (month >= now ? year - 1 : year) : step > 0 ? (month <= now ? year + 1 : year) : year;
    return { from: at, to: past, period: monthPeriod(own, month), kind: 'date' };
  }
  return null;
};

const isAgoEarlierOrBefore = (word: string): boolean => word === 'ago' || word === 'earlier' || word === 'before';

/** "a year ago", "a week earlier": one step back from publication, or from where the text stands. */
const stepBack = (atoms: readonly Atom[], at: number, published: number | null): TimeExpression | null => {
  if (!isAgoEarlierOrBefore(atoms[at]!.norm)) return null;
  const unit = atoms[at - 1]?.norm ?? '';
  if (!UNITS.has(unit) || !isAnArticle(atoms[at - 2]?.norm ?? '')) return null;
  const known = published !== null && atoms[at]!.norm === 'ago';
  return { from: at - 2, to: at + 1, period: known ? unitPeriod(unit, published, -1) ?? UNKNOWN : UNKNOWN, kind: 'date' };
};

const isPeriodNoun = (word: string): boolean => word === 'month' || word === 'months' || word === 'quarter' || word === 'quarters' || word === 'half' || word === 'week' || word === 'weeks' || word === 'day' || word === 'days';
const isQuarterOrHalf = (word: string): boolean => word === 'quarter' || word === 'half';
const isThisLastOrThe = (word: string): boolean => word === 'this' || word === 'last' || word === 'the';

/** "the first eight months of 2019", "the third quarter of last year", "the first half of 2020". */
const partOfYear = (atoms: readonly Atom[], at: number, published: number | null): TimeExpression | null => {
  const word = atoms[at]!.norm;
  const nth = word === 'last' || word === 'final' ? -1 : ORDINALS.get(word);
  if (nth === undefined || nth > 4) return null;
  let next = atoms[at + 1]?.norm === '-' ? at + 2 : at + 1;
  const many = atoms[next]?.value ?? ONES.get(atoms[next]?.norm ?? '') ?? TEENS.get(atoms[next]?.norm ?? '') ?? null;
  if (many !== null) next += 1;
  const unit = atoms[next]?.norm ?? '';
  if (!isPeriodNoun(unit)) return null;
  if (many === null && !isQuarterOrHalf(unit)) return null;
  let year: number | null = null;
  let to = next + 1;
  const link = atoms[to]?.norm === 'of' || atoms[to]?.norm === 'in' ? to + 1 : to;
  if (isYear(atoms[link])) { year = atoms[link]!.value; to = link + 1; }
  else if (isThisLastOrThe(atoms[link]?.norm ?? '') && atoms[link + 1]?.norm === 'year') {
    year = published === null ? null : partsOf(published).year + (atoms[link]!.norm === 'last' ? -1 : 0);
    to = link + 2;
  } else if (many !== null) return null;
  else year = published === null ? null : partsOf(published).year;
  if (year === null) return { from: at, to, period: UNKNOWN, kind: 'date' };
  const months = unit.startsWith('month') ? 1 : unit.startsWith('quarter') ? 3 : unit === 'half' ? 6 : 0;
  if (months === 0) return { from: at, to, period: yearPeriod(year), kind: 'date' };
  const length = months * (many ?? 1);
  const first = nth === -1 ? 12 - length : (nth - 1) * length;
  return { from: at, to, period: period(dayAt(year, first, 1), dayAt(year, first + length, 0)), kind: 'date' };
};

const isIOrNot = (word: string): boolean => word === 'i' || word === 'not';
const isNoonOrMidnight = (word: string): boolean => word === 'noon' || word === 'midnight';

/** Clock times, ISO and slashed dates: never figures. */
const clockAt = (atoms: readonly Atom[], at: number): number => {
  const atom = atoms[at]!;
  if (atom.value === null) return at;
  const next = atoms[at + 1];
  if (next?.norm === ':' && next.glued && atoms[at + 2]?.glued && atoms[at + 2]!.value !== null) {
    let to = at + 3;
    while (to < at + 9 && atoms[to]?.norm === ':' && atoms[to + 1]?.value != null && atoms[to + 1]!.glued) to += 2;
    return CLOCK_SUFFIXES.has(atoms[to]?.norm ?? '') ? to + 1 : to;
  }
  if (next === undefined || atom.value > 2400) return at;
  const suffix = next.norm;
  if (suffix === 'hours' || suffix === 'hrs') return /^\d{4}$/.test(atom.text) ? at + 2 : at;
  if (suffix === 'am' && !next.glued && isIOrNot(atoms[at - 1]?.norm ?? '')) return at;
  if (CLOCK_SUFFIXES.has(suffix) && (atom.value <= 24 || /^\d{4}$/.test(atom.text))) return at + 2;
  if (isNoonOrMidnight(suffix) && atom.value === 12) return at + 2;
  // 2020-01-31, 25/12/2019, 555-0134-22
  if ((suffix === '-' || suffix === '/') && next.glued && atoms[at + 2]?.value != null && atoms[at + 2]!.glued && atoms[at + 3]?.norm === suffix && atoms[at + 3]!.glued && atoms[at + 4]?.value != null) return at + 5;
  return at;
};

/** The first day of a date without a year, were it in `year`. */
const startIn = (atoms: readonly Atom[], { from, to }: TimeExpression, year: number): string | null => {
  for (let at = from; at < to; at += 1) {
    const found = monthDate(atoms, at, dayAt(year, 12, 0));
    if (found !== null) return found.period.from;
  }
  return null;
};

const isThroughMark = (word: string): boolean => word === 'to' || word === 'until' || word === 'till' || word === 'through' || word === '-' || word === '–';

/** "between 1 January and 26 September 2016", "from May to July": two dates that are one period; null where they are not. */
const rangeOf = (atoms: readonly Atom[], first: TimeExpression, last: TimeExpression): TimeExpression | null => {
  if (first.kind !== 'date' || last.kind !== 'date' || last.from !== first.to + 1) return null;
  const link = atoms[first.to]!.norm;
  const lead = atoms[first.from - 1]?.norm;
  if (!(link === 'and' ? lead === 'between' : lead === 'from' && isThroughMark(link))) return null;
  const { to } = last.period;
  let { from } = first.period;
  // "between May and July 2016": the year stands with the second.
  if (to !== null && isYear(atoms[last.to - 1]) && !isYear(atoms[first.to - 1])) {
    const year = Number(to.slice(0, 4));
    const day = (from ?? startIn(atoms, first, year))?.slice(4);
    from = day === undefined ? null : `${String(`${String(year)}${day}` > to ? year - 1 : year)}${day}`;
  }
  return from !== null && to !== null && from > to ? null : { from: first.from, to: last.to, period: { from, to }, kind: 'date' };
};

/** Every time expression of a sentence, in order and without overlap. */
export const timesOf = (atoms: readonly Atom[], published: number | null): TimeExpression[] => {
  const found: TimeExpression[] = [];
  let taken = 0;
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at]!;
    const first = atom.norm.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    if (!digit && (atom.signs & TIME_SIGN) === 0) continue;
    const clock = digit ? clockAt(atoms, at) : at;
    let hit: TimeExpression | null = clock > at ? { from: at, to: clock, period: UNKNOWN, kind: 'clock' } : null;
    if (hit === null) {
      if (digit) hit = yearDate(atoms, at);
      else hit = stepBack(atoms, at, published) ?? partOfYear(atoms, at, published) ?? relativeDate(atoms, at, published) ?? monthDate(atoms, at, published) ?? weekdayDate(atoms, at, published);
    }
    if (hit === null) continue;
    const from = Math.max(hit.from, taken);
    const before = found.at(-1);
    const range = before === undefined || from !== hit.from ? null : rangeOf(atoms, before, hit);
    if (range === null) found.push(from === hit.from ? hit : { ...hit, from });
    else found[found.length - 1] = range;
    taken = Math.max(taken, hit.to);
    at = hit.to - 1;
  }
  return found;
};
