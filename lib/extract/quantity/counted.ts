import { DEED_NOUNS, PEOPLED, PEOPLE_DO, PEOPLE_STATES, PEOPLE_VERBS } from '#lib/lexicon/deed-nouns.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { partsOfSpeech } from '#lib/lexicon/parts-of-speech.ts';
import { isAdpAdvAdjOrSconj, isAndOrOr, isAreWereIsOrWas, isAuxAdvOrVerb, isCommaOrAnd, isGenitiveEnding, isHasHaveOrHad, isHoldingVerb, isListOrSideMark, isMadeFor, isNamingTag, isNounOrPropn, isNumOrDet, isOfOrAmong, isOtherOrLast, isPossessiveDeterminer, isPunctAdpAuxOrCconj, isPunctCconjOrAdp, isTheOrThose, isThoseOrWhich, isToCanCouldOrMay, isWereWasOrAre, isWhomOrWhich } from '#lib/lexicon/word-tests.ts';
import { isParentNoun } from './age.ts';
import type { Atom } from './atoms.ts';
import { verbGoverning } from './clause.ts';
import { headOf, nounOf, partNamed } from './earlier.ts';
import { eventAfter, eventOf, stateAfter, withParticle } from './event.ts';
import { measuredBy } from './measured.ts';
import { lemmaOf, nounBefore, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { holderBefore } from './gap.ts';
import { isTakenAway, sameObject, someOfUs, thoseWho } from './same.ts';
import { isBodyOf, isRather, labelBefore, putBefore, thereWere } from './support.ts';
import { NOTHING, asMeasured, pastDeterminers, wordsOf } from './thing.ts';
import type { Measured, Place } from './thing.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** "two of the nine children": past the second number and what stands around it. */
const partOf = (atoms: readonly Atom[], at: number): number => {
  const next = skipOf(atoms, at);
  if (next === at || atoms[next]?.tag !== 'NUM') return next;
  const after = next + 1;
  return atoms[after]?.tag === 'NUM' ? after + 1 : after;
};

/** Whether a bare number is told from another by its holder alone: "Adu's 79", "the 1,204,517 of Ms Adu". */
export const isHolders = (atoms: readonly Atom[], from: number, to: number): boolean => {
  const next = atoms[to];
  if (norm(atoms, from - 1) === 'the') return next?.norm === 'of' && atoms[to + 1]?.tag === 'PROPN';
  return atoms[from - 1]?.tag === 'PART' && isGenitiveEnding(atoms[from - 1]!.text) && atoms[from - 2]?.tag === 'PROPN' && (next === undefined || isPunctCconjOrAdp(next.tag));
};

const isForecaster = (word: string): boolean => word === 'economists' || word === 'analysts' || word === 'forecasters' || word === 'experts' || word === 'investors';

/** The thing counted, given behind the number or around it. */
export const countedBy = (text: string, atoms: readonly Atom[], place: Place, afterNumber: number, value: number, earlier: Measured | null): Measured => {
  const hyphen = atoms[afterNumber]?.norm === '-';
  const start = hyphen ? afterNumber + 1 : afterNumber;
  // "82 seats to Adu's 79", "the 1,204,517 of Ms Adu": whose it is follows, what it counts stands before.
  if (isHolders(atoms, place.from, start) && earlier !== null && earlier.head !== null) return { ...earlier, carried: true };
  const label = norm(atoms, place.from - 1) === ':' && /^(?:\(|;|\.|)$/.test(norm(atoms, start)) ? labelBefore(atoms, place.from - 1) : null;
  if (label !== null) return asMeasured(text, atoms, { ...label, to: label.coreTo }, label.coreTo < place.from - 1 ? ` ${norm(atoms, place.from - 2)}` : '');
  const governing = verbGoverning(atoms, place.from);
  // "played in front of 15,522"
  if (norm(atoms, place.from - 1) === 'of' && norm(atoms, place.from - 2) === 'front' && phraseAfter(atoms, start) === null) return { measured: 'people', head: 'person', carried: true };
  // "On board were | at least 110"
  if (isBoarded(atoms, place.from) && phraseAfter(atoms, start) === null) return { measured: 'people on board', head: 'person', carried: true };
  if (norm(atoms, start) === 'aboard' || (norm(atoms, start) === 'on' && norm(atoms, start + 1) === 'board')) return { measured: 'people on board', head: 'person', carried: true };
  const phrase = pastOwner(atoms, phraseAfter(atoms, partOf(atoms, start)) ?? secondPhrase(atoms, start));
  const only = phrase !== null && phrase.coreTo === phrase.from + 1 ? atoms[phrase.from]!.norm : '';
  // "Two of the arrested"
  const fate = norm(atoms, start) === 'of' && isTheOrThose(norm(atoms, start + 1)) ? norm(atoms, start + 2) : '';
  if (PEOPLE_STATES.has(fate) && !isNounOrPropn(atoms[start + 3]?.tag ?? '')) return { measured: `people ${fate}`, head: 'person', carried: true };
  const those = thoseWho(atoms, start) ?? someOfUs(atoms, start);
  if (those !== null) return those;
  // "Of the nine on trial, | four walked free"
  if (earlier?.head != null && phrase !== null && value !== 1 && norm(atoms, 0) === 'of' && norm(atoms, place.from - 1) === ',' && !isPlural(norm(atoms, phrase.head))) return { ...earlier, carried: true };
  // "10,000 homeless", "40 missing": the state stands for the people.
  if (phrase !== null && PEOPLE_STATES.has(only) && !isPlural(only)) return { measured: `people ${only}`, head: 'person', carried: true };
  const left = stateAfter(atoms, start);
  if (left !== null) return earlier?.head != null && (isPerson(earlier.head.toLowerCase()) || headOf(earlier) === 'person') ? { measured: `${nounOf(earlier)} ${left}`, head: headOf(earlier), carried: true } : { measured: `people ${left}`, head: 'person', carried: true };
  // "below the | 390,000 that analysts had expected"
  if (earlier?.head != null && norm(atoms, place.from - 1) === 'the' && phrase === null && /^(?:that|expected|analysts|economists)$/.test(norm(atoms, start))) return { ...earlier, measured: nounOf(earlier), carried: true };
  // "more than the | 90,000 economists had forecast"
  if (earlier?.head != null && phrase !== null && norm(atoms, place.from - 1) === 'the' && isForecaster(norm(atoms, phrase.head)) && phrase.from === phrase.head && /^(?:VERB|AUX)$/.test(atoms[phrase.coreTo]?.tag ?? '')) return { ...earlier, measured: nounOf(earlier), carried: true };
  // "the other | four remain in office"
  if (earlier?.head != null && /^(?:other|remaining)$/.test(norm(atoms, place.from - 1)) && atoms[start]?.tag === 'VERB') return { ...earlier, carried: true };
  if (phrase !== null && earlier !== null && earlier.head !== null && isElided(atoms, phrase, value)) return { ...earlier, carried: true };
  if (phrase !== null) {
    const inner = attributive(atoms, phrase, hyphen, value);
    if (inner !== null) return { measured: atoms[inner]!.text, head: lemmaOf(atoms[inner]!), carried: false };
    const direct = governing === null || DEED_NOUNS.has(governing.base) || governing.at < place.from - 3 ? null : withParticle(atoms, governing.at, eventOf(governing.base, atoms[governing.at]!.norm), place.from);
    const quoted = /^[”"’]$|^''$/.test(norm(atoms, phrase.to)) ? 1 : 0;
    const behind = eventAfter(atoms, phrase.to + quoted) ?? (phrase.to === phrase.coreTo ? null : eventAfter(atoms, phrase.coreTo));
    // "the town of nearly 1,600 residents": what happened there did not happen to all.
    const whole = (norm(atoms, place.from - 1) === 'of' && PEOPLED.has(norm(atoms, place.from - 2))) || isWholeOf(atoms, place.from);
    // "who stole 12 cars, were held": they were, and not the cars.
    const ofOthers = direct !== null && norm(atoms, phrase.to) === ',';
    const event = whole ? null : behind?.sure === true && !ofOthers ? behind.words : direct ?? behind?.words ?? stateAfter(atoms, phrase.coreTo) ?? sharedEvent(atoms, phrase.coreTo);
    // "injuring 85 others"
    if (atoms[phrase.head]!.norm === 'others') return { measured: `${earlier === null || earlier.head === null ? 'people' : nounOf(earlier)}${event === null ? '' : ` ${event}`}`, head: earlier === null ? 'person' : headOf(earlier) ?? 'person', carried: true };
    return asMeasured(text, atoms, phrase, event === null ? '' : ` ${event}`);
  }
  // "Of the passengers, 14 were children": what they are is what is counted.
  const predicate = atoms[start]?.tag === 'AUX' && isAreWereIsOrWas(atoms[start]!.norm) ? phraseAfter(atoms, start + 1) : null;
  if (predicate !== null && atoms[predicate.head]!.tag === 'NOUN' && isPlural(atoms[predicate.head]!.norm)) return asMeasured(text, atoms, predicate, partEvent(atoms, place.from));
  if (isParentNoun(atoms[place.from - 2]?.norm ?? '') && atoms[place.from - 1]?.norm === 'of') return { measured: 'children', head: 'child', carried: false };
  const before = atoms[place.from - 1];
  const next = atoms[start];
  // "the union said 11", "31 of them", "17 have arrived", "options for 15 more": the noun counted last is meant.
  const part = partNamed(text, atoms, start, earlier);
  if (part !== null) return part;
  if (isRather(atoms, place.from) && earlier?.head != null) return before?.norm === 'the' ? { measured: nounOf(earlier), head: headOf(earlier), carried: true } : { ...earlier, carried: true };
  // "There were twenty thousand | in the street"
  if (phrase === null && next?.tag === 'ADP' && thereWere(atoms, place.from)) return earlier?.head != null ? { ...earlier, carried: true } : { measured: 'people', head: 'person', carried: true };
  const put = before?.norm === 'at' ? putBefore(atoms, place.from - 1) : null;
  if (put !== null) {
    const object = phraseAfter(atoms, pastDeterminers(atoms, put + 1));
    if (object !== null && norm(atoms, object.head + 1) === 'of') return asMeasured(text, atoms, object);
    if (isIt(atoms, put + 1) || (object !== null && NUMBERS.has(atoms[object.head]!.norm))) return earlier === null ? NOTHING : { ...earlier, carried: true };
  }
  const said = before?.tag === 'VERB' && SAYING.has(before.norm);
  const living = inhabitants(text, atoms, place.from);
  if (living !== null) return living;
  if (before?.norm === ':' && PEOPLE_STATES.has(norm(atoms, place.from - 2))) return { measured: `people ${norm(atoms, place.from - 2)}`, head: 'person', carried: true };
  if (isBodyOf(atoms, place.from)) {
    const body = nounBefore(atoms, norm(atoms, place.from - 1) === 'of' ? place.from - 1 : place.from - 2);
    if (body !== null) return asMeasured(text, atoms, body);
  }
  const named = before?.norm === 'of' && next?.norm !== 'of' ? levelOf(text, atoms, place.from - 1) : null;
  if (named !== null) return named;
  // "a bus licensed for | 42"
  if (isHoldingVerb(before?.norm ?? '') && isToCanCouldOrMay(norm(atoms, place.from - 2)) && phrase === null && (next === undefined || next.tag === 'PUNCT')) return { measured: 'people', head: 'person', carried: true };
  if (before?.norm === 'for' && isMadeFor(norm(atoms, place.from - 2))) return earlier !== null && headOf(earlier) === 'person' ? { ...earlier, measured: 'people', carried: true } : { measured: 'people', head: 'person', carried: true };
  // "won 112 seats; its rival took | 71"
  if (governing !== null && WINS.has(governing.base) && governing.at === place.from - 1 && earlier !== null && isWon(earlier.head ?? '')) return { measured: nounOf(earlier), head: earlier.head, carried: true };
  // "Ms Adu won 3.1m votes and Mr Boateng | 1.7m", "he lost 140 goats and his neighbour | 60", "the last | 11"
  if (earlier !== null && earlier.head !== null && ((before?.tag === 'PROPN' && !before.date) || isGapped(atoms, place.from) || (isRest(atoms, place.from) && !isAuxAdvOrVerb(next?.tag ?? '')))) return { ...earlier, carried: true };
  const them = next?.norm === 'of' && isThoseOrWhich(atoms[start + 1]?.norm ?? '');
  const done = eventAfter(atoms, them ? start + 2 : start)?.words ?? null;
  if (earlier !== null && earlier.head !== null && (said || them || next?.norm === 'more')) return done === null ? { ...earlier, carried: true } : { measured: `${nounOf(earlier)} ${done}`, head: headOf(earlier), carried: true };
  if (done !== null && earlier?.head == null && ROUNDED.has(done)) return { measured: `people ${done}`, head: 'person', carried: true };
  const does = atoms[pastHave(atoms, start)];
  if (does !== undefined && PEOPLE_DO.has(does.norm) && !(earlier !== null && earlier.head !== null && isPerson(earlier.head.toLowerCase()))) return { measured: `people ${does.norm.startsWith('die') ? 'dead' : ''}`.trim(), head: 'person', carried: true };
  if (said) return NOTHING;
  const state = eventAfter(atoms, start)?.words ?? null;
  const event = state ?? (governing === null ? null : eventOf(governing.base, atoms[governing.at]!.norm));
  if (earlier !== null && earlier.head !== null && event !== null) return { measured: `${nounOf(earlier)} ${event}`, head: headOf(earlier), carried: true };
  const people = (state !== null && (PEOPLE_STATES.has(state) || PEOPLE_VERBS.has(verbLemma(state) ?? ''))) || (governing !== null && PEOPLE_VERBS.has(governing.base));
  if (people && event !== null) return { measured: `people ${event}`, head: 'person', carried: true };
  if (isTakenAway(atoms, start) && earlier?.head == null) return { measured: 'people', head: 'person', carried: true };
  if (earlier !== null && earlier.head !== null && (next?.tag === 'AUX' || before?.norm === 'another' || isListOrSideMark(before?.norm ?? ''))) return { ...earlier, carried: true };
  if (earlier?.head != null && phrase === null && sameObject(atoms, place.from, start)) return { measured: nounOf(earlier), head: headOf(earlier), carried: true };
  const around = measuredBy(text, atoms, place, afterNumber, false);
  // "the figure was 207": a number of what was counted before.
  return around.head !== null && NUMBERS.has(around.head) && earlier !== null && earlier.head !== null ? { ...earlier, carried: true } : around;
};

/** What the number behind "of" at atom `at` is: "a score of 87" a score, "the arrest of 12" people arrested; null where that is told elsewhere. */
const levelOf = (text: string, atoms: readonly Atom[], at: number): Measured | null => {
  const noun = nounBefore(atoms, at);
  if (noun === null || atoms[noun.head]!.tag !== 'NOUN') return null;
  const word = norm(atoms, noun.head);
  const base = PEOPLE_VERBS.has(word) ? word : verbLemma(word);
  if (base !== null && PEOPLE_VERBS.has(base)) return { measured: `people ${participleOf(base)}`, head: 'person', carried: true };
  return LEVELS.has(word) ? asMeasured(text, atoms, noun) : null;
};

/** "three of the country's | 12 airports", "two of the | nine children": a number of which a part is told. */
const isWholeOf = (atoms: readonly Atom[], at: number): boolean => {
  let near = at - 1;
  while (near > at - 6 && isNamingTag(atoms[near]?.tag ?? '')) near -= 1;
  return near < at - 1 && norm(atoms, near) === 'of' && atoms[near - 1]?.tag === 'NUM' && !atoms[near - 1]!.date;
};

/** "45 of the nominee's 49 | former clerks" */
const pastOwner = (atoms: readonly Atom[], phrase: NounPhrase | null): NounPhrase | null =>
  phrase !== null && atoms[phrase.head + 1]?.tag === 'PART' && atoms[phrase.head + 2]?.tag === 'NUM' ? phraseAfter(atoms, phrase.head + 3) ?? phrase : phrase;

/** "at least 80 and as many as 120 | injured people": the noun stands behind the second number. */
const secondPhrase = (atoms: readonly Atom[], at: number): NounPhrase | null => {
  if (!isAndOrOr(norm(atoms, at))) return null;
  for (let near = at + 1; near < at + 6; near += 1) {
    const atom = atoms[near];
    if (atom?.tag === 'NUM') return atoms[near + 1]?.tag === 'NOUN' || atoms[near + 1]?.tag === 'ADJ' ? phraseAfter(atoms, near + 1) : null;
    if (atom === undefined || !isAdpAdvAdjOrSconj(atom.tag)) return null;
  }
  return null;
};

/** How many other people a passive may be shared with: "14 passengers, a guard and two stewards were injured". */
const SHARING = 3;

const sharedEvent = (atoms: readonly Atom[], at: number): string | null => {
  let end = at;
  for (let others = 0; others < SHARING; others += 1) {
    let next = end;
    while (next < end + 2 && isCommaOrAnd(norm(atoms, next))) next += 1;
    if (next === end) return null;
    while (next < end + 5 && isNumOrDet(atoms[next]?.tag ?? '')) next += 1;
    const other = phraseAfter(atoms, next);
    if (other === null) return null;
    const event = eventAfter(atoms, other.coreTo);
    if (event?.sure === true) return event.words;
    end = other.coreTo;
  }
  return null;
};

/** What is done to people alone, in two words: "over 200 | rounded up". */
const ROUNDED: ReadonlySet<string> = new Set(['rounded up', 'laid off', 'locked up', 'picked up', 'turned away', 'sworn in', 'cut off', 'shot dead', 'burned alive', 'buried alive', 'left homeless']);

/** "On board were | at least 110, says a survivor" */
const isBoarded = (atoms: readonly Atom[], from: number): boolean =>
  isWereWasOrAre(norm(atoms, from - 1)) && (norm(atoms, from - 2) === 'aboard' || (norm(atoms, from - 2) === 'board' && norm(atoms, from - 3) === 'on'));

const WINS: ReadonlySet<string> = new Set(['win', 'take', 'get', 'have', 'hold', 'secure', 'gain', 'keep', 'lose', 'receive', 'poll']);
const isWon = (word: string): boolean => word === 'seat' || word === 'vote' || word === 'ward' || word === 'constituency' || word === 'mandate' || word === 'delegate' || word === 'medal' || word === 'district' || word === 'county' || word === 'council' || word === 'point' || word === 'ballot';

const GAP = 12;

/** A holder stands before the number and another figure, with its verb, before that. */
const isGapped = (atoms: readonly Atom[], at: number): boolean => {
  const holder = atoms[at - 1]?.tag === 'NOUN' ? holderBefore(atoms, at) : null;
  if (holder === null || !isPerson(lemmaOf(atoms[holder.head]!))) return false;
  for (let near = holder.from - 2; near > Math.max(0, holder.from - GAP); near -= 1) if (atoms[near]!.tag === 'NUM') return true;
  return false;
};

/** "freed 64 on Monday and the last | 11 a day later" */
const isRest = (atoms: readonly Atom[], at: number): boolean => isOtherOrLast(norm(atoms, at - 1)) && norm(atoms, at - 2) === 'the';

const LEVELS: ReadonlySet<string> = new Set('score rating grade index reading level value handicap magnitude rank quota limit cap ceiling goal threshold target capacity fare'.split(' '));

const NUMBERS: ReadonlySet<string> = new Set(['number', 'figure', 'total', 'tally', 'count', 'sum', 'estimate']);

const isIt = (atoms: readonly Atom[], at: number): boolean => norm(atoms, at) === 'it' || norm(atoms, at) === 'this' || norm(atoms, at) === 'that';

/** "42 permanent and the rest on contract": an adjective whose noun was named before. */
const isElided = (atoms: readonly Atom[], phrase: NounPhrase, value: number): boolean =>
  value !== 1 && phrase.coreTo === phrase.from + 1 && atoms[phrase.head]!.tag === 'NOUN' && !isPlural(atoms[phrase.head]!.norm) && /A/i.test(partsOfSpeech(atoms[phrase.head]!.norm))
  && isPunctAdpAuxOrCconj(atoms[phrase.coreTo]?.tag ?? 'PUNCT') && norm(atoms, phrase.from - 1) !== '-';

/** "36 | had already died" */
const pastHave = (atoms: readonly Atom[], at: number): number => {
  if (!isHasHaveOrHad(norm(atoms, at))) return at;
  let next = at + 1;
  while (next < at + 4 && atoms[next]?.tag === 'ADV') next += 1;
  return next;
};

/** "Of the dead, | 78 were children", "among those arrested": what befell the whole befell its part. */
const partEvent = (atoms: readonly Atom[], at: number): string => {
  for (let near = at - 1; near >= Math.max(2, at - 5); near -= 1) {
    const word = norm(atoms, near);
    if ((PEOPLE_STATES.has(word) || PEOPLE_VERBS.has(verbLemma(word) ?? '')) && isTheOrThose(norm(atoms, near - 1)) && isOfOrAmong(norm(atoms, near - 2))) return ` ${word}`;
  }
  return '';
};

const SAYING: ReadonlySet<string> = new Set('said say says counted estimated claimed put puts reported reports told gave gives recorded confirmed expects announced'.split(' '));

/**
 * "a 12 page document", "five-nation tour": where one thing is described by a count, the noun right behind the number
 * is what is counted. "Two car bombs" counts bombs: the last noun is plural.
 */
const attributive = (atoms: readonly Atom[], phrase: NounPhrase, hyphen: boolean, value: number): number | null => {
  const first = atoms[phrase.from]!;
  if (phrase.from === phrase.head || first.tag !== 'NOUN' || value === 1) return null;
  const head = atoms[phrase.head]!;
  if (hyphen) return phrase.from;
  return !isPlural(first.norm) && !isPlural(head.norm) && head.tag === 'NOUN' ? phrase.from : null;
};

const skipOf = (atoms: readonly Atom[], at: number): number => {
  if (atoms[at]?.norm !== 'of' || isWhomOrWhich(norm(atoms, at + 1))) return at;
  let next = at + 1;
  while (next < at + 4 && (atoms[next]?.tag === 'DET' || isPossessiveDeterminer(norm(atoms, next)))) next += 1;
  return next;
};

/** "Uzbekistan, a country of 33 million", "a population of 9 million": people who live there. */
const inhabitants = (text: string, atoms: readonly Atom[], at: number): Measured | null => {
  const link = atoms[at - 1]?.norm;
  if (link === 'population' && atoms[at - 2]?.tag !== 'NOUN') return { measured: 'inhabitants', head: 'inhabitant', carried: false };
  if (link !== 'of' && link !== 'with') return null;
  const phrase = phraseBefore(atoms, at - 1);
  if (phrase === null || !PEOPLED.has(lemmaOf(atoms[phrase.head]!).toLowerCase())) return null;
  const comma = atoms[phrase.from - 1]?.norm === ',' ? phrase.from - 1 : phrase.from;
  let name = comma;
  while (comma < phrase.from && name > Math.max(0, comma - 8) && atoms[name - 1]!.tag === 'PROPN') name -= 1;
  const named = name < comma ? ` of ${wordsOf(text, atoms, name, comma)}` : '';
  return { measured: `inhabitants${named}`, head: 'inhabitant', carried: false };
};
