import type { Quantity } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { ageEnd, bareAge } from './age.ts';
import type { Atom } from './atoms.ts';
import { movementOf } from './change.ts';
import { factorAt } from './factor.ts';
import { figureAt } from './figure.ts';
import type { Figure } from './figure.ts';
import { NOTHING, countedBy, measuredBy } from './measured.ts';
import type { Measured } from './measured.ts';
import { bounded, modifierAfter, modifierBefore } from './modifier.ts';
import { followsName, isIdiom, isListNumber, isNamePart, isPronounOne, isScore } from './no-claim.ts';
import { phraseAfter } from './noun-phrase.ts';
import { pairAfter } from './pair.ts';
import { rankAt } from './rank.ts';

/** A quantity found in a sentence's atoms `from` to `to` (exclusive), with the rule that found it. */
export type Found = Readonly<{ from: number; to: number; next: number; rule: string; quantity: Quantity }>;

/** What a reading needs besides the atoms: the article's text and what a shared currency name means in it. */
export type Setting = Readonly<{ text: string; currencyOf: (word: string, code: string) => string }>;

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const exact = (value: number, unit: string, dimension: string): Quantity => ({
  low: value, high: value, lowInclusive: true, highInclusive: true, approximate: false, modifier: null,
  dimension, unit, stated: { low: value, high: value, unit }, also: [], measured: null, head: null, change: null,
});

const words = (text: string, atoms: readonly Atom[], from: number, to: number): string =>
  text.slice(atoms[from]!.start, atoms[to - 1]!.end).replace(/\s+/g, ' ');

const readRank = (atoms: readonly Atom[], at: number, { text }: Setting): Found | null => {
  const rank = rankAt(atoms, at);
  if (rank === null) return null;
  const phrase = phraseAfter(atoms, rank.nounAt);
  const from = atoms[rank.from + 1]?.norm === '-' ? rank.from + 2 : rank.to > rank.from + 1 ? rank.from + 1 : rank.from;
  const end = phrase === null ? rank.to : phrase.to;
  const measured = words(text, atoms, from, end);
  const quantity = { ...exact(rank.place, '1', 'rank'), measured, head: phrase === null ? null : atoms[phrase.head]!.norm };
  return { from: rank.from, to: rank.to, next: rank.to, rule: 'quantity.rank', quantity };
};

const readFactor = (atoms: readonly Atom[], at: number, { text }: Setting): Found | null => {
  const factor = factorAt(atoms, at);
  if (factor === null) return null;
  const modifier = modifierBefore(atoms, at);
  const from = modifier?.from ?? factor.from;
  const subject = measuredBy(text, atoms, { from: factor.from, to: factor.to }, factor.to, false);
  const quantity: Quantity = {
    ...exact(factor.times, '1', 'factor'), ...bounded(factor.times, factor.times, modifier?.bound ?? null, false),
    modifier: modifier === null ? null : words(text, atoms, modifier.from, modifier.to),
    measured: subject.measured, head: subject.head, change: factor.direction,
  };
  return { from, to: factor.to, next: factor.to, rule: 'quantity.factor', quantity };
};

/** A bare number that something around it shows to be a figure. */
const isSupported = (atoms: readonly Atom[], figure: Figure, modified: boolean, moved: boolean): boolean => {
  if (modified || moved || figure.spread !== 'none') return true;
  const { from, to, low } = figure;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (before?.tag === 'VERB' && !/^(?:is|was|number|numbered)$/.test(before.norm)) return true;
  if (after?.tag === 'AUX' && !figure.digits ? norm(atoms, from - 1) !== 'the' : after?.tag === 'AUX') return true;
  if (after?.tag === 'VERB' && /(?:ed|en|ad)$|^(?:hurt|held|died|fled|were)$/.test(after.norm)) return true;
  if (after?.tag === 'ADJ' && /^(?:dead|missing|injured|wounded|homeless|ill|sick|more|others)$/.test(after.norm)) return true;
  if (norm(atoms, to) === 'of' && !/^(?:the)$/.test(norm(atoms, from - 1))) return true;
  if (before?.tag === 'AUX' && (low >= 100 || figure.digits)) return true;
  return (before?.tag === 'ADP' || before?.norm === ':' || before?.norm === 'and') && (low >= 100 || !Number.isInteger(low)) && figure.low > 0;
};

const isNothing = (atoms: readonly Atom[], figure: Figure): boolean => {
  const numeral = { from: figure.numberFrom, to: figure.numberTo, low: figure.low, high: figure.high, form: 'exact' as const, digits: figure.digits };
  if (isIdiom(atoms, figure.numberFrom) || isPronounOne(atoms, numeral)) return true;
  if (figure.unit !== null || figure.fraction || figure.vague) return false;
  return isNamePart(atoms, numeral) || isListNumber(atoms, numeral);
};

const readFigure = (atoms: readonly Atom[], at: number, setting: Setting, earlier: Measured | null): Found | number | null => {
  const figure = figureAt(atoms, at);
  if (figure === null) return null;
  const { text } = setting;
  const counted = figure.unit !== null || phraseAfter(atoms, norm(atoms, figure.to) === '-' ? figure.to + 1 : figure.to) !== null;
  if (isScore(atoms, at, counted && figure.spread === 'range')) return at + 3;
  if (isNothing(atoms, figure)) return figure.to;
  const before = modifierBefore(atoms, figure.from);
  let start = figure.from;
  if (figure.spread === 'between' || (figure.spread === 'range' && norm(atoms, start - 1) === 'from')) {
    while (start > 0 && start > figure.from - 3 && !/^(?:between|from)$/.test(norm(atoms, start))) start -= 1;
  }
  const age = ageEnd(atoms, figure);
  const bare = age === null ? bareAge(atoms, figure) : null;
  const unitEnd = age ?? figure.to;
  const behind = before === null ? modifierAfter(atoms, unitEnd) ?? (figure.unit === null ? modifierAfterNoun(atoms, figure) : null) : null;
  const modifier = before ?? behind;
  const share = figure.unit?.dimension === 'ratio' || figure.unit?.dimension === 'percentage points' || figure.fraction;
  const from = before !== null ? Math.min(before.from, start) : start;
  const to = behind !== null && behind.from <= unitEnd + 1 ? behind.to : unitEnd;
  const isAge = age !== null || bare !== null;
  const movement = isAge ? null : movementOf(atoms, from, figure.to, share, figure.unit === null && counted);

  const unit = figure.unit;
  const code = unit === null ? '1' : unit.dimension === 'money' && unit.shared ? setting.currencyOf(unit.word, unit.code) : unit.code;
  const dimension = isAge ? 'age' : unit === null ? (figure.fraction ? 'ratio' : 'count') : figure.rate !== null && unit.dimension === 'money' ? 'price' : figure.rate !== null ? `${unit.dimension} rate` : unit.dimension;
  const place = { from, to };
  const isCount = unit === null && !figure.fraction && !isAge;

  let rate = figure.rate;
  let measured = NOTHING;
  let end = to;
  if (isCount) {
    const numeral = { from: figure.numberFrom, to: figure.numberTo, low: figure.low, high: figure.high, form: 'exact' as const, digits: figure.digits };
    const phrase = phraseAfter(atoms, skipHyphen(atoms, to));
    if (phrase === null && norm(atoms, to) !== 'of' && !isSupported(atoms, figure, modifier !== null, movement !== null)) return figure.to;
    if (!figure.vague && followsName(atoms, numeral) && modifier === null && !(phrase !== null && atoms[phrase.head]!.tag === 'NOUN' && norm(atoms, at - 2) === 'in')) return figure.to;
    measured = countedBy(text, atoms, place, to, earlier);
  } else if (isAge) measured = agedThing(text, atoms, place, to, bare);
  else measured = unit?.dimension === 'duration' ? durationOf(text, atoms, place, to) : measuredBy(text, atoms, place, to, share);
  if (isCount && movement !== null && movement.kind !== 'change' && phraseAfter(atoms, to) === null) measured = measuredBy(text, atoms, place, to, false);
  if (isCount && rate === null) rate = null;

  const interval = bounded(figure.low, figure.high, modifier?.bound ?? null, figure.vague);
  const pair = pairAfter(atoms, end, unit, figure, setting.currencyOf);
  if (pair !== null) end = pair.to;
  const fullUnit = `${isAge && unit === null ? 'a' : code}${rate ?? ''}`;
  const quantity: Quantity = {
    ...interval,
    modifier: modifier === null ? (from < figure.from && figure.spread !== 'none' ? words(text, atoms, from, from + 1) : null) : words(text, atoms, modifier.from, modifier.to),
    dimension, unit: fullUnit,
    stated: statedIn(figure, interval, fullUnit),
    also: pair === null ? [] : [{ span: spanOf(text, atoms[pair.from]!.start, atoms[pair.to - 1]!.end), low: pair.low, high: pair.high, unit: pair.unit }],
    measured: measured.measured, head: measured.head,
    change: movement?.kind === 'change' ? movement.direction : null,
  };
  const rule = isAge ? 'quantity.age' : movement?.kind === 'from' ? 'quantity.from' : movement?.kind === 'to' ? 'quantity.to'
    : measured.carried ? 'quantity.carried' : figure.vague ? 'quantity.vague' : figure.spread !== 'none' ? `quantity.${figure.spread}`
    : figure.fraction ? 'quantity.fraction' : unit === null ? 'quantity.count' : 'quantity.measure';
  return { from, to, next: Math.max(end, figure.to), rule, quantity };
};

const skipHyphen = (atoms: readonly Atom[], at: number): number => (norm(atoms, at) === '-' ? at + 1 : at);

/** As the article put it: the unit's own word where the figure was multiplied out ("cents", "decades"). */
const statedIn = (figure: Figure, { low, high }: { low: number | null; high: number | null }, unit: string): Quantity['stated'] => {
  const { unit: found } = figure;
  if (found === null || found.times === 1) return { low, high, unit };
  const back = (value: number | null): number | null => (value === null ? null : Number((value / found.times).toPrecision(12)));
  return { low: back(low), high: back(high), unit: found.word };
};

/** "300 people or more": the bound stands behind the noun. */
const modifierAfterNoun = (atoms: readonly Atom[], figure: Figure): ReturnType<typeof modifierAfter> => {
  const phrase = phraseAfter(atoms, figure.to);
  if (phrase === null) return null;
  const found = modifierAfter(atoms, phrase.coreTo);
  return found !== null && found.to - found.from >= 2 ? found : null;
};

/** Whose age: the noun behind "34-year-old", the name before ", 34,". */
const agedThing = (text: string, atoms: readonly Atom[], place: { from: number; to: number }, to: number, bare: 'stated' | 'apposed' | null): Measured => {
  if (bare === 'apposed') {
    let from = place.from - 1;
    while (from > 0 && (atoms[from - 1]!.tag === 'PROPN')) from -= 1;
    const name = words(text, atoms, from, place.from - 1);
    return { measured: name, head: name, carried: false };
  }
  const phrase = bare === null ? phraseAfter(atoms, to) : null;
  if (phrase !== null) return { measured: words(text, atoms, phrase.from, phrase.coreTo), head: atoms[phrase.head]!.tag === 'PROPN' ? atoms[phrase.head]!.text : atoms[phrase.head]!.norm, carried: false };
  return measuredBy(text, atoms, place, atoms.length, false);
};

/** What lasts: the noun behind ("a 20-year sentence", "seven years in prison"), else the clause's subject. */
const durationOf = (text: string, atoms: readonly Atom[], place: { from: number; to: number }, to: number): Measured => {
  const next = norm(atoms, to);
  if (/^(?:ago|later|earlier|before|after|old|since)$/.test(next)) return NOTHING;
  if (/^(?:last|past|first|next|previous|recent|coming|final|every|of|after|for|within|in)$/.test(norm(atoms, place.from - 1)) && next !== 'of') return NOTHING;
  const possessive = atoms[to]?.text === "'" || atoms[to]?.text === '’' ? to + 1 : to;
  return measuredBy(text, atoms, place, norm(atoms, possessive) === 'in' || norm(atoms, possessive) === 'behind' ? possessive + 1 : possessive, false);
};

/** Every quantity of a sentence, in order. */
export const quantitiesIn = (atoms: readonly Atom[], setting: Setting): Found[] => {
  const found: Found[] = [];
  let earlier: Measured | null = null;
  for (let at = 0; at < atoms.length;) {
    if (atoms[at]!.date) { at += 1; continue; }
    const special = readRank(atoms, at, setting) ?? readFactor(atoms, at, setting);
    const hit: Found | number | null = special ?? readFigure(atoms, at, setting, earlier);
    if (hit === null) { at += 1; continue; }
    if (typeof hit === 'number') { at = Math.max(at + 1, hit); continue; }
    found.push(hit);
    if (hit.quantity.dimension === 'count') earlier = { measured: hit.quantity.measured, head: hit.quantity.head, carried: false };
    at = Math.max(at + 1, hit.next);
  }
  return found;
};

