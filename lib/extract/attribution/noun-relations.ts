import { ATTITUDE_NOUNS, COUNT_NOUNS, CUE_NOUNS, RECKONINGS } from '#lib/lexicon/cues.ts';
import { NOUN_SIGN } from '#lib/lexicon/signs.ts';
import { isDetAdjOrNoun, isIsOrWas, isPossessiveMark, isStandsOrStood } from '#lib/lexicon/word-tests.ts';
import { attitude } from './attitude-relations.ts';
import { endOfContent } from './content-end.ts';
import { leftContent } from './around.ts';
import type { Found } from './found.ts';
import { isQuoteMark } from './frame.ts';
import type { Field } from './frame.ts';
import { startsFigureOf, startsPhrase } from './openings.ts';
import { phraseEndingAt, phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';

const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

/** The relations that nouns mark: "Mr Bello's claim that …", "the police estimate of 40". */
export const nounRelations = (field: Field): readonly Found[] => {
  const { tokens } = field;
  const found: Found[] = [];
  let skip = 0;
  for (let at = field.from; at + 1 < field.to; at += 1) {
    const skipped = field.skips[skip];
    if (skipped !== undefined && at >= skipped.from) { at = Math.max(at, skipped.to - 1); skip += 1; continue; }
    const token = tokens[at];
    if (token === undefined || (token.signs & NOUN_SIGN) === 0) continue;
    const held = attitude(field, at);
    if (held !== null) found.push(held);
    if (held !== null || (token.tag === 'VERB' && !isThere(field, at))) continue;
    const source = ownerBefore(field, at) ?? null;
    const relation = byReckoning(field, at, source) ?? thatClause(field, at, source) ?? isThat(field, at, source) ?? countOf(field, at, source) ?? countIs(field, at, source);
    if (relation !== null) found.push(relation);
  }
  return found;
};

const make = (field: Field, at: number, rule: string, source: Phrase | null, from: number, stance: Found['stance']): Found => ({
  rule, lemma: field.tokens[at]?.norm ?? '', cue: { from: at, to: at + 1 }, source, pronoun: null,
  content: [{ from, to: endOfContent(field, from, true) }], stance, negated: false,
});

const isDenialForm = (word: string): boolean => word === 'denial' || word === 'denials';

const thatClause = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  let that = at + 1;
  let source = owner;
  const link = tokens[that]?.norm;
  const attitudes = ATTITUDE_NOUNS.has(tokens[at]?.norm ?? '');
  if (!attitudes && !CUE_NOUNS.has(tokens[at]?.norm ?? '')) return null;
  if (link === 'by' || link === 'from' || (attitudes && (link === 'among' || link === 'of'))) {
    const maker = phraseFrom(field, that + 1);
    if (maker === null) return null;
    source = maker;
    that = tokens[maker.whole.to]?.norm === 'that' ? maker.whole.to : maker.core.to;
  }
  const before = tokens[at - 1];
  // "fears that 40 are lost" are somebody's, "the fear that …" anybody's.
  const opened = source !== null || (attitudes ? isFeared(field, at) : at > field.from && (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'ADP'));
  if (!opened || tokens[that]?.norm !== 'that' || !opensClause(field, that + 1)) return null;
  return make(field, at, 'noun-that', source, that, isDenialForm(tokens[at]?.norm ?? '') ? 'denies' : 'says');
};

const isBeenForm = (word: string): boolean => word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'been';
const isAmongThatOverOrIn = (word: string): boolean => word === 'among' || word === 'that' || word === 'over' || word === 'in';

/** "There are hopes among": behind the verb it is no verb. */
const isThere = ({ tokens }: Field, at: number): boolean => isBeenForm(tokens[at - 1]?.norm ?? '') && isAmongThatOverOrIn(tokens[at + 1]?.norm ?? '') && ATTITUDE_NOUNS.has(tokens[at]?.norm ?? '');

const isFearNoun = (word: string): boolean => word === 'fear' || word === 'fears' || word === 'hope' || word === 'hopes' || word === 'concern' || word === 'concerns' || word === 'suspicion' || word === 'suspicions' || word === 'worry' || word === 'worries';
const isBeforeFear = (word: string): boolean => word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === 'been' || word === 'be' || word === 'amid' || word === 'over' || word === 'on' || word === 'growing' || word === 'raising' || word === 'raised';

/** "There are fears that …", "amid hopes that …" */
const isFeared = ({ tokens, from }: Field, at: number): boolean => {
  const word = tokens[at]?.norm ?? '';
  if (!isFearNoun(word)) return false;
  const before = tokens[at - 1]?.tag === 'ADJ' ? at - 2 : at - 1;
  return before >= from && (isBeforeFear(tokens[before]?.norm ?? ''));
};

const isIsWasRemainsOrRemained = (word: string): boolean => word === 'is' || word === 'was' || word === 'remains' || word === 'remained';

/** "His view is that …", "the army's position was that …" */
const isThat = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  if (owner === null || (!ATTITUDE_NOUNS.has(tokens[at]?.norm ?? '') && !CUE_NOUNS.has(tokens[at]?.norm ?? ''))) return null;
  if (!isIsWasRemainsOrRemained(tokens[at + 1]?.norm ?? '')) return null;
  const that = tokens[at + 2]?.tag === 'ADV' ? at + 3 : at + 2;
  return tokens[that]?.norm === 'that' && opensClause(field, that + 1) ? make(field, at, 'noun-that', owner, that, 'says') : null;
};

const isOpinionNoun = (word: string): boolean => word === 'view' || word === 'opinion' || word === 'estimation' || word === 'assessment' || word === 'judgment' || word === 'judgement';

/** "By the union's count, 4,000 marched", "200 were hurt, by the hospital's account" */
const byReckoning = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  const inView = isOpinionNoun(tokens[at]?.norm ?? '');
  if (owner === null || (!inView && !RECKONINGS.has(tokens[at]?.norm ?? ''))) return null;
  let by = owner.whole.from - 1;
  while (by > field.from && tokens[by]?.tag === 'DET') by -= 1;
  if (by < field.from || tokens[by]?.norm !== (inView ? 'in' : 'by')) return null;
  const comma = tokens[at + 1]?.text === ',';
  const relation = make(field, at, 'according', owner, comma ? at + 2 : at + 1, 'says');
  if (by === field.from) return comma || startsFigureOf(field, at + 1) || (inView && startsPhrase(field, at + 1)) ? { ...relation, cue: { from: by, to: at + 1 } } : null;
  const left = leftContent(field, by, true);
  return left === null ? null : { ...relation, cue: { from: by, to: at + 1 }, content: [left] };
};

/** After "that": a subject, no verb ("the claim that shocked"). */
const opensClause = (field: Field, at: number): boolean => {
  const token = field.tokens[at];
  return token !== undefined && at < field.to && token.tag !== 'VERB' && token.tag !== 'AUX' && (token.tag !== 'PUNCT' || isQuoteMark(token));
};

const countOf = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  if (!COUNT_NOUNS.has(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'of') return null;
  const figure = tokens.slice(at + 2, Math.min(at + 6, field.to)).some(({ tag }) => tag === 'NUM' || tag === 'SYM');
  const source = owner ?? namedBefore(field, at) ?? giverOf(field, at);
  return figure && source !== null ? make(field, at, 'noun-of', source, at + 2, 'says') : null;
};

const isGivingOut = (word: string): boolean => word === 'gave' || word === 'gives' || word === 'given' || word === 'giving' || word === 'cited' || word === 'cites' || word === 'released' || word === 'issued' || word === 'put' || word === 'offered' || word === 'published' || word === 'reported';

/** "The Red Crescent gave a figure of 61" */
const giverOf = (field: Field, at: number): Phrase | null => {
  const { tokens } = field;
  let verb = at - 1;
  while (verb > field.from && at - verb < 5 && isDetAdjOrNoun(tokens[verb]?.tag ?? '')) verb -= 1;
  return isGivingOut(tokens[verb]?.norm ?? '') ? phraseEndingAt(field, verb - 1) : null;
};

/** "The ministry's own count of the dead is 13", "the union's tally stood at 40". */
const countIs = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  if (owner === null || !COUNT_NOUNS.has(tokens[at]?.norm ?? '')) return null;
  for (let verb = at + 1; verb < Math.min(field.to, at + 25); verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.norm === ';') return null;
    const stands = isStandsOrStood(token.norm) && tokens[verb + 1]?.norm === 'at' ? verb + 2 : isIsOrWas(token.norm) ? verb + 1 : -1;
    if (stands >= 0 && startsFigureOf(field, stands)) return make(field, at, 'noun-of', owner, stands, 'says');
  }
  return null;
};

const isBodyNoun = (word: string): boolean => word === 'police' || word === 'government' || word === 'official' || word === 'industry' || word === 'company' || word === 'army' || word === 'union';

/** "the Garda estimate", "a UN count": the name before the noun. */
const namedBefore = (field: Field, at: number): Phrase | null => {
  const { tokens } = field;
  let from = at;
  while (from - 1 >= field.from && (tokens[from - 1]?.tag === 'PROPN' || isBodyNoun(tokens[from - 1]?.norm ?? ''))) from -= 1;
  if (from === at) return null;
  const core = { from, to: at };
  return { core, whole: core, near: core, others: [], apposed: null };
};

/** "the ministry's", "his" before the noun, adjectives between. */
const ownerBefore = (field: Field, at: number): Phrase | null => {
  const { tokens } = field;
  let before = at - 1;
  while (before >= field.from && at - before < 4 && (tokens[before]?.tag === 'ADJ' || tokens[before]?.tag === 'NOUN' || tokens[before]?.tag === 'ADV')) before -= 1;
  const token = tokens[before];
  if (token === undefined || before < field.from) return null;
  if (OWNERS.has(token.norm)) {
    const core = { from: before, to: before + 1 };
    return { core, whole: core, near: core, others: [], apposed: null };
  }
  if (token.tag !== 'PART' || !isPossessiveMark(token.text)) return null;
  const owner = phraseEndingAt(field, before - 1);
  return owner === null ? null : { core: owner.near, whole: owner.near, near: owner.near, others: [], apposed: null };
};
