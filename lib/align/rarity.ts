import { isPerson } from '#lib/lexicon/kinds.ts';
import { familyOf, type Subject } from '#lib/subject/index.ts';
import { distinctDigits, happening, isVague, namedEnd, NONE, TO_TWO_DIGITS, type Evidence } from './evidence.ts';
import type { Meeting } from './meeting.ts';
import { closestHeads, nearnessOf, RANK } from './thing.ts';

const isOpen = ({ claim: { quantity } }: Subject): boolean => quantity !== null && isVague(quantity);

// "The minister visited four hospitals", "six hospitals have no water": the noun alone makes no rivals.
const NOTHING_ALIKE = -0.08;

// With so many figures of the same thing in either article, which one answers which is open.
const ALONE = 0.1;

const tells = ({ happening: { verb, events } }: Subject): boolean => verb !== null || events.length > 0;

/** The one figure of its thing in either article: "1.2 million riders" and "1.7 million passengers". */
const alone = (meeting: Meeting): Evidence => {
  const { a, b, ratio, relation } = meeting;
  const heads = closestHeads(a, b);
  if (a.fellows !== 1 || b.fellows !== 1 || isOpen(a) || isOpen(b) || ratio > MOST_APART || nearnessOf(a, b) < RANK.persons) return NONE;
  const isNamed = heads?.kin === 'same' && !isPerson(heads.a);
  if (relation?.kind === 'apart' && (tells(a) || tells(b)) && happening(meeting).points === 0) return { points: NOTHING_ALIKE, reason: '' };
  return { points: happening(meeting).points > 0 || isNamed ? ALONE : ALONE / 2, reason: 'the only figure of it in either' };
};

const MOST_APART = 3;

// Counts, shares and spans of time are in every story; an area or a volume seldom is, and then it is what the story is about.
const COMMON: ReadonlySet<string> = new Set(['count', 'ratio', 'duration', 'age', 'rank', 'percentage points']);

const ALONE_OF: ReadonlySet<string> = new Set(['count', 'ratio', 'duration', 'age']);

/** The only figures of their kind in two articles are likely the same. */
export const onlyOnes = (meeting: Meeting): Evidence => {
  const { a, b, sameArticle, same } = meeting;
  const dimension = a.claim.quantity === null ? 'count' : familyOf(a.claim.quantity);
  if (sameArticle) return NONE;
  if (COMMON.has(dimension)) return ALONE_OF.has(dimension) ? alone(meeting) : NONE;
  const choices = a.rivals * b.rivals;
  const points = choices <= 1 ? 0.2 : choices <= 4 ? 0.12 : choices <= 9 ? 0.06 : 0;
  return { points: dimension === 'money' && !same ? points / 2 : points, reason: choices <= 1 ? `the only ${dimension} in either` : '' };
};

// A figure that each article has once only, and that is no everyday one, is likely one figure whatever it is called.
const ONCE = 0.1;
const EVERYDAY: ReadonlySet<string> = new Set(['age', 'rank']);

export const once = ({ a, b, same, ratio, sameArticle }: Meeting): Evidence => {
  const { quantity } = a.claim;
  if (quantity === null || !same || ratio > TO_TWO_DIGITS || isVague(quantity) || sameArticle || a.echoes !== 1 || b.echoes !== 1 || EVERYDAY.has(familyOf(quantity))) return NONE;
  const value = namedEnd(quantity);
  return (value !== 0 && distinctDigits(value) >= 2) || !COMMON.has(familyOf(quantity)) ? { points: ONCE, reason: 'a figure that each has once' } : NONE;
};
