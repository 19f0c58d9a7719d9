import { PEOPLE_STATES } from '#lib/lexicon/deed-nouns.ts';
import { canBePerson, isPerson as isPersonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { KNOWN_PLACES } from '#lib/lexicon/places.ts';
import { isAgeForm, isAndCommaOrOr, isCommaSemicolonOrColon, isIsOrWas, isNounAdjOrPropn, isThoseOrWhich, isUnderOverAboveOrBelow, isWereOrAre } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import type { Figure } from './figure.ts';

const YEARS: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h']);

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

const isYearsOldShort = (word: string): boolean => word === 'yo' || word === 'y/o' || word === 'y.o';
const isOldForm = (word: string): boolean => word === 'old' || word === 'olds';

/** Where an age ends that a duration turns out to be: "34-year-old", "34 years old", "34 years of age"; null where it is none. */
export const ageEnd = (atoms: readonly Atom[], figure: Figure): number | null => {
  const { unit, to } = figure;
  if (unit === null || !YEARS.has(unit.code) || unit.times !== 1) return null;
  if (isYearsOldShort(unit.word)) return to;
  const next = norm(atoms, to) === '-' ? to + 1 : to;
  if (isOldForm(norm(atoms, next))) return next + 1;
  if (norm(atoms, to) === 'of' && norm(atoms, to + 1) === 'age') return to + 2;
  return null;
};

const BEFORE_AGE: ReadonlySet<string> = new Set('just only about around between over under the a at least than more nearly almost or ripe old tender young'.split(' '));
const isYoungPerson = (word: string): boolean => word === 'boy' || word === 'girl' || word === 'child' || word === 'man' || word === 'woman' || word === 'youth' || word === 'lad';
const isBearerLink = (word: string): boolean => word === 'who' || word === 'whose' || word === 'was' || word === 'is' || word === 'had' || word === 'has';
const isVerbOrPron = (word: string): boolean => word === 'VERB' || word === 'PRON';
const TURNING_FORM: ReadonlySet<string> = new Set(['is', 'was', 'be', 'am', "'m", "'s", "i'm", "he's", "she's", 'turned', 'turns', 'turning', 'being', 'are', 'were', 'nearly']);

/** Bare ages: "aged 34", "at the age of 61" stated; "Maria Santos, 34, said" apposed; "children under five" bounded; or null. */
export const bareAge = (atoms: readonly Atom[], figure: Figure): 'stated' | 'apposed' | 'bounded' | null => {
  const { unit, from, to, low } = figure;
  if (unit !== null && unit.code !== 'a') return null;
  if (figure.vague || figure.fraction || low > 130) return null;
  let before = from - 1;
  while (before > from - 6 && BEFORE_AGE.has(norm(atoms, before))) before -= 1;
  const word = norm(atoms, before);
  if (word === 'from' && norm(atoms, before - 1) === 'age') return 'stated';
  if (word === 'aged' || word === 'ages' || (word === 'age' && norm(atoms, before - 1) !== 'average') || (word === 'of' && isAgeForm(norm(atoms, before - 1)))) return 'stated';
  if (unit === null && !figure.digits && norm(atoms, from - 1) === 'of' && low >= 2 && low <= 20 && atoms[from - 2]?.tag === 'NOUN' && isYoungPerson(norm(atoms, from - 2)) && (endsPhrase(atoms[to]) || isBearerLink(norm(atoms, to)))) return 'apposed';
  if (unit === null && (isInAges(atoms, from) || isOfPair(atoms, from, to))) return 'stated';
  // "girls between 8 and 16"
  if (unit === null && figure.spread === 'between' && (figure.high ?? 200) <= 100 && low >= 1 && norm(atoms, from - 1) === 'between' && endsPhrase(atoms[to])) {
    const group = atoms[from - 2];
    if (group?.tag === 'NOUN' && isPlural(group.norm) && isPersonNoun(nounLemma(group.norm))) return 'bounded';
  }
  if (unit === null && isBracket(atoms, from, low) && (endsPhrase(atoms[to]) || isVerbOrPron(atoms[to]!.tag))) return 'bounded';
  if (unit === null && figure.digits && low >= 10 && endsPhrase(atoms[to]) && speaksOfAge(atoms, from)) return 'stated';
  if (unit !== null || !figure.digits || low < 1 || !Number.isInteger(low)) return null;
  // "she is 43.", "he will be 35 by the end of the year"
  if (low >= 5 && TURNING_FORM.has(norm(atoms, before)) && isPersonal(atoms, before) && endsPhrase(atoms[to]) && norm(atoms, to) !== 'to') return 'stated';
  const comma = atoms[from - 1];
  const name = atoms[from - 2];
  // "a fisherman of 61", "a man, 43,"
  const noun = name?.tag === 'NOUN' && isPersonNoun(nounLemma(name.norm)) && !isBodyWord(name.norm) && !isParentNoun(name.norm);
  if (comma?.norm === 'of' && noun && !isPlural(name.norm) && low >= 1 && low <= 110 && (endsPhrase(atoms[to]) || isBearerLink(norm(atoms, to)))) return 'apposed';
  if (comma?.norm === ',' && (noun || isDoer(atoms, from - 2, low)) && name !== undefined && !isPlural(name.norm) && low >= 1 && /^\d{1,3}$/.test(atoms[from]!.text) && (atoms[to + 1]?.value ?? null) === null && /^(?:[,.;)]|and|was|is|has|who|on|in|of|from|said)$/.test(norm(atoms, to) || '.') && !isThoseOrWhich(norm(atoms, to + 1))) return 'apposed';
  const end = norm(atoms, to);
  if (comma?.norm === ',' && (name?.tag === 'PROPN') && (end === ',' || end === '.' || end === ';' || end === ')' || atoms[to] === undefined || end === 'and') && /^\d{1,3}$/.test(atoms[from]!.text)
    && (isPerson(atoms, from - 2) || isDoneTo(atoms, from - 2, low))) return 'apposed';
  if (comma?.norm === '(' && name?.tag === 'PROPN' && end === ')' && /^\d{2}$/.test(atoms[from]!.text) && isPerson(atoms, from - 2)) return 'apposed';
  return null;
};

/** Words of a list of ages: nobody lists more, and each figure of a longer list would go back over all before it. */
const LONGEST_LIST = 30;

const isAgedOrAges = (word: string): boolean => word === 'aged' || word === 'ages';

/** "brothers aged 19 and | 22", "girls aged six, eight and | nine". */
const isInAges = (atoms: readonly Atom[], from: number): boolean => {
  let at = from - 1;
  const floor = Math.max(1, from - LONGEST_LIST);
  while (at > floor && isAndCommaOrOr(norm(atoms, at))) {
    if (norm(atoms, at) !== ',' && norm(atoms, at - 1) === ',') at -= 1;
    if (atoms[at - 1]?.tag !== 'NUM' && (atoms[at - 1]?.value ?? null) === null) return false;
    at -= 2;
  }
  return at < from - 1 && isAgedOrAges(norm(atoms, at));
};

const isNoWordOrStop = (word: string): boolean => word === '' || word === ',' || word === '.' || word === ';';
const isTwoOrBoth = (word: string): boolean => word === 'two' || word === '2' || word === 'both';

/** "two men, 34 and | 61, were held" */
const isOfPair = (atoms: readonly Atom[], from: number, to: number): boolean => {
  const first = norm(atoms, from - 1) === 'and' && atoms[from - 2]?.tag === 'NUM' ? from - 2 : from;
  const second = first < from ? to : to + 2;
  if (norm(atoms, first - 1) !== ',' || (first === from && (norm(atoms, to) !== 'and' || atoms[to + 1]?.tag !== 'NUM')) || !isNoWordOrStop(norm(atoms, second))) return false;
  const noun = atoms[first - 2];
  return isTwoOrBoth(norm(atoms, first - 3)) && noun?.tag === 'NOUN' && isPlural(noun.norm) && isPersonNoun(nounLemma(noun.norm));
};

const isBearerMark = (word: string): boolean => word === 'the' || word === 'its' || word === 'his' || word === 'her' || word === 'their' || word === 'our' || word === 'my' || word === 'a' || word === 'an' || word === "'s" || word === '’s';

/** "the driver, 43,", "its cleaner, 51,": nouns that name tools as well, behind a word for a certain one. */
const isDoer = (atoms: readonly Atom[], at: number, age: number): boolean => {
  const noun = atoms[at];
  if (noun?.tag !== 'NOUN' || age < 14 || age > 105 || !canBePerson(noun.norm)) return false;
  for (let near = at - 1; near >= Math.max(0, at - 5); near -= 1) {
    const { norm: word, tag: part } = atoms[near]!;
    if (isBearerMark(word)) return true;
    if (!isNounAdjOrPropn(part) && word !== '-') return false;
  }
  return false;
};

/** Ages by which people are counted. */
const BRACKETS: ReadonlySet<number> = new Set([1, 2, 5, 10, 12, 14, 15, 16, 17, 18, 20, 21, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80]);

/** "children under five", "people over 60": an age that bounds a group. */
const isBracket = (atoms: readonly Atom[], from: number, low: number): boolean => {
  if (low > 100 || !Number.isInteger(low) || !isUnderOverAboveOrBelow(norm(atoms, from - 1))) return false;
  const noun = atoms[from - 2];
  // "Sixteen of the dead were under 18"
  if (isWereOrAre(noun?.norm ?? '') && BRACKETS.has(low)) for (let near = from - 3; near >= Math.max(0, from - 8); near -= 1) if (PEOPLE_STATES.has(norm(atoms, near)) || (atoms[near]!.tag === 'NOUN' && isPersonNoun(nounLemma(norm(atoms, near))))) return true;
  return noun?.norm === 'those' || (noun?.tag === 'NOUN' && isPlural(noun.norm) && isPersonNoun(nounLemma(noun.norm)));
};

const isAgeStatistic = (word: string): boolean => word === 'average' || word === 'median' || word === 'mean' || word === 'retirement' || word === 'pension' || word === 'voting' || word === 'minimum' || word === 'legal' || word === 'maximum';

/** "life expectancy is 73", "a median age of 38" */
const speaksOfAge = (atoms: readonly Atom[], from: number): boolean => {
  for (let near = from - 1; near >= Math.max(0, from - 10); near -= 1) {
    const word = norm(atoms, near);
    if (word === 'expectancy' || (word === 'age' && isAgeStatistic(norm(atoms, near - 1)))) return true;
    if (isCommaSemicolonOrColon(word) || atoms[near]!.tag === 'NUM') return false;
  }
  return false;
};

/** "a mother of six" counts children. */
export const isParentNoun = (word: string): boolean => word === 'mother' || word === 'father' || word === 'parent' || word === 'mum' || word === 'mom' || word === 'dad' || word === 'grandmother' || word === 'grandfather';

const isBodyWord = (word: string): boolean => word === 'group' || word === 'crew' || word === 'team' || word === 'total' || word === 'force' || word === 'family' || word === 'party';

const isImHesOrShes = (word: string): boolean => word === "i'm" || word === "he's" || word === "she's";
const isHeSheIOrWho = (word: string): boolean => word === 'he' || word === 'she' || word === 'i' || word === 'who';

/** "he will be", "who was", "Maria is": somebody is the subject. */
const isPersonal = (atoms: readonly Atom[], at: number): boolean => {
  if (isImHesOrShes(norm(atoms, at))) return true;
  let subject = at - 1;
  while (subject > at - 6 && (atoms[subject]?.tag === 'AUX' || atoms[subject]?.tag === 'ADV')) subject -= 1;
  return isHeSheIOrWho(norm(atoms, subject)) || (isIsOrWas(norm(atoms, at)) && isOneNamed(atoms, subject));
};

/** "Ana Reyes | was 17,", "his gran Bridie | was 91 when": a name of two words, or behind a word for a person. */
const isOneNamed = (atoms: readonly Atom[], at: number): boolean => {
  const name = atoms[at];
  const before = atoms[at - 1];
  if (name?.tag !== 'PROPN' || name.date || before === undefined || KNOWN_PLACES.has(name.norm) || KNOWN_PLACES.has(`${before.norm} ${name.norm}`)) return false;
  return before.tag === 'PROPN' ? !BODY_NAMES.has(name.norm) : before.tag === 'NOUN' && isPersonNoun(nounLemma(before.norm));
};

const BODY_NAMES: ReadonlySet<string> = new Set('bank index city town stadium motors group party company court league united cup airlines street park county river lake average university hospital council shares crude oil gold'.split(' '));

const endsPhrase = (next: Atom | undefined): boolean =>
  next === undefined || next.tag === 'PUNCT' || next.tag === 'SCONJ' || next.tag === 'CCONJ' || (next.tag === 'ADP' && next.norm !== 'of' && next.norm !== 'per') || next.date || next.norm === 'when';

const isHonorific = (word: string): boolean => word === 'mr' || word === 'mr.' || word === 'mrs' || word === 'mrs.' || word === 'ms' || word === 'ms.' || word === 'dr' || word === 'dr.' || word === 'sir' || word === 'sir.';
const isSpeechBreak = (word: string): boolean => word === ',' || word === 'and' || word === ';' || word === 'said' || word === 'says' || word === 'while' || word === 'but' || word === 'as' || word === '“' || word === '"';

/** Two capitalised words in a row, or a title: a person's name and no month, team or address. */
const isPerson = (atoms: readonly Atom[], at: number): boolean =>
  !atoms[at]!.date && (atoms[at - 1]?.tag === 'PROPN' || isHonorific(norm(atoms, at - 1)) || isSpeechBreak(norm(atoms, at - 1)) || at === 0);

/** "jailed Osei, 54, to", "his aide Peters, 29,": one name behind a verb or a word for a person. */
const isDoneTo = (atoms: readonly Atom[], at: number, age: number): boolean => {
  const before = atoms[at - 1];
  if (age < 10 || age > 105 || atoms[at]!.date || KNOWN_PLACES.has(norm(atoms, at))) return false;
  return before?.tag === 'VERB' || (before?.tag === 'NOUN' && isPersonNoun(nounLemma(before.norm)));
};
