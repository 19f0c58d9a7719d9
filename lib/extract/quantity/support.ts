import { PEOPLE_DO, PEOPLE_STATES, PEOPLE_VERBS } from '#lib/lexicon/deed-nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isParent } from './age.ts';
import type { Atom } from './atoms.ts';
import { stateAfter } from './event.ts';
import type { Figure } from './figure.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** A bare number that something around it shows to be a figure. */
export const isSupported = (atoms: readonly Atom[], figure: Figure, modified: boolean, moved: boolean): boolean => {
  if (modified || moved || figure.spread !== 'none') return true;
  const { from, to, low } = figure;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (before?.norm === 'of' && isParent(norm(atoms, from - 2))) return true;
  if (before?.norm === 'at' && putBefore(atoms, from - 1) !== null) return true;
  // "It stood at 52 on Monday"
  if (before?.norm === 'at' && /^(?:stood|stands)$/.test(norm(atoms, from - 2)) && /^(?:it|that|which)$/.test(norm(atoms, from - 3)) && (after === undefined || after.date || /^(?:PUNCT|ADP|CCONJ)$/.test(after.tag))) return true;
  // "the real number is five", "95 aboard", "28 and 41 respectively"
  if (before?.tag === 'AUX' && low > 1 && BARE_NUMBERS.has(norm(atoms, from - 2)) && OF_NUMBERS.test(norm(atoms, from - 3))) return true;
  // "Their preliminary figure, 2,790, is lower", "Sick days stay at 12."
  if (before?.norm === ',' && after?.norm === ',' && low > 1 && norm(atoms, from - 2) !== 'number' && BARE_NUMBERS.has(norm(atoms, from - 2))) return true;
  if (before?.norm === 'at' && /^(?:stay|stays|stayed|remain|remains|remained|kept|capped|fixed|held)$/.test(norm(atoms, from - 2)) && (after === undefined || /^(?:PUNCT|CCONJ)$/.test(after.tag))) return true;
  if (after?.norm === 'aboard' || (after?.norm === 'on' && norm(atoms, to + 1) === 'board')) return true;
  if (low > 1 && (norm(atoms, to + 2) === 'respectively' || norm(atoms, to) === 'respectively')) return true;
  if (low >= 20 && after?.tag === 'ADP' && thereWere(atoms, from)) return true;
  if (stateAfter(atoms, to) !== null) return true;
  if (before?.norm === 'another' || before?.norm === 'record' || before?.norm === 'population') return true;
  if (isBodyOf(atoms, from)) return true;
  // "a score of 87", "the arrest of 12"
  if (before?.norm === 'of' && low > 1 && atoms[from - 2]?.tag === 'NOUN' && (after === undefined || /^(?:PUNCT|CCONJ|VERB|AUX)$/.test(after.tag)) && isTold(norm(atoms, from - 2))) return true;
  // "200,000 fewer than in 2020"
  if (/^(?:more|fewer|less)$/.test(after?.norm ?? '') && norm(atoms, to + 1) === 'than') return true;
  if (before?.norm === ':' && PEOPLE_STATES.has(norm(atoms, from - 2))) return true;
  if (low >= 1000 && norm(atoms, to) === 'to' && norm(atoms, to + 1) === 'be') return true;
  if (after !== undefined && PEOPLE_DO.has(after.norm)) return true;
  if (before?.tag === 'VERB' && !/^(?:is|was)$/.test(before.norm) && (low > 50 || !/^number/.test(before.norm))) return true;
  if (after?.tag === 'AUX' && (before?.tag !== 'DET' || /^(?:which|whom)$/.test(before.norm) || (before.norm === 'that' && /^(?:and|said|says|but)$/.test(norm(atoms, from - 2))))) return true;
  if (/^(?:with|from|against|to|than)$/.test(before?.norm ?? '') && /^(?:compared|compares|up|down|against|opposed)$/.test(norm(atoms, from - 2))) return true;
  // "by 212 votes to 97"
  if (before?.norm === 'to' && /^(?:votes|seats|ballots|delegates)$/.test(norm(atoms, from - 2))) return true;
  // "more than the 2.8 million that it had named"
  if (before?.norm === 'the' && norm(atoms, from - 2) === 'than' && low >= 100) return true;
  if (after?.tag === 'VERB' && /(?:ed|en|ad)$|^(?:hurt|held|died|fled|were)$/.test(after.norm)) return true;
  if (after?.tag === 'ADJ' && /^(?:dead|missing|injured|wounded|accused|homeless|ill|sick|more|others)$/.test(after.norm)) return true;
  if (norm(atoms, to) === 'of' && !/^(?:the)$/.test(norm(atoms, from - 1))) return true;
  if (before?.tag === 'AUX' && (low >= 100 || figure.digits)) return true;
  return (before?.tag === 'ADP' || before?.norm === ':' || before?.norm === 'and') && (low >= 100 || !Number.isInteger(low)) && figure.low > 0;
};

const BARE_NUMBERS: ReadonlySet<string> = new Set(['number', 'figure', 'toll', 'total', 'tally', 'count']);

/** "His lucky number is nine" tells of no count. */
const OF_NUMBERS = /^(?:the|real|true|actual|official|final|correct|confirmed|overall|current|new|latest|total|death|its|their|that|revised|provisional)$/;

/** "There were, she insisted, | twenty thousand in the street" */
export const thereWere = (atoms: readonly Atom[], from: number): boolean => {
  let near = from - 1;
  if (norm(atoms, near) === ',') for (near -= 1; near > 0 && near > from - 8 && norm(atoms, near) !== ',';) near -= 1;
  if (norm(atoms, near) === ',') near -= 1;
  return /^(?:were|are)$/.test(norm(atoms, near)) && norm(atoms, near - 1) === 'there';
};

/** "41 are dead, not | 28", "400 troops, not the | 1,000 that it asked for" */
export const isRather = (atoms: readonly Atom[], from: number): boolean => {
  const not = norm(atoms, from - 1) === 'the' ? from - 2 : from - 1;
  return norm(atoms, not) === 'not' && /^(?:,|and|—|–)$/.test(norm(atoms, not - 1));
};

/** What is so many strong: "a crew of 12", "a majority of just two", "its capacity of 29". */
const BODIES: ReadonlySet<string> = new Set('majority margin lead crew capacity gang team group panel jury cast staff workforce squad force audience crowd congregation family quorum class fleet convoy herd membership complement delegation turnout'.split(' '));

export const isBodyOf = (atoms: readonly Atom[], from: number): boolean => {
  const of = /^(?:just|only|barely|exactly)$/.test(norm(atoms, from - 1)) ? from - 2 : from - 1;
  return norm(atoms, of) === 'of' && atoms[of - 1]?.tag === 'NOUN' && BODIES.has(norm(atoms, of - 1));
};

const isTold = (noun: string): boolean => /^(?:score|rating|grade)$/.test(noun) || PEOPLE_VERBS.has(noun) || PEOPLE_VERBS.has(verbLemma(noun) ?? '');

/** "put the number at eight": where "put" stands. */
export const putBefore = (atoms: readonly Atom[], at: number): number | null => {
  for (let near = at - 1; near >= Math.max(0, at - 12); near -= 1) if (/^(?:put|puts|putting|estimated|reckoned)$/.test(norm(atoms, near))) return near;
  return null;
};

/** What follows a bare number that goes on with the noun counted before: "435 homes by sale and 187 by tender". */
export const carriesOn = (atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at];
  return next === undefined || next.tag === 'AUX' || next.norm === 'more' || next.tag === 'ADP' || next.tag === 'PUNCT' || next.tag === 'ADV';
};
