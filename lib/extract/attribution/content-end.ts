import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { VERB_SIGN } from '#lib/lexicon/signs.ts';
import type { Token } from '#lib/model/index.ts';
import { isComma } from './frame.ts';
import type { Field, Stretch } from './frame.ts';

// A sentence longer than this is none; the limit keeps hostile text linear.
const REACH = 150;

export const stretch = (field: Field, from: number, tight: boolean): Stretch => ({ from, to: endOfContent(field, from, tight) });

// After these a sentence tells when or why something was said of a thing, no more of the thing.
const LOOSE = new Set(['but', 'because', 'until', 'during', 'after', 'before', 'following', 'amid', 'despite', 'since']);

const isDash = (token: Token): boolean => token.tag === 'PUNCT' && '-–—―'.includes(token.text.charAt(0)) && /^[-–—―]+$/.test(token.text);

/** Is the first verb from here one of saying: another source begins to speak. */
const saysNext = (field: Field, from: number): boolean => {
  for (let at = from; at < field.to && at - from < 8; at += 1) {
    const token = field.tokens[at];
    if (token === undefined || token.tag === 'PUNCT') return false;
    if (token.tag === 'AUX' && field.tokens[at + 1]?.tag !== 'VERB' && field.tokens[at + 1]?.tag !== 'ADV') return false;
    if (token.tag !== 'VERB') continue;
    const cue = CUE_FORMS.get(token.norm);
    return cue !== undefined && isSaying(cue.verb) && !token.norm.endsWith('ing');
  }
  return false;
};

/** "… and warned", "… and repeatedly says": the same source goes on to speak. */
const saysAgain = (field: Field, from: number): boolean => {
  const at = field.tokens[from]?.tag === 'ADV' ? from + 1 : from;
  const verb = field.tokens[at];
  const cue = verb === undefined ? undefined : CUE_FORMS.get(verb.norm);
  return verb?.tag === 'VERB' && cue !== undefined && (isSaying(cue.verb) || (cue.verb.frames.order && !cue.verb.frames.infinitive)) && !cue.forms.base && !cue.forms.ing;
};

/**
 * Where content that begins at `from` ends: at the sentence's end or before what plainly belongs to the outlet or
 * to the next cue. `tight` for a noun phrase, which ends at the next clause.
 */
export const endOfContent = (field: Field, from: number, tight: boolean): number => {
  const { tokens } = field;
  const quotation = field.within[from] ?? -1;
  let depth = 0;
  const limit = Math.min(field.to, from + REACH);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    const inside = field.within[at] ?? -1;
    const next = tokens[at + 1];
    // 'chanted “What curfew?” and kept going': the words are over, the sentence is not.
    if (quotation >= 0 && inside < 0 && (token.norm === 'and' || token.norm === 'but') && (next?.tag === 'VERB' || next?.tag === 'ADV')) return at;
    if (inside >= 0 && inside !== quotation) continue;
    if (token.norm === '(') depth += 1;
    if (token.norm === ')') depth -= 1;
    if (depth > 0 || at === from) continue;
    if (token.norm === ';') return at;
    if (isComma(token) && next !== undefined) {
      const cue = (next.signs & VERB_SIGN) === 0 ? undefined : CUE_FORMS.get(next.norm);
      if (cue !== undefined && cue.forms.ing) return at;
      // "which denied that it was full, said": the clause is over and its main verb comes.
      if (cue !== undefined && next.tag === 'VERB' && isSaying(cue.verb) && !cue.forms.base) return at;
      if (next.tag === 'ADV' && CUE_FORMS.get(tokens[at + 2]?.norm ?? '')?.forms.ing === true && tokens[at + 2]?.norm.endsWith('ing') === true) return at;
      if (next.norm === 'according') return at;
      if (next.norm === 'but' || next.norm === 'while' || next.norm === 'although' || next.norm === 'though') return at;
      if (next.norm === 'and') {
        const after = tokens[at + 2];
        const verb = after === undefined ? undefined : CUE_FORMS.get(after.norm);
        if (after !== undefined && verb !== undefined && after.tag === 'VERB' && !verb.forms.base) return at;
        if (saysNext(field, at + 2)) return at;
      }
      if (tight && (next.norm === 'who' || next.norm === 'that' || next.norm === 'which' || next.norm === 'and' || next.tag === 'VERB' || next.tag === 'SCONJ' || next.tag === 'PRON')) return at;
    }
    if (token.norm === 'according' && next?.norm === 'to') return at;
    if (isDash(token) && (tight || (next?.norm === 'and' && saysNext(field, at + 2)))) return at;
    if ((token.norm === 'and' || token.norm === 'but') && !tight && saysAgain(field, at + 1)) return at;
    if (tight && LOOSE.has(token.norm)) return at;
    if (token.norm === 'and' && tight) {
      const after = tokens[at + 1]?.tag === 'ADV' ? tokens[at + 2] : tokens[at + 1];
      if (after !== undefined && after.tag === 'VERB' && !after.norm.endsWith('ing')) return at;
    }
    if (tight && token.tag === 'SCONJ' && (token.norm === 'while' || token.norm === 'although' || token.norm === 'though' || token.norm === 'when')) return at;
  }
  let end = limit;
  while (end > from + 1 && tokens[end - 1]?.tag === 'PUNCT' && /^[.!?,…]+$/.test(tokens[end - 1]!.text)) end -= 1;
  return end;
};
