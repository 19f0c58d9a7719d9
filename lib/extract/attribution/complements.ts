import { isSaying } from '#lib/lexicon/cues.ts';
import type { CueVerb } from '#lib/lexicon/cues.ts';
import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isAuxOrVerb } from '#lib/lexicon/word-tests.ts';
import { afterAdverbials, startsTime } from './adverbials.ts';
import { stretch } from './content-end.ts';
import { isComma, isQuoteMark } from './frame.ts';
import type { Field, Stretch } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';
import { behindInsertion, clauseAt, contentStart, isFiniteAhead, isVerbAfter, OPENERS, startsClitic, startsFigureOf, startsPhrase } from './openings.ts';
import type { Opening } from './openings.ts';

/** What follows a cue. `none`: nothing it takes; `after` is then where the adverbials behind the cue end. */
export type Complement =
  | Readonly<{ kind: 'clause' | 'quote' | 'colon' | 'infinitive' | 'object' | 'as'; content: Stretch; cueEnd: number }>
  | Readonly<{ kind: 'none'; after: number }>;

/** What the verb at `head` takes, by its frames. */
export const complementOf = (field: Field, head: number, verb: CueVerb): Complement => {
  const { tokens } = field;
  const { frames, prepositions } = verb;
  const saying = isSaying(verb);
  const at = head + 1;
  const next = tokens[at];
  if (next === undefined || at >= field.to) return { kind: 'none', after: at };

  // "spoke instead of": the preposition behind an adverb.
  if (next.tag === 'ADV' && prepositions.has(tokens[at + 1]?.norm ?? '') && !saying && startsPhrase(field, at + 2)) return { kind: 'object', content: stretch(field, at + 2, true), cueEnd: at + 2 };
  // "as she put it: “…”" is speech; nothing else that is put is.
  if (verb.lemma === 'put') {
    const kind = next.norm === 'it' ? clauseAt(field, afterAdverbials(field, at + 1)) : null;
    return kind === null || kind === 'clause' ? { kind: 'none', after: next.norm === 'it' ? at + 1 : at } : { kind, content: stretch(field, contentStart(field, afterAdverbials(field, at + 1), kind), false), cueEnd: at + 1 };
  }
  if (prepositions.has(next.norm)) {
    if (next.norm === 'out' || next.norm === 'on' || next.norm === 'in') {
      const later = at + 1;
      const kind = clauseAt(field, later);
      if (kind !== null) return { kind, content: stretch(field, later, false), cueEnd: later };
    }
    if (verb.lemma === 'go' && next.norm === 'on' && tokens[at + 1]?.norm === 'to') return { kind: 'none', after: at };
    if (startsPhrase(field, at + 1) || tokens[at + 1]?.tag === 'VERB' || isQuoteMark(tokens[at + 1]) || OPENERS.has(tokens[at + 1]?.norm ?? '')) {
      const dated = (next.norm === 'on' || next.norm === 'in' || next.norm === 'of') && hasSign(tokens[at + 1], DAY_SIGN);
      if (!dated && (!saying || next.norm !== 'to' && next.norm !== 'on' && next.norm !== 'with')) {
        return { kind: 'object', content: stretch(field, at + 1, true), cueEnd: at + 1 };
      }
    }
  }
  const beyond = behindInsertion(field, at) ?? (saying ? behindInsertion(field, afterAdverbials(field, at)) : null);
  if (beyond !== null && accepts(frames, 'clause', 'that')) return { kind: 'clause', content: stretch(field, beyond, false), cueEnd: at };
  const here = clauseAt(field, at);
  if (here !== null && accepts(frames, here, tokens[at]?.norm ?? '')) return { kind: here, content: stretch(field, contentStart(field, at, here), false), cueEnd: here === 'colon' ? at + 1 : at };

  if (frames.tell || frames.order) {
    // "warned it would run out"
    const addressee = isDay(field, at) || (next.tag === 'PRON' && tokens[at + 1]?.tag === 'AUX') ? null : phraseFrom(field, at);
    if (addressee !== null) {
      const ends = [addressee.whole.to, addressee.core.to];
      for (const end of ends) {
        const after = afterAdverbials(field, end);
        for (const place of [end, after]) {
          const kind = clauseAt(field, place);
          if (kind !== null && frames.tell) return { kind, content: stretch(field, contentStart(field, place, kind), false), cueEnd: kind === 'colon' ? place + 1 : at };
          if (tokens[place]?.norm === 'to' && isVerbAfter(field, place) && (frames.order || frames.tell)) return { kind: 'infinitive', content: stretch(field, frames.order ? at : place, false), cueEnd: at };
        }
        if (frames.tell && verb.lemma === 'tell' && (startsPhrase(field, after) || startsClitic(field, after) || startsFigureOf(field, after)) && isFiniteAhead(field, after)) {
          return { kind: 'clause', content: stretch(field, after, false), cueEnd: at };
        }
      }
      if (verb.lemma === 'tell') {
        const that = thatAhead(field, addressee.whole.to);
        if (that !== null) return { kind: 'clause', content: stretch(field, that, false), cueEnd: at };
        const end = afterAdverbials(field, addressee.whole.to);
        return { kind: 'none', after: end };
      }
      if (frames.object || frames.order) return { kind: 'object', content: stretch(field, at, true), cueEnd: at };
    }
  }

  // "said at a rally in Toledo, Ohio, that it was over"
  const late = saying && next.tag === 'ADP' ? thatAhead(field, at) : null;
  if (late !== null && tokens[late]?.tag === 'SCONJ' || (late !== null && isComma(tokens[late - 1]))) return { kind: 'clause', content: stretch(field, late, false), cueEnd: at };
  const later = saying || frames.quote || accepts(frames, 'clause', 'that') ? afterAdverbials(field, at) : at;
  const after = saying || frames.quote || tokens[later]?.norm === 'that' ? later : tokens[at]?.tag === 'ADV' && tokens[at]?.norm !== 'there' ? at + 1 : at;
  if (after > at) {
    const there = clauseAt(field, after);
    if (there !== null && accepts(frames, there, tokens[after]?.norm ?? '')) {
      return { kind: there, content: stretch(field, contentStart(field, after, there), false), cueEnd: there === 'colon' ? after + 1 : at };
    }
  }
  for (const place of after > at ? [at, after] : [at]) {
    const token = tokens[place];
    if (token === undefined || place >= field.to) continue;
    if (token.norm === 'to' && isVerbAfter(field, place) && frames.infinitive) return { kind: 'infinitive', content: stretch(field, place, false), cueEnd: place };
  }
  if (frames.as) {
    const object = phraseFrom(field, at);
    if (object !== null) {
      const place = tokens[object.whole.to]?.norm === 'as' ? object.whole.to : tokens[object.core.to]?.norm === 'as' ? object.core.to : -1;
      if (place >= 0) return { kind: 'as', content: stretch(field, at, true), cueEnd: at };
      if (isQuoteMark(tokens[object.whole.to]) || (verb.lemma === 'call' || verb.lemma === 'label' || verb.lemma === 'brand')) return { kind: 'as', content: stretch(field, at, true), cueEnd: at };
    }
    if (tokens[at]?.norm === 'as') return { kind: 'as', content: stretch(field, at + 1, true), cueEnd: at };
  }
  if ((frames.say || frames.clause || verb.lemma === 'warn') && (startsPhrase(field, after) || startsClitic(field, after) || startsFigureOf(field, after) || tokens[after]?.norm === 'there') && isFiniteAhead(field, after, frames.object && verb.lemma !== 'say')) {
    return { kind: 'clause', content: stretch(field, (startsPhrase(field, at) || startsClitic(field, at) || startsFigureOf(field, at)) && !startsTime(field, at) ? at : after, false), cueEnd: at };
  }
  // "which critics say has cost $90m"
  if (saying && isAuxOrVerb(tokens[at]?.tag ?? '') && tokens[at]?.norm.endsWith('ing') === false && standsBehindRelative(field, head)) return { kind: 'clause', content: stretch(field, at, false), cueEnd: at };
  if (verb.lemma === 'say' && after < field.to && tokens[after]?.tag !== 'PUNCT' && (tokens[after]?.tag === 'VERB' || tokens[after]?.tag === 'SCONJ' || startsFigureOf(field, after))) {
    return { kind: 'clause', content: stretch(field, after, false), cueEnd: at };
  }
  if (frames.object) {
    for (const place of after > at ? [at, after] : [at]) {
      const gerund = tokens[place]?.tag === 'VERB' && (tokens[place]?.norm.endsWith('ing') ?? false);
      if ((startsPhrase(field, place) && !isDay(field, place)) || gerund || (startsFigureOf(field, place) && tokens[place]?.norm !== 'within')) return { kind: 'object', content: stretch(field, place, true), cueEnd: place };
    }
  }
  return { kind: 'none', after };
};

const isWhichWhoThatOrWhat = (word: string): boolean => word === 'which' || word === 'who' || word === 'that' || word === 'what';

/** "which | critics say": a relative word and then who says it. */
const standsBehindRelative = ({ tokens, from }: Field, head: number): boolean => {
  for (let at = head - 1; at > from && head - at < 6; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB') return false;
    if (isWhichWhoThatOrWhat(token.norm)) return at < head - 1;
  }
  return false;
};

/** "told investors of Kestrel, the parent, on Monday that …": "that" behind what is set beside whom it was told. */
const thatAhead = ({ tokens, to }: Field, from: number): number | null => {
  for (let at = from; at < to && at - from < 16; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'VERB' || token.tag === 'AUX' || isQuoteMark(token)) return null;
    if (token.norm === 'that') return token.tag === 'SCONJ' || tokens[at - 1]?.tag === 'NUM' || isComma(tokens[at - 1]) ? at : null;
  }
  return null;
};

/** "warned Tuesday": when it was said, not whom or what. */
const isDay = (field: Field, at: number): boolean => startsTime(field, at) && (field.tokens[at + 1] === undefined || at + 1 >= field.to || field.tokens[at + 1]?.tag === 'PUNCT');

const accepts = (frames: CueVerb['frames'], kind: Opening, word: string): boolean => {
  if (kind === 'clause') {
    if (frames.tell && word === 'that') return true;
    if (frames.say || frames.clause || frames.wh) return word !== 'who' && word !== 'which' && word !== 'when' || frames.wh || frames.clause;
    return false;
  }
  return frames.say || frames.quote || frames.tell || frames.object || frames.clause;
};
