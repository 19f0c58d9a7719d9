import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { nationOf } from '#lib/lexicon/nations.ts';
import { isKnownWord } from '#lib/lexicon/parts-of-speech.ts';
import { MODAL_SIGN, PLURAL_SIGN, POSSESSIVE_SIGN, SUBJECT_SIGN } from '#lib/lexicon/signs.ts';
import { isPossessiveS } from '#lib/lexicon/word-tests.ts';
import type { Tag } from '#lib/model/index.ts';
import type { RawToken } from './tokens.ts';
import type { Word } from './words.ts';

// A light tagger: what the lexicon says of the word, then one pass over the context from left to right, after Brill,
// "A simple rule-based part of speech tagger" (1992), with the rules written by hand. It serves finding heads and
// clauses around figures and quotations, where noun or verb is the question, and costs little.

/** After these a word that can be a noun or adjective is one. */
const opensNounPhrase = (tag: Tag | undefined, signs: number): boolean =>
  tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || (signs & POSSESSIVE_SIGN) !== 0;

/** Sets the tags of one sentence's tokens, whose words are given, from left to right; answers all their signs. */
export const tag = (tokens: readonly RawToken[], words: readonly Word[], firstToken: number, endToken: number): number => {
  let signs = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const start = at === firstToken || (at === firstToken + 1 && tokens[firstToken]!.tag === 'PUNCT');
    const { shape, norm } = words[at]!;
    tokens[at]!.tag = norm === "'" && isPluralPossessive(tokens, words, at, endToken) ? 'PART' : shape ?? tagAt(tokens, words, at, start);
    signs |= words[at]!.signs;
  }
  return signs;
};

/** The mark of "workers' rights", as far as its neighbours tell; it may yet close a quotation. */
const isPluralPossessive = (tokens: readonly RawToken[], words: readonly Word[], at: number, end: number): boolean => {
  const { start, end: stop } = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && after !== undefined && at + 1 < end && before.end === start && words[at - 1]!.letter && before.norm.endsWith('s') && after.start > stop && words[at + 1]!.letter;
};

/** The tag of one token that is a word; those before it have theirs. `start`: it opens a sentence. */
const tagAt = (tokens: readonly RawToken[], words: readonly Word[], at: number, start: boolean): Tag => {
  const word = words[at]!;
  const { norm, closed, upper } = word;
  const before = start ? undefined : tokens[at - 1]?.tag;
  const next = words[at + 1];

  if (closed !== undefined) {
    if (upper) {
      // "May" the month, "US" the country, "IT" the trade are names in the middle of a sentence.
      const capitals = word.text.length > 1 && norm.length <= 3 && word.capitals;
      // "Rosemary Atieno Were told": a surname that looks like an auxiliary, where what follows is no title in capitals.
      const surname = closed === 'AUX' && before === 'PROPN' && next !== undefined && !next.upper;
      if (start ? capitals && next !== undefined && !next.capitals : capitals || surname || norm === 'may' || norm === 'will') return 'PROPN';
    }
    return closedTag(closed, norm, before, next);
  }
  if (upper) {
    // "Said Okafor: “…”", not "Said Ahmed, 40"
    if (start && norm === 'said' && next !== undefined && next.upper && (words[at + 2]?.norm === ':' || words[at + 3]?.norm === ':' || words[at + 4]?.norm === ':')) return 'VERB';
    if (start && opensAsNoun(norm, next)) return 'NOUN';
    const common = start && (word.options !== 'n' || isKnownWord(norm) || verbLemma(norm) !== null || isKnownWord(nounLemma(norm)));
    if ((!common || (next !== undefined && next.upper && next.closed === undefined)) && norm !== 'says') return 'PROPN';
  }
  // "Reed, who leads the firm": one with no article is a name.
  if (start && upper && next?.norm === ',' && words[at + 2]?.norm === 'who' && !norm.endsWith('s')) return 'PROPN';
  if (start && word.noun && !word.participle && next?.norm === ':') return 'NOUN';
  // "Reilly would", "Connolly said": the ending of an adverb on nothing known.
  if (start && upper && word.top === 'ADV' && next !== undefined && (next.closed === 'AUX' || SAYING.has(next.norm)) && norm.endsWith('ly') && !isKnownWord(norm.slice(0, -2)) && !isKnownWord(norm)) return 'PROPN';
  // "Unite says", "Target said": a verb's form that opens a sentence and says something is a name.
  if (start && upper && word.top === 'VERB' && next !== undefined && SAYING.has(next.norm)) return 'PROPN';
  // "Cruise ships are", "that live rounds were": what stands before a plural and its verb is no verb.
  if ((before === undefined || before === 'SCONJ') && !word.participle && (word.noun || word.adjective) && !norm.endsWith('s') && next !== undefined && next.noun && next.norm.endsWith('s') && next.closed === undefined && words[at + 2]?.closed === 'AUX') return word.top === 'VERB' && word.noun ? 'NOUN' : word.adjective ? 'ADJ' : 'NOUN';
  const last = start ? undefined : words[at - 1];
  const beforeLast = words[at - 2];
  // "would not rule", "did not plan" as "would rule".
  const previous = last?.norm === 'not' && beforeLast !== undefined && (beforeLast.signs & MODAL_SIGN) !== 0 ? beforeLast : last;
  const accorded = previous?.norm === 'to' && beforeLast?.norm === 'according';
  if (before === 'NOUN' && SAME_PAST.has(norm) && (isFollowedByVerb(words, at) || (norm === 'forecast' && beforeLast !== undefined && (beforeLast.signs & POSSESSIVE_SIGN) !== 0))) return 'NOUN';
  // "which sat for 61 days"
  if (previous?.norm === 'which' && word.verb && at - 2 >= 0 && tokens[at - 2]!.tag !== 'ADP' && (norm.endsWith('ed') || IRREGULAR_VERBS.has(norm)) && next?.closed !== undefined && next.closed !== 'AUX') return 'VERB';
  // "which dates from 1974", ", which took place on Friday"
  if ((norm === 'dates' || norm === 'date') && (next?.norm === 'from' || next?.norm === 'back') && (previous?.norm === 'which' || (before !== 'DET' && before !== 'ADJ'))) return 'VERB';
  if (previous?.norm === 'which' && beforeLast?.norm === ',' && word.verb && !start && (norm.endsWith('ed') || norm.endsWith('s') || IRREGULAR_VERBS.has(norm)) && next?.closed !== 'AUX' && !(norm.endsWith('s') && next?.verb === true && next.closed === undefined)) return 'VERB';
  // "security sources said", "sources close to", "industry sources who"
  if (norm === 'sources' && before !== 'ADV' && next !== undefined && (SAYING.has(next.norm) || next.norm === 'who' || next.norm === 'speaking' || next.closed === 'ADP' || next.norm === 'close' || next.norm === 'familiar')) return 'NOUN';
  // "Oil chief quits", "The party head said"
  if ((norm === 'chief' || norm === 'head') && before === 'NOUN' && next !== undefined && next.verb && next.closed === undefined && (next.norm.endsWith('s') || next.norm.endsWith('ed') || SAYING.has(next.norm))) return 'NOUN';
  // "Officials and witnesses said"
  if (before === 'CCONJ' && word.noun && norm.endsWith('s') && next !== undefined && (next.norm === 'said' || next.norm === 'say')) return 'NOUN';
  if (norm === 'face' && before === 'NOUN' && ((last?.signs ?? 0) & PLURAL_SIGN) !== 0) return 'VERB';
  if (norm === 'tear' && next?.norm === 'gas') return 'NOUN';
  if (norm === 'die' && (before === 'PROPN' || before === 'NOUN')) return 'VERB';
  if (norm === 'show' && (before === 'NOUN' || before === 'PROPN') && isShown(tokens, words, at)) return 'VERB';
  return openTag(word, before, accorded ? 'of' : previous?.norm ?? '', accorded ? 0 : previous?.signs ?? 0, next, tokens[at - 2]?.tag);
};

/** Verbs whose past is their base form, and which are nouns: "a power cut". */
const SAME_PAST: ReadonlySet<string> = new Set('cut cost forecast bid bet split spread hit broadcast burst cast'.split(' '));

/** "The power cut | lasted six hours", "the rent cost was": the verb of the clause comes next. */
const isFollowedByVerb = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  const after = words[at + 2];
  return next !== undefined && (next.closed === 'AUX' || (next.verb && next.norm.endsWith('ed') && !(after !== undefined && after.closed === undefined && (after.noun || after.upper))));
};

/** What shows something, in the plural. */
const SHOWING: ReadonlySet<string> = new Set('data figures records statistics documents results polls surveys studies images photos pictures videos tests reports estimates numbers files papers accounts logs'.split(' '));
const SHOWN_WITHIN = 14;

/** "Data from the bureau | show": what shows stands before it and no verb in between. */
const isShown = (tokens: readonly RawToken[], words: readonly Word[], at: number): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - SHOWN_WITHIN); near -= 1) {
    if (tokens[near]!.tag === 'AUX' || tokens[near]!.norm === '.') return false;
    if (SHOWING.has(words[near]!.norm)) return true;
  }
  return false;
};

const SAYING: ReadonlySet<string> = new Set(['says', 'said', 'told']);

/** Nouns that open a sentence without an article, so that their capital says nothing; own list. */
const MASS_NOUNS: ReadonlySet<string> = new Set(`inflation unemployment employment turnout output growth trade tuition revenue production consumption demand attendance
  police temperature rainfall traffic tourism investment spending income turnover electricity food water oil gas gold copper wheat rice crime violence
  membership enrolment enrollment support approval debt interest capacity damage life staff construction manufacturing farming mortality poverty`.split(/\s+/));

/** "Workers earn", "Inflation fell": a plural or mass noun in front, not a name that looks like one ("Turkey said", "Banks said"). */
const opensAsNoun = (norm: string, next: Word | undefined): boolean => {
  if (next === undefined || next.upper || nationOf(norm) !== null) return false;
  if (MASS_NOUNS.has(norm)) return true;
  const singular = nounLemma(norm);
  return singular !== norm && norm.endsWith('s') && isCommonNoun(singular) && !SAYING.has(next.norm) && !isKnownWord(singular);
};

const closedTag = (tag: Tag, norm: string, before: Tag | undefined, next: Word | undefined): Tag => {
  if (norm === 'that' && next !== undefined) {
    // "said that the", "camps that hold": a noun phrase after "that" makes it a conjunction, a noun a determiner.
    if (before === 'VERB' || before === 'NOUN' || before === 'PROPN' || before === 'ADJ') return 'SCONJ';
    return 'DET';
  }
  if (norm === 'her') return next !== undefined && /^[a-z]/i.test(next.text) && next.closed === undefined ? 'DET' : 'PRON';
  if (norm === 'his' || norm === 'its' || norm === 'their' || norm === 'my' || norm === 'our' || norm === 'your') return 'DET';
  if ((norm === 'first' || norm === 'last') && before === 'DET') return 'ADJ';
  if ((norm === 'earlier' || norm === 'later') && before === 'DET') return 'ADJ';
  // "the mine", "a gold mine": no "mine and yours".
  if (norm === 'mine' && (before === 'DET' || before === 'ADJ' || before === 'NOUN' || before === 'PROPN' || before === 'NUM' || before === 'PART')) return 'NOUN';
  // "at 6am"
  if (norm === 'am' && before === 'NUM') return 'NOUN';
  if (norm === 'one' && next !== undefined && isPossessiveS(next.text)) return 'PRON';
  return tag;
};

/** `previous` is the word before, `signs` its signs. */
const openTag = (word: Word, before: Tag | undefined, previous: string, signs: number, next: Word | undefined, beforeLast: Tag | undefined): Tag => {
  const { norm, top, strong, noun, adjective, participle } = word;
  // "The show opens to the public", "The driver remains in custody".
  // "The firm aims to"
  // "GPs plan to retire"
  if (next?.norm === 'to' && AIM.has(norm) && ((before === 'NOUN' && (signs & PLURAL_SIGN) !== 0) || (before === 'PROPN' && previous.endsWith('s')))) return 'VERB';
  if (next?.norm === 'to' && AIMS.has(norm) && (before === 'PROPN' || (before === 'NOUN' && nounLemma(previous) === previous))) return 'VERB';
  if (norm === 'takes' && next !== undefined && TAKEN.has(next.norm)) return 'VERB';
  if (norm.endsWith('s') && GOES_ON.has(norm) && goesOn(before, previous, next)) return 'VERB';
  if (!word.verb) {
    if (before === 'AUX' && top === 'ADJ') return 'ADJ';
    return top === 'ADJ' || top === 'NOUN' ? nounOrAdjective(word, next) : top;
  }
  // "reported to doctors", "linked to leaked papers": what follows "to" is no verb in another form than its own.
  if (previous === 'to' && norm.endsWith('s') && noun && (word.signs & PLURAL_SIGN) !== 0) return 'NOUN';
  if (previous === 'to' && participle && adjective && followsNoun(next) && verbLemma(norm) !== norm) return 'ADJ';
  if ((norm === 'says' || norm === 'saying' || (norm === 'say' && (before === 'NOUN' || before === 'PROPN'))) && !opensNounPhrase(before, signs)) return 'VERB';
  // "Lloyd's said 12 ships", "Macy's reported that": a name that ends as a possessive does.
  if (before === 'PART' && participle && !norm.endsWith('ing') && next !== undefined && (norm === 'said' || next.norm === 'that' || (beforeLast === 'PROPN' && opensObject(next)))) return 'VERB';
  if (previous === 'to' || (signs & MODAL_SIGN) !== 0) return strong && top === 'NOUN' && previous === 'to' && !/^[a-z]/.test(next?.text ?? '') ? 'NOUN' : 'VERB';
  if (before === 'AUX' || (before === 'ADV' && beforeLast === 'AUX')) return adjective && !participle && top !== 'VERB' ? 'ADJ' : noun && !participle && top === 'NOUN' ? 'NOUN' : 'VERB';
  // "who police say stole it"
  if (previous === 'who' && noun && next !== undefined && SAYS_SO.has(next.norm)) return 'NOUN';
  if ((signs & SUBJECT_SIGN) !== 0 || (previous === 'those' && participle)) return 'VERB';
  if (before === 'VERB' && noun && !participle) return 'NOUN';
  // "used live rounds"; but "helped clear roads".
  if (before === 'VERB' && adjective && !participle && followsNoun(next) && !TAKES_VERB.has(previous)) return 'ADJ';
  if (before === 'ADP' && norm.endsWith('ing') && !(noun && top === 'NOUN')) return followsNoun(next) && adjective && previous !== 'by' ? 'ADJ' : 'VERB';
  if (opensNounPhrase(before, signs)) {
    if (before === 'NUM' && IRREGULAR_VERBS.has(norm) && !norm.endsWith('n')) return 'VERB';
    if (participle && !noun) return followsNoun(next) ? 'ADJ' : before === 'NUM' || before === 'ADJ' ? 'VERB' : 'ADJ';
    if (noun) return adjective && top === 'ADJ' && followsNoun(next) ? 'ADJ' : norm.endsWith('ed') ? 'VERB' : 'NOUN';
    return adjective ? 'ADJ' : 'VERB';
  }
  if (before === 'ADP' && !participle && noun) return 'NOUN';
  if (before === 'NOUN' || before === 'PROPN') {
    // After a noun: a form of a verb that agrees, or the second noun of a compound ("bus strike", "strikes hit").
    if (participle) return norm.endsWith('ing') && noun && top === 'NOUN' ? 'NOUN' : 'VERB';
    if (!noun) return 'VERB';
    const plural = before === 'NOUN' && (signs & PLURAL_SIGN) !== 0;
    if (norm.endsWith('s')) return plural ? 'NOUN' : next !== undefined && opensObject(next) ? 'VERB' : strong ? top : 'NOUN';
    // A base form agrees with no singular: "bus strike".
    return plural && next !== undefined && (opensObject(next) || top === 'VERB') ? 'VERB' : top === 'VERB' || (AFTER_NOUN.has(norm) && !followsNoun(next)) ? 'NOUN' : top;
  }
  // "Rescue workers said": no base form of a verb opens a sentence or what a comma sets apart.
  if ((before === undefined || before === 'PUNCT') && noun && !participle && !norm.endsWith('s') && next !== undefined && next.closed === undefined && next.letter && !next.verb && next.noun && next.norm.endsWith('s')) return 'NOUN';
  // "Exports rose", "Arrests fell": a plural opens a sentence as its subject.
  if (before === undefined && noun && norm.endsWith('s') && next !== undefined && !opensObject(next)) return 'NOUN';
  if (before === 'PUNCT' && noun && norm.endsWith('s') && next !== undefined && SAYING.has(next.norm)) return 'NOUN';
  // "retired general Tom Reilly": what a person was made stands before his title.
  if (MADE.has(norm) && followsNoun(next)) return 'ADJ';
  if (participle && !noun) return 'VERB';
  if (norm.endsWith('ing') && next !== undefined && (governs(next) || (before === 'PUNCT' && opensObject(next)))) return 'VERB';
  return top === 'ADJ' ? nounOrAdjective(word, next) : top;
};

const SAYS_SO: ReadonlySet<string> = new Set(['say', 'said', 'says', 'believe', 'believed', 'allege', 'alleged', 'claim', 'claimed']);
const GOES_ON: ReadonlySet<string> = new Set(['remains', 'opens', 'closes', 'moves', 'stays', 'lies', 'goes', 'comes', 'stands', 'sits', 'begins', 'ends', 'starts', 'runs', 'survives', 'resumes']);
const AIMS: ReadonlySet<string> = new Set(['aims', 'plans', 'hopes', 'vows', 'pledges', 'moves', 'wants', 'intends']);
const AIM: ReadonlySet<string> = new Set(['aim', 'plan', 'hope', 'vow', 'pledge', 'want', 'intend', 'need', 'struggle']);
/** "takes effect", "takes place", "takes over". */
const TAKEN: ReadonlySet<string> = new Set(['effect', 'place', 'over', 'off', 'part', 'office', 'charge']);
/** Adjectives that are the noun behind another: "a law firm", "a traffic light". */
const AFTER_NOUN: ReadonlySet<string> = new Set(['firm', 'light', 'giant', 'minor', 'individual', 'material']);
const MADE: ReadonlySet<string> = new Set('retired elected appointed disgraced ousted exiled jailed embattled convicted deposed'.split(' '));

// After these a verb stands without "to".
const TAKES_VERB: ReadonlySet<string> = new Set('help helps helped helping let lets letting make makes made making go come dare saw seen see heard'.split(' '));

const goesOn = (before: Tag | undefined, previous: string, next: Word | undefined): boolean =>
  (before === 'PROPN' || (before === 'NOUN' && nounLemma(previous) === previous)) && next !== undefined && (next.closed === 'ADP' || next.closed === 'ADV' || next.closed === 'PART' || next.adjective);

const opensObject = (token: Word): boolean => {
  const tag = token.closed;
  return (tag === 'DET' && token.norm !== 'that') || tag === 'PRON' || tag === 'NUM' || /^[\d$€£]/.test(token.text);
};

/** Opens what a participle takes: "calling for", "warning that", "keeping the". */
const governs = (token: Word): boolean => {
  const tag = token.closed;
  return (tag === 'DET' || tag === 'PRON' || tag === 'ADP') && token.norm !== 'of' && token.norm !== 'by' && token.norm !== 'in';
};

const followsNoun = (next: Word | undefined): boolean => {
  if (next === undefined || !next.letter) return false;
  return next.closed === undefined && (next.upper || /[na]/i.test(next.options.slice(0, 2)));
};

const nounOrAdjective = ({ options, top, noun }: Word, next: Word | undefined): Tag => {
  if (top !== 'ADJ' || !noun) return top;
  return followsNoun(next) ? 'ADJ' : /^an[^r]*$/i.test(options) ? 'NOUN' : top;
};
