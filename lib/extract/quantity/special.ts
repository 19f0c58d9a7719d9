import type { Quantity } from '#lib/model/index.ts';
import type { Atom } from './atoms.ts';
import { words } from './bearer.ts';
import { subjectOf, verbGroupBefore } from './clause.ts';
import { factorAt } from './factor.ts';
import { measuredBy } from './measured.ts';
import { bounded, modifierBefore } from './modifier.ts';
import { lemmaOf, phraseAfter } from './noun-phrase.ts';
import { rankAt } from './rank.ts';
import type { Found } from './thing.ts';
import { versusAt } from './versus.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const exact = (value: number, unit: string, dimension: string): Quantity => ({
  low: value, high: value, lowInclusive: true, highInclusive: true, approximate: false, modifier: null,
  dimension, unit, stated: { low: value, high: value, unit }, also: [], measured: null, head: null, change: null,
});

const readRank = (atoms: readonly Atom[], at: number, text: string): Found | null => {
  const rank = rankAt(atoms, at);
  if (rank === null) return null;
  const phrase = phraseAfter(atoms, rank.nounAt);
  const verb = phrase === null ? verbGroupBefore(atoms, rank.from) : null;
  const subject = verb === null ? null : subjectOf(atoms, verb.from);
  const from = atoms[rank.from + 1]?.norm === '-' ? rank.from + 2 : rank.to > rank.from + 1 ? rank.from + 1 : rank.from;
  const end = phrase === null ? rank.to : phrase.to;
  const noun = subject === null ? '' : ` ${lemmaOf(atoms[subject.head]!)}`;
  const measured = `${words(text, atoms, from, end)}${noun}`;
  const quantity = { ...exact(rank.place, '1', 'rank'), measured, head: phrase !== null ? lemmaOf(atoms[phrase.head]!) : subject !== null ? lemmaOf(atoms[subject.head]!) : null };
  return { from: rank.from, to: rank.to, next: rank.to, rule: 'quantity.rank', quantity };
};

const isQuantifier = (word: string): boolean => word === 'many' || word === 'much' || word === 'few' || word === 'big' || word === 'large';
const isTheirOrThat = (word: string): boolean => word === 'the' || word === 'its' || word === 'their' || word === 'that' || word === 'his' || word === 'her';

const readFactor = (atoms: readonly Atom[], at: number, text: string, last: Found | null): Found | null => {
  const factor = factorAt(atoms, at);
  if (factor === null) return null;
  const modifier = modifierBefore(atoms, at);
  const from = modifier?.from ?? factor.from;
  const compared = /^(?:as)$/.test(norm(atoms, factor.to)) && isQuantifier(norm(atoms, factor.to + 1)) ? phraseAfter(atoms, factor.to + 2) : null;
  const named = compared === null && isTheirOrThat(norm(atoms, factor.to)) ? phraseAfter(atoms, factor.to + 1) : null;
  // "a cost of $38 million, | almost twice the $20 million"
  const beside = last !== null && last.quantity.head !== null && norm(atoms, from - 1) === ',' && last.to >= from - 2 ? last.quantity : null;
  const subject = named !== null ? { measured: words(text, atoms, named.from, named.to), head: lemmaOf(atoms[named.head]!) } : compared !== null ? { measured: words(text, atoms, compared.from, compared.to), head: lemmaOf(atoms[compared.head]!) } : beside ?? measuredBy(text, atoms, { from, to: factor.to, floor: 0, dimension: 'factor' }, factor.to, false);
  const quantity: Quantity = {
    ...exact(factor.times, '1', 'factor'), ...bounded(factor.times, factor.times, modifier?.bound ?? null, false),
    modifier: modifier === null ? null : words(text, atoms, modifier.from, modifier.to),
    measured: subject.measured, head: subject.head, change: factor.direction,
  };
  return { from, to: factor.to, next: factor.to, rule: 'quantity.factor', quantity };
};

/** "voted nine to | four": the figure of one side. */
const readVersus = (atoms: readonly Atom[], at: number, last: Found | null): Found | null => {
  const versus = versusAt(atoms, at, last);
  if (versus === null) return null;
  const { numeral: { low, to }, unit, head } = versus;
  return { from: at, to, next: to, rule: 'quantity.versus', quantity: { ...exact(low, unit, unit === '%' ? 'ratio' : 'count'), measured: unit === '%' ? head : 'votes', head } };
};

/** What begins at atom `at` and is no figure with a unit or a noun: a rank, how many times, one of two sides; null where none does. `last`: the figure before. */
export const readSpecial = (atoms: readonly Atom[], at: number, text: string, last: Found | null): Found | null =>
  readRank(atoms, at, text) ?? readFactor(atoms, at, text, last) ?? readVersus(atoms, at, last);
