import { CLOSING, CUE_FORMS, isSaying, NOUN_CUES } from '#lib/lexicon/cues.ts';
import type { CueForm } from '#lib/lexicon/cues.ts';
import { CONTRACTED_SIGN, NOT_SIGN, PLURAL_SIGN, VERB_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isPossessiveS } from '#lib/lexicon/word-tests.ts';
import type { Token } from '#lib/model/index.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field } from './frame.ts';
import { isSpeakingNoun } from './speakers.ts';

/** "has repeatedly denied": `from` its first token, `head` its last, the verb that says what happens. */
export type VerbGroup = Readonly<{
  from: number;
  head: number;
  kind: 'finite' | 'participle' | 'infinitive';
  passive: boolean;
  negated: boolean;
  modal: boolean;
}>;

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "isn't", "aren't", "wasn't", "weren't", "he's", "she's", "it's", "they're", "we're", "i'm", "you're", "that's", "who's"]);
const MODAL = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'cannot', "i'll", "he'll", "she'll", "they'll", "we'll", "it'll", "you'll", "i'd", "he'd", "she'd", "they'd", "we'd", "won't", "wouldn't", "can't", "couldn't", "shouldn't", "mightn't", "mustn't"]);

const isParticiple = (norm: string): boolean => {
  const cue = CUE_FORMS.get(norm);
  return cue === undefined ? norm.endsWith('ed') || norm.endsWith('en') || norm.endsWith('wn') || norm.endsWith('ght') : cue.forms.participle;
};

const isVerbAuxOrPunct = (word: string): boolean => word === 'VERB' || word === 'AUX' || word === 'PUNCT';

/**
 * A form of a verb of saying that was taken for a noun: it is a verb where a subject stands before it and no word
 * that opens a noun phrase, or where its clause follows.
 */
const isMistakenNoun = (field: Field, at: number): boolean => {
  const token = field.tokens[at];
  if (token === undefined || (token.signs & VERB_SIGN) === 0) return false;
  const cue = CUE_FORMS.get(token.norm);
  if (cue === undefined || token.tag === 'VERB' || token.tag === 'AUX' || token.tag === 'PROPN') return false;
  const before = at > field.from ? field.tokens[at - 1] : undefined;
  const after = at + 1 < field.to ? field.tokens[at + 1] : undefined;
  if (token.tag === 'ADP') return false;
  if (!NOUN_CUES.has(cue.verb.lemma) && !cue.forms.ing) {
    // "says", "told", "believes" are verbs wherever no determiner makes them nouns.
    return before === undefined ? cue.forms.past : (before.tag !== 'DET' || before.norm === 'which') && before.tag !== 'ADJ' && before.tag !== 'NUM' && !(before.tag === 'PART' && isPossessiveS(before.text)) && (before.tag !== 'ADP' || isQuoteMark(before));
  }
  if (closesTail(field, at, cue)) return true;
  if (before === undefined || before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'ADP' || before.tag === 'NUM' || (before.tag === 'PART' && !isQuoteMark(before)) || before.tag === 'VERB') return false;
  if (before.norm === ',' && cue.forms.ing) return true;
  if (isQuoteMark(before) && cue.forms.past) return true;
  if (before.tag === 'NOUN' && after?.norm === 'that' && at + 2 < field.to && !isVerbAuxOrPunct(field.tokens[at + 2]?.tag ?? '')) return true;
  const clauseAfter = after !== undefined && (after.norm === 'that' || after.norm === ':' || after.tag === 'DET' || after.tag === 'PRON' || after.norm === 'to');
  const subjectBefore = before.tag === 'PRON' || before.tag === 'PROPN' || (before.tag === 'NOUN' && before.norm.endsWith('s'));
  return subjectBefore && clauseAfter && (cue.forms.s || cue.forms.base || cue.forms.past);
};

// In words: what says who estimates so is short.
const TAIL = 12;

/** "…, the World Bank estimates.": at the end of a sentence behind a comma, a phrase that can speak and a form that agrees with it. */
const closesTail = (field: Field, at: number, cue: CueForm): boolean => {
  const { tokens } = field;
  const next = at + 1 < field.to ? tokens[at + 1] : undefined;
  let head = tokens[at - 1];
  if (next !== undefined && !/^[.;!?”"]/.test(next.text)) return false;
  if (!(isSaying(cue.verb) || CLOSING.has(cue.verb.lemma)) || at - 1 <= field.from) return false;
  let comma = at - 1;
  for (; comma > field.from && at - comma <= TAIL && !isComma(tokens[comma]); comma -= 1) {
    const token = tokens[comma];
    if (token === undefined || token.tag === 'CCONJ' || token.tag === 'AUX' || (token.tag === 'VERB' && tokens[comma + 1]?.tag !== 'NOUN')) return false;
    // "an analysis of the records shows": the noun before what hangs on it.
    if (token.tag === 'ADP') head = tokens[comma - 1];
  }
  if (!isComma(tokens[comma]) || head === undefined || (head.tag !== 'NOUN' && head.tag !== 'PROPN')) return false;
  const several = head.tag === 'NOUN' && hasSign(head, PLURAL_SIGN);
  if (!cue.forms[several ? 'base' : 's'] || !(head.tag === 'PROPN' || isSpeakingNoun(head.norm))) return false;
  for (let verb = comma - 1; verb >= field.from && comma - verb < 150; verb -= 1) if (tokens[verb]?.tag === 'VERB' || tokens[verb]?.tag === 'AUX') return true;
  return false;
};

/** The verb groups of a field from left to right. */
export const verbGroupsOf = (field: Field): readonly VerbGroup[] => {
  const { tokens } = field;
  const groups: VerbGroup[] = [];
  let at = field.from;
  let skip = 0;
  while (at < field.to) {
    const skipped = field.skips[skip];
    if (skipped !== undefined && at >= skipped.from) { at = Math.max(at, skipped.to); skip += 1; continue; }
    const token = tokens[at];
    if (token === undefined) break;
    const verbal = token.tag === 'VERB' || token.tag === 'AUX' || isMistakenNoun(field, at);
    if (!verbal) { at += 1; continue; }
    const from = at;
    let head = at;
    let passive = false;
    let negated = false;
    let modal = false;
    let be = false;
    let auxiliaries = 0;
    let next: Token | undefined = token;
    while (next !== undefined && at < field.to) {
      if ((next.signs & (NOT_SIGN | CONTRACTED_SIGN)) !== 0) negated = true;
      if (next.tag === 'AUX') {
        if (MODAL.has(next.norm)) modal = true;
        be = BE.has(next.norm);
        auxiliaries += 1;
        head = at;
      } else if (next.tag === 'VERB' || at === from || isMistakenNoun(field, at)) {
        passive = be && isParticiple(next.norm);
        head = at;
        break;
      } else if (next.tag !== 'ADV' && (next.signs & NOT_SIGN) === 0) break;
      else if (auxiliaries === 0 || at - head > 3) break;
      at += 1;
      next = tokens[at];
    }
    const before = from > field.from ? tokens[from - 1] : undefined;
    const beforeThat = from - 1 > field.from ? tokens[from - 2] : undefined;
    const infinitive = before?.norm === 'to' || (before?.tag === 'ADV' && beforeThat?.norm === 'to');
    const ing = auxiliaries === 0 && (tokens[head]?.norm.endsWith('ing') ?? false);
    negated ||= hasSign(before, NOT_SIGN);
    groups.push({ from, head, kind: infinitive ? 'infinitive' : ing ? 'participle' : 'finite', passive, negated, modal });
    at = head + 1;
  }
  return groups;
};
