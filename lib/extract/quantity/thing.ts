import { PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import type { Quantity } from '#lib/model/index.ts';
import { singleSpaced } from '#lib/text/spaces.ts';
import type { Atom } from './atoms.ts';
import { lemmaOf, phraseAfter } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A quantity found in a sentence's atoms `from` to `to` (exclusive), with the rule that found it; what follows is read from `next` on. */
export type Found = Readonly<{ from: number; to: number; next: number; rule: string; quantity: Quantity }>;

/** What a figure counts or measures, as words for the reader and as a head noun; `carried`: taken over from before. */
export type Measured = Readonly<{ measured: string | null; head: string | null; carried: boolean }>;

export const NOTHING: Measured = { measured: null, head: null, carried: false };

/** Where a figure stands in a sentence's atoms; what lies before `floor` belongs to the figure before. `dimension`: of its unit. */
export type Place = Readonly<{ from: number; to: number; floor: number; dimension: string }>;

const LEADERS = ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'some', 'those', 'these', 'this', 'that', 'total', 'overall', 'more', 'additional', 'further', 'extra', 'another'];
const LEADER: ReadonlySet<string> = new Set(LEADERS);
const LEADING = new RegExp(`^(?:(?:${LEADERS.join('|')}) )+`, 'i');

/** The words of a phrase without articles in front, white space made single. */
export const wordsOf = (text: string, atoms: readonly Atom[], from: number, to: number): string => {
  const first = atoms[from];
  const last = atoms[to - 1];
  if (first === undefined || last === undefined) return '';
  const words = singleSpaced(text.slice(first.start, last.end));
  return LEADER.has(first.norm) ? words.replace(LEADING, '') : words;
};

const COUNTS: ReadonlySet<string> = new Set(['number', 'total', 'tally', 'count', 'numbers']);

export const asMeasured = (text: string, atoms: readonly Atom[], phrase: NounPhrase | null, event = ''): Measured => {
  if (phrase === null) return NOTHING;
  // "the number of contacts" counts contacts.
  const counted = COUNTS.has(atoms[phrase.head]!.norm) && atoms[phrase.head + 1]?.norm === 'of' ? phraseAfter(atoms, pastDeterminers(atoms, phrase.head + 2)) : null;
  const state = counted === null && COUNTS.has(atoms[phrase.head]!.norm) && atoms[phrase.head + 1]?.norm === 'of' ? atoms[pastDeterminers(atoms, phrase.head + 2)]?.norm ?? '' : '';
  // "the number of displaced"
  if (PEOPLE_STATES.has(state)) return { measured: `people ${state}`, head: 'person', carried: false };
  const { from, to, head } = counted ?? phrase;
  const befell = counted === null || event !== '' ? event : PEOPLE_STATES.has(atoms[counted.to]?.norm ?? '') ? ` ${atoms[counted.to]!.norm}` : '';
  return { measured: `${wordsOf(text, atoms, from, to)}${befell}`, head: lemmaOf(atoms[head]!), carried: false };
};

export const pastDeterminers = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  while (next < at + 4 && (atoms[next]?.tag === 'DET' || atoms[next]?.norm === 'all')) next += 1;
  return next;
};
