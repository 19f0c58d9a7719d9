/** `given`: what the engine said; `wanted`: what the gold has; `right`: what both have. */
export type Tally = Readonly<{ right: number; given: number; wanted: number }>;

export const NOTHING: Tally = { right: 0, given: 0, wanted: 0 };

export const sumOf = (tallies: readonly Tally[]): Tally => tallies.reduce((sum, tally) => ({
  right: sum.right + tally.right, given: sum.given + tally.given, wanted: sum.wanted + tally.wanted,
}), NOTHING);

/** Of what was said; 1 when nothing was said. */
export const precision = ({ right, given }: Tally): number => (given === 0 ? 1 : right / given);

/** Of what was wanted; 1 when nothing was wanted. */
export const recall = ({ right, wanted }: Tally): number => (wanted === 0 ? 1 : right / wanted);

export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
