import type { Document, Sentence, Token } from '#lib/model/index.ts';
import { verbLemma } from '#lib/lexicon/lemma.ts';
import { IRREGULAR_VERBS } from '#lib/lexicon/irregular-verbs.ts';
import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isAnyDash, isWhomOrWhich } from '#lib/lexicon/word-tests.ts';
import { attachedTo, endOfAside, tellsWhen } from './attached.ts';
import { clauseFrom, isTag } from './clause.ts';
import type { Clause } from './clause.ts';
import { deedsOf } from './joined.ts';
import { behindCount, isToll } from './news.ts';
import { isShortBracket, partsOf } from './parts.ts';
import type { Part } from './parts.ts';
import { FACTIVES, isFinite, isPast, subjectAt, subjectStart } from './subjects.ts';
import type { Subject } from './subjects.ts';

/**
 * The finite clauses of a sentence that have a subject, in order; one that is set into another follows it. A clause
 * after a subordinating word begins behind it.
 */
export const clausesOf = (document: Document, sentence: Sentence, cuts: readonly number[]): readonly Clause[] => {
  const { tokens } = document;
  const parts = partsOf(document, sentence, cuts);
  const clauses: Clause[] = [];
  for (const [index, { start: from, end: to }] of parts.entries()) {
    const setting = SETTING.has(tokens[from]?.norm ?? '') && from + 1 < to;
    if (tokens[from]?.tag === 'SCONJ' && !FACTIVES.has(tokens[from].norm) && !setting) continue;
    const opening = subjectStart(tokens, setting ? from + 1 : from, to);
    const start = behindCount(tokens, opening, to);
    const subject = subjectAt(tokens, start, to);
    // "…, sending shares lower": no subject, whatever its first word can be.
    if (subject === null || (tokens[start]!.norm.endsWith('ing') && tokens[start - 1]?.text === ',' && start > sentence.firstToken)) continue;
    const beyond = subject.end < sentence.endToken ? behindModifier(tokens, subject, sentence.endToken) : null;
    const limit = beyond === null ? to : parts.slice(index).find(({ start: next }) => next > beyond)?.start ?? sentence.endToken;
    const clause = withFurther(tokens, clauseFrom(tokens, start, limit, subject, beyond ?? subject.end), start, parts, limit);
    // "300 jobs would go": how many is the news. "when the team arrives" is to come.
    if (clause !== null && !(start > opening && (isToll(tokens, clause.verb) || clause.end === clause.verb + 1)) && !(setting && !isPast(tokens, clause.predicate) && !(tokens[clause.verb]!.norm.endsWith('s') && tellsWhen(tokens, clause.verb, clause.end)))) clauses.push(...deedsOf(tokens, clause));
  }
  clauses.push(...attachedTo(document, sentence));
  return clauses;
};

/** What these set in time befell, where it is told in the past. */
const SETTING: ReadonlySet<string> = new Set(['when', 'before', 'as']);

/** "will be sentenced on Monday, | and has appealed": a clause with the deeds that a comma parts from the first. */
const withFurther = (tokens: readonly Token[], clause: Clause | null, start: number, parts: readonly Part[], limit: number): Clause | null => {
  if (clause === null) return null;
  const next = parts.find((part) => part.start === limit);
  if (next === undefined || next.start === 0 || tokens[next.start]?.tag !== 'CCONJ' || tokens[next.start - 1]!.text !== ',') return clause;
  let verb = next.start + 1;
  while (verb < next.end && tokens[verb]!.tag === 'ADV') verb += 1;
  if (verb >= next.end || (tokens[verb]!.tag !== 'VERB' && tokens[verb]!.tag !== 'AUX')) return clause;
  const longer = clauseFrom(tokens, start, next.end, clause.subject, clause.deed);
  return longer !== null && longer.end > next.start && deedsOf(tokens, longer).length > 1 ? longer : clause;
};

const INSERTED = 30;
const MODIFIED = 16;

const isDayOpener = (word: string): boolean => word === 'this' || word === 'last' || word === 'on' || word === 'late' || word === 'early';

/** "this | morning", "on | Monday", "last | night". */
const isTimeAt = (tokens: readonly Token[], at: number): boolean =>
  hasSign(tokens[at], DAY_SIGN) || (isDayOpener(tokens[at]!.norm) && hasSign(tokens[at + 1], DAY_SIGN));

/** Where the verb of a subject may stand behind what is set beside it or hangs on it, or null where nothing is. */
const behindModifier = (tokens: readonly Token[], subject: Subject, end: number): number | null => {
  const next = tokens[subject.end]!;
  if (next.text === ',') return behindInsertion(tokens, subject, end);
  if (isShortBracket(tokens, subject.end)) return subject.end + 3;
  if (next.tag === 'PUNCT' && isAnyDash(next.text)) return behindDashes(tokens, subject, end);
  // "A plan to rebuild the dam was", "a ban on entering forests has"
  if ((next.norm === 'to' || next.tag === 'ADP') && tokens[subject.end + 1]?.tag === 'VERB') return behindParticiple(tokens, subject, end);
  // "People who fled the fire have"
  if (next.norm === 'who' || (next.norm === 'that' && tokens[subject.end + 1]?.tag === 'VERB')) {
    const beyond = endOfAside(tokens, subject.end + 1, end);
    return beyond < end && (tokens[beyond]!.tag === 'AUX' || tokens[beyond]!.tag === 'VERB') ? beyond : null;
  }
  // "Officials say about 30 boats were burned": what they say is another clause.
  return next.tag === 'VERB' && verbLemma(next.norm) !== next.norm && (next.norm.endsWith('ing') || tokens[subject.end + 1]?.tag === 'ADP' || tokens[subject.end + 1]?.tag === 'ADV') ? behindParticiple(tokens, subject, end) : null;
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
    if (tag === 'PUNCT' || tag === 'SCONJ' || (tag === 'PRON' && tokens[at - 1]!.tag !== 'VERB') || norm === 'that') return null;
    const before = tokens[at - 1]!.tag;
    if (before !== 'NOUN' && before !== 'PROPN' && before !== 'ADV' && before !== 'PRON') continue;
    if (tag === 'AUX' || (doing && tag === 'VERB' && !norm.endsWith('ing') && isFinite(tokens[at]!, tokens[subject.head]!))) return at;
  }
  return null;
};

const isWhoWhichWhoseOrWhere = (word: string): boolean => word === 'who' || word === 'which' || word === 'whose' || word === 'where';

/** "The captain, who survived, is": the token behind the comma that ends what is set beside a subject, or null. */
const behindInsertion = (tokens: readonly Token[], subject: Subject, end: number): number | null => {
  const open = subject.end + 1;
  const first = tokens[open];
  if (first === undefined) return null;
  // "The sheet, a copy of which we have seen, bears"
  const relative = isWhoWhichWhoseOrWhere(first.norm) || isWhomOrWhich(tokens[open + 3]?.norm ?? '') || isWhomOrWhich(tokens[open + 2]?.norm ?? '');
  // "The initiative, he said, had come"
  let tag = open;
  while (tag < Math.min(end, open + 8) && tokens[tag]!.text !== ',') tag += 1;
  if (tokens[tag]?.text === ',' && tag + 1 < end && tokens[tag - 1]!.tag === 'VERB' && isTag(tokens, open, tag)) return isFinite(tokens[tag + 1]!, tokens[subject.head]!) ? tag + 1 : null;
  if (!relative && first.tag !== 'DET' && first.tag !== 'NOUN' && first.tag !== 'PROPN' && first.tag !== 'ADJ' && first.tag !== 'NUM' && first.tag !== 'ADP' && first.tag !== 'ADV' && !(first.tag === 'VERB' && (first.norm.endsWith('ed') || IRREGULAR_VERBS.has(first.norm)))) return null;
  for (let at = open + 1; at < Math.min(end - 1, open + INSERTED); at += 1) {
    const token = tokens[at]!;
    if (!relative && (token.tag === 'AUX' || token.norm === ';')) return null;
    if (token.text !== ',') continue;
    let verb = at + 1;
    while (verb < end && (tokens[verb]!.tag === 'ADV' || isTimeAt(tokens, verb))) verb += 1;
    const next = tokens[verb];
    if (next !== undefined && isFinite(next, tokens[subject.head]!) && !(tokens[verb - 1]!.tag === 'VERB' && tokens[verb - 1]!.norm.endsWith('ing'))) return at + 1;
    if (relative) return null;
  }
  return null;
};

