import { isPerson } from '#lib/lexicon/kinds.ts';
import { isAgeForm, isAuxOrAdv, isBeforeOrAfter, isBetweenOrFrom, isGenitiveEnding, isHasHaveOrHad } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { directionOf } from './change.ts';
import { subjectOf, verbGroupBefore } from './clause.ts';
import { isServed, jailTerm } from './jail-term.ts';
import { lastingState } from './lasting.ts';
import { measuredBy } from './measured.ts';
import { lemmaOf, nounBefore, phraseAfter } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { NOTHING, asMeasured, pastDeterminers } from './thing.ts';
import type { Measured, Place } from './thing.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

export const words = (text: string, atoms: readonly Atom[], from: number, to: number): string =>
  text.slice(atoms[from]!.start, atoms[to - 1]!.end).replace(/\s+/g, ' ');

const isAgedAgeOrAges = (word: string): boolean => word === 'aged' || word === 'age' || word === 'ages';
const isAOrAnother = (word: string): boolean => word === 'a' || word === 'another';

/** Whose age: the noun behind "34-year-old", the name before ", 34,", the group before "under five". */
export const agedThing = (text: string, atoms: readonly Atom[], place: Place, to: number, bare: 'stated' | 'apposed' | 'bounded' | null): Measured => {
  if (bare === 'apposed') {
    let from = place.from - 1;
    while (from > Math.max(0, place.from - 9) && atoms[from - 1]!.tag === 'PROPN') from -= 1;
    if (from === place.from - 1) {
      const noun = nounBefore(atoms, from);
      return noun === null ? NOTHING : { measured: words(text, atoms, noun.head, noun.coreTo), head: lemmaOf(atoms[noun.head]!), carried: false };
    }
    return { measured: words(text, atoms, from, place.from - 1), head: atoms[place.from - 2]!.text, carried: false };
  }
  if (bare === 'bounded') {
    const group = nounBefore(atoms, place.from, place.floor);
    return group === null ? { measured: 'people', head: 'person', carried: false } : { measured: words(text, atoms, group.from, group.coreTo), head: lemmaOf(atoms[group.head]!), carried: false };
  }
  // "children between the ages of 6 and 15", "died at the age of 26"
  // "two men, | 34 and 61": the noun before the comma.
  const pair = bare === 'stated' ? [place.from - 2, place.from - 4].find((at) => atoms[at]?.tag === 'NOUN' && norm(atoms, at + 1) === ',' && atoms[at - 1]?.tag === 'NUM') : undefined;
  if (pair !== undefined) return { measured: words(text, atoms, pair, pair + 1), head: lemmaOf(atoms[pair]!), carried: false };
  const ofAge = bare === 'stated' && norm(atoms, place.from - 1) === 'of' && isAgeForm(norm(atoms, place.from - 2));
  const ages = ofAge ? atAge(atoms, place.from - 2, place.floor) : null;
  if (ofAge && ages === null) return NOTHING;
  if (ages !== null) return { measured: words(text, atoms, ages.from, ages.coreTo).replace(/^(?:an?|the) /i, ''), head: lemmaOf(atoms[ages.head]!), carried: false };
  // "two brothers | aged 19 and 22"
  for (let near = place.from - 1; bare === 'stated' && near >= Math.max(place.floor, place.from - 6); near -= 1) {
    const noun = isAgedAgeOrAges(atoms[near]!.norm) && near > place.floor ? nounBefore(atoms, isBetweenOrFrom(norm(atoms, near - 1)) ? near - 1 : near, place.floor) : null;
    if (noun !== null) {
      // "died of cancer aged 79": who did.
      const verb = /^(?:of|from|in|after|with)$/.test(norm(atoms, noun.from - 1)) && !isPerson(lemmaOf(atoms[noun.head]!)) ? verbGroupBefore(atoms, noun.from - 1) : null;
      const dead = verb === null ? null : subjectOf(atoms, verb.from, place.floor);
      const who = dead ?? noun;
      return { measured: words(text, atoms, who.from, who.coreTo).replace(/^(?:an?|the) /i, ''), head: lemmaOf(atoms[who.head]!), carried: false };
    }
  }
  // "killed a 13-year-old last week": somebody is so old.
  const someone = bare === null && isAOrAnother(norm(atoms, place.from - 1)) && norm(atoms, place.from + 1) === '-' || (bare === null && norm(atoms, place.from - 1) === 'the' && atoms[to]?.tag === 'PART');
  const phrase = bare === null ? phraseAfter(atoms, to) : null;
  // "the 37-year-old mayor's chances"
  let owner = phrase?.from ?? 0;
  while (phrase !== null && owner < phrase.head && atoms[owner]!.tag !== 'PART') owner += 1;
  if (phrase !== null && owner > phrase.from && owner < phrase.head) return { measured: words(text, atoms, phrase.from, owner), head: atoms[owner - 1]!.norm, carried: false };
  if (phrase !== null) return { measured: words(text, atoms, phrase.from, phrase.coreTo), head: atoms[phrase.head]!.tag === 'PROPN' ? atoms[phrase.head]!.text : atoms[phrase.head]!.norm, carried: false };
  return someone ? { measured: 'person', head: 'person', carried: true } : measuredBy(text, atoms, place, atoms.length, false);
};

const isLimitPreposition = (word: string): boolean => word === 'between' || word === 'at' || word === 'from' || word === 'by' || word === 'under' || word === 'over' || word === 'above' || word === 'below' || word === 'of';

/** Who is of the age named at atom `at`: the noun before "between the ages", else whose verb stands before. */
const atAge = (atoms: readonly Atom[], at: number, floor: number): NounPhrase | null => {
  let end = norm(atoms, at - 1) === 'the' ? at - 1 : at;
  if (isLimitPreposition(norm(atoms, end - 1))) end -= 1;
  else return null;
  const noun = nounBefore(atoms, end, floor);
  if (noun !== null) return noun;
  const verb = verbGroupBefore(atoms, end);
  return verb === null ? null : subjectOf(atoms, verb.from, floor);
};

const isSinceWord = (word: string): boolean => word === 'ago' || word === 'later' || word === 'earlier' || word === 'old' || word === 'since';
const isAroundThose = (word: string): boolean => word === 'the' || word === 'about' || word === 'around' || word === 'those' || word === 'these';
const SPAN_OPENER: ReadonlySet<string> = new Set('last past first next previous recent coming final every after within in over'.split(' '));

/** What lasts: the noun behind ("a 20-year sentence", "seven years in prison"), else the clause's subject. */
export const durationOf = (text: string, atoms: readonly Atom[], place: Place, to: number): Measured => {
  const next = norm(atoms, to);
  const lasting = next === 'in' && atoms[to + 1]?.tag === 'NOUN' ? null : lastingState(text, atoms, place);
  if (lasting !== null && !isServed(atoms, to)) return jailTerm(text, atoms, place, to) ?? lasting;
  if (isSinceWord(next) || (isBeforeOrAfter(next) && norm(atoms, place.from - 1) !== 'for')) return NOTHING;
  const link = isAroundThose(norm(atoms, place.from - 1)) ? norm(atoms, place.from - 2) : norm(atoms, place.from - 1);
  if (SPAN_OPENER.has(link) && next !== 'of' && !isToCome(atoms, place.from - 1) && !(link === 'over' && atoms[place.from - 2]?.tag === 'VERB')) return NOTHING;
  // "born at 24 weeks"
  if (norm(atoms, place.from - 1) === 'at' && norm(atoms, place.from - 2) === 'born') return { measured: 'gestation', head: 'gestation', carried: false };
  if (next === 'to' && (hasGiven(atoms, place) || (isHasHaveOrHad(norm(atoms, place.from - 1)) && atoms[to + 1]?.tag === 'VERB'))) return { measured: 'deadline', head: 'deadline', carried: false };
  const made = isToCome(atoms, place.from - 1) && next !== 'of' ? nounBefore(atoms, place.from - 1, place.floor) : null;
  if (made !== null) return atoms[made.from - 1]?.tag === 'VERB' ? asMeasured(text, atoms, made) : NOTHING;
  const slow = itTook(text, atoms, place.from, toVerb(atoms, to));
  if (slow !== null) return slow;
  const term = jailTerm(text, atoms, place, to);
  if (term !== null) return term;
  const possessive = isGenitiveEnding(atoms[to]?.text ?? '') ? to + 1 : to;
  // "three years in power", not "in Oslo"
  const inside = norm(atoms, possessive) === 'behind' || (norm(atoms, possessive) === 'in' && atoms[possessive + 1]?.tag === 'NOUN');
  return measuredBy(text, atoms, place, inside ? possessive + 1 : possessive, false);
};

const AHEAD = 8;

const isInOrWithin = (word: string): boolean => word === 'in' || word === 'within';
const isWillForm = (word: string): boolean => word === 'will' || word === 'would' || word === 'must' || word === 'should' || word === 'shall' || word === 'to';
const isDueForm = (word: string): boolean => word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'due' || word === 'expected' || word === 'likely' || word === 'set';

/** "will be completed | in six months", "is to report | within a week": the time that it has. */
const isToCome = (atoms: readonly Atom[], at: number): boolean => {
  if (!isInOrWithin(norm(atoms, at))) return false;
  for (let near = at - 1; near >= Math.max(0, at - AHEAD); near -= 1) {
    const { norm: word, tag } = atoms[near]!;
    if (isWillForm(word) && tag !== 'NOUN') return word !== 'to' || isDueForm(norm(atoms, near - 1));
    if (tag === 'PUNCT' || tag === 'SCONJ') return false;
  }
  return false;
};

const isGivingForm = (word: string): boolean => word === 'give' || word === 'gives' || word === 'gave' || word === 'given' || word === 'giving' || word === 'granted' || word === 'allowed';
const isPhraseTag = (word: string): boolean => word === 'NOUN' || word === 'PROPN' || word === 'ADJ' || word === 'DET' || word === 'PRON' || word === 'PART' || word === 'NUM' || word === 'ADV' || word === 'ADP';

/** "has given the firm | 30 days to pay" */
const hasGiven = (atoms: readonly Atom[], { from, floor }: Place): boolean => {
  for (let near = from - 1; near >= Math.max(floor, from - AHEAD); near -= 1) {
    if (isGivingForm(norm(atoms, near))) return true;
    if (!isPhraseTag(atoms[near]!.tag)) return false;
  }
  return false;
};

/** Behind the "to" that follows at atom `at` or behind a second figure: "three years and $1.4bn to rebuild"; -1 where none does. */
const toVerb = (atoms: readonly Atom[], at: number): number => {
  if (norm(atoms, at) === 'to') return at + 1;
  if (norm(atoms, at) !== 'and') return -1;
  for (let near = at + 1; near < at + 7; near += 1) if (norm(atoms, near) === 'to') return near + 1;
  return -1;
};

const isTakingForm = (word: string): boolean => word === 'took' || word === 'takes' || word === 'take' || word === 'taken' || word === 'taking';

/** "It took the ferry five minutes to sink", "it took four years to build the bridge": what took so long; `verb`: behind "to". */
const itTook = (text: string, atoms: readonly Atom[], at: number, verb: number): Measured | null => {
  if (verb < 0) return null;
  let took = at - 1;
  while (took > at - AHEAD && took > 0 && !isTakingForm(norm(atoms, took))) took -= 1;
  let subject = took - 1;
  while (subject > 0 && isAuxOrAdv(atoms[subject]!.tag)) subject -= 1;
  if (!/^tak|^took/.test(norm(atoms, took)) || norm(atoms, subject) !== 'it') return null;
  const whom = phraseAfter(atoms, pastDeterminers(atoms, took + 1));
  const what = whom !== null && whom.coreTo <= at ? whom : phraseAfter(atoms, pastDeterminers(atoms, verb + 1));
  return what === null || (what !== whom && what.from > verb + 3) ? null : asMeasured(text, atoms, { ...what, to: what.coreTo });
};

/** What took the thermometer somewhere, or where it hung, is not what has the temperature. */
export const temperatureOf = (measured: Measured): Measured =>
  measured.head !== null && HEATED.has(measured.head.toLowerCase()) ? measured : { measured: 'temperature', head: 'temperature', carried: measured.carried };

const isBelowBeneathOrUnder = (word: string): boolean => word === 'below' || word === 'beneath' || word === 'under';
const isUnderWord = (word: string): boolean => word === 'underground' || word === 'below' || word === 'beneath' || word === 'down' || word === 'deep' || word === 'under' || word === 'underwater';

/** "trapped 600 metres underground", "lives 20 km from the border": what is so far down or away is no length of its own. */
export const lengthOf = (measured: Measured, next: string, behind: string, before: Atom | undefined): Measured => {
  // "a planet 124 light-years away", "within 60,000 km of Earth"
  if ((before?.tag === 'NOUN' && isAway(next)) || (before?.norm === 'within' && next === 'of')) return { measured: 'distance', head: 'distance', carried: false };
  // "34 km below the surface"
  if (isBelowBeneathOrUnder(next) && SURFACES.has(behind)) return { measured: 'depth', head: 'depth', carried: false };
  // "the post was 40 km away", "lies at 18 miles from the coast"; not "a road of 40 km from the coast"
  const isFar = (before?.tag === 'AUX' || before?.norm === 'at' || before?.tag === 'VERB' || before?.tag === 'ADV') && (next === 'away' || next === 'off' || next === 'from' || next === 'inland' || next === 'offshore') && !LONG.test(before.norm) && directionOf(before.norm) === null;
  if (measured.head !== null && !isFar && !isPerson(measured.head.toLowerCase())) return measured;
  if (isUnderWord(next)) return { measured: 'depth', head: 'depth', carried: measured.carried };
  return isAway(next) ? { measured: 'distance', head: 'distance', carried: measured.carried } : measured;
};

const SURFACES: ReadonlySet<string> = new Set(['surface', 'ground', 'seabed', 'sea', 'earth', 'seafloor', 'deck', 'street']);

const LONG = /^(?:stretch|run|extend|travel|walk|drive|fly|swim|march|cover|span|row|cycl)/;

const isAway = (word: string): boolean => word === 'from' || word === 'away' || word === 'off' || word === 'north' || word === 'south' || word === 'east' || word === 'west' || word === 'outside' || word === 'apart' || word === 'inland' || word === 'offshore';

const HEATED: ReadonlySet<string> = new Set('temperature temp water sea ocean surface air ground sand fever oven warming rise increase fall drop limit target goal threshold anomaly high low record heat average mercury lake river pool body planet'.split(' '));
