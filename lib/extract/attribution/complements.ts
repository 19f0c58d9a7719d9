import { TIME_WORDS } from '#lib/lexicon/time-words.ts';
import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import type { CueVerb } from '#lib/lexicon/cues.ts';
import type { Token } from '#lib/model/index.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { endOfBase, phraseFrom } from './noun-phrases.ts';

/** What follows a cue. `none`: nothing it takes; `after` is then where the adverbials behind the cue end. */
export type Complement =
  | Readonly<{ kind: 'clause' | 'quote' | 'colon' | 'infinitive' | 'object' | 'as'; content: Stretch; cueEnd: number }>
  | Readonly<{ kind: 'none'; after: number }>;

const OPENERS = new Set(['that', 'whether', 'if', 'what', 'how', 'why', 'who', 'where', 'when', 'which']);
const VENUES = new Set(['in', 'on', 'at', 'to', 'during', 'via', 'by', 'after', 'before', 'through', 'from', 'with', 'of', 'following', 'over', 'under', 'ahead', 'as']);
// A sentence longer than this is none; the limit keeps hostile text linear.
const REACH = 150;

/** End of the adverbials that may stand between a verb of saying and its clause: "on Sunday", "in a statement". */
const afterAdverbials = (field: Field, from: number): number => {
  const { tokens } = field;
  let at = from;
  for (let steps = 0; steps < 6 && at < field.to; steps += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (TIME_WORDS.has(token.norm) || (token.tag === 'ADV' && !OPENERS.has(token.norm))) { at += 1; continue; }
    if ((token.norm === 'last' || token.norm === 'this' || token.norm === 'late' || token.norm === 'early' || token.norm === 'next') && TIME_WORDS.has(tokens[at + 1]?.norm ?? '')) { at += 2; continue; }
    if (VENUES.has(token.norm)) {
      if (opensFigure(token.norm, tokens[at + 1])) break;
      const phrase = phraseFrom(field, at + 1);
      if (phrase === null) break;
      let end = phrase.whole.to;
      while (end < field.to && TIME_WORDS.has(tokens[end]?.norm ?? '')) end += 1;
      if (tokens[end]?.tag === 'NUM') end += 1;
      at = end;
      continue;
    }
    break;
  }
  return at;
};

/** "at least 40", "over 300": words of a figure, not of a place. */
const opensFigure = (preposition: string, next: Token | undefined): boolean =>
  next !== undefined && (next.norm === 'least' || next.norm === 'most' || (next.tag === 'NUM' && preposition !== 'in' && preposition !== 'on' && preposition !== 'at'));

const isFiniteAhead = (field: Field, from: number): boolean => {
  const { tokens } = field;
  let comma = false;
  for (let at = from; at < field.to && at - from < 30; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB' && !token.norm.endsWith('ing') && tokens[at - 1]?.norm !== 'to' && at > from) return !(comma && closesSpeech(field, at));
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

const startsPhrase = (field: Field, at: number): boolean => at < field.to && endOfBase(field, at) > at;

const stretch = (field: Field, from: number, tight: boolean): Stretch => ({ from, to: endOfContent(field, from, tight) });

/** What the verb at `head` takes, by its frames. */
export const complementOf = (field: Field, head: number, verb: CueVerb): Complement => {
  const { tokens } = field;
  const { frames, prepositions } = verb;
  const saying = isSaying(verb);
  let at = head + 1;
  const next = tokens[at];
  if (next === undefined || at >= field.to) return { kind: 'none', after: at };

  if (prepositions.has(next.norm)) {
    if (next.norm === 'out' || next.norm === 'on' || next.norm === 'in') {
      const later = at + 1;
      const kind = clauseAt(field, later);
      if (kind !== null) return { kind, content: stretch(field, later, false), cueEnd: later };
    }
    if (verb.lemma === 'go' && next.norm === 'on' && tokens[at + 1]?.norm === 'to') return { kind: 'none', after: at };
    if (startsPhrase(field, at + 1) || tokens[at + 1]?.tag === 'VERB' || isQuoteMark(tokens[at + 1]) || OPENERS.has(tokens[at + 1]?.norm ?? '')) {
      const dated = (next.norm === 'on' || next.norm === 'in' || next.norm === 'of') && TIME_WORDS.has(tokens[at + 1]?.norm ?? '');
      if (!dated && (!saying || frames.size === 0 || next.norm !== 'to' && next.norm !== 'on' && next.norm !== 'with')) {
        return { kind: frames.has('order') || verb.lemma === 'call' && next.norm === 'on' ? 'object' : 'object', content: stretch(field, at + 1, true), cueEnd: at + 1 };
      }
    }
  }
  const beyond = behindInsertion(field, at);
  if (beyond !== null && accepts(frames, 'clause', 'that')) return { kind: 'clause', content: stretch(field, beyond, false), cueEnd: at };
  const here = clauseAt(field, at);
  if (here !== null && accepts(frames, here, tokens[at]?.norm ?? '')) return { kind: here, content: stretch(field, contentStart(field, at, here), false), cueEnd: here === 'colon' ? at + 1 : at };

  if (frames.has('tell') || frames.has('order')) {
    const addressee = phraseFrom(field, at);
    if (addressee !== null) {
      const ends = [addressee.whole.to, addressee.core.to];
      for (const end of ends) {
        const after = afterAdverbials(field, end);
        for (const place of [end, after]) {
          const kind = clauseAt(field, place);
          if (kind !== null && frames.has('tell')) return { kind, content: stretch(field, contentStart(field, place, kind), false), cueEnd: kind === 'colon' ? place + 1 : at };
          if (tokens[place]?.norm === 'to' && isVerbAfter(field, place) && (frames.has('order') || frames.has('tell'))) return { kind: 'infinitive', content: stretch(field, frames.has('order') ? at : place, false), cueEnd: at };
        }
        if (frames.has('tell') && verb.lemma === 'tell' && (startsPhrase(field, after) || startsFigureOf(field, after)) && isFiniteAhead(field, after)) {
          return { kind: 'clause', content: stretch(field, after, false), cueEnd: at };
        }
      }
      if (verb.lemma === 'tell') {
        const end = afterAdverbials(field, addressee.whole.to);
        return { kind: 'none', after: end };
      }
      if (frames.has('object') || frames.has('order')) return { kind: 'object', content: stretch(field, at, true), cueEnd: at };
    }
  }

  const after = saying || frames.has('quote') ? afterAdverbials(field, at) : tokens[at]?.tag === 'ADV' ? at + 1 : at;
  if (after > at) {
    const there = clauseAt(field, after);
    if (there !== null && accepts(frames, there, tokens[after]?.norm ?? '')) {
      return { kind: there, content: stretch(field, contentStart(field, after, there), false), cueEnd: there === 'colon' ? after + 1 : at };
    }
  }
  for (const place of after > at ? [at, after] : [at]) {
    const token = tokens[place];
    if (token === undefined || place >= field.to) continue;
    if (token.norm === 'to' && isVerbAfter(field, place) && frames.has('infinitive')) return { kind: 'infinitive', content: stretch(field, place, false), cueEnd: place };
  }
  if (frames.has('as')) {
    const object = phraseFrom(field, at);
    if (object !== null) {
      const place = tokens[object.whole.to]?.norm === 'as' ? object.whole.to : tokens[object.core.to]?.norm === 'as' ? object.core.to : -1;
      if (place >= 0) return { kind: 'as', content: stretch(field, at, true), cueEnd: at };
      if (isQuoteMark(tokens[object.whole.to]) || (verb.lemma === 'call' || verb.lemma === 'label' || verb.lemma === 'brand')) return { kind: 'as', content: stretch(field, at, true), cueEnd: at };
    }
    if (tokens[at]?.norm === 'as') return { kind: 'as', content: stretch(field, at + 1, true), cueEnd: at };
  }
  if ((frames.has('say') || frames.has('clause') || verb.lemma === 'warn') && (startsPhrase(field, after) || startsFigureOf(field, after) || tokens[after]?.norm === 'there') && isFiniteAhead(field, after)) {
    return { kind: 'clause', content: stretch(field, (startsPhrase(field, at) || startsFigureOf(field, at)) && !startsTime(field, at) ? at : after, false), cueEnd: at };
  }
  if (verb.lemma === 'say' && after < field.to && tokens[after]?.tag !== 'PUNCT' && (tokens[after]?.tag === 'VERB' || tokens[after]?.tag === 'SCONJ' || startsFigureOf(field, after))) {
    return { kind: 'clause', content: stretch(field, after, false), cueEnd: at };
  }
  if (frames.has('object')) {
    for (const place of after > at ? [at, after] : [at]) {
      const gerund = tokens[place]?.tag === 'VERB' && (tokens[place]?.norm.endsWith('ing') ?? false);
      if (startsPhrase(field, place) || gerund || startsFigureOf(field, place)) return { kind: 'object', content: stretch(field, place, true), cueEnd: place };
    }
  }
  return { kind: 'none', after };
};

/** "says at least 1.5 million", "said 8,000": a clause cut down to its figure. */
const startsFigureOf = (field: Field, from: number): boolean => {
  for (let at = from; at < field.to && at - from < 4; at += 1) {
    const tag = field.tokens[at]?.tag;
    if (tag === 'NUM' || tag === 'SYM') return true;
    if (tag !== 'ADP' && tag !== 'ADV' && tag !== 'ADJ' && tag !== 'DET') return false;
  }
  return false;
};

const startsTime = (field: Field, at: number): boolean => TIME_WORDS.has(field.tokens[at]?.norm ?? '');

const isVerbAfter = (field: Field, to: number): boolean => {
  const next = field.tokens[to + 1];
  const later = field.tokens[to + 2];
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX' || (next.tag === 'ADV' && later?.tag === 'VERB') || next.norm === 'not');
};

/** "reported, citing officials, that …": the clause behind what is set between commas. */
const behindInsertion = (field: Field, at: number): number | null => {
  if (!isComma(field.tokens[at])) return null;
  for (let next = at + 1; next + 1 < field.to && next - at < 20; next += 1) {
    if (isComma(field.tokens[next])) return field.tokens[next + 1]?.norm === 'that' ? next + 1 : null;
  }
  return null;
};

type Opening = 'clause' | 'quote' | 'colon';

/** How what stands at `at` opens: by a word such as "that", by a quotation mark, by a colon; null for neither. */
const clauseAt = (field: Field, at: number): Opening | null => {
  const token = field.tokens[at];
  if (token === undefined || at >= field.to) return null;
  if (token.norm === ':') return 'colon';
  if (opensQuote(field, at)) return 'quote';
  if (isComma(token) && opensQuote(field, at + 1)) return 'quote';
  if (isComma(token) && OPENERS.has(field.tokens[at + 1]?.norm ?? '') && field.tokens[at + 1]?.norm === 'that') return 'clause';
  return OPENERS.has(token.norm) ? 'clause' : null;
};

const opensQuote = (field: Field, at: number): boolean =>
  at < field.to && isQuoteMark(field.tokens[at]) && (field.within[at] ?? -1) >= 0 && field.within[at] !== (at > 0 ? field.within[at - 1] ?? -1 : -1);

const contentStart = (field: Field, at: number, kind: Opening): number => (kind === 'colon' || isComma(field.tokens[at]) ? at + 1 : at);

const accepts = (frames: CueVerb['frames'], kind: Opening, word: string): boolean => {
  if (kind === 'clause') {
    if (frames.has('tell') && word === 'that') return true;
    if (frames.has('say') || frames.has('clause') || frames.has('wh')) return word !== 'who' && word !== 'which' && word !== 'when' || frames.has('wh') || frames.has('clause');
    return false;
  }
  return frames.has('say') || frames.has('quote') || frames.has('tell') || frames.has('object') || frames.has('clause');
};

const isDash = (token: Token): boolean => /^[-–—―]+$/.test(token.text);

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
    if ((field.within[at] ?? -1) >= 0 && (field.within[at] ?? -1) !== quotation) continue;
    if (token.norm === '(') depth += 1;
    if (token.norm === ')') depth -= 1;
    if (depth > 0 || at === from) continue;
    const next = tokens[at + 1];
    if (token.norm === ';') return at;
    if (isComma(token) && next !== undefined) {
      const cue = CUE_FORMS.get(next.norm);
      if (cue !== undefined && cue.forms.has('ing')) return at;
      if (next.tag === 'ADV' && CUE_FORMS.get(tokens[at + 2]?.norm ?? '')?.forms.has('ing') === true && tokens[at + 2]?.norm.endsWith('ing') === true) return at;
      if (next.norm === 'according') return at;
      if (next.norm === 'but' || next.norm === 'while' || next.norm === 'although' || next.norm === 'though') return at;
      if (next.norm === 'and') {
        const after = tokens[at + 2];
        const verb = after === undefined ? undefined : CUE_FORMS.get(after.norm);
        if (after !== undefined && verb !== undefined && after.tag === 'VERB' && !verb.forms.has('base')) return at;
        if (saysNext(field, at + 2)) return at;
      }
      if (tight && (next.norm === 'who' || next.norm === 'that' || next.norm === 'which' || next.norm === 'and' || next.tag === 'VERB' || next.tag === 'SCONJ' || next.tag === 'PRON')) return at;
    }
    if (token.norm === 'according' && next?.norm === 'to') return at;
    if (isDash(token) && (tight || (next?.norm === 'and' && saysNext(field, at + 2)))) return at;
    if (token.norm === 'and' && !tight && next?.tag === 'VERB' && saysNext(field, at + 1) && !(CUE_FORMS.get(next.norm)?.forms.has('base') ?? false)) return at;
    if ((token.norm === 'but' || token.norm === 'because' || token.norm === 'until') && tight) return at;
    if (token.norm === 'and' && tight) {
      const after = tokens[at + 1]?.tag === 'ADV' ? tokens[at + 2] : tokens[at + 1];
      if (after !== undefined && after.tag === 'VERB' && !after.norm.endsWith('ing')) return at;
    }
    if (tight && token.tag === 'SCONJ' && (token.norm === 'while' || token.norm === 'although' || token.norm === 'though' || token.norm === 'when')) return at;
  }
  let end = limit;
  while (end > from + 1 && /^[.!?,…]+$/.test(tokens[end - 1]?.text ?? '') ) end -= 1;
  return end;
};
