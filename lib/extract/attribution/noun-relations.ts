import { COUNT_NOUNS } from '#lib/lexicon/cues.ts';
import { NOUN_SIGN } from '#lib/lexicon/signs.ts';
import { endOfContent } from './content-end.ts';
import type { Found } from './found.ts';
import { isQuoteMark } from './frame.ts';
import type { Field } from './frame.ts';
import { startsFigureOf } from './openings.ts';
import { phraseEndingAt, phraseFrom } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';

const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

/** The relations that nouns mark: "Mr Bello's claim that …", "the police estimate of 40". */
export const nounRelations = (field: Field): readonly Found[] => {
  const { tokens } = field;
  const found: Found[] = [];
  let skip = 0;
  for (let at = field.from; at + 2 < field.to; at += 1) {
    const skipped = field.skips[skip];
    if (skipped !== undefined && at >= skipped.from) { at = Math.max(at, skipped.to - 1); skip += 1; continue; }
    const token = tokens[at];
    if (token === undefined || (token.signs & NOUN_SIGN) === 0 || token.tag === 'VERB') continue;
    const source = ownerBefore(field, at) ?? null;
    const relation = thatClause(field, at, source) ?? countOf(field, at, source) ?? countIs(field, at, source);
    if (relation !== null) found.push(relation);
  }
  return found;
};

const make = (field: Field, at: number, rule: string, source: Phrase | null, from: number, stance: Found['stance']): Found => ({
  rule, lemma: field.tokens[at]?.norm ?? '', cue: { from: at, to: at + 1 }, source, pronoun: null,
  content: [{ from, to: endOfContent(field, from, true) }], stance, negated: false,
});

const thatClause = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  let that = at + 1;
  let source = owner;
  const link = tokens[that]?.norm;
  if (link === 'by' || link === 'from') {
    const maker = phraseFrom(field, that + 1);
    if (maker === null) return null;
    source = maker;
    that = maker.core.to;
  }
  const before = tokens[at - 1];
  const opened = source !== null || (at > field.from && (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'ADP'));
  if (!opened || tokens[that]?.norm !== 'that' || !opensClause(field, that + 1)) return null;
  return make(field, at, 'noun-that', source, that, /^denials?$/.test(tokens[at]?.norm ?? '') ? 'denies' : 'says');
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
  const source = owner ?? namedBefore(field, at);
  return figure && source !== null ? make(field, at, 'noun-of', source, at + 2, 'says') : null;
};

/** "The ministry's own count of the dead is 13", "the union's tally stood at 40". */
const countIs = (field: Field, at: number, owner: Phrase | null): Found | null => {
  const { tokens } = field;
  if (owner === null || !COUNT_NOUNS.has(tokens[at]?.norm ?? '')) return null;
  for (let verb = at + 1; verb < Math.min(field.to, at + 25); verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.norm === ';') return null;
    const stands = /^(?:stands|stood)$/.test(token.norm) && tokens[verb + 1]?.norm === 'at' ? verb + 2 : /^(?:is|was)$/.test(token.norm) ? verb + 1 : -1;
    if (stands >= 0 && startsFigureOf(field, stands)) return make(field, at, 'noun-of', owner, stands, 'says');
  }
  return null;
};

/** "the Garda estimate", "a UN count": the name before the noun. */
const namedBefore = (field: Field, at: number): Phrase | null => {
  const { tokens } = field;
  let from = at;
  while (from - 1 >= field.from && (tokens[from - 1]?.tag === 'PROPN' || /^(?:police|government|official|industry|company|army|union)$/.test(tokens[from - 1]?.norm ?? ''))) from -= 1;
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
  if (token.tag !== 'PART' || !/^['’‘]s?$/.test(token.text)) return null;
  const owner = phraseEndingAt(field, before - 1);
  return owner === null ? null : { core: owner.near, whole: owner.near, near: owner.near, others: [], apposed: null };
};
