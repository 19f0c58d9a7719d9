import type { Token } from '#lib/model/index.ts';
import { CUE_FORMS, CUE_NOUNS, DENIALS } from '#lib/lexicon/cues.ts';
import { nounLemma } from '#lib/lexicon/lemma.ts';
import { DAY_SIGN, MODAL_SIGN, OPEN_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { deedsOf } from '#lib/lexicon/predicates.ts';
import { COLOUR_VERBS, DEEDS, DENIED_NOUNS, DENYING_VERBS, FACTUAL, HABITUAL, REFUSED, SEEKING, TURNING_VERBS, UNCOUNTED } from '#lib/lexicon/statements.ts';
import { isSpeaking } from './clause.ts';
import type { Clause } from './clause.ts';
import { isNews } from './news.ts';
import { isState, tellsOfNone } from './states.ts';
import { NOBODY, isNegated, isPassive, lemmaOf } from './voice.ts';
import type { Standing } from './voice.ts';

const LONGEST = 45;
const SHORTEST = 3;

/** "denied any role", "rejected the claim": what it takes is said not to be so. "rejected the bill" is a deed. */
export const isDenial = (tokens: readonly Token[], { verb, end, copular }: Clause): boolean => {
  if (copular) return false;
  const lemma = lemmaOf(tokens, verb);
  if (DENYING_VERBS.has(lemma)) return true;
  return DENIALS.has(lemma) && tokens.slice(verb + 1, Math.min(end, verb + 5)).some(({ norm }) => CUE_NOUNS.has(norm) || DENIED_NOUNS.has(norm));
};

const FOUND: ReadonlySet<string> = new Set(['report', 'record', 'register', 'confirm', 'detect', 'find', 'note', 'list', 'count']);

/** "No deaths have been reported", "the hospital reported no deaths": what tells of none is no word about speech. */
const isNoneReported = (tokens: readonly Token[], clause: Clause): boolean => {
  if (!FOUND.has(lemmaOf(tokens, clause.verb))) return false;
  if (isPassive(tokens, clause)) return NOBODY.has(tokens[clause.subject.start]!.norm);
  return tokens[clause.verb + 1]?.norm === 'no' && tokens[clause.verb + 2]?.tag === 'NOUN' && FACTUAL.has(nounLemma(tokens[clause.verb + 2]!.norm));
};

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'it', 'them']);

/** Before a noun these name a kind: "its key rate", "strong winds". */
const CALLED: ReadonlySet<string> = new Set('key vital important crucial strong weak right sick best better smart fair wrong'.split(' '));

/** Opinion or habit in what the clause tells, or a number left open that is all its news; "the key witness" is called so by the way. */
const isOpen = (tokens: readonly Token[], clause: Clause, at: number): boolean => {
  const { subject, verb } = clause;
  const { tag, norm } = tokens[at]!;
  if (UNCOUNTED.has(norm)) return isNews(tokens, clause, at);
  // "was rated Good"
  if (tag === 'PROPN' || (CALLED.has(norm) && tokens[at + 1]?.tag === 'NOUN')) return false;
  if (tag === 'ADV' || HABITUAL.has(norm)) return true;
  if (at >= subject.start && at < subject.end) return false;
  for (let before = verb + 1; before < at; before += 1) if (tokens[before]!.tag === 'ADP' || tokens[before]!.tag === 'PUNCT') return false;
  return true;
};

const isIndefinite = (word: string): boolean => word === 'anyone' || word === 'anybody' || word === 'anything' || word === 'everyone' || word === 'everybody' || word === 'everything' || word === 'noone' || word === 'nobody' || word === 'nothing';

/** Something said of something, as fact and not as what might be, and more than a figure. */
export const isCheckable = (tokens: readonly Token[], clause: Clause, standing: Standing): boolean => {
  const { start, verb, end, copular, deed, form, subject } = clause;
  const told = form === 'joined' || form === 'shared' ? end - deed + subject.end - subject.start : end - start;
  if (told < (standing.denied ? 2 : SHORTEST) || told > LONGEST || isCutShort(tokens, clause)) return false;
  if (form === 'shared' && (tokens[clause.predicate]!.signs & MODAL_SIGN) !== 0 && !isStated(tokens, clause, clause.predicate, standing)) return false;
  for (let at = start; at < end; at += 1) {
    // What is set beside the subject, and the deeds before this one.
    if (at === subject.end && at < deed) at = deed;
    const token = tokens[at]!;
    if ((token.signs & OPEN_SIGN) !== 0 ? isOpen(tokens, clause, at) : (token.tag === 'NUM' || token.tag === 'SYM') && isNews(tokens, clause, at)) return false;
    if (token.tag === 'AUX' && (token.signs & MODAL_SIGN) !== 0 && !isStated(tokens, clause, at, standing)) return false;
  }
  if (tokens[clause.subject.start]!.norm === 'there') return tellsOfNone(tokens, clause, standing);
  if (copular) return isState(tokens, clause, standing);
  if (standing.denied) return true;
  if (isNoneReported(tokens, clause)) return true;
  if (isComment(tokens, clause) || isUnderWay(tokens, clause) || (COLOUR_VERBS.has(lemmaOf(tokens, verb)) && !isNegated(tokens, clause))) return false;
  if (isDenial(tokens, clause) && isNegated(tokens, clause)) return false;
  return isPassive(tokens, clause) || (tokens[verb]!.norm.endsWith('ing') && verb > clause.predicate) || TURNING_VERBS.has(lemmaOf(tokens, verb)) || isRefused(tokens, clause) || tokens[verb + 1]?.norm === 'to' || tokens.slice(verb + 1, end).some(({ tag, norm }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || (standing.attributed && OBJECTS.has(norm)) || (tag === 'PRON' && isIndefinite(norm))) || isNegated(tokens, clause);
};

/** What these would do is what they say. */
const PLANS: ReadonlySet<string> = new Set('deal merger bill law plan proposal transaction measure agreement treaty accord pact reform amendment contract order budget takeover levy tax ban scheme rule rules'.split(' '));

const isHelperForm = (word: string): boolean => word === 'will' || word === "won't" || word === 'do' || word === 'does' || word === 'did' || word === "don't" || word === "doesn't" || word === "didn't" || word === 'cannot' || word === "can't";

/** "will" and "did" state; "would" does where somebody says so; "could not be reached" tells what was. */
const isStated = (tokens: readonly Token[], clause: Clause, at: number, { attributed, denied }: Standing): boolean => {
  const { norm } = tokens[at]!;
  const { verb, end, subject } = clause;
  // "no one may leave", "neither could be named": a ban, a failure.
  if (NOBODY.has(tokens[subject.start]!.norm) && (norm === 'may' || norm === 'can' || (norm === 'could' && isPassive(tokens, clause)))) return true;
  if (isHelperForm(norm)) return true;
  if (norm === 'would' || norm === "wouldn't") return attributed || denied || PLANS.has(tokens[subject.head]!.norm) || ((tokens[at + 1]?.norm === 'not' || norm === "wouldn't") && REFUSED.has(lemmaOf(tokens, verb)));
  // "must decide by June 12"
  if (norm === 'must') return tokens.slice(verb + 1, end).some((token, place) => token.norm === 'by' && (hasSign(tokens[verb + place + 2], DAY_SIGN) || tokens[verb + place + 2]?.tag === 'NUM'));
  return norm.startsWith('could') && SEEKING.has(lemmaOf(tokens, verb)) && (tokens[at + 1]?.norm === 'not' || norm === "couldn't");
};

const isIsAreIsntOrArent = (word: string): boolean => word === 'is' || word === 'are' || word === "isn't" || word === "aren't";

/** "is defending his tweets": what one says as one writes, and what goes on for ever; "was sending boats", "is absconding" are told. */
const isUnderWay = (tokens: readonly Token[], { predicate, verb }: Clause): boolean =>
  tokens[verb]!.norm.endsWith('ing') && isIsAreIsntOrArent(tokens[predicate]!.norm) && (isSpeaking(tokens, verb) || CUE_FORMS.has(tokens[verb]!.norm) || FACING.has(lemmaOf(tokens, verb)));

const FACING: ReadonlySet<string> = new Set('face try grow become get go make take show enjoy suffer deal work hope push help head'.split(' '));

/** "would not rule out", "has not commented", "have never confirmed": silence that is told as a fact. */
const isRefused = (tokens: readonly Token[], clause: Clause): boolean => REFUSED.has(lemmaOf(tokens, clause.verb)) && isNegated(tokens, clause);

/** Verbs of saying, judging and showing make a sentence about speech, but for those that do something: "urged", "called for". */
const isComment = (tokens: readonly Token[], clause: Clause): boolean => {
  const { verb, end } = clause;
  const lemma = lemmaOf(tokens, verb);
  const { norm: form } = tokens[verb]!;
  const next = tokens[verb + 1]?.norm ?? '';
  if (TURNING_VERBS.has(lemma) || isRefused(tokens, clause)) return false;
  if (lemma === 'continue' && next === 'to' && verb + 2 < end && isSpeaking(tokens, verb + 2)) return true;
  // "went to court", "stepped down": a verb that tells a deed with the word behind it.
  if (tokens.slice(verb + 1, Math.min(end, verb + 4)).some(({ norm }) => deedsOf(lemma, norm).length > 0)) return false;
  // "saw a gun": what one saw is told as it was; "sees growth" judges.
  if (form === 'saw' || form === 'seen') return false;
  // "nothing warned them"
  if (tokens[clause.subject.start]!.norm === 'nothing') return false;
  // "was declared governor-elect", "was told to leave"
  // "is expected by mid-April", "was expected on Friday": when it is due.
  if (lemma === 'expect' && isPassive(tokens, clause) && DUE.has(next) && tokens.slice(verb + 2, end).some((token) => hasSign(token, DAY_SIGN))) return false;
  if (NAMING.has(lemma) && isPassive(tokens, clause) && (verb + 1 < end || isNegated(tokens, clause)) && next !== 'that' && next !== 'by') return false;
  const asks = ASKING.get(lemma);
  if (asks !== undefined && tokens.slice(verb + 1, end).some(({ norm }) => asks.has(norm))) return false;
  if (isSpeaking(tokens, verb)) return !(lemma === 'add' && tokens[verb + 1]?.tag === 'NOUN');
  const cue = CUE_FORMS.get(form)?.verb.lemma;
  // "lies off the coast"
  if (cue === undefined || (cue === 'lie' && next !== 'about')) return false;
  // "laid" says nothing without "out".
  if (cue === 'lay' && next !== 'out') return false;
  // "nobody mentioned the matter"
  if (isNegated(tokens, clause) && tokens.slice(verb + 1, end).some(({ tag }) => tag === 'NOUN')) return false;
  return !DEEDS.has(cue) && !DENIALS.has(cue) && !(next === 'off' || next === 'up' || next === 'in' || next === 'back');
};

const DUE: ReadonlySet<string> = new Set(['by', 'on', 'in', 'before', 'next', 'later', 'this', 'at']);

const NAMING: ReadonlySet<string> = new Set('declare tell order name ask proclaim call expect refer consider deem regard classify rate'.split(' '));

/** A verb of speech with one of these behind it asks or bids: "called for", "asked Ottawa for", "warned of", "told them to". */
const ASKING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['call', new Set(['for', 'on', 'off', 'congress', 'election', 'elections', 'strike', 'stoppage', 'meeting', 'summit', 'referendum', 'vote', 'rally', 'halt', 'session', 'walkout', 'protest', 'protests', 'boycott'])], ['ask', new Set(['for', 'to'])], ['tell', new Set(['to'])], ['warn', new Set(['of', 'against', 'to'])],
  ['know', new Set(['nothing', 'of'])],
  ['appear', new Set(['on', 'in', 'before', 'at'])],
  ['claim', new Set(['responsibility', 'attack', 'raid', 'bombing', 'victory', 'power', 'asylum', 'life', 'lives'])],
  ['declare', new Set(['week', 'mourning', 'day', 'days', 'emergency', 'war', 'ceasefire', 'strike', 'winner', 'victor', 'holiday', 'curfew', 'bankruptcy', 'independence', 'disaster', 'truce', 'outbreak'])],
  ['proclaim', new Set(['week', 'mourning', 'day', 'days', 'emergency', 'independence'])],
  ['assume', new Set(['control', 'office', 'power', 'command', 'responsibility', 'charge', 'leadership'])],
]);

/** "declined to say | how": what is not told is the news. */
const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse']);

const GOING_ON: ReadonlySet<string> = new Set(['of', 'to', 'for', 'from', 'with', 'at', 'by', 'against', 'into', 'about']);
const BEFORE_CLAUSES: ReadonlySet<string> = new Set(['before', 'after', 'when', 'as']);
const LASTING: ReadonlySet<string> = new Set(['moments', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'day', 'week', 'month', 'year', 'hour', 'moment']);

/** The words were cut off where they go on: before "that", behind a verb of saying, at "in the moments" before "before". */
const isCutShort = (tokens: readonly Token[], { verb, end, subject, copular }: Clause): boolean => {
  const last = tokens[end - 1]!;
  const next = tokens[end];
  // "refused to comment on reports | that"
  return (next?.norm === 'that' && next.tag === 'SCONJ' && tokens[subject.start]!.norm !== 'there' && !(tokens[verb + 1]?.norm === 'to' && REFUSED.has(tokens[verb + 2]!.norm)))
    || (last.norm === 'say' && end - 1 > verb && !(REFUSING.has(lemmaOf(tokens, verb)) && end - verb === 3))
    || (last.tag === 'VERB' && end - 1 > verb && isSpeaking(tokens, end - 1) && tokens[end - 2]!.norm !== 'to')
    || (!copular && GOING_ON.has(last.norm))
    || (last.tag === 'SCONJ' && !(last.norm === 'once' && tokens[end - 2]!.norm === 'at')) || (last.tag === 'PRON' && tokens[end - 2]!.tag === 'SCONJ') || last.tag === 'DET'
    || (BEFORE_CLAUSES.has(next?.norm ?? '') && LASTING.has(last.norm));
};
