import type { Document, Sentence, Token } from '#lib/model/index.ts';
import { MODALS } from '#lib/lexicon/closed-class.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { DENYING_VERBS, PARTICLES, SPEAKING_VERBS } from '#lib/lexicon/statements.ts';
import { TIME_WORDS } from '#lib/lexicon/time-words.ts';

/** A finite clause as indices into the document's tokens; all ends are exclusive. */
export type Clause = Readonly<{
  start: number;
  end: number;
  subject: Readonly<{ start: number; end: number; head: number }>;
  /** The first auxiliary, or the verb where there is none. */
  predicate: number;
  /** The last auxiliary where an adjective, a noun or a place follows it: "was not overloaded". */
  verb: number;
  copular: boolean;
  /** The verb that denies it: "denied that the boat was overloaded". */
  denied: boolean;
}>;

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom', 'where']);
const DASHES: ReadonlySet<string> = new Set(['--', '—', '–', ';', ':', '(', ')', '[', ']']);

/** Whether a clause that goes on from here is another one: a conjunction, a relative or a participle after a comma. */
const opensAfterComma = (token: Token | undefined, afterThat: Token | undefined): boolean =>
  token !== undefined
  && (token.tag === 'CCONJ' || token.tag === 'SCONJ' || RELATIVES.has(token.norm) || token.norm === 'as'
    || (token.tag === 'VERB' && (token.norm.endsWith('ing') || token.norm.endsWith('ed')) && afterThat?.tag !== 'AUX'));

/**
 * Where clauses may begin in a sentence: after conjunctions, dashes and commas that open one, and after "that" or a
 * verb of saying. Each part ends where the next begins; its punctuation at the edges is dropped.
 */
const partsOf = (tokens: readonly Token[], { firstToken, endToken }: Sentence): (readonly [number, number])[] => {
  const cuts = new Set<number>([firstToken]);
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at]!;
    if (DASHES.has(token.text)) cuts.add(at + 1);
    else if (token.text === ',' && opensAfterComma(tokens[at + 1], tokens[at + 2])) cuts.add(at + 1);
    else if (at > firstToken && subordinates(tokens, at, endToken)) cuts.add(at);
    else if (token.tag === 'CCONJ' && SPEAKING_VERBS.has(verbLemma(tokens[at + 1]?.norm ?? '') ?? '')) cuts.add(at);
    else if (token.tag === 'VERB' && SPEAKING_VERBS.has(verbLemma(token.norm) ?? '') && startsClause(tokens, at + 1, endToken)) cuts.add(at + 1);
    else if (token.tag === 'CCONJ' && at > firstToken && startsClause(tokens, at + 1, endToken)) cuts.add(at);
  }
  const starts = [...cuts].toSorted((a, b) => a - b);
  return starts.map((start, at) => [start, starts[at + 1] ?? endToken] as const);
};

/** What follows these is stated as fact; what follows "if" or "whether" is not. */
const FACTIVES: ReadonlySet<string> = new Set(['that', 'because', 'although', 'though', 'while', 'whereas']);

const TIME_LINKS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as']);

/** "because …", "after he left", "said that …"; but "the bill that …", "countries where …" and "after the vote" belong to what stands before. */
const subordinates = (tokens: readonly Token[], at: number, end: number): boolean => {
  const { tag, norm } = tokens[at]!;
  if (TIME_LINKS.has(norm)) return tokens[at + 1]?.tag === 'PRON' || startsClause(tokens, at + 1, end);
  if (tag !== 'SCONJ') return false;
  const before = tokens[at - 1]?.tag;
  if (norm === 'that' && tokens.slice(Math.max(0, at - 4), at).some((token) => SPEAKING_VERBS.has(verbLemma(token.norm) ?? '') || DENYING_VERBS.has(verbLemma(token.norm) ?? ''))) return true;
  return norm === 'that' || norm === 'where' || norm === 'when' ? before === 'VERB' || before === 'PUNCT' : true;
};

/** A verb right behind the noun phrase that begins here. */
const startsClause = (tokens: readonly Token[], at: number, end: number): boolean => {
  const subject = nounPhrase(tokens, at, end);
  const next = subject === null ? undefined : tokens[subject.end];
  return next !== undefined && subject !== null && subject.end < end && (next.tag === 'AUX' || (next.tag === 'VERB' && isFinite(next, tokens[subject.head]!)));
};

/** "has", "rose", "denies"; a base form only after a plural; never "-ing". */
const isFinite = (verb: Token, head: Token): boolean =>
  verb.tag === 'AUX' || (!verb.norm.endsWith('ing') && (verb.norm.endsWith('s') || verb.norm.endsWith('ed') || IRREGULAR_VERBS.has(verb.norm) || head.norm.endsWith('s') || head.norm === 'people' || head.norm === 'police'));

const NOUN_LINKS: ReadonlySet<string> = new Set(['of', 'in', 'for', 'from', 'at', 'near']);

/** The noun phrase that begins at `at`, with "of", "in" and "for" phrases behind its head; null where none begins. */
const nounPhrase = (tokens: readonly Token[], at: number, end: number): { start: number; end: number; head: number } | null => {
  let cursor = at;
  let head = -1;
  for (; cursor < end; cursor += 1) {
    const { tag, norm } = tokens[cursor]!;
    if (norm === 'says') break;
    if (tag === 'NOUN' || tag === 'PROPN') head = cursor;
    else if (tag === 'DET' && cursor === at) continue;
    else if (tag === 'PART' && norm !== 'not' && head !== -1) continue;
    else if (tag !== 'ADJ') break;
  }
  if (head === -1) return null;
  let stop = head + 1;
  while (stop < end && tokens[stop]!.tag === 'ADP' && NOUN_LINKS.has(tokens[stop]!.norm)) {
    const inner: { end: number; head: number } | null = nounPhrase(tokens, stop + 1, end);
    if (inner === null) break;
    stop = inner.end;
  }
  return { start: at, end: stop, head };
};

/** Past conjunctions, adverbs and a fronted "In Kano on Monday,": where the subject of a part can begin. */
const subjectStart = (tokens: readonly Token[], start: number, end: number): number => {
  let at = start;
  while (at < end && (tokens[at]!.tag === 'CCONJ' || tokens[at]!.tag === 'ADV' || tokens[at]!.tag === 'PUNCT' || FACTIVES.has(tokens[at]!.norm))) at += 1;
  if (tokens[at]?.tag !== 'ADP') return at;
  for (let comma = at + 1; comma < Math.min(end, at + 14); comma += 1) if (tokens[comma]!.text === ',') return comma + 1;
  return at;
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
  const cue = token?.tag === 'VERB' && !token.norm.endsWith('ing') ? CUE_FORMS.get(token.norm) : undefined;
  return cue !== undefined && (isSaying(cue.verb) || cue.verb.lemma === 'show');
};

/** Where a clause from `start` stops before a tag, a time set behind a comma, or its own punctuation. */
const withoutTail = (tokens: readonly Token[], start: number, to: number): number => {
  let end = to;
  for (let at = start + 2; at < end; at += 1) if (tokens[at]!.text === ',' && isTag(tokens, at + 1, end)) end = at;
  let comma = end - 1;
  while (comma > start && end - comma <= 4 && tokens[comma]!.text !== ',') comma -= 1;
  if (comma > start && tokens[comma]!.text === ',' && tokens.slice(comma + 1, end).some(({ norm }) => TIME_WORDS.has(norm) || CLOCK.has(norm))) end = comma;
  while (end > start && tokens[end - 1]!.tag === 'PUNCT') end -= 1;
  return end;
};

const CLOCK: ReadonlySet<string> = new Set(['second', 'seconds', 'minute', 'minutes', 'hour', 'hours', 'days', 'weeks', 'months', 'years']);

/** "has denied that", "denied on Monday that": the clause from `start` is what somebody denies. */
const isDenied = (tokens: readonly Token[], start: number): boolean => {
  if (tokens[start - 1]?.norm !== 'that') return false;
  for (let at = start - 2; at >= 0 && start - at <= 6; at -= 1) {
    const token = tokens[at]!;
    if (token.tag === 'VERB') return DENYING_VERBS.has(verbLemma(token.norm) ?? '');
    if (token.tag === 'PUNCT') return false;
  }
  return false;
};

/** "called off", "called in": a deed, though "called" alone is speech. */
export const isSpeaking = (tokens: readonly Token[], verb: number): boolean =>
  SPEAKING_VERBS.has(verbLemma(tokens[verb]!.norm) ?? '') && !PARTICLES.has(tokens[verb + 1]?.norm ?? '');

/** "no one", "nobody", and noun phrases. */
const subjectAt = (tokens: readonly Token[], at: number, end: number): Clause['subject'] | null => {
  if (tokens[at]?.norm === 'nobody') return { start: at, end: at + 1, head: at };
  if (tokens[at]?.norm === 'no' && tokens[at + 1]?.norm === 'one') return { start: at, end: at + 2, head: at + 1 };
  return nounPhrase(tokens, at, end);
};

/** The finite clauses of a sentence whose subject is a noun phrase. A clause after a subordinating word begins behind it. */
export const clausesOf = (document: Document, sentence: Sentence): Clause[] => {
  const { tokens } = document;
  return partsOf(tokens, sentence).flatMap(([from, to]) => {
    if (tokens[from] === undefined || (tokens[from].tag === 'SCONJ' && !FACTIVES.has(tokens[from].norm))) return [];
    const start = subjectStart(tokens, from, to);
    const end = withoutTail(tokens, start, to);
    const subject = subjectAt(tokens, start, end);
    if (subject === null || subject.end >= end) return [];
    let predicate = subject.end;
    while (predicate < end && tokens[predicate]!.tag === 'ADV') predicate += 1;
    let verb = predicate;
    while (verb < end && (tokens[verb]!.tag === 'AUX' || tokens[verb]!.tag === 'ADV' || tokens[verb]!.tag === 'PART')) verb += 1;
    if (verb >= end || !isFinite(tokens[predicate]!, tokens[subject.head]!)) return [];
    const copular = tokens[verb]!.tag !== 'VERB';
    if (copular && tokens[predicate]!.tag !== 'AUX') return [];
    return [{ start, end, subject, predicate, verb: copular ? verb - 1 : verb, copular, denied: isDenied(tokens, start) }];
  });
};

/** "may", "should", "could": what might be, not what is. "will" and "do" state. */
export const isModal = (token: Token): boolean =>
  MODALS.has(token.norm) && !/^(?:will|won't|do|does|did|don't|doesn't|didn't|cannot|can't)$/.test(token.norm);
