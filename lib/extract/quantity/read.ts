import { isPlural } from '#lib/lexicon/nouns.ts';
import { isBetweenOrFrom, isDurationOrRatio, isJustOrOnly, isNounOrAdj } from '#lib/lexicon/word-tests.ts';
import type { Quantity } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { ageEnd, bareAge } from './age.ts';
import type { Atom } from './atoms.ts';
import { agedThing, durationOf, lengthOf, temperatureOf, words } from './bearer.ts';
import { movementOf } from './change.ts';
import type { Movement } from './change.ts';
import { figureAt } from './figure.ts';
import type { Figure } from './figure.ts';
import { gapped, holderBefore, isListedShare, secondOfDeed, shareOfSame } from './gap.ts';
import { closest, lentRate, lentUnit, unitAhead, wholeBehind } from './lent.ts';
import { countedBy, isHolders } from './counted.ts';
import { indexBefore } from './index-points.ts';
import { measuredBy } from './measured.ts';
import { NOTHING, asMeasured } from './thing.ts';
import type { Found, Measured } from './thing.ts';
import { bounded, modifierAfter, modifierBefore } from './modifier.ts';
import { areTellers, followsName, idiomEnd, isCalled, isListNumber, isNamePart, isPronounOne, isScore, leadsName } from './no-claim.ts';
import { pastFillers } from './clause.ts';
import { lemmaOf, phraseAfter } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { pairAfter } from './pair.ts';
import { scaleAt } from './scale.ts';
import { carriesOn, isRather, isSupported } from './support.ts';
import { ownerBefore } from './unit.ts';
import { rateAfter, rateBehind } from './rate.ts';
import { DEATHS, tollBefore } from './toll.ts';
import type { CurrencyContext } from './currency-context.ts';

/** What a reading needs besides the atoms: the article's text and what a shared currency name means in it. */
export type Setting = Readonly<{ text: string }> & CurrencyContext;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isNothing = (atoms: readonly Atom[], figure: Figure): boolean => {
  const numeral = { from: figure.numberFrom, to: figure.numberTo, low: figure.low, high: figure.high, form: 'exact' as const, digits: figure.digits };
  if (figure.unit !== null || figure.fraction || figure.vague) return false;
  if (isPronounOne(atoms, numeral)) return true;
  return isNamePart(atoms, numeral) || isListNumber(atoms, numeral);
};

/** What earlier figures of the sentence lend to later ones that leave it out. */
export type Earlier = Readonly<{ counted: Measured | null; last: Found | null; sum: Found | null; counts: readonly Found[] }>;

/** "the 1,782-kilometre (1,107-mile) border": the noun stands behind the brackets. */
const hyphenated = (atoms: readonly Atom[], pair: { to: number }): boolean => norm(atoms, pair.to) === ')' && isNounOrAdj(atoms[pair.to + 1]?.tag ?? '');

const unitDimension = (figure: Figure, isAge: boolean): string => {
  if (isAge) return 'age';
  if (figure.unit === null) return figure.fraction ? 'ratio' : 'count';
  if (figure.rate === null) return figure.unit.dimension;
  return figure.unit.dimension === 'money' ? 'price' : `${figure.unit.dimension} rate`;
};

const isAgoOldOrLater = (word: string): boolean => word === 'ago' || word === 'old' || word === 'later';
const isTimeSide = (word: string): boolean => word === 'after' || word === 'before' || word === 'later' || word === 'earlier' || word === 'ago' || word === 'into';
const isGoingForm = (word: string): boolean => word === 'went' || word === 'gone' || word === 'goes' || word === 'going' || word === 'came' || word === 'come';
const isCountAgeOrRank = (word: string): boolean => word === 'count' || word === 'age' || word === 'rank';
const isHerHisItsOrTheir = (word: string): boolean => word === 'her' || word === 'his' || word === 'its' || word === 'their';
const isAtOrFor = (word: string): boolean => word === 'at' || word === 'for';
const isFigureBreak = (word: string): boolean => word === 'and' || word === ',' || word === 'with' || word === ';' || word === 'for';
const isTheItsOrA = (word: string): boolean => word === 'the' || word === 'its' || word === 'a';
const isSumNoun = (word: string): boolean => word === 'figure' || word === 'number' || word === 'sum' || word === 'amount' || word === 'total';
const isMeasureDimension = (word: string): boolean => word === 'mass' || word === 'volume' || word === 'energy' || word === 'length' || word === 'area' || word === 'data';
const isTonForm = (word: string): boolean => word === 'ton' || word === 'tons';

/** The figure that begins at an atom with all that is told of it; a number: none begins there, and what follows is read from that atom on. */
export const readFigure = (atoms: readonly Atom[], at: number, setting: Setting, { counted, last, sum, counts }: Earlier): Found | number | null => {
  const figure = figureAt(atoms, at);
  if (figure === null) return null;
  const { text } = setting;
  const { unit } = figure;
  // "2 min read" is the page's own word.
  if (unit?.code === 'min' && norm(atoms, figure.to) === 'read') return figure.to;
  // "($1 = 12.00 cedis)" tells how sums were converted and claims nothing.
  if (unit?.dimension === 'money' && norm(atoms, figure.to) === '=' && /^10*$/.test(String(figure.low))) return pastEquation(atoms, figure.to + 1);
  const numeral = { from: figure.numberFrom, to: figure.numberTo, low: figure.low, high: figure.high, form: 'exact' as const, digits: figure.digits };
  // "300 or more people", "1,000+ jobs": the noun stands behind the bound.
  const tail = unit === null ? modifierAfter(atoms, figure.to)?.to ?? figure.to : figure.to;
  const scale = scaleAt(atoms, figure);
  const phrase = unit === null && !figure.fraction && scale === null ? phraseAfter(atoms, skipHyphen(atoms, tail)) : null;
  if (isScore(atoms, at, unit !== null || phrase !== null)) return norm(atoms, at + 2) === 'to' ? at + 5 : at + 3;
  // "Only one of the four engines"
  const single = figure.low === 1 && isJustOrOnly(norm(atoms, figure.from - 1)) && norm(atoms, figure.to) === 'of' && atoms[figure.to + 2]?.tag === 'NUM';
  if (unit === null && isCalled(atoms, figure.to)) return figure.to + 2;
  const idiom = single ? null : idiomEnd(atoms, figure.numberFrom);
  if (idiom !== null) return Math.max(idiom, figure.to);
  if (scale === null && !single && isNothing(atoms, figure)) return figure.to;
  if (phrase !== null && figure.low <= 20 && areTellers(atoms, phrase.head)) return phrase.coreTo;
  // "those in 17 to 22": grades again, or ages.
  if (figure.spread === 'range' && unit === null && phrase === null && norm(atoms, figure.from - 1) === 'in') return figure.to;

  const age = ageEnd(atoms, figure);
  const bare = age === null && phrase === null ? bareAge(atoms, figure) : null;
  const isAge = age !== null || bare !== null;
  const isCount = unit === null && !figure.fraction && !isAge && scale === null;

  // The stretch: modifier, number, unit.
  const before = modifierBefore(atoms, figure.from, unit?.dimension === 'duration' && !isAgoOldOrLater(norm(atoms, figure.to)));
  const ledFrom = figure.spread === 'between' || (figure.spread === 'range' && norm(atoms, figure.from - 1) === 'from') ? leadOf(atoms, figure.from) : figure.from;
  const unitEnd = age ?? figure.to;
  const behind = before === null ? (unit === null ? null : modifierInside(atoms, figure)) ?? modifierAfter(atoms, unitEnd) ?? (phrase === null ? null : modifierAfterNoun(atoms, phrase)) : null;
  const modifier = before ?? behind;
  const from = Math.min(before?.from ?? ledFrom, ledFrom);
  let to = behind !== null && behind.from <= unitEnd + 1 ? Math.max(unitEnd, behind.to) : unitEnd;
  if (scale !== null) to = scale.to;
  // "11 per cent over three": years.
  if (isCount && phrase === null && before?.bound === 'over' && last !== null && last.next === from && isDurationOrRatio(last.quantity.dimension)) return figure.to;
  const relative = unit?.dimension === 'ratio' || unit?.dimension === 'percentage points' || figure.fraction;
  // "went down 20 minutes after" tells when.
  // Nor "went down 18 miles from the coast".
  const tellsWhen = unit?.dimension === 'duration' && isTimeSide(norm(atoms, figure.to));
  const tellsWhere = unit?.dimension === 'length' && isGoingForm(norm(atoms, pastFillers(atoms, norm(atoms, from - 1) === 'down' ? from - 1 : from) - 1)) && isAway(atoms, figure.to);
  const movement = isAge || tellsWhen || tellsWhere ? null : movementOf(atoms, from, figure.to, relative, (phrase !== null && norm(atoms, phrase.head) !== 'points') || norm(atoms, figure.to) === 'of');
  const lent = isCount ? lentUnit(atoms, figure, movement, last, phrase !== null) ?? unitAhead(atoms, figure, movement, setting.currencyOf) : null;

  const whole = lent === null ? null : wholeBehind(atoms, figure);

  const pair = pairAfter(atoms, to, unit, figure, setting.currencyOf);
  // "a profit of $24m in nine months, compared with $21m": the time in between measures nothing.
  const model = last?.quantity.dimension === 'duration' && unit?.dimension === 'money' && sum !== null ? sum : last;
  const previous: Measured | null = model === null ? null : { measured: model.quantity.measured, head: model.quantity.head, carried: false };
  let measured = NOTHING;
  let rate = figure.rate;
  let follows = phrase !== null;
  let skip = 0;
  // A unit before the figure is no noun of its clause; a counted noun may well be ("trade between the two countries").
  const both = norm(atoms, from - 1) === 'minus' && norm(atoms, from - 2) === 'or' ? from - 3 : from;
  const place = { from: both, to, floor: last === null || isCountAgeOrRank(last.quantity.dimension) ? 0 : last.next, dimension: unit?.dimension ?? (figure.fraction ? 'ratio' : 'count') };
  const again = unit?.dimension === 'money' && sum !== null ? secondOfDeed(text, atoms, from, to, sum) : null;
  const gap = again !== null || last === null || last.quantity.dimension !== unit?.dimension ? again : shareOfSame(atoms, from, to, last) ?? gapped(text, atoms, from, last);
  // "donations passed the $5 million mark": what passed it.
  const mark = isMark(norm(atoms, skipHyphen(atoms, to)));
  const purpose = lent !== null && norm(atoms, to) === 'for' ? phraseAfter(atoms, norm(atoms, to + 1) === 'the' ? to + 2 : to + 1) : null;
  if (purpose !== null) measured = { measured: words(text, atoms, purpose.from, purpose.to), head: lemmaOf(atoms[purpose.head]!), carried: false };
  else if (lent !== null && last !== null && isListedShare(atoms, figure, last)) measured = asMeasured(text, atoms, holderBefore(atoms, from));
  else if (lent?.dimension === 'duration' && previous !== null && previous.head !== null) measured = { measured: previous.head, head: previous.head, carried: false };
  else if (lent !== null && whole !== null) measured = measuredBy(text, atoms, { ...place, dimension: lent.dimension }, whole.to, false, counted, previous);
  else if (lent !== null && previous !== null && isHerHisItsOrTheir(norm(atoms, from - 1))) measured = previous;
  else if (scale !== null) measured = scale.measured.head === null ? measuredBy(text, atoms, { ...place, from: scale.from }, to, false) : scale.measured;
  else if (mark) measured = measuredBy(text, atoms, place, atoms.length, relative, counted, previous);
  // "sells 600 loaves at 80 cents each"
  else if (unit?.dimension === 'money' && norm(atoms, to) === 'each' && isAtOrFor(norm(atoms, from - 1)) && counted !== null && counts.length > 0) measured = { ...counted, measured: counted.head };
  else if (unit !== null && !isAge && rate === null && gap !== null) measured = gap;
  else if (isCount && lent === null) {
    const toll = phrase === null && norm(atoms, to) !== 'of' ? tollBefore(text, atoms, from, counted) : null;
    if (phrase === null && toll === null && norm(atoms, to) !== 'of' && !(counts.length > 0 && holderBefore(atoms, from) !== null) && !(counted !== null && isHolders(atoms, from, to)) && !isSupported(atoms, figure, modifier !== null, movement !== null) && !(counted !== null && isRather(atoms, from)) && !(counted !== null && (isFigureBreak(norm(atoms, from - 1)) || (norm(atoms, from - 1) === ':' && counts.length > 0)) && carriesOn(atoms, to))) return figure.to;
    const plural = phrase !== null && isPlural(atoms[phrase.head]!.norm);
    if (phrase !== null && modifier === null && leadsName(atoms, numeral, phrase.head, plural)) return figure.to;
    if (!figure.vague && followsName(atoms, numeral) && modifier === null && !(plural && norm(atoms, at - 2) === 'in') && !(phrase === null && counts.length > 0 && figure.low >= 10 && holderBefore(atoms, from) !== null)) return figure.to;
    const levelled = movement !== null && movement.kind !== 'change' && phrase === null;
    measured = toll ?? (levelled && last?.quantity.dimension !== 'count' ? measuredBy(text, atoms, place, to, false, counted, previous) : countedBy(text, atoms, place, Math.max(to, tail), figure.low, levelled ? closest(counts, figure.low) ?? counted : counted));
    if (measured.head === 'toll') measured = DEATHS;
    // "the Nikkei gained 221 points and the Hang Seng 340"
    const index = phrase === null && last?.quantity.head === 'point' ? holderBefore(atoms, from) : null;
    const pointsOf = index !== null && atoms[index.head]!.tag === 'PROPN' ? asMeasured(text, atoms, index) : null;
    if (pointsOf !== null) measured = { measured: `points of ${pointsOf.measured ?? ''}`, head: 'point', carried: true };
    if (measured.head === 'point' && pointsOf === null) {
      const gauge = indexBefore(text, atoms, from);
      if (gauge !== null) measured = phrase === null ? gauge : { ...measured, measured: `points of ${gauge.measured ?? ''}` };
    }
    const per = rateAfter(atoms, phrase?.coreTo ?? to, true) ?? (phrase === null || phrase.to === phrase.coreTo ? null : rateAfter(atoms, phrase.to, true));
    if (per !== null) [rate, to, skip] = [per.code, phrase === null ? per.to : to, per.to];
    else rate = rateBehind(atoms, phrase?.to ?? to);
    follows = follows || norm(atoms, to) === 'of';
  } else if (isAge) measured = agedThing(text, atoms, place, to, bare);
  else if (unit?.dimension === 'duration') measured = durationOf(text, atoms, place, to);
  else if (unit?.dimension === 'temperature' && rate === null) measured = temperatureOf(measuredBy(text, atoms, place, to, false, counted, previous));
  else if (unit?.dimension === 'length' && rate === null && (pair === null || !hyphenated(atoms, pair))) {
    const end = pair === null ? to : norm(atoms, pair.to) === ')' ? pair.to + 1 : pair.to;
    const surface = isTheItsOrA(norm(atoms, end + 1)) ? end + 2 : end + 1;
    measured = lengthOf(measuredBy(text, atoms, place, to, false, counted, previous), norm(atoms, end), norm(atoms, surface), atoms[from - 1]);
  }
  else measured = measuredBy(text, atoms, place, pair !== null && hyphenated(atoms, pair) ? pair.to + 1 : to, relative, counted, previous);

  // "the index fell 112 points, or | 1.4 per cent"
  if (measured.head === 'point' && relative && last !== null) measured = indexBefore(text, atoms, last.from) ?? measured;
  // "to 2.1% from an initial | 2.6%"
  if (last !== null && norm(atoms, pastFillers(atoms, from) - 1) === 'from' && last.quantity.head !== null && last.quantity.dimension === unit?.dimension && (last.rule === 'quantity.to' || last.quantity.change !== null)) measured = { measured: last.quantity.measured, head: last.quantity.head, carried: false };
  // "the foundation puts the figure at $498 billion": of what was told before.
  if (unit !== null && last !== null && last.quantity.dimension === unit.dimension && measured.head !== null && isSumNoun(measured.head) && measured.measured === measured.head) measured = { measured: last.quantity.measured, head: last.quantity.head, carried: true };

  let next = Math.max(to, figure.to, skip, pair?.to ?? 0);
  if (pair !== null && rate === null && unit !== null) {
    const late = rateAfter(atoms, norm(atoms, pair.to) === ')' ? pair.to + 1 : pair.to, false);
    if (late !== null) [rate, next] = [late.code, late.to];
  }
  // "3 million barrels of oil a day"
  if (rate === null && unit !== null && !isAge && norm(atoms, to) === 'of' && isMeasureDimension(unit.dimension)) {
    const goods = phraseAfter(atoms, to + 1);
    const late = goods === null ? null : rateAfter(atoms, goods.coreTo, true);
    if (late !== null) [rate, next] = [late.code, late.to];
  }
  if (rate === null) rate = lentRate(atoms, figure, movement, last);
  // "by 350 rupees to 1,500 a day"
  const lentPer = lent?.dimension === 'money' && !lent.unit.includes('/') ? rateAfter(atoms, to, false) : null;
  if (lentPer !== null) [to, next] = [lentPer.to, Math.max(next, lentPer.to)];

  // "3.6 million tons" are metric ones but in America.
  const metric = pair === null && (unit?.code === TON || rate?.endsWith(TON) === true) && isTonForm(unit?.code === TON ? unit.word : norm(atoms, figure.to - 1)) && setting.isMetric();
  if (metric && rate !== null) rate = rate.replace(TON, 't');
  const code = unit === null ? '1' : metric && unit.code === TON ? 't' : unit.dimension === 'money' && unit.shared ? setting.currencyOf(unit.word, unit.code, ownerBefore(atoms, from)) : unit.code;
  const fullUnit = lent !== null ? `${lent.unit}${lentPer?.code ?? ''}` : scale !== null ? scale.unit : isAge && unit === null ? 'a' : rate === null ? code : code === '1' ? rate.replace(/^\//, '1/') : `${code}${rate}`;
  const interval = bounded(figure.low, figure.high, modifier?.bound ?? null, figure.vague);
  const led = from < figure.from && figure.spread !== 'none' && modifier === null;
  const quantity: Quantity = {
    ...interval,
    modifier: modifier !== null ? words(text, atoms, modifier.from, modifier.to) : led ? words(text, atoms, from, from + 1) : null,
    dimension: lent !== null ? (lentPer === null ? lent.dimension : 'price') : scale !== null ? 'scale' : rate !== null && isCount ? 'frequency' : unitDimension({ ...figure, rate }, isAge),
    unit: fullUnit, stated: metric && unit?.code === TON ? { low: interval.low, high: interval.high, unit: 'ton' } : statedIn(figure, interval, fullUnit),
    also: pair === null ? [] : [{ span: spanOf(text, atoms[pair.from]!.start, atoms[pair.to - 1]!.end), low: pair.low, high: pair.high, unit: `${pair.unit}${pair.unit.includes('/') ? '' : rate ?? ''}` }],
    measured: measured.measured, head: measured.head,
    change: movement?.kind === 'change' ? movement.direction : norm(atoms, from - 1) === 'or' && relative && last !== null && last.next >= from - 3 ? last.quantity.change : (gap !== null && relative) || (measured.head === 'point' && measured.carried) ? last?.quantity.change ?? null : null,
  };
  return { from: Math.min(from, scale?.from ?? from), to, next, rule: ruleOf(figure, movement, isAge, measured, isCount && !follows), quantity };
};

const ruleOf = (figure: Figure, movement: Movement | null, isAge: boolean, measured: Measured, bare: boolean): string => {
  if (isAge) return 'quantity.age';
  if (movement?.kind === 'from' || movement?.kind === 'to') return `quantity.${movement.kind}`;
  if (figure.spread !== 'none') return `quantity.${figure.spread}`;
  if (figure.vague) return 'quantity.vague';
  if (measured.carried) return 'quantity.carried';
  if (figure.fraction) return 'quantity.fraction';
  return bare ? 'quantity.bare' : figure.unit === null ? 'quantity.count' : 'quantity.measure';
};

/** Back to the "between" or "from" that opens a range, past a modifier inside it. */
const leadOf = (atoms: readonly Atom[], at: number): number => {
  for (let near = at - 1; near >= Math.max(0, at - 3); near -= 1) if (isBetweenOrFrom(norm(atoms, near))) return near;
  return at;
};

const pastEquation = (atoms: readonly Atom[], at: number): number => {
  for (let near = at; near < at + 3; near += 1) {
    const other = figureAt(atoms, near);
    if (other !== null) return other.to;
  }
  return at;
};

const TON = '[ston_av]';

const isMark = (word: string): boolean => word === 'mark' || word === 'milestone' || word === 'threshold' || word === 'barrier';

const isAwayWord = (word: string): boolean => word === 'off' || word === 'away' || word === 'offshore' || word === 'inland' || word === 'from';

/** "18 miles (29 km) | off the coast" */
const isAway = (atoms: readonly Atom[], to: number): boolean => {
  let at = to;
  if (norm(atoms, at) === '(') while (at < to + 6 && norm(atoms, at - 1) !== ')') at += 1;
  return isAwayWord(norm(atoms, at));
};

const skipHyphen = (atoms: readonly Atom[], at: number): number => (norm(atoms, at) === '-' ? at + 1 : at);

/** As the article put it: the unit's own word where the figure was multiplied out ("cents", "decades"). */
const statedIn = (figure: Figure, { low, high }: { low: number | null; high: number | null }, unit: string): Quantity['stated'] => {
  const { unit: found } = figure;
  if (found === null || found.times === 1) return { low, high, unit };
  const back = (value: number | null): number | null => (value === null ? null : Number((value / found.times).toPrecision(12)));
  return { low: back(low), high: back(high), unit: found.word };
};

/** "15-plus years": the bound stands between the number and its unit. */
const modifierInside = (atoms: readonly Atom[], { numberTo, to }: Figure): ReturnType<typeof modifierAfter> => {
  const found = modifierAfter(atoms, numberTo);
  return found !== null && found.to < to ? found : null;
};

/** "300 people or more": the bound stands behind the noun. */
const modifierAfterNoun = (atoms: readonly Atom[], phrase: NounPhrase): ReturnType<typeof modifierAfter> => {
  const found = modifierAfter(atoms, phrase.coreTo);
  return found !== null && found.to - found.from >= 2 ? found : null;
};
