import { DAY_SIGN, hasSign } from '#lib/lexicon/signs.ts';
import { isSeemingVerb } from '#lib/lexicon/word-tests.ts';
import type { Token } from '#lib/model/index.ts';
import type { Field } from './frame.ts';
import { phraseFrom } from './noun-phrases.ts';
import { isClock, OPENERS } from './openings.ts';

const VENUES = new Set(['in', 'on', 'at', 'to', 'during', 'via', 'by', 'after', 'before', 'through', 'from', 'with', 'of', 'following', 'over', 'under', 'ahead', 'as']);

const isClockWord = (word: string): boolean => word === 'am' || word === 'am.' || word === 'a.m' || word === 'a.m.' || word === 'pm' || word === 'pm.' || word === 'p.m' || word === 'p.m.' || word === 'gmt' || word === "o'clock";

/** End of the adverbials that may stand between a verb of saying and its clause: "on Sunday", "in a statement". */
export const afterAdverbials = (field: Field, from: number): number => {
  const { tokens } = field;
  let at = from;
  for (let steps = 0; steps < 6 && at < field.to; steps += 1) {
    const token = tokens[at];
    if (token === undefined || (token.norm === 'there' && (tokens[at + 1]?.tag === 'AUX' || isSeemingVerb(tokens[at + 1]?.norm ?? '')))) break;
    if (hasSign(token, DAY_SIGN) || (token.tag === 'ADV' && !OPENERS.has(token.norm))) { at += 1; continue; }
    if ((token.norm === 'last' || token.norm === 'this' || token.norm === 'late' || token.norm === 'early' || token.norm === 'next') && hasSign(tokens[at + 1], DAY_SIGN)) { at += 2; continue; }
    if (VENUES.has(token.norm)) {
      if (opensFigure(token.norm, tokens[at + 1])) break;
      const phrase = phraseFrom(field, at + 1);
      if (phrase === null) break;
      let end = phrase.whole.to;
      while (end < field.to && hasSign(tokens[end], DAY_SIGN)) end += 1;
      if (tokens[end]?.tag === 'NUM') end += 1;
      if (isClock(field, end)) end += 2;
      while (end < field.to && isClockWord(tokens[end]?.norm ?? '')) end += 1;
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

export const startsTime = (field: Field, at: number): boolean => hasSign(field.tokens[at], DAY_SIGN);
