import type { Document, Sentence, Token } from '#lib/model/index.ts';
import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { PARTICLES } from '#lib/lexicon/statements.ts';
import { isShortBracket, partsOf } from './parts.ts';
import { DAY_SIGN, SPEAKING_SIGN, VERB_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { FACTIVES, isFinite, nounPhrase, subjectAt, subjectStart } from './subjects.ts';
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
}>;

/**
 * The finite clauses of a sentence that have a subject, in order; one that is set into another follows it. A clause
 * after a subordinating word begins behind it.
 */
export const clausesOf = (document: Document, sentence: Sentence, cuts: readonly number[]): readonly Clause[] => {
  const { tokens } = document;
  const parts = partsOf(document, sentence, cuts);
  const clauses: Clause[] = [];
  for (const [index, { start: from, end: to }] of parts.entries()) {
    if (tokens[from]?.tag === 'SCONJ' && !FACTIVES.has(tokens[from].norm)) continue;
    const start = subjectStart(tokens, from, to);
    const subject = subjectAt(tokens, start, to);
    // "…, sending shares lower": no subject, whatever its first word can be.
    if (subject === null || (tokens[start]!.norm.endsWith('ing') && tokens[start - 1]?.text === ',' && start > sentence.firstToken)) continue;
    const beyond = subject.end < sentence.endToken ? behindModifier(tokens, subject, sentence.endToken) : null;
    const limit = beyond === null ? to : parts.slice(index).find(({ start: next }) => next > beyond)?.start ?? sentence.endToken;
    const clause = clauseFrom(tokens, start, limit, subject, beyond ?? subject.end);
    if (clause !== null) clauses.push(clause);
  }
  return clauses;
};

const clauseFrom = (tokens: readonly Token[], start: number, to: number, subject: Subject, from: number): Clause | null => {
  const end = withoutTail(tokens, start, from, to);
  let predicate = from;
  while (predicate < end && tokens[predicate]!.tag === 'ADV') predicate += 1;
  let verb = predicate;
  while (verb < end && (tokens[verb]!.tag === 'AUX' || tokens[verb]!.tag === 'ADV' || tokens[verb]!.tag === 'PART')) verb += 1;
  if (verb >= end || !isFinite(tokens[predicate]!, tokens[subject.head]!)) return null;
  // "is to close", "was to meet": settled for the time ahead.
  if (tokens[verb]!.norm === 'to' && /^(?:is|are|was|were)$/.test(tokens[verb - 1]?.norm ?? '') && tokens[verb + 1]?.tag === 'VERB' && verb + 1 < end) verb += 1;
  // "has yet to publish": not done so far.
  if (tokens[verb]!.norm === 'yet' && tokens[verb + 1]?.norm === 'to' && tokens[verb + 2]?.tag === 'VERB' && verb + 2 < end) verb += 2;
  const copular = tokens[verb]!.tag !== 'VERB';
  if (copular && tokens[predicate]!.tag !== 'AUX') return null;
  return { start, end, subject, predicate, verb: copular ? verb - 1 : verb, copular };
};

const INSERTED = 30;
const MODIFIED = 16;

/** Where the verb of a subject may stand behind what is set beside it or hangs on it, or null where nothing is. */
const behindModifier = (tokens: readonly Token[], subject: Subject, end: number): number | null => {
  const next = tokens[subject.end]!;
  if (next.text === ',') return behindInsertion(tokens, subject, end);
  if (isShortBracket(tokens, subject.end)) return subject.end + 3;
  if (next.tag === 'PUNCT' && /^(?:-|–|—|--)$/.test(next.text)) return behindDashes(tokens, subject, end);
  return next.tag === 'VERB' && (next.norm.endsWith('ing') || tokens[subject.end + 1]?.norm === 'by') ? behindParticiple(tokens, subject, end) : null;
};

/** "The officer – Dele Cole, who was off duty – was". */
const behindDashes = (tokens: readonly Token[], subject: Subject, end: number): number | null => {
  const { text } = tokens[subject.end]!;
  for (let at = subject.end + 1; at < Math.min(end - 1, subject.end + INSERTED); at += 1) {
    if (tokens[at]!.text === text) return isFinite(tokens[at + 1]!, tokens[subject.head]!) ? at + 1 : null;
  }
  return null;
};

/** "A ferry carrying pilgrims sank", "Villagers displaced by floods have returned". */
const behindParticiple = (tokens: readonly Token[], subject: Subject, end: number): number | null => {
  const doing = tokens[subject.end]!.norm.endsWith('ing');
  for (let at = subject.end + 1; at < Math.min(end, subject.end + MODIFIED); at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'PRON' || norm === 'that') return null;
    const before = tokens[at - 1]!.tag;
    if (before !== 'NOUN' && before !== 'PROPN' && before !== 'ADV') continue;
    if (tag === 'AUX' || (doing && tag === 'VERB' && !norm.endsWith('ing') && isFinite(tokens[at]!, tokens[subject.head]!))) return at;
  }
  return null;
};

/** "The captain, who survived, is": the token behind the comma that ends what is set beside a subject, or null. */
const behindInsertion = (tokens: readonly Token[], subject: Subject, end: number): number | null => {
  const open = subject.end + 1;
  const first = tokens[open];
  if (first === undefined) return null;
  const relative = /^(?:who|which|whose|where)$/.test(first.norm);
  if (!relative && first.tag !== 'DET' && first.tag !== 'NOUN' && first.tag !== 'PROPN' && first.tag !== 'ADJ' && first.tag !== 'NUM' && first.tag !== 'ADP') return null;
  for (let at = open + 1; at < Math.min(end - 1, open + INSERTED); at += 1) {
    const token = tokens[at]!;
    if (!relative && (token.tag === 'AUX' || token.norm === ';')) return null;
    if (token.text !== ',') continue;
    let verb = at + 1;
    while (verb < end && tokens[verb]!.tag === 'ADV') verb += 1;
    const next = tokens[verb];
    if (next !== undefined && isFinite(next, tokens[subject.head]!) && !tokens[verb - 1]!.norm.endsWith('ing')) return at + 1;
    if (relative) return null;
  }
  return null;
};

/** Whether a tag stands here: "the army said", "said police", "according to aid workers", "partial results showed". */
const isTag = (tokens: readonly Token[], at: number, end: number): boolean => {
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
