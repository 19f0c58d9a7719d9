import { PEOPLE_DO, PEOPLE_STATES, PEOPLE_VERBS } from '#lib/lexicon/deed-nouns.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { isIsOrWas, isMoreFewerOrLess, isPunctCconjOrAdp, isPunctOrCconj, isStandsOrStood, isWereOrAre, isWhomOrWhich } from '#lib/lexicon/word-tests.ts';
import { isParentNoun } from './age.ts';
import type { Atom } from './atoms.ts';
import { stateAfter } from './event.ts';
import { phraseAfter } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Figure } from './figure.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isItThatOrWhich = (word: string): boolean => word === 'it' || word === 'that' || word === 'which';
const isStayingForm = (word: string): boolean => word === 'stay' || word === 'stays' || word === 'stayed' || word === 'remain' || word === 'remains' || word === 'remained' || word === 'kept' || word === 'capped' || word === 'fixed' || word === 'held';
const isPunctCconjVerbOrAux = (word: string): boolean => word === 'PUNCT' || word === 'CCONJ' || word === 'VERB' || word === 'AUX';
const isAndSaidSaysOrBut = (word: string): boolean => word === 'and' || word === 'said' || word === 'says' || word === 'but';
const isLevelPreposition = (word: string): boolean => word === 'with' || word === 'from' || word === 'against' || word === 'to' || word === 'than';
const isComparedOrMoved = (word: string): boolean => word === 'compared' || word === 'compares' || word === 'up' || word === 'down' || word === 'against' || word === 'opposed';
const isVotesSeatsBallotsOrDelegates = (word: string): boolean => word === 'votes' || word === 'seats' || word === 'ballots' || word === 'delegates';
const isAfflictedWord = (word: string): boolean => word === 'dead' || word === 'missing' || word === 'injured' || word === 'wounded' || word === 'accused' || word === 'homeless' || word === 'ill' || word === 'sick' || word === 'more' || word === 'others';

/** A bare number that something around it shows to be a figure. */
export const isSupported = (atoms: readonly Atom[], figure: Figure, modified: boolean, moved: boolean): boolean => {
  if (modified || moved || figure.spread !== 'none') return true;
  const { from, to, low } = figure;
  const before = atoms[from - 1];
  const after = atoms[to];
  if (before?.norm === 'of' && isParentNoun(norm(atoms, from - 2))) return true;
  if (before?.norm === 'at' && putBefore(atoms, from - 1) !== null) return true;
  // "It stood at 52 on Monday"
  if (before?.norm === 'at' && isStandsOrStood(norm(atoms, from - 2)) && isItThatOrWhich(norm(atoms, from - 3)) && (after === undefined || after.date || isPunctCconjOrAdp(after.tag))) return true;
  // "the real number is five", "95 aboard", "28 and 41 respectively"
  if (before?.tag === 'AUX' && low > 1 && BARE_NUMBERS.has(norm(atoms, from - 2)) && OF_NUMBERS.has(norm(atoms, from - 3))) return true;
  // "Their preliminary figure, 2,790, is lower", "Sick days stay at 12."
  if (before?.norm === ',' && after?.norm === ',' && low > 1 && norm(atoms, from - 2) !== 'number' && BARE_NUMBERS.has(norm(atoms, from - 2))) return true;
  if (before?.norm === 'at' && isStayingForm(norm(atoms, from - 2)) && (after === undefined || isPunctOrCconj(after.tag))) return true;
  if (after?.norm === 'aboard' || (after?.norm === 'on' && norm(atoms, to + 1) === 'board')) return true;
  if (low > 1 && (norm(atoms, to + 2) === 'respectively' || norm(atoms, to) === 'respectively')) return true;
  if (low >= 20 && after?.tag === 'ADP' && thereWere(atoms, from)) return true;
  if (stateAfter(atoms, to) !== null) return true;
  // "seven remain in hospital", "61 came back positive"
  if (after?.tag === 'VERB' && low > 1 && (after.norm === 'remain' || after.norm === 'remained' || (after.norm === 'came' && norm(atoms, to + 1) === 'back') || (after.norm === 'tested' && norm(atoms, to + 1) !== 'the'))) return true;
  if (before?.norm === 'another' || before?.norm === 'record' || before?.norm === 'population') return true;
  if (isBodyOf(atoms, from)) return true;
  // "a score of 87", "the arrest of 12"
  if (before?.norm === 'of' && low > 1 && atoms[from - 2]?.tag === 'NOUN' && (after === undefined || isPunctCconjVerbOrAux(after.tag)) && isTold(norm(atoms, from - 2))) return true;
  // "200,000 fewer than in 2020"
  if (isMoreFewerOrLess(after?.norm ?? '') && norm(atoms, to + 1) === 'than') return true;
  if (before?.norm === ':' && PEOPLE_STATES.has(norm(atoms, from - 2))) return true;
  // "Fire engines: 9", a line of a list
  if (before?.norm === ':' && low > 0 && (after === undefined || after.norm === '(' || after.norm === ';' || after.norm === '.') && labelBefore(atoms, from - 1) !== null) return true;
  if (low >= 1000 && norm(atoms, to) === 'to' && norm(atoms, to + 1) === 'be') return true;
  if (after !== undefined && PEOPLE_DO.has(after.norm)) return true;
  if (before?.tag === 'VERB' && !isIsOrWas(before.norm) && (low > 50 || !/^number/.test(before.norm))) return true;
  if (after?.tag === 'AUX' && (before?.tag !== 'DET' || isWhomOrWhich(before.norm) || (before.norm === 'that' && isAndSaidSaysOrBut(norm(atoms, from - 2))))) return true;
  if (isLevelPreposition(before?.norm ?? '') && isComparedOrMoved(norm(atoms, from - 2))) return true;
  // "by 212 votes to 97"
  if (before?.norm === 'to' && isVotesSeatsBallotsOrDelegates(norm(atoms, from - 2))) return true;
  // "below the 390,000 that analysts had expected", "short of the 12,000 forecast"
  if (before?.norm === 'the' && low >= 100 && EXPECTED.has(after?.norm ?? '') && /^(?:below|above|beat|beating|of|against|than|exceeding|topping|missing)$/.test(norm(atoms, from - 2))) return true;
  // "more than the 2.8 million that it had named"
  if (before?.norm === 'the' && norm(atoms, from - 2) === 'than' && low >= 100) return true;
  if (after?.tag === 'VERB' && /(?:ed|en|ad)$|^(?:hurt|held|died|fled|were)$/.test(after.norm)) return true;
  if (after?.tag === 'ADJ' && isAfflictedWord(after.norm)) return true;
  if (norm(atoms, to) === 'of' && !/^(?:the)$/.test(norm(atoms, from - 1))) return true;
  if (before?.tag === 'AUX' && (low >= 100 || figure.digits)) return true;
  return (before?.tag === 'ADP' || before?.norm === ':' || before?.norm === 'and') && (low >= 100 || !Number.isInteger(low)) && figure.low > 0;
};

/** In words: a longer line before a colon is no label. */
const LABEL = 7;

/** "Fire engines | : 9", "Homes destroyed | : 340": the plural that a line of a list counts; `colon` is where its mark stands. */
export const labelBefore = (atoms: readonly Atom[], colon: number): NounPhrase | null => {
  if (colon > LABEL) return null;
  const first = atoms[0]?.tag === 'PUNCT' || atoms[0]?.tag === 'SYM' ? 1 : 0;
  const phrase = phraseAfter(atoms, first);
  if (phrase === null || atoms[phrase.head]!.tag !== 'NOUN' || !isPlural(norm(atoms, phrase.head))) return null;
  return phrase.to === colon || (phrase.coreTo === colon - 1 && atoms[colon - 1]!.tag === 'VERB') ? phrase : null;
};

const EXPECTED: ReadonlySet<string> = new Set(['that', 'expected', 'forecast', 'predicted', 'projected', 'estimated', 'analysts', 'economists', 'originally', 'planned', 'targeted']);

const BARE_NUMBERS: ReadonlySet<string> = new Set(['number', 'figure', 'toll', 'total', 'tally', 'count']);

/** "His lucky number is nine" tells of no count. */
const OF_NUMBERS: ReadonlySet<string> = new Set('the real true actual official final correct confirmed overall current new latest total death its their that revised provisional'.split(' '));

/** "There were, she insisted, | twenty thousand in the street" */
export const thereWere = (atoms: readonly Atom[], from: number): boolean => {
  let near = from - 1;
  if (norm(atoms, near) === ',') for (near -= 1; near > 0 && near > from - 8 && norm(atoms, near) !== ',';) near -= 1;
  if (norm(atoms, near) === ',') near -= 1;
  return isWereOrAre(norm(atoms, near)) && norm(atoms, near - 1) === 'there';
};

const isCommaAndDashOrEnDash = (word: string): boolean => word === ',' || word === 'and' || word === '—' || word === '–';

/** "41 are dead, not | 28", "400 troops, not the | 1,000 that it asked for" */
export const isRather = (atoms: readonly Atom[], from: number): boolean => {
  const not = norm(atoms, from - 1) === 'the' ? from - 2 : from - 1;
  return norm(atoms, not) === 'not' && isCommaAndDashOrEnDash(norm(atoms, not - 1));
};

/** What is so many strong: "a crew of 12", "a majority of just two", "its capacity of 29". */
const BODIES: ReadonlySet<string> = new Set('majority margin lead crew capacity gang team group panel jury cast staff workforce squad force audience crowd congregation family quorum class fleet convoy herd membership complement delegation turnout'.split(' '));

const isJustOnlyBarelyOrExactly = (word: string): boolean => word === 'just' || word === 'only' || word === 'barely' || word === 'exactly';

export const isBodyOf = (atoms: readonly Atom[], from: number): boolean => {
  const of = isJustOnlyBarelyOrExactly(norm(atoms, from - 1)) ? from - 2 : from - 1;
  return norm(atoms, of) === 'of' && atoms[of - 1]?.tag === 'NOUN' && BODIES.has(norm(atoms, of - 1));
};

const isScoreRatingOrGrade = (word: string): boolean => word === 'score' || word === 'rating' || word === 'grade';

const isTold = (noun: string): boolean => isScoreRatingOrGrade(noun) || PEOPLE_VERBS.has(noun) || PEOPLE_VERBS.has(verbLemma(noun) ?? '');

const isEstimatingVerb = (word: string): boolean => word === 'put' || word === 'puts' || word === 'putting' || word === 'estimated' || word === 'reckoned';

/** "put the number at eight": where "put" stands. */
export const putBefore = (atoms: readonly Atom[], at: number): number | null => {
  for (let near = at - 1; near >= Math.max(0, at - 12); near -= 1) if (isEstimatingVerb(norm(atoms, near))) return near;
  return null;
};

/** What follows a bare number that goes on with the noun counted before: "435 homes by sale and 187 by tender". */
export const carriesOn = (atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at];
  return next === undefined || next.tag === 'AUX' || next.norm === 'more' || next.tag === 'ADP' || next.tag === 'PUNCT' || next.tag === 'ADV';
};
