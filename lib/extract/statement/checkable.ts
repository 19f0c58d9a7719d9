import type { Token } from '#lib/model/index.ts';
import { CUE_FORMS, CUE_NOUNS, DENIALS } from '#lib/lexicon/cues.ts';
import { nounLemma, verbLemma } from '#lib/lexicon/lemma.ts';
import { DAY_SIGN, MODAL_SIGN, OPEN_SIGN, PLURAL_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { deedsOf } from '#lib/lexicon/predicates.ts';
import { COLOUR_VERBS, DEEDS, DENIED_NOUNS, DENYING_VERBS, EVIDENCE, FACTUAL, JUDGED, REFUSED, SEEKING, STATES, TURNING_VERBS } from '#lib/lexicon/statements.ts';
import { isSpeaking } from './clauses.ts';
import type { Clause } from './clauses.ts';

const LONGEST = 45;
const SHORTEST = 3;

/** How a clause stands in its sentence: is somebody named for it, and does he deny it. */
export type Standing = Readonly<{ attributed: boolean; denied: boolean }>;

export const lemmaOf = (tokens: readonly Token[], at: number): string => verbLemma(tokens[at]!.norm) ?? '';

export const isPassive = (tokens: readonly Token[], { predicate, verb, copular }: Clause): boolean =>
  !copular && !tokens[verb]!.norm.endsWith('ing') && tokens.slice(predicate, verb).some(({ norm }) => BEING.has(norm));

const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);

/** "denied any role", "rejected the claim": what it takes is said not to be so. "rejected the bill" is a deed. */
export const isDenial = (tokens: readonly Token[], { verb, end, copular }: Clause): boolean => {
  if (copular) return false;
  const lemma = lemmaOf(tokens, verb);
  if (DENYING_VERBS.has(lemma)) return true;
  return DENIALS.has(lemma) && tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ norm }) => CUE_NOUNS.has(norm) || DENIED_NOUNS.has(norm));
};

const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'not']);
const FOUND: ReadonlySet<string> = new Set(['report', 'record', 'register', 'confirm', 'detect', 'find', 'note', 'list', 'count']);

/** "No deaths have been reported", "the hospital reported no deaths": what tells of none is no word about speech. */
const isNoneReported = (tokens: readonly Token[], clause: Clause): boolean => {
  if (!FOUND.has(lemmaOf(tokens, clause.verb))) return false;
  if (isPassive(tokens, clause)) return NOBODY.has(tokens[clause.subject.start]!.norm);
  return tokens[clause.verb + 1]?.norm === 'no' && tokens[clause.verb + 2]?.tag === 'NOUN' && FACTUAL.has(nounLemma(tokens[clause.verb + 2]!.norm));
};

export const isNegated = (tokens: readonly Token[], { subject, predicate, verb }: Clause): boolean =>
  NOBODY.has(tokens[subject.start]!.norm)
  || tokens.slice(predicate, verb + 1).some(({ norm }) => norm === 'not' || norm === 'never' || norm.endsWith("n't") || norm === 'cannot' || norm === 'yet')
  || tokens[predicate - 1]?.norm === 'never'
  || tokens[verb + 1]?.norm === 'no';

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'it', 'them']);

/** Something said of something, without a figure, as fact and not as what might be. */
export const isCheckable = (tokens: readonly Token[], clause: Clause, standing: Standing): boolean => {
  const { start, verb, end, copular } = clause;
  if (end - start < (standing.denied ? 2 : SHORTEST) || end - start > LONGEST || isCutShort(tokens, clause)) return false;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at]!;
    if (token.tag === 'SYM' || (token.signs & OPEN_SIGN) !== 0 || (token.tag === 'NUM' && isFigure(tokens, at) && !isWhere(tokens, clause, at) && !(at < clause.subject.end && /^(?:none|not)$/.test(tokens[start]!.norm)))) return false;
    if (token.tag === 'AUX' && (token.signs & MODAL_SIGN) !== 0 && !isStated(tokens, clause, at, standing)) return false;
  }
  if (tokens[clause.subject.start]!.norm === 'there') return tellsOfNone(tokens, clause, standing);
  if (copular) return isState(tokens, clause, standing);
  if (standing.denied) return true;
  if (isNoneReported(tokens, clause)) return true;
  if (isComment(tokens, clause) || isUnderWay(tokens, clause) || COLOUR_VERBS.has(lemmaOf(tokens, verb))) return false;
  if (isDenial(tokens, clause) && isNegated(tokens, clause)) return false;
  return isPassive(tokens, clause) || TURNING_VERBS.has(lemmaOf(tokens, verb)) || isRefused(tokens, clause) || tokens[verb + 1]?.norm === 'to' || tokens.slice(verb + 1, end).some(({ tag, norm }) => tag === 'NOUN' || tag === 'PROPN' || (standing.attributed && OBJECTS.has(norm)));
};

/** "The court rejected the appeal and ordered 12 men held": the clause up to the verb that brings a figure, or itself. */
export const beforeFigure = (tokens: readonly Token[], clause: Clause): Clause => {
  // "issued a warning three hours | before it sailed"
  if (clause.end - clause.verb > 3 && SPANS.test(tokens[clause.end - 1]!.norm) && tokens[clause.end - 2]!.tag === 'NUM' && /^(?:before|after)$/.test(tokens[clause.end]?.norm ?? '')) return { ...clause, end: clause.end - 2 };
  for (let at = clause.verb + 2; at + 1 < clause.end; at += 1) {
    const { tag, norm } = tokens[at]!;
    if (tag === 'NUM' || tag === 'SYM') return clause;
    if (norm !== 'and' && norm !== 'but') continue;
    const next = tokens[at + 1]!.tag === 'ADV' ? tokens[at + 2]! : tokens[at + 1]!;
    if (next.tag !== 'VERB' || next.norm.endsWith('ing')) continue;
    for (let after = at + 2; after < clause.end; after += 1) if (tokens[after]!.tag === 'NUM' && isFigure(tokens, after)) return { ...clause, end: tokens[at - 1]!.text === ',' ? at - 1 : at };
    return clause;
  }
  return clause;
};

/** "Clinics in three towns have run out": in how many places is told by the way. */
const isWhere = (tokens: readonly Token[], { subject, verb }: Clause, at: number): boolean =>
  at > subject.head && at < subject.end && /^(?:in|at|across)$/.test(tokens[at - 1]!.norm) && (deedsOf(lemmaOf(tokens, verb)).length > 0 || deedsOf(lemmaOf(tokens, verb), tokens[verb + 1]?.norm ?? '').length > 0);

/** A number that counts: no year, no day of a month, no part of a name, and no "one of". */
const isFigure = (tokens: readonly Token[], at: number): boolean => {
  const { text, norm } = tokens[at]!;
  if (/^(?:1[6-9]|20)\d\d$/.test(text) || norm === 'one' || norm.endsWith('-year-old')) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "the two sides" are known.
  if (before?.norm === 'the' && /^(?:two|three|four)$/.test(norm) && after?.tag === 'NOUN') return false;
  // "three hours before the boat sailed" tells when.
  if (after !== undefined && SPANS.test(after.norm) && /^(?:before|after|ago|earlier|later)$/.test(tokens[at + 2]?.norm ?? '')) return false;
  // "Ruiz, 41,": an age set beside a name, and "40-year-old" in pieces.
  if (before?.text === ',' && after?.text === ',' && tokens[at - 2]?.tag === 'PROPN' && /^\d{1,2}$/.test(text)) return false;
  if (after?.text === '-' && (tokens[at + 2]?.norm === 'year-old' || (tokens[at + 2]?.norm === 'year' && tokens[at + 4]?.norm === 'old'))) return false;
  return !(before?.tag === 'PROPN' && text.length < 4 && /^\d/.test(text)) && !(after !== undefined && hasSign(after, DAY_SIGN) && after.tag === 'PROPN');
};

const ENOUGH = /^(?:enough|sufficient)$/;
const SPANS = /^(?:minute|hour|day|week|month|year)s?$/;

/** "will" and "did" state; "would" does where somebody says so; "could not be reached" tells what was. */
const isStated = (tokens: readonly Token[], { verb }: Clause, at: number, { attributed, denied }: Standing): boolean => {
  const { norm } = tokens[at]!;
  if (/^(?:will|won't|do|does|did|don't|doesn't|didn't|cannot|can't)$/.test(norm)) return true;
  if (norm === 'would' || norm === "wouldn't") return attributed || denied || ((tokens[at + 1]?.norm === 'not' || norm === "wouldn't") && REFUSED.has(lemmaOf(tokens, verb)));
  return norm.startsWith('could') && SEEKING.has(lemmaOf(tokens, verb)) && (tokens[at + 1]?.norm === 'not' || norm === "couldn't");
};

/** "There were no injuries", "there is no evidence that …", and of what is to come "there would be a second vote, she said"; that there is something is seldom news. */
const tellsOfNone = (tokens: readonly Token[], { verb, end, predicate }: Clause, { attributed }: Standing): boolean => {
  if (attributed && tokens.slice(verb, verb + 2).some(({ norm }) => ENOUGH.test(norm))) return tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ tag }) => tag === 'NOUN');
  const single = tokens[verb]!.norm === 'not' && tokens[verb + 1]?.norm === 'a' && tokens[verb + 2]?.norm === 'single';
  const no = single || tokens[verb + 1]?.norm === 'no' || tokens[verb + 1]?.norm === 'any' || tokens[verb + 1]?.norm === 'sufficient';
  const ahead = attributed && /^(?:will|would|won't|wouldn't)$/.test(tokens[predicate]!.norm) && (no || tokens[verb + 1]?.tag === 'DET');
  if (ahead) return tokens.slice(verb + 2, Math.min(end, verb + 6)).some(({ tag, norm }) => tag === 'NOUN' && !JUDGED.has(norm));
  return no && tokens.slice(verb + 2, Math.min(end, verb + 6)).some(({ tag, norm, signs }) => tag === 'NOUN' && (EVIDENCE.has(norm) || FACTUAL.has(nounLemma(norm)) || (attributed && (signs & PLURAL_SIGN) !== 0 && !JUDGED.has(nounLemma(norm)))));
};

/** "was not overloaded", "is in custody"; "is a Muslim country" is background, "is no disaster" a judgement. */
const isState = (tokens: readonly Token[], clause: Clause, { attributed, denied }: Standing): boolean => {
  const next = tokens[clause.verb + 1];
  if (next === undefined || clause.verb + 1 >= clause.end) return false;
  if (denied) return true;
  const had = /^(?:has|have|had)$/.test(tokens[clause.verb]!.norm);
  if (attributed && (had ? ENOUGH.test(next.norm) : ENOUGH.test(tokens[clause.verb]!.norm) && /^(?:has|have|had)$/.test(tokens[clause.verb - 1]!.norm))) return true;
  if (had) return (next.norm === 'no' || ((attributed || /^(?:every|each|all|none|not)$/.test(tokens[clause.subject.start]!.norm)) && next.tag === 'DET')) && tokens.slice(clause.verb + 2, clause.end).some(({ tag, norm }) => tag === 'NOUN' && FACTUAL.has(nounLemma(norm)));
  if (tokens.slice(clause.verb + 1, Math.min(clause.end, clause.verb + 5)).some(({ norm }) => STATES.has(norm))) return true;
  if (attributed && (next.tag === 'ADJ' || next.norm === 'not') && isPlainState(tokens, clause)) return true;
  if (attributed && /^(?:within|without|under|inside|outside)$/.test(next.norm)) return true;
  return isNegated(tokens, clause) && (next.tag === 'ADJ' || next.norm.endsWith('ed') || /^(?:at|in|on|under|among|within)$/.test(next.norm));
};

/** "the inquiry is ongoing", said of one thing without degree; "taxes are too high", "a push would be fruitless" judge. */
const isPlainState = (tokens: readonly Token[], { subject, predicate, verb, end }: Clause): boolean =>
  (tokens[subject.start]!.tag === 'DET' || tokens[subject.start]!.tag === 'PROPN' || tokens[subject.start]!.tag === 'PRON') && !/^(?:would|could|should|might|may|must|will|can)/.test(tokens[predicate]!.norm)
  && tokens.slice(verb + 1, end).every(({ tag, norm }) => tag !== 'SCONJ' && tag !== 'PRON' && !/^(?:too|so|very|more|less|most|rather|quite|as)$/.test(norm));

/** "is defending his tweets": what goes on as one writes, seldom told apart from comment. "was sending boats" is told. */
const isUnderWay = (tokens: readonly Token[], { predicate, verb }: Clause): boolean =>
  tokens[verb]!.norm.endsWith('ing') && /^(?:is|are|isn't|aren't)$/.test(tokens[predicate]!.norm);

/** "would not rule out", "has not commented", "have never confirmed": silence that is told as a fact. */
const isRefused = (tokens: readonly Token[], clause: Clause): boolean => isNegated(tokens, clause) && REFUSED.has(lemmaOf(tokens, clause.verb));

/** Verbs of saying, judging and showing make a sentence about speech, but for those that do something: "urged", "called for". */
const isComment = (tokens: readonly Token[], clause: Clause): boolean => {
  const { verb, end } = clause;
  const cue = CUE_FORMS.get(tokens[verb]!.norm)?.verb.lemma;
  const next = tokens[verb + 1]?.norm ?? '';
  if (TURNING_VERBS.has(lemmaOf(tokens, verb)) || isRefused(tokens, clause)) return false;
  if (lemmaOf(tokens, verb) === 'continue' && next === 'to' && verb + 2 < end && isSpeaking(tokens, verb + 2)) return true;
  // "went to court", "stepped down": a verb that tells a deed with the word behind it.
  if (tokens.slice(verb + 1, Math.min(end, verb + 4)).some(({ norm }) => deedsOf(lemmaOf(tokens, verb), norm).length > 0)) return false;
  // "saw a gun": what one saw is told as it was; "sees growth" judges.
  if (/^(?:saw|seen)$/.test(tokens[verb]!.norm)) return false;
  const asks = ASKING.get(lemmaOf(tokens, verb));
  if (asks !== undefined && tokens.slice(verb + 1, end).some(({ norm }) => asks.has(norm))) return false;
  if (isSpeaking(tokens, verb)) return !(lemmaOf(tokens, verb) === 'add' && tokens[verb + 1]?.tag === 'NOUN');
  // "laid" says nothing without "out".
  if (cue === 'lay' && next !== 'out') return false;
  return cue !== undefined && !DEEDS.has(cue) && !DENIALS.has(cue) && !(next === 'off' || next === 'up' || next === 'in' || next === 'back');
};

/** A verb of speech with one of these behind it asks or bids: "called for", "asked Ottawa for", "warned of", "told them to". */
const ASKING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['for', 'on', 'off'])], ['ask', new Set(['for', 'to'])], ['tell', new Set(['to'])], ['warn', new Set(['of', 'against', 'to'])],
  ['claim', new Set(['responsibility'])],
]);

const GOING_ON: ReadonlySet<string> = new Set(['of', 'to', 'for', 'from', 'with', 'at', 'by', 'against', 'into', 'about']);
const BEFORE_CLAUSES: ReadonlySet<string> = new Set(['before', 'after', 'when', 'as']);
const LASTING: ReadonlySet<string> = new Set(['moments', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'day', 'week', 'month', 'year', 'hour', 'moment']);

/** The words were cut off where they go on: before "that", behind a verb of saying, at "in the moments" before "before". */
const isCutShort = (tokens: readonly Token[], { verb, end, subject, copular }: Clause): boolean => {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  return (next?.norm === 'that' && next.tag === 'SCONJ' && tokens[subject.start]!.norm !== 'there')
    || (last.tag === 'VERB' && end - 1 > verb && isSpeaking(tokens, end - 1) && tokens[end - 2]!.norm !== 'to')
    || (!copular && GOING_ON.has(last.norm))
    || last.tag === 'SCONJ' || (last.tag === 'PRON' && tokens[end - 2]!.tag === 'SCONJ') || last.tag === 'DET'
    || (BEFORE_CLAUSES.has(next?.norm ?? '') && LASTING.has(last.norm));
};
