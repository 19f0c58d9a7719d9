import { verbOf } from '#lib/subject/index.ts';
import type { Token } from '#lib/model/index.ts';
import { DAY_LENGTH, type Statement } from './stated.ts';

// What says that a count goes on (own lists).
const GOES_ON = /\b(?:so far|to date|thus far|until now|up to now|already|by now|and counting|(?:still|continues to|keeps) (?:rising|growing|counting|rise|grow|climb))\b/i;
const UP_TO = /^(?:by|as of|as at|until|up to|since)\b/i;
const CLIMBING: ReadonlySet<string> = new Set('climb rise reach pass top surge grow swell mount hit exceed soar jump near approach'.split(' '));

// How things stand is told anew each time; it does not add up.
const LEVELS: ReadonlySet<string> = new Set('populate stretch hire unemploy tax pay cost budget deficit inflation growth magnitude profit earn'.split(' '));

const REACH = 5;

const isPerfect = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let back = at - 1; back >= Math.max(from, at - 3); back -= 1) {
    const token = tokens[back];
    if (token === undefined || (token.tag !== 'ADV' && token.tag !== 'AUX')) return false;
    if (token.norm === 'has' || token.norm === 'have') return true;
  }
  return false;
};

/** Whether the verb of the figure, beside it, is one of climbing or in the present perfect: "has now taken 40", "calls reached 2,300". */
const isClimbing = ({ claim: { span }, subject: { document, sentence } }: Statement): boolean => {
  const range = document.sentences[sentence];
  if (range === undefined) return false;
  const { tokens } = document;
  const isBreak = (token: Token | undefined): boolean => token === undefined || /^[,;:“”"—]$/.test(token.text) || token.tag === 'NUM';
  let first = range.firstToken;
  while (first < range.endToken && (tokens[first]?.end ?? 0) <= span.start) first += 1;
  for (let at = first - 1; at >= Math.max(range.firstToken, first - REACH) && !isBreak(tokens[at]); at -= 1) {
    if (tokens[at]?.tag !== 'VERB') continue;
    return CLIMBING.has(verbOf(tokens[at]!.norm) ?? '') || isPerfect(tokens, at, range.firstToken);
  }
  let after = first;
  while (after < range.endToken && (tokens[after]?.start ?? 0) < span.end) after += 1;
  for (let at = after; at < Math.min(range.endToken, after + REACH) && !isBreak(tokens[at]); at += 1) {
    if (tokens[at]?.tag === 'VERB') return isPerfect(tokens, at, after);
  }
  return false;
};

/** Counts of what is over by its own date do not go on: "last year", "in April". */
const isClosed = ({ subject: { frame: { time } }, article: { published } }: Statement): boolean =>
  time !== null && time.to !== null && time.from !== null && time.from.slice(0, DAY_LENGTH) !== time.to.slice(0, DAY_LENGTH) && !UP_TO.test(time.text)
  && published !== null && time.to.slice(0, DAY_LENGTH) < published.slice(0, DAY_LENGTH);

/** A count, or a sum that is raised, which its words may tell as one that goes on. */
export const mayRun = (statement: Statement): boolean => {
  const { claim: { quantity }, subject: { happening, frame } } = statement;
  return (quantity?.dimension === 'count' || quantity?.dimension === 'money') && !frame.limit && !frame.over && !isClosed(statement) && !happening.events.some((event) => LEVELS.has(event));
};

/** Whether the words tell a count that goes on: "so far", "by Friday", "has now reached". */
export const isRunning = (statement: Statement): boolean =>
  GOES_ON.test(statement.claim.sentence.text) || UP_TO.test(statement.subject.frame.time?.text ?? '') || isClimbing(statement);

// What comes to an end for one after the other.
const FALLING: ReadonlySet<string> = new Set(['missing', 'strand', 'blackout', 'hospitalise']);
const LEFT = /\b(?:still|remain(?:s|ed|ing)?|unaccounted|on the run|at large|in (?:hospital|intensive care|critical condition|shelters)|without (?:power|electricity|water)|burning|trapped|missing|awaiting)\b/i;
const LEFT_REACH = 60;

/** Whether those counted become fewer as the event is followed: the missing, the stranded, fires that still burn. */
export const isFalling = ({ claim: { quantity, span, sentence }, subject: { happening, document: { article: { text } } } }: Statement): boolean =>
  quantity?.dimension === 'count'
  && (happening.events.some((event) => FALLING.has(event)) || LEFT.test((text.slice(span.end, Math.min(sentence.end, span.end + LEFT_REACH)).split(/[,;]/)[0] ?? '')));
