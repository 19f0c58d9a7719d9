import { contrariesOf } from '#lib/subject/index.ts';
import type { Meeting } from './meeting.ts';

/** A profit and a loss of one size: told of one balance, which is one or the other. */
export const areOneBalance = ({ a, b, namedEqual }: Meeting): boolean => {
  const [one, two] = [a.claim.quantity, b.claim.quantity];
  return namedEqual && one !== null && two !== null && contrariesOf(one, two)?.of === 'balance';
};
