import { nounLemma } from '#lib/lexicon/lemma.ts';
import { isPlural } from '#lib/lexicon/nouns.ts';
import { canBeVerb } from '#lib/lexicon/parts-of-speech.ts';
import { isNounOrAdj, isNounOrPropn } from '#lib/lexicon/word-tests.ts';
import { isCapitalised } from '#lib/text/capitals.ts';
import type { Atom, Numeral } from './atoms.ts';

const norm = (atoms: readonly Atom[], at: number): string => atoms[at]?.norm ?? '';

/** Nouns whose number names one of a series: "Section 4", "Flight 370", "Article 9", "page 3". Own list. */
const DESIGNATORS: ReadonlySet<string> = new Set(`section sections row article articles chapter part game games route highway interstate flight no no. nos nos. number numbers
  page pages pp pp. p. room channel group phase grade gate platform act season episode series exit lane apartment apt apt. suite floor building block unit
  clause paragraph verse line figure fig fig. table appendix annex schedule rule resolution directive regulation bill proposition prop prop. amendment title
  windows iphone ipad galaxy playstation ps xbox boeing airbus apollo soyuz division district ward precinct zone sector area camp pier dock track runway
  terminal lot stage tier round week day box version model mark mk mk. type class formula world war volume vol vol. issue heat lane step option exhibit
  count question item ps1 round wave step quarter size chapter protocol hole turn
  psalm genesis euro rio beijing tokyo london sydney super bowl wrestlemania catch area track level covid sars s&p ftse nikkei cac dax stoxx russell asx nifty sensex topix csi hang sp cac40 ta tsx rfc iso din en fifa uefa eurovision expo cop g ak form
  bus train tram line service tour hall court pool bay tent battalion brigade squadron regiment unesco`.split(/\s+/));

/** Of the designators, those that commonly stand before a counted thing too, so only a capital makes them a name. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set(`game games group part unit units series line count question issue act day week season round area camp figure size number type class world war volume form bill title super bowl
  building block block series service tour quarter step turn floor district zone train bus court pool bay stage london beijing tokyo sydney rio building camp division hall track`.split(/\s+/));

/** Plurals whose numbers name several of a series, from one to another: "grades 1 to 16", "channels 2 and 9". */
const SEVERAL: ReadonlySet<string> = new Set(`grades levels channels classes lanes platforms routes rooms phases stages gates flights highways seasons episodes terminals zones wards districts precincts blocks floors
  volumes versions tiers steps years bands categories units lots groups forms junctions exits squares rows sectors reactors rounds places numbers days weeks`.split(/\s+/));

const isScoredWord = (word: string): boolean => word === 'made' || word === 'scored' || word === 'reached' || word === 'on' || word === 'at' || word === 'posted' || word === 'were' || word === 'are' || word === 'total' || word === 'declared';
const isBowlingWord = (word: string): boolean => word === 'took' || word === 'takes' || word === 'taking' || word === 'claimed' || word === 'bowled' || word === 'figures' || word === 'of';

/** "took 5 for 32": a bowler's figures. */
const isBowling = (atoms: readonly Atom[], { from, to }: Numeral): boolean => {
  // "made 184 for 6": a side's score
  if (norm(atoms, to) === 'for' && (atoms[to + 1]?.value ?? 11) <= 9 && (atoms[from]?.value ?? 0) > 10 && isScoredWord(norm(atoms, from - 1)) && !isNounOrAdj(atoms[to + 2]?.tag ?? 'PUNCT')) return true;
  const wickets = norm(atoms, to) === 'for' && atoms[to + 1]?.value != null ? from : norm(atoms, from - 1) === 'for' && atoms[from - 2]?.value != null ? from - 2 : -1;
  return wickets > 0 && (atoms[wickets]?.value ?? 11) <= 10 && isBowlingWord(norm(atoms, wickets - 1));
};

const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && isCapitalised(atom.text);

/** Sports and voting words near a pair of figures that make it a score. */
const SCORE_WORDS: ReadonlySet<string> = new Set('win wins won beat beats beating beaten lost loss lose defeat defeats defeated draw drew victory victories lead leads led leading score scores scored tie tied ties rout thrashed thrashing edged downed trailing triumph vote voted ruled ruling record final set sets match down up ahead upset hammered aggregate past comeback win-loss odds shutout series ousted stunned sweep swept'.split(' '));

const VOTE_NOUN: ReadonlySet<string> = new Set('vote votes margin ratio majority odds decision ruling victory win defeat loss lead verdict split'.split(' '));
const isMarginNoun = (word: string): boolean => word === 'margin' || word === 'ratio' || word === 'majority' || word === 'odds' || word === 'vote' || word === 'decision' || word === 'ruling' || word === 'advantage' || word === 'lead';
const isSplitWord = (word: string): boolean => word === 'split' || word === 'outnumber' || word === 'outnumbered' || word === 'outnumbers' || word === 'outnumbering' || word === 'by';
const isHyphenOrEnDash = (word: string): boolean => word === '-' || word === '–';
const isBowlingVerb = (word: string): boolean => word === 'took' || word === 'takes' || word === 'taking' || word === 'claimed' || word === 'figures';

/** "3-1", "6-4, 7-5", "2019-20": two whole numbers with a hyphen that are no range. `range` tells what follows as a unit or noun. */
export const isScore = (atoms: readonly Atom[], at: number, counted: boolean): boolean => {
  const a = atoms[at];
  // "by a 2-to-1 vote"
  if (a?.value != null && norm(atoms, at + 1) === '-' && norm(atoms, at + 2) === 'to' && norm(atoms, at + 3) === '-' && VOTE_NOUN.has(norm(atoms, at + 5))) return true;
  const b = atoms[at + 2];
  // "by a 3 to 1 margin", "split 4 to 1"
  if (a?.value != null && b?.value != null && norm(atoms, at + 1) === 'to' && a.value > b.value && b.value <= 10 && a.value <= 100 && (isMarginNoun(norm(atoms, at + 3)) || isSplitWord(norm(atoms, at - 1)))) return true;
  if (a?.value == null || b?.value == null || !isHyphenOrEnDash(norm(atoms, at + 1)) || !Number.isInteger(a.value) || !Number.isInteger(b.value)) return false;
  if (!atoms[at + 1]!.glued || norm(atoms, at + 3) === '/') return false;
  // "like 9-11"
  if (a.value === 9 && b.value === 11 && !counted) return true;
  if (isHyphenOrEnDash(norm(atoms, at + 3)) && atoms[at + 3]!.glued && atoms[at + 4]?.value != null) return true;
  if (a.value >= b.value) return !(a.value > 999);
  if (counted) return false;
  // "7-6 (5) 6-7 (4)", "555-0134"
  if (norm(atoms, at + 3) === '(' && atoms[at + 4]?.value != null && norm(atoms, at + 5) === ')') return true;
  if (/^\d{3}$/.test(a.text) && /^\d{4}$/.test(b.text)) return true;
  // "took 4-31"
  if (a.value <= 10 && isBowlingVerb(norm(atoms, at - 1))) return true;
  for (let near = Math.max(0, at - 10); near < Math.min(atoms.length, at + 10); near += 1) if (SCORE_WORDS.has(norm(atoms, near))) return true;
  return false;
};

/** Whether a number behind a plural goes on to a second one and no noun follows: not "in some years 7 of 10 people". */
const seriesEnd = (atoms: readonly Atom[], from: number, to: number): boolean => {
  const second = to > from + 1 ? to : to + 2;
  const noun = atoms[second]?.tag === 'ADJ' ? second + 1 : second;
  return (to > from + 1 || atoms[to + 1]?.value != null) && !(isNounOrPropn(atoms[noun]?.tag ?? '') && isPlural(norm(atoms, noun)));
};

const isNumberLink = (word: string): boolean => word === 'and' || word === 'or' || word === 'to' || word === ',' || word === '-' || word === '–';
const isNumberOrNameLink = (word: string): boolean => word === 'and' || word === 'or' || word === ',' || word === 'to' || word === '-' || word === '–' || word === '&';
const isNumberAbbreviation = (word: string): boolean => word === 'no' || word === 'nos' || word === 'vol' || word === 'p' || word === 'pp' || word === 'art' || word === 'sec' || word === 'fig';
const isDialledWith = (word: string): boolean => word === 'on' || word === 'to' || word === 'call' || word === 'calls' || word === 'called' || word === 'calling' || word === 'dial' || word === 'dialled' || word === 'dialed' || word === 'text' || word === 'ring' || word === 'rang';
const CALL_WORD: ReadonlySet<string> = new Set('call calls called calling dial dialled dialed ring rang text phone hotline helpline'.split(' '));
const isSlashColonOrTimes = (word: string): boolean => word === '/' || word === ':' || word === '×';

/** A bare number that is part of a name, code, address, phone number, list or idiom, and counts nothing. */
export const isNamePart = (atoms: readonly Atom[], numeral: Numeral): boolean => {
  const { from, to } = numeral;
  const before = atoms[from - 1];
  const after = atoms[to];
  // "Zero Hedge", "the Three Gorges": a number that a name begins with
  if (!numeral.digits && isCapital(atoms[from]) && after?.tag === 'PROPN' && isCapital(after) && !isPlural(after.norm) && (norm(atoms, from) === 'zero' || (from > 0 && before!.tag !== 'PUNCT' && before!.tag !== 'PROPN'))) return true;
  if (numeral.digits && isBowling(atoms, numeral)) return true;
  if (before !== undefined) {
    if (before.text === '#' || before.text === '№') return true;
    // "C5+1", "F-16", "4.2.1", "@10": joined to letters or marks on the left.
    if (atoms[from]!.glued && /[\p{L}\d/+_.:@*]$/u.test(before.text) && !/\d(?:st|nd|rd|th)$/.test(before.text)) return true;
    if (atoms[from]!.glued && isHyphenOrEnDash(before.text) && before.glued && from >= 2 && atoms[from - 2]!.value === null && numeral.digits) return true;
    if (DESIGNATORS.has(before.norm) && (isCapital(before) || !NEEDS_CAPITAL.has(before.norm)) && numeral.form === 'exact') return true;
    if (SEVERAL.has(before.norm) && (to > from + 1 || isNumberLink(after?.norm ?? '')) && seriesEnd(atoms, from, to)) return true;
    // "Sections 3 and 4", "0800 123 4567"
    if (atoms[from - 2]?.value != null && isNumberOrNameLink(before.norm) && (DESIGNATORS.has(norm(atoms, from - 3)) || SEVERAL.has(norm(atoms, from - 3)))) return true;
    if (before.value !== null && !/[.,]/.test(before.text) && numeral.digits) return true;
    if (before.norm === '.' && from >= 2 && isNumberAbbreviation(norm(atoms, from - 2))) return true;
  }
  // "world number five", "the number eight bus"
  if (before?.norm === 'number' && before.tag === 'NOUN' && !isPlural(norm(atoms, from - 2)) && numeral.low <= 50 && numeral.form === 'exact' && norm(atoms, to) !== 'of') return true;
  if (numeral.digits && atoms[from]!.text.startsWith('0') && /^0\d/.test(atoms[from]!.text)) return true;
  // "737 MAX planes"
  if (numeral.digits && atoms[from]!.text.length === 3 && after !== undefined && after.tag !== 'SYM' && /^[A-Z]{2,5}$/.test(after.text) && /^\d{3}$/.test(atoms[from]!.text)) return true;
  if (after?.norm === "o'clock") return true;
  // "ring the control room on 1077"
  if (numeral.digits && atoms[from]!.text.length >= 3 && /^\d{3,}$/.test(atoms[from]!.text) && isDialledWith(before?.norm ?? '')) for (let near = from - 1; near >= Math.max(0, from - 8); near -= 1) if (CALL_WORD.has(norm(atoms, near))) return true;
  if (after !== undefined && after.glued) {
    // "5G", "3D", "4x4", "1080p", "50/50", "24/7", "5:3".
    if (/^(?:g|d|x|p|v|th|st|nd|rd|s|gs|ds|fps)$/i.test(after.text)) return true;
    if (isSlashColonOrTimes(after.text) && atoms[to + 1]?.glued) return true;
    if (isCapitalised(after.text) && after.text.length <= 3) return true;
  }
  return false;
};

/** Capitalised name right before a bare number in running text: "Boeing 737", "Euro 2020", "Bloc 9". */
export const followsName = (atoms: readonly Atom[], numeral: Numeral): boolean => {
  const before = atoms[numeral.from - 1];
  if (before === undefined || !numeral.digits || before.tag !== 'PROPN' || !isCapital(before)) return false;
  if (before.date) return false;
  return numeral.from >= 1;
};

export const STREETS: ReadonlySet<string> = new Set('road street st st. rd rd. avenue ave ave. lane drive boulevard blvd blvd. way court place square terrace close crescent highway parkway'.split(' '));

const isBeforeRank = (word: string): boolean => word === 'the' || word === 'own' || word === "'s" || word === 'a' || word === 'an' || word === 'new' || word === 'first';
const isCompassPoint = (word: string): boolean => word === 'east' || word === 'west' || word === 'north' || word === 'south' || word === 'e' || word === 'e.' || word === 'w' || word === 'w.' || word === 'n' || word === 'n.' || word === 's' || word === 's.';

/** What is called by a number: "three-wheeler", "two-tier", "one-way", "21-gun salute". */
const CALLED: ReadonlySet<string> = new Set('wheeler wheelers wheel tier way gun dimensional star piece ply pronged pin sided handed pack a-side'.split(' '));

/** Whether a number joined by a hyphen is part of what a thing is called. */
export const isCalled = (atoms: readonly Atom[], to: number): boolean => norm(atoms, to) === '-' && atoms[to]!.glued && CALLED.has(norm(atoms, to + 1));

/** "49 Zorro Ranch Road", "the 787 Dreamliner": a number with a name behind it that counts nothing. */
export const leadsName = (atoms: readonly Atom[], numeral: Numeral, head: number, headIsPlural: boolean): boolean => {
  if (!numeral.digits || headIsPlural || numeral.to - numeral.from > 1) return false;
  const before = atoms[numeral.from - 1];
  const definite = before !== undefined && (before.tag === 'PROPN' || isBeforeRank(before.norm));
  const noun = atoms[head]!;
  // "131 West 23rd Street"
  if (isCompassPoint(noun.norm) && isCapital(noun) && /^\d+(?:st|nd|rd|th)$/.test(norm(atoms, head + 1))) return true;
  if (noun.tag === 'PROPN' && STREETS.has(noun.norm) && isCapital(noun) && head > numeral.to) return true;
  if (noun.tag === 'PROPN' && isCapital(noun)) return definite && !atoms[numeral.from]!.text.includes(',');
  return before?.norm === 'the' && head === numeral.to && /^\d{3,5}$/.test(atoms[numeral.from]!.text);
};

const ONE_NOUNS: ReadonlySet<string> = new Set(`another day thing way side point reason example time person's else way`.split(/\s+/));

const TELLS: ReadonlySet<string> = new Set('found finds said says told tells shows showed suggests suggested argues argued claimed claims called reads put noted warned described goes'.split(' '));

const isReckoningNoun = (word: string): boolean => word === 'estimate' || word === 'account' || word === 'count' || word === 'measure' || word === 'reckoning' || word === 'calculation' || word === 'tally';
const isStudyNoun = (word: string): boolean => word === 'study' || word === 'survey' || word === 'poll' || word === 'report' || word === 'paper' || word === 'analysis' || word === 'review' || word === 'version' || word === 'account' || word === 'theory' || word === 'source';
const isInAtOnOrDuring = (word: string): boolean => word === 'in' || word === 'at' || word === 'on' || word === 'during';
const SINGLE_CASE: ReadonlySet<string> = new Set('tweet post interview case instance incident video letter email message example village town district area region place point episode speech passage study survey poll exchange scene farm school hospital house site street photo image report account version'.split(' '));

/** "One study found", "in one tweet", "at one farm and … at another": some one, not a count of one. */
const isSomeOne = (atoms: readonly Atom[], at: number): boolean => {
  let noun = at + 1;
  while (noun < at + 5 && isNounOrAdj(atoms[noun]?.tag ?? '')) noun += 1;
  const before = norm(atoms, at - 1);
  // "according to one estimate", "by one account"
  if (before === 'to' && norm(atoms, at - 2) === 'according') return true;
  if (before === 'by' && isReckoningNoun(norm(atoms, at + 1))) return true;
  if (noun === at + 1) return false;
  if (atoms[noun]?.tag === 'VERB' && TELLS.has(atoms[noun]!.norm)) return isStudyNoun(norm(atoms, noun - 1));
  if (isInAtOnOrDuring(norm(atoms, at - 1))) return SINGLE_CASE.has(norm(atoms, noun - 1));
  return false;
};

const BEFORE_ONE: ReadonlySet<string> = new Set('no any every some this that which each the another first second last only next other new big good great not number day loved a an whichever'.split(' '));
const isOnOrThe = (word: string): boolean => word === 'on' || word === 'the';

/** "one" that counts nothing: pronoun, "no one", "one of the", "one another", "one day". */
export const isPronounOne = (atoms: readonly Atom[], numeral: Numeral): boolean => {
  if (norm(atoms, numeral.from) !== 'one' || numeral.to !== numeral.from + 1) return false;
  const before = norm(atoms, numeral.from - 1);
  const after = atoms[numeral.to];
  // "50 percent plus one vote"
  if (before === 'plus') return true;
  if (BEFORE_ONE.has(before) && !(before === 'only' && after?.tag === 'NOUN')) return true;
  if (after === undefined || after.tag === 'PUNCT' || after.tag === 'VERB' || after.tag === 'AUX' || after.tag === 'PART' || after.tag === 'ADV' || after.tag === 'PRON') return true;
  if (after.tag === 'ADP' || after.tag === 'CCONJ' || after.tag === 'SCONJ' || after.tag === 'DET') return true;
  // "If one looks at the map", "one sees"
  if (after.tag === 'NOUN' && isPlural(after.norm) && canBeVerb(nounLemma(after.norm))) return true;
  if (after.norm === 'hand') return isOnOrThe(before);
  return ONE_NOUNS.has(after.norm) || isSomeOne(atoms, numeral.from);
};

/** Set phrases with numbers in them that state nothing: matched from the number on. */
const IDIOMS: readonly (readonly string[])[] = [
  'one of', 'second to none', 'one and the same', 'one another', 'one by one', 'two can play', 'hundred per cent behind', 'million thanks', 'thousand times no',
  'fifty - fifty', 'fifty fifty', 'one - off', 'one on one', 'one - on - one', 'one - sided', 'one - time', 'one - way', 'two - way', 'two - faced', 'first - hand', 'zero - sum', 'three - dimensional', 'two - dimensional',
  'one - stop', 'one country , two', 'two systems', 'one - size', 'half - time', 'half - hearted', 'half - way', 'one day', 'one thing', 'third - party', 'third - world', 'zero tolerance', 'zero - tolerance', 'square one', 'six feet under',
  ...['five', 'six', 'seven', 'eight', 'nine', 'ten'].flatMap((count) => [`${count} figures`, `${count} - figure`, `${count} figure`]),
  'four - way', 'three - way', 'five - way', 'five - alarm', 'four - alarm', 'three - alarm', 'two - alarm', 'five - star', 'one hell', '911 call', '911 calls', '911 operator', '999 call', '999 calls', '911 caller', '999 caller', '112 call',
].map((phrase) => phrase.split(' '));

const IDIOMS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(IDIOMS, ([first = '']) => first);

/** Where the idiom ends that begins at atom `at`; null where none does. "one of every nine" is a share. */
export const idiomEnd = (atoms: readonly Atom[], at: number): number | null => {
  const found = IDIOMS_BY_FIRST.get(norm(atoms, at))?.find((words) => words.every((word, offset) => norm(atoms, at + offset) === word));
  return found === undefined || norm(atoms, at + 2) === 'every' ? null : at + found.length;
};

/** "1) ", "2. " at the start of a line or after a mark: the number of a list's item. */
export const isListNumber = (atoms: readonly Atom[], numeral: Numeral): boolean => {
  const { from, to } = numeral;
  if (!numeral.digits || to !== from + 1 || (atoms[from]!.value ?? 100) > 99) return false;
  if (norm(atoms, to) === ')' && norm(atoms, from - 1) !== '(' && !hasOpen(atoms, from)) return true;
  return from === 0 && norm(atoms, to) === '.' && atoms[to + 1] !== undefined;
};

const hasOpen = (atoms: readonly Atom[], at: number): boolean => {
  for (let near = at - 1; near >= Math.max(0, at - 20); near -= 1) {
    if (norm(atoms, near) === '(') return true;
    if (norm(atoms, near) === ')') return false;
  }
  return false;
};

const TELLERS: ReadonlySet<string> = new Set(['people', 'sources', 'officials', 'persons', 'diplomats', 'insiders', 'executives', 'aides', 'lawyers']);

/** "two people familiar with the talks": who tells, with the noun at atom `head`. */
export const areTellers = (atoms: readonly Atom[], head: number): boolean => {
  if (!TELLERS.has(norm(atoms, head))) return false;
  const next = `${norm(atoms, head + 1)} ${norm(atoms, head + 2)}`;
  return /^(?:familiar|briefed|close|privy) |^with (?:direct|first|knowledge)/.test(next) || (norm(atoms, head) === 'sources' && /^(?:said|say|told|told|confirmed|,|in|at|close|inside|within) /.test(next));
};
