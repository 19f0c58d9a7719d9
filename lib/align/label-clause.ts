import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { isPerson } from '#lib/lexicon/kinds.ts';
import type { Token } from '#lib/model/index.ts';
import { nounOf, type Subject } from '#lib/subject/index.ts';

const MOST_WORDS = 7;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const HAVE = /^(?:has|have|had)$/;
// What begins another clause, or says no more of those who are counted.
const STOP = /^(?:and|or|but|when|while|as|after|before|where|because|since|although|if|that|which|than|so|with|including|among|said|says|according)$/;
// What no name ends with.
const OPEN_END = /^(?:of|in|on|at|to|for|from|by|the|a|an|its|their|his|her|this|these|those|more|most|about|around|near|into|off|no|not|worth|per)$/;
const RELATIVE = /^(?:who|which|that)$/;

// "Men on Sunday", "witnesses to reach this point", "14,800 of the animals" name nobody.
const NO_START = /^(?:of|to|for|by|per|each|through|during|over|only|now|today|yesterday|also|later|then|there|not)$/;

const startsName = ({ tag, norm }: Token): boolean => tag === 'ADP' || tag === 'ADV' || (tag === 'VERB' && /(?:ed|en|ing|t|n|g|d)$/.test(norm)) || tag === 'ADJ';

const isDay = (token: Token | undefined): boolean => token !== undefined && (WEEKDAYS.has(token.norm) || MONTHS.has(token.norm));

/** Where the phrase of what is counted ends, as an index of the tokens. */
const phraseEnd = ({ claim: { span, quantity }, document: { tokens, article: { text } } }: Subject, from: number, to: number): number => {
  const measured = quantity?.measured ?? '';
  const at = measured === '' ? -1 : text.indexOf(measured, span.end);
  const end = at >= 0 && at - span.end <= 2 ? at + measured.length : span.end;
  let next = from;
  while (next < to && (tokens[next]?.start ?? Infinity) < end) next += 1;
  return next;
};

/**
 * What a member's sentence says right behind those it counts, to tell them from others: "people" of "about 120 people were on the deck"
 * are "on the deck". Null where nothing follows that makes a name.
 */
const clauseOf = (member: Subject, thing: string): string | null => {
  const { document: { tokens, sentences, article: { text } }, sentence, headline } = member;
  const range = sentences[sentence];
  if (range === undefined || headline) return null;
  let at = phraseEnd(member, range.firstToken, range.endToken);
  const isRelative = RELATIVE.test(tokens[at]?.norm ?? '');
  if (isRelative) at += 1;
  const had = HAVE.test(tokens[at]?.norm ?? '') && BE.test(tokens[at + 1]?.norm ?? '');
  if (had) at += 1;
  const wasBe = BE.test(tokens[at]?.norm ?? '');
  if (wasBe) at += 1;
  const first = tokens[at];
  if (first === undefined || at >= range.endToken || first.tag === 'PUNCT' || STOP.test(first.norm) || NO_START.test(first.norm) || isDay(tokens[at + 1])) return null;
  const link = wasBe || (!isRelative && startsName(first) && first.tag !== 'VERB') ? (startsName(first) ? '' : null) : first.tag === 'VERB' || first.tag === 'AUX' ? (isPerson(nounOf(thing)) ? 'who ' : 'that ') : null;
  if (link === null || first.tag === 'NUM') return null;
  let end = at + 1;
  // Behind "votes ahead" no other verb tells of the votes.
  const goesOn = ({ tag, norm, text: word }: Token): boolean => (link !== '' || tag !== 'VERB') && !WEEKDAYS.has(norm) && !MONTHS.has(norm) && /^(?:\p{L}|['’]s$)/u.test(word) && tag !== 'NUM' && !STOP.test(norm) && (link !== '' || tag !== 'AUX');
  while (end < range.endToken && end - at < MOST_WORDS && goesOn(tokens[end]!)) end += 1;
  while (end > at + 1 && (OPEN_END.test(tokens[end - 1]?.norm ?? '') || /^(?:AUX|DET|ADV)$/.test(tokens[end - 1]?.tag ?? ''))) end -= 1;
  return end - at < 2 ? null : `${link}${text.slice(tokens[at]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ')}`;
};

/** A name that says only "people" or "elephants", with what the first member that tells more says of them. */
export const withClause = (thing: string, members: readonly Subject[]): string => {
  for (const member of members) {
    const clause = clauseOf(member, thing);
    if (clause !== null) return `${thing} ${clause}`;
  }
  return thing;
};
