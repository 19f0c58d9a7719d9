/**
 * Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`, or null when more than `limit` are needed.
 * Optimal string alignment (restricted Damerau–Levenshtein) within a band of `limit`.
 */
export const editDistance = (a: string, b: string, limit: number): number | null => {
  if (Math.abs(a.length - b.length) > limit) return null;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let cost = Math.min((above[column - 1] ?? 0) + (same ? 0 : 1), (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const swapped = row > 1 && column > 1 && a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return null;
    before = above;
    above = current;
  }
  const distance = above[b.length] ?? 0;
  return distance <= limit ? distance : null;
};

/** Weights of words, each word once. */
export type Weights = ReadonlyMap<string, number>;

export const totalOf = (weights: Weights): number => {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
};

/** Weight that both hold: the lesser of the two for each shared word. */
export const sharedOf = (a: Weights, b: Weights): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of small) {
    const other = large.get(word);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  return shared;
};

/** Share of weight in common, from 0 to 1: twice what both hold by what they hold together (Dice). */
export const likeness = (a: Weights, b: Weights): number => {
  const total = totalOf(a) + totalOf(b);
  return total === 0 ? 0 : (2 * sharedOf(a, b)) / total;
};
