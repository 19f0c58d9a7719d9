import { contrariesOf, type Subject } from '#lib/subject/index.ts';
import { areOneBalance } from './balance.ts';
import type { Meeting } from './meeting.ts';
import { closestHeads, modifiersOf } from './thing.ts';

const FUNCTION_WORD = /^(?:of|in|at|on|for|by|to|from|with|the|a|an|its|and)$/;

const areMeantOtherwise = (a: Subject, b: Subject): boolean => {
  const [one, two] = [modifiersOf(a), modifiersOf(b)];
  return one.length > 0 && two.length > 0 && !one.some((word) => two.includes(word));
};

/** A rise of one thing and a fall of another ("the dollar rose", "the naira fell"); a profit and a loss of two sizes. */
export const areOtherSides = (meeting: Meeting): boolean => {
  const { a, b } = meeting;
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  const contraries = one === null || two === null ? null : contrariesOf(one, two);
  if (contraries === null) return false;
  if (areMeantOtherwise(a, b)) return true;
  if (contraries.of === 'balance') return !areOneBalance(meeting);
  const heads = closestHeads(a, b);
  return heads === null ? ![...a.mentioned].some((word) => b.mentioned.has(word) && !FUNCTION_WORD.test(word)) : heads.kin === 'none';
};
