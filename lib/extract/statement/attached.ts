import type { Document, Sentence, Token } from '#lib/model/index.ts';
import { genderOf } from '#lib/lexicon/given-names.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { canBePerson, isPerson } from '#lib/lexicon/kinds.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { participleOf } from '#lib/lexicon/participle.ts';
import { CUE_NOUNS } from '#lib/lexicon/cues.ts';
import { DAY_SIGN, PLURAL_SIGN, POSSESSIVE_SIGN, TITLE_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isIsOrWas } from '#lib/lexicon/word-tests.ts';
import { clauseFrom } from './clause.ts';
import type { Clause } from './clause.ts';
import { isFinite, isPast, nounPhrase } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** Asked of every word: a word compared with three others is found by its address, in a set by its letters. */
const isRelative = ({ norm }: Token): boolean => norm === 'who' || norm === 'which' || norm === 'that';
/** Before a name: where, or of what, somebody is. */
const PLACING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'near', 'from', 'for']);
const WITHIN_PHRASE = 10;
const LONGEST = 30;

/** What relative clauses and participles tell of the noun that they hang on: "the structure, which dates from 1974", "Opened to traffic in 1968, the bridge". */
export const attachedTo = ({ tokens }: Document, { firstToken, endToken }: Sentence): readonly Clause[] => {
  const found: Clause[] = [];
  const add = (clause: Clause | null): void => { if (clause !== null) found.push(clause); };
  add(frontedParticiple(tokens, firstToken, endToken));
  for (let at = firstToken + 2; at + 1 < endToken; at += 1) {
    const token = tokens[at]!;
    if (isRelative(token) && (token.tag !== 'DET' || token.norm === 'which')) add(relativeAt(tokens, at, firstToken, endToken));
    else if (token.tag === 'VERB' && isParticiple(token)) add(participleAt(tokens, at, firstToken, endToken));
  }
  return found;
};

/** "Ana Ruiz", "President Ruiz": somebody by name. */
const isNamed = (tokens: readonly Token[], start: number, last: number): boolean =>
  last > start && tokens[last]!.tag === 'PROPN' && (hasSign(tokens[start], TITLE_SIGN) || genderOf(tokens[start]!.text) !== null || genderOf(tokens[last - 1]!.text) !== null);

/** The noun phrase whose last token is `last`. */
const phraseEndingAt = (tokens: readonly Token[], last: number, from: number): Subject | null => {
  const head = tokens[last];
  if (head === undefined || last < from || (head.tag !== 'NOUN' && head.tag !== 'PROPN') || hasSign(head, DAY_SIGN)) return null;
  let start = last;
  while (start > from && last - start < WITHIN_PHRASE) {
    const { tag, text } = tokens[start - 1]!;
    if (tag === 'DET') { start -= 1; break; }
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PART' && !(text === '-' && tokens[start - 1]!.end === tokens[start]!.start)) break;
    start -= 1;
  }
  while (start < last && (tokens[start]!.tag === 'PART' || tokens[start]!.text === '-')) start += 1;
  // "his seventies, who": of somebody else. "and campaigner, who": half of what one is called.
  const before = start > from ? tokens[start - 1] : undefined;
  if ((tokens[start]!.signs & POSSESSIVE_SIGN) !== 0 || before?.tag === 'CCONJ' || (before?.tag === 'PART' && !isNamed(tokens, start, last)) || before?.norm === 'no') return null;
  return { start, end: last + 1, head: last, several: hasSign(head, PLURAL_SIGN) };
};

/** "the structure, | which dates from 1974", "a raid | that left many dead": only what the noun itself did or underwent. */
const relativeAt = (tokens: readonly Token[], at: number, from: number, end: number): Clause | null => {
  const beside = tokens[at - 1]!.text === ',';
  if (tokens[at]!.norm === 'that' && beside) return null;
  // "Ana Ruiz, 44, who fled", "Ana Ruiz (44), who fled"
  const aged = beside && ((tokens[at - 2]?.tag === 'NUM' && tokens[at - 3]?.text === ',') || (tokens[at - 2]?.text === ')' && tokens[at - 4]?.text === '('));
  const nearest = phraseEndingAt(tokens, aged ? (tokens[at - 2]!.tag === 'NUM' ? at - 4 : at - 5) : beside ? at - 2 : at - 1, from);
  // "people in Cebu who fled", "the mayor of Cebu, who fled"
  const wider = nearest !== null && tokens[at]!.norm === 'who' && tokens[nearest.start - 1]?.tag === 'ADP' && !(beside && isNamed(tokens, nearest.start, nearest.head)) ? phraseEndingAt(tokens, nearest.start - 2, from) : null;
  const whole = beside && wider !== null && !canBePerson(nounLemma(tokens[wider.head]!.norm)) ? null : wider;
  const subject = whole !== null && nearest !== null ? { ...whole, end: nearest.end } : nearest;
  if (subject === null || (tokens[at]!.norm === 'that' && CUE_NOUNS.has(tokens[subject.head]!.norm))) return null;
  // "a boy, which took the toll to 22": the whole clause did.
  if (tokens[at]!.norm === 'which' && isPerson(nounLemma(tokens[subject.head]!.norm))) return null;
  // "in Cebu, who fled": no town does. "image, which": nothing known by itself.
  const opening = tokens[subject.start]!;
  if (tokens[at]!.norm === 'who' ? whole === null && opening.tag === 'PROPN' && PLACING.has(tokens[subject.start - 1]?.norm ?? '') && !isNamed(tokens, subject.start, subject.head) : opening.tag === 'NOUN' && subject.head === subject.start && !subject.several) return null;
  let verb = at + 1;
  while (verb < end && tokens[verb]!.tag === 'ADV') verb += 1;
  const first = tokens[verb];
  if (first === undefined || verb >= end || !isFinite(first, tokens[subject.head]!)) return null;
  // What people do, or what a thing is for, tells who or what is meant; what befell it on a day is news.
  const stop = endOfAside(tokens, verb, end);
  const past = isPast(tokens, verb);
  // "It was Colombo that had asked": who did it is the news.
  const cleft = !beside && past && isIsOrWas(tokens[subject.start - 1]?.norm ?? '') && tokens[subject.start - 2]?.norm === 'it';
  if (beside ? first.tag !== 'AUX' && !past && !tellsWhen(tokens, verb + 1, stop) : !cleft && (!past || !tellsWhen(tokens, verb + 1, stop))) return null;
  const clause = clauseFrom(tokens, subject.start, stop, subject, at + 1);
  return clause === null ? null : { ...clause, form: 'relative' };
};

const isQuotationMark = (word: string): boolean => word === '“' || word === '”' || word === '"' || word === "'" || word === '‘' || word === '’';

/** Where a relative clause or a participle stops: at a comma, a mark, or the verb that goes on with the noun it hangs on. */
export const endOfAside = (tokens: readonly Token[], verb: number, end: number): number => {
  const limit = Math.min(end, verb + LONGEST);
  for (let at = verb + 1; at < limit; at += 1) {
    const { tag, text } = tokens[at]!;
    if (tag === 'PUNCT' && text !== '-' && !isQuotationMark(text)) return at;
    if (tag === 'SCONJ' || (isRelative(tokens[at]!) && tag !== 'DET')) return at;
    const before = tokens[at - 1]!;
    const nominal = before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'NUM' || before.tag === 'ADV';
    if (nominal && at > verb + 1 && tokens[verb + 1] !== before && (tag === 'AUX' || (tag === 'VERB' && !tokens[at]!.norm.endsWith('ing') && isFinite(tokens[at]!, before)))) return at;
  }
  return limit;
};

/** "built", "held", "opened"; no "came" or "began", nor "died", which nothing is. */
const isParticiple = ({ norm }: Token): boolean => {
  if (norm.endsWith('ed')) return !NEVER_DONE.has(norm);
  const base = IRREGULAR_VERBS.get(norm);
  return base !== undefined && !NEVER_DONE.has(norm) && participleOf(base) === norm;
};

// Of these nothing is ever said to be done to anybody (own list).
const NEVER_DONE: ReadonlySet<string> = new Set(`died arrived disappeared vanished happened occurred emerged remained resigned retired collapsed appeared belonged existed lasted
  come become gone been fallen risen arisen slept stood sat lain fled`.split(/\s+/));

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A participle or a relative clause alone says who or what is meant; with a year or a day it tells an event. */
export const tellsWhen = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (YEAR.test(token.text) || (hasSign(token, DAY_SIGN) && token.tag !== 'VERB')) return true;
  }
  return false;
};

const participle = (tokens: readonly Token[], subject: Subject, verb: number, start: number, end: number): Clause | null => {
  let stop = end;
  while (stop > verb + 1 && (tokens[stop - 1]!.tag === 'PUNCT' || tokens[stop - 1]!.tag === 'CCONJ')) stop -= 1;
  // "chaired by Ana Ruiz"
  const told = tellsWhen(tokens, verb + 1, Math.min(end, stop)) || (tokens[verb + 1]!.norm === 'by' && tokens[verb + 2]?.tag === 'PROPN' && tokens[verb - 1]?.text === ',');
  return stop - verb < 2 || !told ? null
    : { start, end: Math.max(stop, subject.end), subject, predicate: verb, verb, copular: false, deed: verb, form: 'participle' };
};

/** "the crossing, | built in 1968,", "a line | brought down on Sunday". */
const participleAt = (tokens: readonly Token[], at: number, from: number, end: number): Clause | null => {
  const beside = tokens[at - 1]!.text === ',';
  const before = tokens[at - 1]!;
  if (!beside && ((before.tag !== 'NOUN' && !(before.tag === 'PROPN' || before.tag === 'NUM')) || !isModified(tokens, at, from, end))) return null;
  const next = tokens[at + 1]!;
  if (next.tag !== 'ADP' && next.tag !== 'ADV' && next.tag !== 'PROPN' && next.tag !== 'ADJ') return null;
  const subject = phraseEndingAt(tokens, beside ? at - 2 : at - 1, from);
  // "The mayor, Ana Ruiz, left": behind a name set beside it the subject has its verb.
  if (subject === null || (beside && tokens[subject.start - 1]?.text === ',')) return null;
  // "in the election, called", "nursing, stepped"; "the pact the world reached in Paris".
  const opening = tokens[subject.start]!;
  const outside = tokens[subject.start - 1]?.tag;
  if (beside ? outside === 'ADP' || opening.tag === 'NOUN' : outside === 'NOUN' || outside === 'PROPN' || tokens[subject.head]!.tag !== 'NOUN' || (subject.head > subject.start && tokens[subject.head - 1]!.tag === 'PROPN' && subject.several)) return null;
  const to = endOfAside(tokens, at, end);
  // Between two commas, or to the end: else what stands before the comma goes on with the verb.
  if (beside && to < end && tokens[to]!.text !== ',' && tokens[to]!.tag !== 'PUNCT') return null;
  // "The chairman, a mine owner, walked out": without another verb it is the sentence's own.
  if (beside && !hasVerb(tokens, from, subject.start) && !hasVerb(tokens, to, Math.min(end, to + LONGEST))) return null;
  return participle(tokens, subject, at, subject.start, to);
};

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = Math.max(from, to - LONGEST); at < to; at += 1) if (tokens[at]!.tag === 'AUX' || (tokens[at]!.tag === 'VERB' && !tokens[at]!.norm.endsWith('ing'))) return true;
  return false;
};

/** "The two men | held on Sunday were", "a jet | delivered in 2021": another verb tells what the clause tells, and a time is near. */
const isModified = (tokens: readonly Token[], at: number, from: number, end: number): boolean => {
  if (tokens[at + 1]?.tag !== 'ADP' || !tellsWhen(tokens, at + 1, Math.min(end, at + 5))) return false;
  const stop = endOfAside(tokens, at, end);
  if (stop < end && (tokens[stop]!.tag === 'AUX' || tokens[stop]!.tag === 'VERB')) return true;
  const phrase = phraseEndingAt(tokens, at - 1, from);
  const before = phrase === null ? undefined : tokens[phrase.start - 1];
  return before?.tag === 'ADP' || before?.tag === 'VERB';
};

/** "Opened to traffic in 1968, | the 210-metre bridge". */
const frontedParticiple = (tokens: readonly Token[], from: number, end: number): Clause | null => {
  const first = tokens[from]!;
  if (first.tag !== 'VERB' || !isParticiple(first)) return null;
  let comma = from + 1;
  while (comma < Math.min(end, from + 16) && tokens[comma]!.text !== ',') comma += 1;
  if (tokens[comma]?.text !== ',' || comma >= end || (tokens[from + 1]!.tag !== 'ADP' && tokens[from + 1]!.tag !== 'ADV')) return null;
  const subject = nounPhrase(tokens, comma + 1, end);
  if (subject === null) return null;
  const clause = participle(tokens, subject, from, from, comma);
  return clause === null ? null : { ...clause, end: subject.end };
};
