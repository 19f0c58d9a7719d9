import { DOWN_NOUNS, OBJECT_VERBS, TURN_VERBS, UP_NOUNS } from '#lib/lexicon/change.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import { COMPASS_WORDS } from '#lib/lexicon/measuring.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { partsOfSpeech } from '#lib/lexicon/parts-of-speech.ts';
import { isAdjOrPropn, isAdpAdvSconjOrDet, isAndCommaOrBy, isBeForm, isCombinedTotalMOrBn, isGenitiveEnding, isIndefiniteArticle, isItThemThisOrThat, isItTheyThisOrThat, isLevelAdverb, isLevelVerb, isMarginForm, isMovePreposition, isNounAdjOrPropn, isNounOrPropn, isNowCurrentlyStillOrAlready, isObjectPronoun, isOutputNoun, isPunctOrCconj, isPutForm, isSaid, isScopePreposition, isSitePreposition, isSizeAdjective, isSubjectEndTag, isSymNumOrDet, isThoseOrWhich, isUnderOverAboveOrBelow, isUpDownOrBack, isUpOrDown, isWereOrAre, isWhomOrWhich } from '#lib/lexicon/word-tests.ts';
import type { Atom } from './atoms.ts';
import { directionOf } from './change.ts';
import { pastFillers, subjectOf, verbGoverning, verbGroupBefore } from './clause.ts';
import { amountDone, deedTo, deedWith, givenBy, givenTo, landDone, sumDone } from './deed.ts';
import { partNamed } from './earlier.ts';
import { eventAfter } from './event.ts';
import { lemmaOf, nounBefore, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { asBefore, pastPeriod } from './same-thing.ts';
import { thoseWho } from './same.ts';
import { bySubject } from './subject.ts';
import { NOTHING, asMeasured, pastDeterminers } from './thing.ts';
import type { Measured, Place } from './thing.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** "14% year on year", "5 per cent month over month" */
const PERIODS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'quarter', 'annum', 'year-to-date', 'year-on-year', 'year-over-year', 'month-on-month', 'month-over-month', 'week-on-week', 'quarter-on-quarter', 'ytd', 'apiece']);

const TRANSPARENT: ReadonlySet<string> = new Set(['average', 'total', 'minimum', 'maximum', 'median', 'mean', 'record', 'high', 'low', 'peak']);

/** "running 9pc lower" */
const COMPARATIVES: ReadonlySet<string> = new Set(['lower', 'higher', 'more', 'less', 'fewer', 'up', 'down', 'better', 'worse', 'cheaper', 'dearer']);

/** "two inches wider", "$50 cheaper than" */
const isCompared = (atoms: readonly Atom[], at: number): boolean =>
  COMPARATIVES.has(norm(atoms, at)) || (norm(atoms, at).endsWith('er') && (atoms[at]!.tag === 'ADJ' || norm(atoms, at + 1) === 'than'));

/** "the minimum $20 million | experts say it costs": who tells of it, in a clause of its own. */
const isSaying = (atoms: readonly Atom[], { from, head, coreTo }: NounPhrase): boolean =>
  (atoms[coreTo]?.tag === 'VERB' && isPerson(lemmaOf(atoms[head]!))) || (from === head && isSymNumOrDet(atoms[coreTo]?.tag ?? '') && /^v$|^V/.test(partsOfSpeech(lemmaOf(atoms[head]!))));

/** What those do who are asked, before whom or what they choose: "44 percent would back her", "5 percent prefer Costa". */
const CHOOSES: ReadonlySet<string> = new Set('would will prefer preferred support supported back backed choose chose plan intend view see saw rate rated disapproved approved'.split(' '));

const OPINES: ReadonlySet<string> = new Set('say says said think thought believe believed want wanted agree agreed disagree disagreed approve disapprove favor favour favored favoured oppose opposed felt feel trust trusted blame blamed fear feared'.split(' '));

/** "gained 0.02% | eking out a record" */
const isDoing = (atoms: readonly Atom[], { from, head }: NounPhrase): boolean => from === head && norm(atoms, head).endsWith('ing') && isAdpAdvSconjOrDet(atoms[head + 1]?.tag ?? '') && norm(atoms, head + 1) !== 'of' && norm(atoms, head - 1) !== '-';

/** Words that tie a sum to the noun before them: "a package worth $61 billion". */
const TIES: ReadonlySet<string> = new Set(['worth', 'totalling', 'totaling', 'valued', 'costing', 'measuring', 'weighing', 'averaging', 'numbering', 'spanning', 'of', '(', ':', ',']);

const REMAINING: ReadonlySet<string> = new Set(['remaining', 'outstanding', 'left', 'total']);

const COMPASS = /^(?:north|south|east|west)-(?:north|south|east|west)/;

const DIMENSION_WORDS: ReadonlySet<string> = new Set(['long', 'wide', 'tall', 'high', 'deep', 'thick', 'away', 'apart', 'across', 'in', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'off', 'from', 'outside', 'below', 'above', 'inland', 'offshore', 'downstream']);

/** What a measure, sum or share is of: behind it ("of the vote", "loan"), before it ("a fine of"), or the clause's subject. */
export const measuredBy = (text: string, atoms: readonly Atom[], place: Place, after: number, share: boolean, earlier: Measured | null = null, previous: Measured | null = null): Measured => {
  const next = atoms[after];
  // "2.4km long and | 28 metres wide"
  if (previous !== null && previous.head !== null && next !== undefined && DIMENSION_WORDS.has(next.norm) && isAndCommaOrBy(norm(atoms, place.from - 1)) && DIMENSION_WORDS.has(norm(atoms, place.from - 2))) return { ...previous, carried: false };
  // "More than six in ten | say he should go": whoever was asked.
  if (share && next !== undefined && (OPINES.has(next.norm) || (CHOOSES.has(next.norm) && isSubjectEndTag(atoms[after + 1]?.tag ?? '')))) return earlier?.head != null && isPerson(earlier.head.toLowerCase()) ? { ...earlier, carried: true } : NOTHING;
  // "half the flats", "almost half of which"
  if (share && next?.tag === 'DET') {
    const whole = phraseAfter(atoms, pastDeterminers(atoms, after));
    // "half the country's 3.2m pensioners"
    const phrase = whole !== null && atoms[whole.head + 1]?.tag === 'PART' && atoms[whole.head + 2]?.tag === 'NUM' ? phraseAfter(atoms, pastNumber(atoms, whole.head + 2)) ?? whole : whole;
    if (phrase !== null && !atoms[phrase.head]!.date) return asMeasured(text, atoms, phrase, shareEvent(atoms, phrase));
  }
  // "of whom two-thirds are women"
  if (share && next?.tag === 'AUX' && isWereOrAre(next.norm)) {
    const predicate = phraseAfter(atoms, after + 1);
    if (predicate !== null && atoms[predicate.head]!.tag === 'NOUN' && isPlural(atoms[predicate.head]!.norm)) return asMeasured(text, atoms, predicate);
  }
  if (share && earlier !== null && isWhomOrWhich(norm(atoms, place.from - 1)) && norm(atoms, place.from - 2) === 'of') return { ...earlier, carried: true };
  if (share && next?.norm === 'of' && isThoseOrWhich(atoms[after + 1]?.norm ?? '') && earlier !== null) return partNamed(text, atoms, after, earlier) ?? { ...earlier, carried: true };
  const those = share ? thoseWho(atoms, after) : null;
  if (those !== null) return those;
  if (next?.norm === 'of' || (next?.norm === 'worth' && atoms[after + 1]?.norm === 'of') || (next?.norm === 'in' && !share && inGoods(atoms, after + 1))) {
    const at = after + (next.norm === 'worth' ? 2 : 1);
    const phrase = phraseAfter(atoms, pastNumber(atoms, pastDeterminers(atoms, at)));
    const level = share ? levelBefore(atoms, place) : null;
    if (level !== null) return asMeasured(text, atoms, level);
    // "half of the country's 47 counties"
    const owned = phrase !== null && atoms[phrase.head + 1]?.tag === 'PART' && atoms[phrase.head + 2]?.tag === 'NUM' ? phraseAfter(atoms, pastNumber(atoms, phrase.head + 2)) : null;
    if (owned !== null) return asMeasured(text, atoms, owned, share ? shareEvent(atoms, owned) : '');
    // A share of the whole economy measures something else: "the deficit is 5% of GDP".
    if (phrase !== null && !(share && isOutputNoun(atoms[phrase.head]!.norm))) return asMeasured(text, atoms, phrase, share ? shareEvent(atoms, phrase) : '');
  }
  const attributive = atoms[after]?.norm === '-' ? after + 1 : after;
  const described = DIMENSION_WORDS.has(norm(atoms, attributive)) || REMAINING.has(norm(atoms, attributive)) || COMPASS.test(norm(atoms, attributive));
  // "the 180-metre-long | tanker", "a 3-metre wide canal"
  const behind = described && isSizeAdjective(norm(atoms, attributive)) && isNounAdjOrPropn(atoms[attributive + 1]?.tag ?? '') ? attributive + 1 : attributive;
  if (next !== undefined && (!described || behind > attributive)) {
    const phrase = phraseAfter(atoms, behind);
    if (phrase !== null && !atoms[phrase.head]!.date && !isCompared(atoms, phrase.from) && (share ? !isDoing(atoms, phrase) : !isSaying(atoms, phrase)) && !(share && PERIODS.has(lemmaOf(atoms[phrase.head]!)))) return withScope(text, atoms, phrase);
  }
  const before = atoms[place.from - 1];
  const beside = previous !== null && previous.head !== null ? asBefore(text, atoms, place, after, share, previous) : null;
  if (beside !== null) return beside;
  // "Damage: estimated at | N3bn"
  const label = before?.norm === 'at' && atoms[place.from - 2]?.tag === 'VERB' && norm(atoms, place.from - 3) === ':' ? phraseBefore(atoms, place.from - 3, place.floor) : null;
  if (label !== null) return asMeasured(text, atoms, label);
  if (before !== undefined && TIES.has(before.norm) && !(before.norm === ',' && share)) {
    let end = place.from - 1;
    if (before.norm !== ',' && atoms[end - 1]?.norm === ',') end -= 1;
    const phrase = end <= place.floor ? null : before.norm === 'of' ? nounBefore(atoms, end, place.floor) : phraseBefore(atoms, end, place.floor) ?? (before.tag !== 'PUNCT' ? nounBefore(atoms, end, place.floor) : null);
    // "wait an average of 11 weeks": what has the average says what is measured.
    if (phrase !== null && !(TRANSPARENT.has(norm(atoms, phrase.head)) && isIndefiniteArticle(norm(atoms, phrase.from)))) return asMeasured(text, atoms, marginOf(atoms, phrase));
  }
  // "a salary of $98,000, compared with women's | $93,000"
  if (before?.tag === 'PART' && isGenitiveEnding(before.text) && previous !== null && previous.head !== null) return { ...previous, carried: true };
  // "the euro rose 0.05% | to $1.1075", "exports fell 4.7 percent year on year | to $3.29 billion"
  if (before?.norm === 'to' && place.floor > 0 && pastPeriod(atoms, place.floor) === place.from - 1 && previous !== null && previous.head !== null) return { ...previous, carried: false };
  // "at $60.73, down | 2.74%"; "with the euro up | 0.05%"
  if (share && isUpOrDown(before?.norm ?? '')) {
    if (norm(atoms, place.from - 2) === ',' && previous !== null && previous.head !== null) return { ...previous, carried: false };
    const end = norm(atoms, place.from - 2) === '=' ? place.from - 3 : place.from - 1;
    const moved = isNounOrPropn(atoms[end - 1]?.tag ?? '') ? nounBefore(atoms, end, place.floor) : null;
    if (moved !== null) return asMeasured(text, atoms, moved);
  }
  // "up from 26.8 per cent", "against 68 per cent": what the figure before measured.
  if (previous !== null && previous.head !== null && (before?.norm === 'against' || before?.norm === 'than' || (before?.norm === 'the' && norm(atoms, place.from - 2) === 'than') || before?.norm === 'or' || (before?.norm === 'from' && isUpOrDown(atoms[place.from - 2]?.norm ?? '')) || (before?.norm === 'with' && /^compared$/.test(atoms[place.from - 2]?.norm ?? '')))) return { ...previous, carried: false };
  // "with inflation | above 27%": only the bound stands between.
  if (before?.tag === 'NOUN' && (share || place.dimension === 'money') && !before.date && place.from - 1 >= place.floor && isUnderOverAboveOrBelow(norm(atoms, place.from))) {
    const noun = nounBefore(atoms, place.from, place.floor);
    if (noun !== null) return asMeasured(text, atoms, noun);
  }
  // "inflation, now | 31 per cent,", "unemployment, currently at | 8%,"
  const adverb = before?.norm === 'at' ? place.from - 2 : place.from - 1;
  if (isNowCurrentlyStillOrAlready(norm(atoms, adverb)) && norm(atoms, adverb - 1) === ',' && (next === undefined || next.tag === 'PUNCT')) {
    const noun = nounBefore(atoms, adverb - 1, place.floor);
    if (noun !== null) return asMeasured(text, atoms, noun);
  }
  // "phosphates back | at 6%", "starting rate up | from $29.75": a headline without its verb.
  if ((before?.norm === 'at' || before?.norm === 'from') && previous === null && isLevelAdverb(norm(atoms, place.from - 2)) && atoms[place.from - 3]?.tag === 'NOUN') {
    const level = nounBefore(atoms, place.from - 2, place.floor);
    if (level !== null && level.from === 0 || (level !== null && isPunctOrCconj(atoms[level.from - 1]?.tag ?? ''))) return asMeasured(text, atoms, level);
  }
  // "pushes the rate up | to 28%"
  if (before?.norm === 'to' && isUpOrDown(norm(atoms, place.from - 2)) && atoms[place.from - 3]?.tag === 'NOUN') {
    const moved = nounBefore(atoms, place.from - 2, place.floor);
    if (moved !== null) return asMeasured(text, atoms, moved);
  }
  // "others put them | at $100 million"
  if (before?.norm === 'at' && isItThemThisOrThat(norm(atoms, place.from - 2)) && isPutForm(norm(atoms, place.from - 3))) return previous === null ? NOTHING : { ...previous, carried: true };
  const moving = before?.norm === 'from' ? movedIn(atoms, place.from - 1, place.floor) : null;
  if (moving !== null) return asMeasured(text, atoms, moving);
  const governing = verbGoverning(atoms, place.from);
  // "burnt through 210,000 hectares"
  const over = governing === null && place.dimension === 'area' && /^(?:through|across|over)$/.test(norm(atoms, place.from - 1)) ? verbGoverning(atoms, place.from - 1) : null;
  const land = landDone(place.dimension, (governing ?? over)?.base ?? null, null) ?? (previous === null && (governing === null || isSaid(governing.base)) ? amountDone(atoms, after, place.dimension) : null);
  if (land !== null) return land;
  // "fined him | $2,500"
  const whom = place.dimension === 'money' && before?.tag === 'PRON' && isObjectPronoun(before.norm) && atoms[place.from - 2]?.tag === 'VERB' && !/^cost/.test(norm(atoms, place.from - 2)) ? givenBy(verbLemma(norm(atoms, place.from - 2)) ?? '', 'money') : null;
  if (whom !== null) return whom;
  // "to pay each of the 38 families | 4 million naira"
  const receiver = place.dimension === 'money' && governing === null ? givenTo(atoms, place) : null;
  if (receiver !== null) return receiver;
  const deed = governing !== null && !(share && governing.base === 'lose') ? deedWith(text, atoms, place, after, governing.base === 'set' && norm(atoms, governing.at + 1) === 'aside' ? 'allocate' : governing.base) : null;
  if (deed !== null) return deed;
  const done = place.dimension === 'money' ? deedTo(text, atoms, after) : null;
  if (done !== null) return done;
  const verb = governing === null ? verbGroupBefore(atoms, place.from) : verbGroupBefore(atoms, governing.at + 1);
  // "cut its rate by half a point to 10.75%", "fine companies up to $1m": what stands right behind the verb.
  const behindVerb = verb === null || governing !== null ? null : phraseAfter(atoms, pastDates(atoms, pastDeterminers(atoms, isUpDownOrBack(norm(atoms, verb.to)) ? verb.to + 1 : verb.to)));
  // "owes the utility | Rs16 billion": a sign of letters is none of its words.
  const object = behindVerb !== null && verb !== null && behindVerb.coreTo > place.from && behindVerb.from < place.from ? nounBefore(atoms, place.from, verb.to) : behindVerb;
  if (object !== null && verb !== null && object.coreTo < place.from + 1) {
    const base = verbLemma(atoms[verb.to - 1]!.norm);
    const cause = base === 'cost' ? subjectOf(atoms, verb.from, place.floor) : null;
    const given = base === null || cause !== null ? null : givenBy(base, place.dimension);
    if (given !== null && object.coreTo >= pastFillers(atoms, place.from) - 1) return given;
    // "lifted the cash rate | half a point to 4.6 per cent"
    const moved = share && object.to >= place.from - 1 && base !== null && OBJECT_VERBS.has(norm(atoms, verb.to - 1));
    if ((moved || isMovePreposition(before?.norm ?? '')) && base !== null && !LIGHT_OBJECT.has(base)) return asMeasured(text, atoms, object);
  }
  if (before?.norm === 'for' || before?.norm === 'at') {
    const end = atoms[place.from - 2]?.norm === ',' ? place.from - 2 : place.from - 1;
    // "At $94 a barrel, | oil is dear"
    const opened = place.from === 1 && next?.norm === ',' ? phraseAfter(atoms, pastDeterminers(atoms, after + 1)) : null;
    if (opened !== null && atoms[opened.coreTo]?.tag === 'AUX' && !atoms[opened.head]!.date) return asMeasured(text, atoms, opened);
    const sold = before.norm === 'at' && place.dimension === 'money' && place.floor > 0 && norm(atoms, place.floor) === 'of' ? nounBefore(atoms, end, place.floor) : null;
    const behind = sold ?? (end > place.floor ? phraseBefore(atoms, end, place.floor) : null);
    // "bought at the market | for $20" is the price of something else.
    const located = behind !== null && verb !== null && isSitePreposition(norm(atoms, verb.to)) && behind.from <= verb.to + 2;
    if (behind !== null && !located && !COMPASS_WORDS.has(norm(atoms, behind.head)) && (verb === null || behind.from >= verb.to)) return asMeasured(text, atoms, behind);
  }
  if (verb !== null) {
    // "found that | $1.3 billion was missing": who found it has no such sum.
    if (norm(atoms, verb.to) === 'that') return NOTHING;
    // "will receive 25 kg of rice and | 2,000 taka"
    const also = before?.norm === 'and' && place.dimension === 'money' && place.floor > 0 ? deedWith(text, atoms, place, after, verbLemma(norm(atoms, verb.to - 1)) ?? '') : null;
    if (also !== null) return also;
    // "output doubled, rising | to 450 GW", "the firm expanded, directing | $20m to schools"
    const aside = atoms[verb.to - 1]!.norm.endsWith('ing') && verb.to - verb.from === 1 && norm(atoms, verb.from - 1) === ',';
    if (aside && previous !== null && previous.head !== null && (directionOf(atoms[verb.from]!.norm) !== null || TURN_VERBS.has(atoms[verb.from]!.norm))) return { ...previous, carried: true };
    const main = aside ? verbGroupBefore(atoms, verb.from - 1) ?? verb : verb;
    const subject = subjectOf(atoms, main.from, place.floor) ?? subjectOf(atoms, main.from);
    if (subject === null && previous !== null && isItTheyThisOrThat(atoms[verb.from - 1]?.norm ?? '')) return DIMENSION_WORDS.has(next?.norm ?? '') ? NOTHING : { ...previous, carried: true };
    // "2.4 km long and cost $3m": the unit of the figure before is no subject.
    if (subject !== null && previous !== null && place.floor > 0 && subject.head === place.floor - 1) return { ...previous, carried: false };
    const paid = subject === null || place.dimension !== 'money' ? null : sumDone(text, atoms, subject.head);
    if (paid !== null) return paid;
    if (subject !== null) return bySubject(text, atoms, subject, isPassive(atoms, verb) ? 'be' : verbLemma(atoms[verb.to - 1]!.norm) ?? '', share);
  }
  return place.from > place.floor ? asMeasured(text, atoms, phraseBefore(atoms, place.from, place.floor)) : NOTHING;
};

/** How far before "from" a rise may be named. */
const RISE_WITHIN = 12;
/** "against a rise in the price of petrol | from 617 naira": what the noun of change before atom `end` says moved. */
const movedIn = (atoms: readonly Atom[], end: number, floor: number): NounPhrase | null => {
  for (let near = end - 1; near > Math.max(floor, end - RISE_WITHIN); near -= 1) {
    const { tag, norm: word } = atoms[near]!;
    if (tag === 'VERB' || tag === 'PUNCT') return null;
    if (word !== 'in' || !(UP_NOUNS.has(norm(atoms, near - 1)) || DOWN_NOUNS.has(norm(atoms, near - 1)))) continue;
    const phrase = phraseAfter(atoms, pastDeterminers(atoms, near + 1));
    if (phrase !== null && phrase.to === end) return phrase;
    const noun = nounBefore(atoms, end, near + 1);
    return noun !== null && noun.from === near + 1 ? noun : null;
  }
  return null;
};

/** "a margin of error of 3 points" is a margin. */
const marginOf = (atoms: readonly Atom[], phrase: NounPhrase): NounPhrase =>
  norm(atoms, phrase.head) === 'error' && norm(atoms, phrase.head - 1) === 'of' && isMarginForm(norm(atoms, phrase.head - 2)) ? { ...phrase, from: phrase.head - 2, head: phrase.head - 2 } : phrase;

/** Nouns that name a share themselves: "turnout was 76% of registered voters". */
const LEVELS: ReadonlySet<string> = new Set('turnout inflation unemployment deficit surplus debt growth abstention support approval participation literacy mortality occupancy attendance rate ratio gap shortfall burden'.split(' '));

const levelBefore = (atoms: readonly Atom[], place: Place): NounPhrase | null => {
  // "a fiscal gap of | 3.3% of output"
  if (norm(atoms, place.from - 1) === 'of') {
    const noun = nounBefore(atoms, place.from - 1, place.floor);
    return noun !== null && LEVELS.has(lemmaOf(atoms[noun.head]!).toLowerCase()) ? noun : null;
  }
  const verb = verbGroupBefore(atoms, place.from);
  if (verb === null || verb.to < place.from - 1 || !isLevelVerb(norm(atoms, verb.to - 1))) return null;
  const subject = subjectOf(atoms, verb.from, place.floor);
  return subject !== null && LEVELS.has(lemmaOf(atoms[subject.head]!).toLowerCase()) ? subject : null;
};

/** "output is forecast at": nobody says anything here. */
const isPassive = (atoms: readonly Atom[], { from, to }: { from: number; to: number }): boolean => {
  if (norm(atoms, to - 1).endsWith('ing')) return false;
  for (let at = from; at < to - 1; at += 1) if (isBeForm(norm(atoms, at))) return true;
  return false;
};

/** "two-thirds of the 4.3 million sales": the number in between is its own figure. */
const pastNumber = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  // "R1.3bn of the R14.3bn lost"
  if (atoms[next + 1]?.glued === true && atoms[next + 1]!.tag === 'NUM' && /^(?:PROPN|SYM)$/.test(atoms[next]?.tag ?? '')) next += 1;
  while (next < at + 4 && (atoms[next]?.tag === 'NUM' || isCombinedTotalMOrBn(atoms[next]?.norm ?? ''))) next += 1;
  return next;
};

/** After these the noun behind the verb is no thing that a figure is set on. */
const LIGHT_OBJECT: ReadonlySet<string> = new Set(['be', 'have', 'say', 'tell', 'know', 'come', 'go', 'take', 'sell', 'buy', 'move', 'leave', 'see']);

/** "pushed | 2023 profit down" */
const pastDates = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  while (next < at + 3 && atoms[next]?.date === true) next += 1;
  return next;
};

/** "in aid", "in damage": goods that money comes as, not where or when. */
const inGoods = (atoms: readonly Atom[], at: number): boolean => {
  const last = pastModifiers(atoms, at);
  const atom = atoms[last];
  return atom?.tag === 'NOUN' && !atom.date && (atoms[at]!.tag !== 'PROPN' || isPlural(atom.norm));
};

/** "in annual Chinese | purchases": past the adjectives and names before the goods. */
const pastModifiers = (atoms: readonly Atom[], at: number): number => {
  let next = at;
  while (next < at + 4 && isAdjOrPropn(atoms[next]?.tag ?? '') && !atoms[next]!.date) next += 1;
  return next;
};

/** "40% of voters surveyed": what was done to those of whom the share is given. */
const shareEvent = (atoms: readonly Atom[], phrase: NounPhrase): string => {
  const event = eventAfter(atoms, phrase.to);
  return event === null ? '' : ` ${event.words}`;
};

/** "a 25% tax on imports", "5% rise in prices": the noun with the phrase it governs. */
const withScope = (text: string, atoms: readonly Atom[], phrase: NounPhrase): Measured => {
  const link = atoms[phrase.to];
  if (link !== undefined && phrase.to === phrase.coreTo && isScopePreposition(link.norm)) {
    const object = phraseAfter(atoms, pastDeterminers(atoms, phrase.to + 1));
    if (object !== null && !atoms[object.from]!.date) return asMeasured(text, atoms, { ...phrase, to: object.coreTo });
  }
  return asMeasured(text, atoms, phrase);
};
