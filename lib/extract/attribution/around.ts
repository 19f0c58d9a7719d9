import { CUE_FORMS } from '#lib/lexicon/cues.ts';
import { TEXT_NOUNS } from '#lib/lexicon/titles.ts';
import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isWhomOrWhich } from '#lib/lexicon/word-tests.ts';
import type { Complement } from './complements.ts';
import { endOfContent } from './content-end.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';

/** "said Jane Doe, the health minister": the phrase between commas behind the name. */
export const apposedAfter = (field: Field, phrase: Phrase): Phrase => {
  if (!isComma(field.tokens[phrase.whole.to])) return phrase;
  const next = phraseFrom(field, phrase.whole.to + 1);
  return next === null ? phrase : { ...phrase, apposed: next.whole };
};

const isRoughlyWord = (word: string): boolean => word === 'nearly' || word === 'almost' || word === 'about' || word === 'over' || word === 'under' || word === 'around' || word === 'roughly' || word === 'only' || word === 'just' || word === 'some' || word === 'approximately';

/**
 * The words left of a cue that begin the sentence and end in a comma or a closing mark before `to`. `ends`: nothing
 * follows the cue, so that they must be what is said, verb or no verb.
 */
export const leftContent = (field: Field, to: number, ends = false): Stretch | null => {
  const { tokens } = field;
  let end = to;
  const before = tokens[end - 1];
  if (end - 1 < field.from || before === undefined) return null;
  if (!isComma(before) && !isQuoteMark(before) && !/^[-–—―]+$/.test(before.text)) return null;
  let from = field.from;
  for (let at = to - 1; at >= field.from && to - at < 150; at -= 1) {
    if (tokens[at]?.norm === ';' && (field.within[at] ?? -1) < 0) { from = at + 1; break; }
    from = at;
  }
  while (end > from && (isComma(tokens[end - 1]) || /^[-–—―]+$/.test(tokens[end - 1]?.text ?? ''))) end -= 1;
  if (end <= from || (tokens[from]?.tag === 'ADP' && isNamed(field, from, end))) return null;
  // "On Sunday, Smith said" dates the saying; it is not what is said.
  const counted = tokens[from + 1]?.tag === 'NUM' && !hasSign(tokens[from + 2], DAY_SIGN) && isRoughlyWord(tokens[from]?.norm ?? '');
  const last = ends && end - from >= 4 && (counted || (tokens[from]?.tag !== 'ADP' && tokens[from]?.tag !== 'SCONJ' && tokens[from]?.tag !== 'ADV' && tokens[from]?.tag !== 'VERB'));
  return last || hasVerb(field, from, end) || (field.within[end - 1] ?? -1) >= 0 ? { from, to: end } : null;
};

/** "In an interview on “The Morning Hour,” she said": a name in quotation marks closes what tells where it was said. */
const isNamed = ({ tokens, within }: Field, from: number, to: number): boolean => {
  const quotation = within[to - 1] ?? -1;
  if (quotation < 0 || within[from] === quotation) return false;
  for (let at = to - 1; at > from && within[at] === quotation; at -= 1) if (/^\p{Ll}{4}/u.test(tokens[at]?.text ?? '')) return false;
  return true;
};

// In words: what opens a sentence before a tag is a few words or a clause.
const OPENING = 25;

/**
 * "Too often, she said, the debate is …", "Though it was late, he said, …": what stands before the tag and the clause behind
 * it, whose comma is at `after`. What only tells when or where it was said is left out.
 */
export const aroundTag = (field: Field, first: number, after: number): readonly Stretch[] | null => {
  const { tokens, from } = field;
  const opens = isComma(tokens[first - 1]) && first - 1 > from && first - from <= OPENING;
  if (!opens || !isComma(tokens[after])) return null;
  const next = tokens[after + 1];
  const gerund = tokens[from]?.tag === 'SCONJ' && next?.tag === 'VERB' && next.norm.endsWith('ing') && !CUE_FORMS.has(next.norm);
  const rest = gerund ? { from: after + 1, to: endOfContent(field, after + 1, false) } : resumed(field, after);
  if (rest === null) return null;
  const opening = { from, to: first - 1 };
  return tellsOccasion(tokens, opening) ? [rest] : [opening, rest];
};

const isOccasion = (word: string): boolean => word === 'interview' || word === 'briefing' || word === 'conference' || word === 'remarks' || word === 'comments' || word === 'reply' || word === 'response';

/** "On Monday", "In a statement late on Monday". */
const tellsOccasion = (tokens: Field['tokens'], { from, to }: Stretch): boolean => {
  if (tokens[from]?.tag !== 'ADP') return hasSign(tokens[from], DAY_SIGN);
  for (let at = from + 1; at < to; at += 1) if (TEXT_NOUNS.has(tokens[at]?.norm ?? '') || isOccasion(tokens[at]?.norm ?? '')) return true;
  return hasSign(tokens[from + 1], DAY_SIGN) || hasSign(tokens[to - 1], DAY_SIGN);
};

/** "The raid, police said, killed 40": the subject that a cue parts from its verb. */
export const openingPhrase = (field: Field, to: number): Stretch | null => {
  if (!isComma(field.tokens[to - 1])) return null;
  const phrase = phraseFrom(field, field.from);
  return phrase !== null && phrase.whole.to === to - 1 && !hasSign(field.tokens[field.from], DAY_SIGN) ? { from: field.from, to: to - 1 } : null;
};

export const hasVerb = (field: Field, from: number, to: number): boolean => {
  const { tokens } = field;
  const first = tokens[from];
  if (first !== undefined && (first.tag === 'SCONJ' || first.norm === 'asked')) return false;
  if (first?.tag === 'VERB' && first.norm.endsWith('ing')) return isPredicated(tokens, from, to);
  for (let at = from; at < to; at += 1) {
    const tag = tokens[at]?.tag;
    if (tag === 'AUX' || (tag === 'VERB' && at > from)) return true;
  }
  return false;
};

/** "Shifting rains could flood the delta", not "Speaking after the vote": the participle's noun has a verb. */
const isPredicated = (tokens: Field['tokens'], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'SCONJ' || token.tag === 'PRON' || isComma(token) || token.norm === 'after' || token.norm === 'before') return false;
    if (token.tag === 'AUX') return true;
  }
  return false;
};

export const endsSentence = (field: Field, complement: Complement): boolean => {
  if (complement.kind !== 'none') return false;
  const next = field.tokens[complement.after];
  return next === undefined || complement.after >= field.to || /^[.!?;]/.test(next.text);
};

/** "…,” said Ms Devane, a steward for 11 years, “…": the quotation that opens again after the words about the source. */
export const resumedSpeech = (field: Field, from: number): Stretch | null => {
  const { tokens } = field;
  for (let at = from; at < field.to && at - from < 30; at += 1) {
    if (!isQuoteMark(tokens[at]) || (field.within[at] ?? -1) < 0) continue;
    const before = tokens[at - 1];
    if (!isComma(before) && !/^[-–—―]+$/.test(before?.text ?? '')) return null;
    const quotation = field.within[at];
    let to = at;
    while (to < field.to && field.within[to] === quotation) to += 1;
    return { from: at, to };
  }
  return null;
};

/** After "…, he said," the speech goes on. */
export const resumed = (field: Field, after: number): Stretch | null => {
  if (!isComma(field.tokens[after]) || after + 2 >= field.to) return null;
  const next = field.tokens[after + 1];
  if (next === undefined || (next.tag === 'VERB' && next.norm.endsWith('ing')) || next.norm === 'who' || next.norm === 'which' || next.norm === 'according' || next.tag === 'SCONJ') return null;
  const back = next.norm === 'up' || next.norm === 'down' || next.norm === 'compared' || (next.norm === 'of' && isWhomOrWhich(field.tokens[after + 2]?.norm ?? ''));
  if ((next.norm === 'and' || next.norm === 'but') && field.tokens[after + 2]?.tag === 'VERB') return null;
  if (back) return { from: after + 1, to: endOfContent(field, after + 1, false) };
  if (next.tag === 'ADP' && !isQuoteMark(next)) return null;
  const to = endOfContent(field, after + 1, false);
  return to > after + 1 && (isQuoteMark(next) || hasVerb(field, after, to)) ? { from: after + 1, to } : null;
};
