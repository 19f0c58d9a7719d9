import { areRivalCamps, campOf, type Camp } from '#lib/lexicon/camps.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { nounOf } from '#lib/subject/index.ts';
import { bare, wordsOf } from '#lib/text/index.ts';
import type { Statement } from './stated.ts';

/** Who says so, on which side, and of which country; null where one or the other is not told or is told of two. */
type Party = Readonly<{ name: string; camp: Camp | null; nation: string | null }>;

const only = <Item>(items: readonly Item[]): Item | null => (new Set(items).size === 1 ? items[0] ?? null : null);

// Bodies of many states that are called unions.
const ALLIANCES = /\b(?:european|african|soviet) union\b/i;

const BEFORE_NAME = 50;
const AFTER_NAME = 70;

/** What a named person is where the article first names him: "army spokesman Petr Holt", "Tinashe Chari, the union's president,". */
const roleOf = (text: string, name: string): string => {
  const at = /^\p{Lu}\S* \p{Lu}/u.test(name) ? text.indexOf(name) : -1;
  if (at < 0) return '';
  const before = text.slice(Math.max(0, at - BEFORE_NAME), at).split(/[.,;:“”"\n—]/).at(-1) ?? '';
  const [, after = ''] = /^, ([^,.;]+)[,.]/.exec(text.slice(at + name.length, at + name.length + AFTER_NAME)) ?? [];
  return `${before} ${after}`;
};

export const partyOf = ({ claim: { attribution }, article: { text } }: Statement): Party | null => {
  const last = attribution.at(-1);
  if (last === undefined) return null;
  const words = wordsOf(`${last.source} ${last.as.text} ${roleOf(text, last.source)}`.replace(ALLIANCES, '')).map(({ norm }) => norm.replace(/['’]s$/, ''));
  return {
    name: last.source,
    camp: only(words.flatMap((word) => campOf(word) ?? campOf(nounOf(word)) ?? [])),
    nation: only(words.flatMap((word) => nationOf(bare(word)) ?? [])),
  };
};

/** Whether two parties hold against each other, so that the higher figure is no later stage of the lower one. */
export const areRivalParties = (lower: Statement, higher: Statement): boolean => {
  const [one, two] = [partyOf(lower), partyOf(higher)];
  if (one === null || two === null || one.camp === null || two.camp === null) return false;
  return areRivalCamps(one.camp, two.camp) || (one.camp === 'state' && two.camp === 'state' && one.nation !== null && two.nation !== null && one.nation !== two.nation);
};
