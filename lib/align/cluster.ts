/** Two items that were found alike; `score` says how much. */
export type Link = Readonly<{ a: number; b: number; score: number }>;

// Of two large groups only so many members are compared: enough to see whether the groups are one thing.
const SAMPLE = 8;

// Of `least`: what the pairs between two groups must score on average. Rival figures of one thing ("25,000" of the
// organisers, "8,000" of the police) are each like some of a line and unlike the others.
const ON_AVERAGE = 0.6;

/**
 * Groups without chaining: links are taken best first, and two groups become one only when every member of the smaller
 * is alike to one of the larger and all pairs are fairly alike on average, so that a look-alike of a look-alike does not join. `scoreOf` is null for a pair that must never meet.
 * `rank` orders items independently of how they were given and decides between equal links.
 */
export const cluster = (
  count: number, links: readonly Link[], scoreOf: (a: number, b: number) => number | null, least: number, rank: readonly number[],
): readonly (readonly number[])[] => {
  const groupOf = Array.from({ length: count }, (_, item) => item);
  const members = new Map<number, number[]>(groupOf.map((group) => [group, [group]]));
  const place = (item: number): number => rank[item] ?? item;
  const pairKey = ({ a, b }: Link): readonly [number, number] => [Math.min(place(a), place(b)), Math.max(place(a), place(b))];
  const ordered = links.filter(({ score }) => score >= least).toSorted((x, y) => {
    const [lowX, highX] = pairKey(x);
    const [lowY, highY] = pairKey(y);
    return y.score - x.score || lowX - lowY || highX - highY;
  });
  // Two groups that were refused are asked again only after one of them grew.
  const refused = new Set<string>();
  for (const { a, b } of ordered) {
    const [one, two] = [groupOf[a]!, groupOf[b]!];
    if (one === two) continue;
    const key = one < two ? `${one} ${two}` : `${two} ${one}`;
    const [left, right] = [members.get(one)!, members.get(two)!];
    const version = `${key} ${left.length} ${right.length}`;
    if (refused.has(version)) continue;
    if (!areAlike(left, right, scoreOf, least)) { refused.add(version); continue; }
    const [keep, gone] = left.length >= right.length ? [one, two] : [two, one];
    const [into, from] = left.length >= right.length ? [left, right] : [right, left];
    for (const item of from) { groupOf[item] = keep; into.push(item); }
    into.sort((x, y) => place(x) - place(y));
    members.delete(gone);
  }
  return [...members.values()];
};

/** Evenly spread members, first and last included. */
const sample = (items: readonly number[]): readonly number[] =>
  items.length <= SAMPLE ? items : Array.from({ length: SAMPLE }, (_, step) => items[Math.floor((step * (items.length - 1)) / (SAMPLE - 1))]!);

const areAlike = (left: readonly number[], right: readonly number[], scoreOf: (a: number, b: number) => number | null, least: number): boolean => {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  let sum = 0;
  let pairs = 0;
  for (const a of sample(few)) {
    let best = -Infinity;
    for (const b of sample(many)) {
      const score = scoreOf(a, b);
      if (score === null) return false;
      best = Math.max(best, score);
      sum += score;
      pairs += 1;
    }
    if (best < least) return false;
  }
  return sum / pairs >= least * ON_AVERAGE;
};
