import { BINDING_ABBREVIATIONS } from '#lib/lexicon/abbreviations.ts';
import { CLOSED_CLASS } from '#lib/lexicon/closed-class.ts';
import { STOP_SIGN } from '#lib/lexicon/signs.ts';
import type { RawToken } from './tokens.ts';

const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', ')', ']', '’’', '‘']);
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«', '(', '[', '„', '`']);

const startsLikeSentence = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}@#]/u.test(text);

/** An abbreviation's point ends the sentence only where a word follows that seldom goes on from a name. */
const beginsAnew = (token: RawToken): boolean => {
  const tag = CLOSED_CLASS.get(token.norm);
  return /^\p{Lu}/u.test(token.text) && tag !== undefined && tag !== 'NUM' && token.text !== 'I';
};

const isExclamationOrQuestion = (word: string): boolean => word === '!' || word === '?';

/**
 * Indices of the tokens that end a sentence, for the tokens `from` to `to` of one paragraph. A sentence ends at
 * ". ! ? …" with the closing marks behind it when what follows begins like a sentence; the points of abbreviations
 * and initials stand inside their tokens and end one only before a word that begins anew.
 */
export const sentenceEnds = (tokens: readonly RawToken[], from: number, to: number): number[] => {
  const ends: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if ((token.signs & STOP_SIGN) === 0) continue;
    const last = token.text.charCodeAt(token.text.length - 1);
    const mark = token.text.length === 1 && (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026);
    const ellipsis = token.text.length > 1 && last === 0x2e && token.text.charCodeAt(0) === 0x2e;
    const abbreviation = !mark && !ellipsis && last === 0x2e;
    if (!mark && !ellipsis && !abbreviation) continue;
    if (abbreviation && (BINDING_ABBREVIATIONS.has(token.norm.slice(0, -1)) || token.text.length === 2)) continue;
    let end = at;
    // Marks that touch the point belong to the sentence; "?!" and "!!" too.
    while (end + 1 < to && tokens[end + 1]!.start === tokens[end]!.end && (CLOSERS.has(tokens[end + 1]!.text) || isExclamationOrQuestion(tokens[end + 1]!.text))) end += 1;
    const next = tokens[end + 1];
    if (end + 1 >= to || next === undefined) break;
    const spaced = next.start > tokens[end]!.end;
    // Sloppy copy leaves out the space: "ended.The" is two sentences, "gov.uk" is not.
    const joined = !spaced && mark && end === at && /^\p{Lu}\p{Ll}/u.test(next.text) && /\p{Ll}$/u.test(tokens[at - 1]?.text ?? '');
    if (!spaced && !joined) continue;
    let head = end + 1;
    while (head + 1 < to && OPENERS.has(tokens[head]!.text)) head += 1;
    const first = tokens[head]!;
    if (abbreviation ? !(beginsAnew(first) || head > end + 1) : !startsLikeSentence(first.text)) continue;
    ends.push(end);
    at = end;
  }
  if (to > from) ends.push(to - 1);
  return ends;
};
