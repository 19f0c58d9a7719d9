import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { isAuxAdvOrVerb, isSeemingVerb } from '#lib/lexicon/word-tests.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field } from './frame.ts';
import { endOfBase } from './noun-phrases.ts';

export const OPENERS = new Set(['that', 'whether', 'if', 'what', 'how', 'why', 'who', 'where', 'when', 'which']);

// Behind what a verb of saying names ("announced a ban after …") these open a clause about when and why.
const BACKGROUND = new Set(['after', 'before', 'because', 'when', 'while', 'until', 'since', 'although', 'though']);

const isRelativeOrArticle = (word: string): boolean => word === 'who' || word === 'which' || word === 'whose' || word === 'a' || word === 'an' || word === 'the';

/** Does a finite verb follow a phrase that begins here. `named`: the phrase may be all the cue takes. */
export const isFiniteAhead = (field: Field, from: number, named = false): boolean => {
  const { tokens } = field;
  let comma = false;
  for (let at = from; at < field.to && at - from < 30; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    // "claimed an attack that left 50 dead": the verb is the relative clause's.
    if (named && token.norm === 'that' && at > from && tokens[at - 1]?.tag === 'NOUN') {
      while (at + 1 < field.to && isAuxAdvOrVerb(tokens[at + 1]!.tag)) at += 1;
      continue;
    }
    if (token.tag === 'AUX' || (at === from && token.norm === 'there' && (tokens[at + 1]?.tag === 'VERB' || isSeemingVerb(tokens[at + 1]?.norm ?? '')))) return true;
    // "denied any mistreatment and says": the verb goes on with who denied.
    if (named && token.tag === 'VERB' && tokens[at - 1]?.tag === 'CCONJ') return false;
    // "denied the existence of the camps, officials began": another clause, where nothing is set beside the noun.
    if (named && isComma(token) && !isRelativeOrArticle(tokens[at + 1]?.norm ?? '')) return false;
    if (token.tag === 'VERB' && !token.norm.endsWith('ing') && tokens[at - 1]?.norm !== 'to' && at > from) return !(comma && closesSpeech(field, at));
    if (named && BACKGROUND.has(token.norm)) return false;
    if (isComma(token)) comma = true;
    if (token.norm === ';' || token.norm === ':') return false;
  }
  return false;
};

/** "…, the authority said.": a verb of saying with nothing behind it. */
const closesSpeech = (field: Field, at: number): boolean => {
  const cue = CUE_FORMS.get(field.tokens[at]?.norm ?? '');
  const next = field.tokens[at + 1];
  return cue !== undefined && isSaying(cue.verb) && (next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP');
};

export const startsPhrase = (field: Field, at: number): boolean => at < field.to && endOfBase(field, at) > at;

const CLITIC = /^(?:he|she|it|they|we|i|you|there|that|what|who|here)'/;

/** "says it's too early", "said there's no plan": subject and verb in one word. */
export const startsClitic = ({ tokens, to }: Field, at: number): boolean => at < to && tokens[at]?.tag === 'AUX' && CLITIC.test(tokens[at]!.norm);

/** "says at least 1.5 million", "said 8,000": a clause cut down to its figure. */
export const startsFigureOf = (field: Field, from: number): boolean => {
  for (let at = from; at < field.to && at - from < 4; at += 1) {
    const tag = field.tokens[at]?.tag;
    if (tag === 'NUM' || tag === 'SYM') return true;
    if (tag !== 'ADP' && tag !== 'ADV' && tag !== 'ADJ' && tag !== 'DET') return false;
  }
  return false;
};

export const isVerbAfter = (field: Field, to: number): boolean => {
  const next = field.tokens[to + 1];
  const later = field.tokens[to + 2];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || (next.tag === 'ADV' && later?.tag === 'VERB') || next.norm === 'not');
};

/** "reported, citing officials, that …": the clause behind what is set between commas. */
export const behindInsertion = (field: Field, at: number): number | null => {
  if (!isComma(field.tokens[at])) return null;
  for (let next = at + 1; next + 1 < field.to && next - at < 20; next += 1) {
    if (isComma(field.tokens[next])) return field.tokens[next + 1]?.norm === 'that' ? next + 1 : null;
  }
  return null;
};

export type Opening = 'clause' | 'quote' | 'colon';

/** How what stands at `at` opens: by a word such as "that", by a quotation mark, by a colon; null for neither. */
export const clauseAt = (field: Field, at: number): Opening | null => {
  const token = field.tokens[at];
  if (token === undefined || at >= field.to) return null;
  if (token.norm === ':') return isClock(field, at) ? null : 'colon';
  if (opensQuote(field, at)) return 'quote';
  if (isComma(token) && opensQuote(field, at + 1)) return 'quote';
  if (isComma(token) && OPENERS.has(field.tokens[at + 1]?.norm ?? '') && field.tokens[at + 1]?.norm === 'that') return 'clause';
  return OPENERS.has(token.norm) ? 'clause' : null;
};

/** The colon of "2:14". */
export const isClock = ({ tokens }: Field, at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before?.tag === 'NUM' && after?.tag === 'NUM' && before.end === tokens[at]?.start && tokens[at]?.end === after.start;
};

const opensQuote = (field: Field, at: number): boolean =>
  at < field.to && isQuoteMark(field.tokens[at]) && (field.within[at] ?? -1) >= 0 && field.within[at] !== (at > 0 ? field.within[at - 1] ?? -1 : -1);

export const contentStart = (field: Field, at: number, kind: Opening): number => (kind === 'colon' || isComma(field.tokens[at]) ? at + 1 : at);
