import { CUE_FORMS, isSaying } from '#lib/lexicon/cues.ts';
import { eventsOf } from '#lib/lexicon/events.ts';
import type { Token } from '#lib/model/index.ts';
import type { Subject } from '#lib/subject/index.ts';

// How far a name made of the words around a figure reaches.
const BEFORE = 7;
const AFTER = 6;
const FEWEST = 2;
const MOST = 9;
const ENOUGH = 3;

// What begins another clause.
const BREAK = /^(?:where|that|who|which|whom|whose|when|while|because|although|though|if|whether|since|unless|but|and|or|as|so)$/;
// What no name begins or ends with.
const LOOSE = /^(?:a|an|the|its|their|his|her|this|that|these|those|of|in|on|at|by|for|from|to|with|as|than|per|also|already|still|then|now|only|just|even|about|some|around|nearly|almost|more|most|less|least|up|down|over|under|not|no|be|been|is|are|was|were|has|have|had|will|would|could|can|may|might|and|or|but|it|he|she|they|we|i|you|within|after|before|during|between|into|against|per|cent|percent|today|yesterday|tomorrow|tonight|have|having)$/;
// What a figure may stand behind: "charged with … counts", "closed for …".
const HINGE = /^(?:of|for|at|by|to|in|with|after|within|over|from|than|before|under|above|below|between)$/;
const PRONOUN = /^(?:it|he|she|they|we|i|you|this|that|there|who|which)$/;

const isBreak = (token: Token | undefined): boolean => token === undefined || BREAK.test(token.norm) || (token.tag === 'PUNCT' && !/^[’'%.-]+$/.test(token.text)) || /^[.“”"()]$/.test(token.text);

type Gap = Readonly<{ before: string; after: string; score: number }>;

/** "said", "warned": what follows is told, and not the telling. */
export const isTelling = (word: string): boolean => {
  const cue = CUE_FORMS.get(word);
  return cue !== undefined && isSaying(cue.verb) && eventsOf(cue.verb.lemma).length === 0;
};

/** Another figure, a second clause's verb of saying. */
const isForeign = (token: Token): boolean => token.tag === 'NUM' || /\d/.test(token.text) || isTelling(token.norm);

const isVerb = ({ tag, norm }: Token): boolean => tag === 'VERB' && !LOOSE.test(norm);
const isThing = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';

/** The words of the clause around a member's figure, and how well they tell what it is a figure of; null where they tell nothing. */
const gapOf = ({ claim: { span }, document: { tokens, sentences, article: { text } }, sentence, headline }: Subject, anyhow: boolean): Gap | null => {
  const range = sentences[sentence];
  if (range === undefined) return null;
  // "A 19-gun salute".
  const compound = /^-\p{L}+ \p{Ll}+/u.exec(text.slice(span.end, span.end + 40))?.[0];
  if (compound !== undefined) return { before: '', after: compound, score: ENOUGH };
  let first = range.firstToken;
  while (first < range.endToken && tokens[first]!.end <= span.start) first += 1;
  let next = first;
  while (next < range.endToken && tokens[next]!.start < span.end) next += 1;
  let from = first;
  while (from > range.firstToken && first - from < BEFORE && !isBreak(tokens[from - 1])) from -= 1;
  let to = next;
  while (to < range.endToken && to - next < AFTER && !isBreak(tokens[to]) && !isForeign(tokens[to]!)) to += 1;
  for (let at = first - 1; at >= from; at -= 1) if (isForeign(tokens[at]!)) { from = at + 1; break; }
  while (from < first && LOOSE.test(tokens[from]!.norm)) from += 1;
  const left = tokens.slice(from, first);
  if (left.some(isVerb)) for (let at = next; at < to; at += 1) if (tokens[at]!.tag === 'AUX' || PRONOUN.test(tokens[at]!.norm)) { to = at; break; }
  while (to > next && LOOSE.test(tokens[to - 1]!.norm)) to -= 1;
  const words = [...left, ...tokens.slice(next, to)];
  const count = words.filter(({ tag }) => tag !== 'PUNCT').length;
  if (count > MOST + 2 || !words.some((word) => isThing(word) || isVerb(word)) || (!anyhow && (count < FEWEST || !words.some(isThing)))) return null;
  const slice = (start: number, end: number): string => text.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
  const hinge = first > from && HINGE.test(tokens[first - 1]!.norm);
  const score = (words.some(isVerb) ? 2 : 0) + (left.some(isThing) ? 2 : 0) + (hinge ? 0.5 : 0) + (words.some(({ norm }) => PRONOUN.test(norm)) ? -1.5 : 0) + (headline ? -0.5 : 0) - Math.max(0, count - MOST) * 0.5 - (from > range.firstToken && tokens[from - 1]!.tag === 'ADJ' ? 0.5 : 0);
  return { before: from < first ? slice(from, first) : '', after: to > next ? slice(next, to) : '', score };
};

/**
 * A name made of the sources' own words, the figure left open: “extended its review of the offer by …”. Of the members the one
 * whose words tell most; null where none tells both who or what and what is done, unless `anyhow`.
 */
export const withGap = (members: readonly Subject[], anyhow: boolean): string | null => {
  let best: Gap | null = null;
  for (const member of members) {
    const gap = gapOf(member, anyhow);
    if (gap !== null && (anyhow || gap.score >= ENOUGH) && (best === null || gap.score > best.score)) best = gap;
  }
  return best === null ? null : `“${[best.before, '…', best.after].filter((part) => part !== '').join(' ').replace('… -', '…-')}”`;
};
