import type { Token } from '#lib/model/index.ts';
import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { DAY_SIGN, SPEAKING_SIGN, VERB_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { PARTICLES } from '#lib/lexicon/statements.ts';
import { isAuxOrVerb } from '#lib/lexicon/word-tests.ts';
import { isFinite, nounPhrase } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** A finite clause as indices into the document's tokens; all ends are exclusive. */
export type Clause = Readonly<{
  start: number;
  end: number;
  subject: Subject;
  /** The first auxiliary, or the verb where there is none. */
  predicate: number;
  /** The last auxiliary where an adjective, a noun or a place follows it: "was not overloaded". */
  verb: number;
  copular: boolean;
  /** Where what is told of the subject begins: the predicate, or behind "and" the deed that a clause of form `shared` adds. */
  deed: number;
  form: Form;
}>;

/**
 * `joined`: a further deed of the subject, "rejected the appeal and | fined the owner"; `shared`: one that has the auxiliary of the first,
 * "was arrested and | charged". `relative`: "the structure, which | dates from 1974". `participle`: "the crossing, | built in 1968".
 */
export type Form = 'plain' | 'joined' | 'shared' | 'relative' | 'participle';

const isHaveOrBeForm = (word: string): boolean => word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'have' || word === 'has' || word === 'had';

/** The clause of a subject whose predicate is looked for from `from` on and which ends before `to`, or null. */
export const clauseFrom = (tokens: readonly Token[], start: number, to: number, subject: Subject, from: number): Clause | null => {
  const end = withoutTail(tokens, start, from, to);
  let predicate = from;
  while (predicate < end && (tokens[predicate]!.tag === 'ADV' || REFLEXIVE.has(tokens[predicate]!.norm) || isDay(tokens, predicate))) predicate += 1;
  let verb = predicate;
  while (verb < end && (tokens[verb]!.tag === 'AUX' || tokens[verb]!.tag === 'ADV' || (tokens[verb]!.tag === 'PART' && tokens[verb]!.norm !== 'to') || tokens[verb]!.norm === 'neither' || (tokens[verb]!.norm === 'yet' && verb > predicate && isAuxOrVerb(tokens[verb + 1]?.tag ?? '')) || (tokens[verb]!.norm === 'since' && verb > predicate && isAuxOrVerb(tokens[verb + 1]?.tag ?? '')))) verb += 1;
  verb = pastTime(tokens, predicate, verb, end);
  if (verb >= end || !isFinite(tokens[predicate]!, tokens[subject.head]!)) return null;
  // "is to close", "was to meet": settled for the time ahead.
  if (tokens[verb]!.norm === 'to' && isHaveOrBeForm(tokens[verb - 1]?.norm ?? '') && tokens[verb + 1]?.tag === 'VERB' && verb + 1 < end) verb += 1;
  // "has yet to publish", "had yet to be served": not done so far; "did not have to be put": no need.
  const toBe = tokens[verb]!.norm === 'to' || tokens[verb]!.norm === 'yet' ? (tokens[verb]!.norm === 'to' ? verb + 1 : tokens[verb + 1]?.norm === 'to' ? verb + 2 : -1) : -1;
  if (toBe > 0 && toBe < end && tokens[toBe]!.tag === 'VERB' && tokens[verb]!.norm === 'yet') verb = toBe;
  else if (toBe > 0 && toBe + 1 < end && tokens[toBe]!.norm === 'be' && tokens[toBe + 1]!.tag === 'VERB') verb = toBe + 1;
  const copular = tokens[verb]!.tag !== 'VERB';
  if (copular && tokens[predicate]!.tag !== 'AUX') return null;
  return { start, end, subject, predicate, verb: copular ? verb - 1 : verb, copular, deed: from, form: 'plain' };
};

const REFLEXIVE: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves']);

const isThisOrLast = (word: string): boolean => word === 'this' || word === 'last';

/** "Police this morning arrested". */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag !== 'VERB' && tokens[at]!.tag !== 'AUX' && (hasSign(tokens[at], DAY_SIGN) || (isThisOrLast(tokens[at]!.norm) && hasSign(tokens[at + 1], DAY_SIGN)));

/** "was last night declared", "had on Monday ordered": the verb behind a time set between it and its auxiliary, else where it was. */
const pastTime = (tokens: readonly Token[], predicate: number, verb: number, end: number): number => {
  if (verb === predicate) return verb;
  let at = verb;
  while (at < end && at - verb < 3 && (hasSign(tokens[at], DAY_SIGN) || tokens[at]!.norm === 'on' || tokens[at]!.norm === 'by' || tokens[at]!.norm === 'at' || tokens[at]!.norm === 'last' || tokens[at]!.norm === 'this' || tokens[at]!.norm === 'that' || tokens[at]!.norm === 'then' || tokens[at]!.norm === 'time')) at += 1;
  return at > verb && at < end && tokens[at]!.tag === 'VERB' && (hasSign(tokens[at - 1], DAY_SIGN) || tokens[at - 1]!.norm === 'time' || tokens[at - 1]!.norm === 'then') ? at : verb;
};

/** Whether a tag stands here: "the army said", "said police", "according to aid workers", "partial results showed". */
export const isTag = (tokens: readonly Token[], at: number, end: number): boolean => {
  if (tokens[at]?.norm === 'according') return true;
  if (marksSaying(tokens[at])) return true;
  const source = tokens[at]?.tag === 'PRON' ? { end: at + 1 } : nounPhrase(tokens, at, end);
  if (source === null) return false;
  let verb = source.end;
  while (verb < end && (tokens[verb]!.tag === 'AUX' || tokens[verb]!.tag === 'ADV')) verb += 1;
  return verb < end && marksSaying(tokens[verb]);
};

const marksSaying = (token: Token | undefined): boolean => {
  const cue = token?.tag === 'VERB' && (token.signs & VERB_SIGN) !== 0 && !token.norm.endsWith('ing') ? CUE_FORMS.get(token.norm) : undefined;
  return cue !== undefined && (isSaying(cue.verb) || cue.verb.lemma === 'show');
};

const CLOCK: ReadonlySet<string> = new Set(['second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'days', 'weeks', 'months', 'years']);

/** Where a clause from `start` stops before a tag, a phrase or a time set behind a comma, or its own punctuation. */
const withoutTail = (tokens: readonly Token[], start: number, from: number, to: number): number => {
  let end = to;
  for (let at = Math.max(start + 2, from); at < end; at += 1) if (tokens[at]!.text === ',' && (isTag(tokens, at + 1, end) || isAside(tokens, at + 1, end))) end = at;
  let comma = end - 1;
  while (comma > from && end - comma <= 4 && tokens[comma]!.text !== ',') comma -= 1;
  if (comma > from && tokens[comma]!.text === ',' && tokens.slice(comma + 1, end).some((token) => hasSign(token, DAY_SIGN) || CLOCK.has(token.norm))) end = comma;
  if (end - 2 > from && tokens[end - 2]!.text === ',' && CUE_FORMS.get(tokens[end - 1]!.norm)?.forms.ing === true) end -= 2;
  // "and later"
  if (tokens[end - 1]?.tag === 'ADV' && tokens[end - 2]?.tag === 'CCONJ' && end - 3 > from) end -= 2;
  while (end > start && (tokens[end - 1]!.tag === 'PUNCT' || tokens[end - 1]!.tag === 'CCONJ')) end -= 1;
  return end;
};

const LONGEST_ASIDE = 40;

/** ", a sensitive matter for the region": what the outlet says of what stands before, to the end; no list. */
const isAside = (tokens: readonly Token[], at: number, end: number): boolean => {
  const first = tokens[at]?.norm;
  if (end - at > LONGEST_ASIDE) return false;
  if (first !== 'a' && first !== 'an' && first !== 'one' && first !== 'part' && first !== 'amid' && first !== 'despite') return false;
  for (let word = at; word < end; word += 1) if (tokens[word]!.norm === 'and' || tokens[word]!.norm === 'or') return false;
  return true;
};

/** "called off", "called in": a deed, though "called" alone is speech. */
export const isSpeaking = (tokens: readonly Token[], verb: number): boolean =>
  hasSign(tokens[verb], SPEAKING_SIGN) && !PARTICLES.has(tokens[verb + 1]?.norm ?? '');
