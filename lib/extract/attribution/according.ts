import { POLLS } from '#lib/lexicon/cues.ts';
import { apposedAfter, hasVerb, resumed } from './around.ts';
import { endOfContent } from './content-end.ts';
import type { Found } from './found.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';
import { byAgent } from './passive.ts';
import { isSpeakingNoun } from './speakers.ts';

/** "according to", "in the words of": the source follows the cue. */
export const accordingRelations = (field: Field): readonly Found[] => {
  const found: Found[] = [];
  for (let at = field.from; at + 2 < field.to; at += 1) {
    const token = field.tokens[at];
    const length = token?.norm === 'according' && field.tokens[at + 1]?.norm === 'to' ? 2 : token?.norm === 'per' && isComma(field.tokens[at - 1]) && namesSource(field, at + 1) ? 1 : 0;
    if (length === 0) continue;
    const source = phraseFrom(field, at + length, true);
    if (source === null) continue;
    const cue = { from: at, to: at + length };
    let end = source.whole.to;
    const made = field.tokens[end]?.tag === 'VERB' ? byAgent(field, end + 1) : null;
    if (made !== null) end = made.whole.to;
    while (end < field.to && end - at < 60 && !(field.tokens[end]?.tag === 'PUNCT' && !isQuoteMark(field.tokens[end]))) end += 1;
    const before = at - 1 >= field.from ? field.tokens[at - 1] : undefined;
    const first = before === undefined || (before.tag === 'CCONJ' && at - 2 < field.from);
    const base = { rule: 'according', lemma: 'according', cue, source: made ?? apposedAfter(field, source), pronoun: null, stance: 'says', negated: false } as const;
    if (first) {
      let comma = end;
      while (comma < field.to && !isComma(field.tokens[comma])) comma += 1;
      if (source.whole.to < field.to && comma + 1 < field.to) found.push({ ...base, content: [{ from: comma + 1, to: endOfContent(field, comma + 1, false) }] });
      continue;
    }
    const left = beforeAccording(field, at);
    if (left === null) continue;
    const right = isComma(before) && isComma(field.tokens[end]) && !hasVerb(field, left.from, left.to) ? resumed(field, end) : null;
    found.push({ ...base, content: right === null ? [left] : [left, right] });
  }
  return found;
};

const isInFromOrUnder = (word: string): boolean => word === 'in' || word === 'from' || word === 'under';

/** "In a national poll by the paper, 54 per cent said so": what follows the comma is the poll's. */
export const pollRelation = (field: Field): Found | null => {
  const { tokens, from } = field;
  if (!isInFromOrUnder(tokens[from]?.norm ?? '')) return null;
  const source = phraseFrom(field, from + 1);
  if (source === null || !POLLS.has(tokens[source.core.to - 1]?.norm ?? '')) return null;
  let comma = source.whole.to;
  while (comma < field.to && comma - source.whole.to < APPOSED && !isComma(tokens[comma])) comma += 1;
  // "In a poll, conducted in May, 54 per cent …"
  const next = tokens[comma + 1];
  if (next?.tag === 'VERB' || next?.norm === 'which') {
    comma += 1;
    while (comma < field.to && comma - source.whole.to < APPOSED && !isComma(tokens[comma])) comma += 1;
  }
  if (!isComma(tokens[comma]) || comma + 3 >= field.to) return null;
  return { rule: 'in-poll', lemma: 'according', cue: { from, to: from + 1 }, source, pronoun: null, stance: 'says', negated: false, content: [{ from: comma + 1, to: endOfContent(field, comma + 1, false) }] };
};

// In words: what stands beside the name of a poll is short.
const APPOSED = 20;

/** After ", per": a name or "the ministry", not "per head". */
const namesSource = ({ tokens }: Field, at: number): boolean => tokens[at]?.tag === 'PROPN' || tokens[at]?.tag === 'DET' || isSpeakingNoun(tokens[at]?.norm ?? '');

const beforeAccording = (field: Field, to: number): Stretch | null => {
  let end = to;
  while (end > field.from && isComma(field.tokens[end - 1])) end -= 1;
  let from = end;
  while (from > field.from && end - from < 150 && !(field.tokens[from - 1]?.norm === ';' && (field.within[from - 1] ?? -1) < 0)) from -= 1;
  return from < end ? { from, to: end } : null;
};
