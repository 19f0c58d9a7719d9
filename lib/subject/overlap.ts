import { isAnyone, kinship } from '#lib/lexicon/kinds.ts';
import { areOpposedDeeds } from '#lib/lexicon/predicates.ts';
import type { Gist, Point } from './gist.ts';

// How far two words tell of one thing.
const SAME_WORD = 1;
const SAME_DEED = 0.85;
const SAME_THING = 0.8;
const SAME_SENSE = 0.6;
const OPPOSED = 0.8;
const BROADER = 0.5;

export const share = (a: readonly string[], b: readonly string[]): string | undefined => a.find((key) => b.includes(key));

const relationOf = (a: Point, b: Point): number => {
  if (a.stem === b.stem) return SAME_WORD;
  if (a.keys.includes(b.stem) || b.keys.includes(a.stem)) return SAME_DEED;
  const key = share(a.keys, b.keys);
  if (key !== undefined) return key.startsWith('#') ? SAME_SENSE : SAME_DEED;
  if (areOpposedPoints(a, b)) return OPPOSED;
  if (a.noun === null || b.noun === null || isAnyone(a.noun) || isAnyone(b.noun)) return 0;
  const kin = kinship(a.noun, b.noun);
  return kin === 'same' ? SAME_THING : kin === 'broader' || kin === 'narrower' ? BROADER : 0;
};

export const areOpposedPoints = (a: Point, b: Point): boolean => a.deeds.some((one) => b.deeds.some((two) => areOpposedDeeds(one, two)));

/** Two clauses word by word: how much of the shorter is in the other (0 to 1), what of weight they share, and what that tells. */
export type Overlap = Readonly<{ share: number; weight: number; pairs: readonly (readonly [Point, Point, number])[] }>;

// Two words in common may be chance where they are all that either says.
const PRIOR = 0.5;

export const overlapOf = (a: Gist, b: Gist): Overlap => {
  const pairs: (readonly [Point, Point, number])[] = [];
  for (const one of a.points) for (const two of b.points) {
    const relation = relationOf(one, two);
    if (relation > 0) pairs.push([one, two, relation]);
  }
  pairs.sort(([a1, b1, x], [a2, b2, y]) => y * Math.sqrt(a2.weight * b2.weight) - x * Math.sqrt(a1.weight * b1.weight) || y - x || (a1.stem + b1.stem < a2.stem + b2.stem ? -1 : 1));
  const taken = new Set<Point>();
  const kept = pairs.filter(([one, two]) => {
    if (taken.has(one) || taken.has(two)) return false;
    taken.add(one).add(two);
    return true;
  });
  const weight = kept.reduce((sum, [one, two, relation]) => sum + relation * Math.sqrt(one.weight * two.weight), 0);
  const [few, many] = [Math.min(a.total, b.total), Math.max(a.total, b.total)];
  return { share: (0.7 * weight) / (few + PRIOR) + (0.3 * weight) / (many + PRIOR), weight, pairs: kept };
};
