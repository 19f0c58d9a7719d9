import { areNear, isWhole, postingOf, visitAfter, visitBefore, type Posting } from './postings.ts';

// A key that more claims share ("killed", "officials") tells little by itself. Its claims then also meet under it together
// with one of their words that is as common; a rarer word is a key of its own that brings them together.
const COMMON = 100;

const WORD_KEY = / w /;

// Two numbers below this make one number that JavaScript holds exactly.
const SERIALS = 2 ** 26;

/**
 * Items by the keys that they share. `add` visits each pair, by the numbers of its items in the order in which they were added, that
 * meets only now, and answers whether a pair that met before still does: what comes between two takes them apart where very many share a key.
 * However the items are added, in one go or one by one, the pairs that meet are the same.
 */
export type CandidateIndex<Item> = Readonly<{ add: (items: readonly Item[], visit: (a: number, b: number) => void) => (a: number, b: number) => boolean }>;

/** `byOrder` tells apart those of one figure, always in the same way. */
export type Places<Item> = Readonly<{ keysOf: (item: Item) => readonly string[]; sizeOf: (item: Item) => number; byOrder: (a: Item, b: Item) => number }>;

/** Pairs are not kept: there are many more than links. */
export const candidateIndex = <Item>({ keysOf, sizeOf, byOrder }: Places<Item>): CandidateIndex<Item> => {
  const known: Item[] = [];
  const sizes: number[] = [];
  /** of each item the numbers of its keys, ascending; and of those that two common ones of them make */
  const [keys, joint]: [(readonly number[])[], (readonly number[])[]] = [[], []];
  /** of each key the numbers of its items, in place */
  const members: (readonly number[])[] = [];
  const isWord: boolean[] = [];
  const [named, joined] = [new Map<string, number>(), new Map<number, number>()];

  const inPlace = (a: number, b: number): number => sizes[a]! - sizes[b]! || byOrder(known[a]!, known[b]!);
  const isCommon = (key: number): boolean => members[key]!.length > COMMON;

  const numberOf = <Name>(names: Map<Name, number>, name: Name, word: boolean): number => {
    const before = names.get(name);
    if (before !== undefined) return before;
    names.set(name, members.length);
    isWord.push(word);
    members.push([]);
    return members.length - 1;
  };

  /** Where a member stands among others, or would stand. */
  const placeIn = (others: readonly number[], member: number): number => {
    let [low, high] = [0, others.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inPlace(others[middle]!, member) < 0) low = middle + 1; else high = middle;
    }
    return low;
  };

  /** Puts `added`, which are in place, among the members of a key; gives where each stands, null where they are all that it has. */
  const insert = (key: number, added: readonly number[]): readonly number[] | null => {
    const old = members[key]!;
    if (old.length === 0) { members[key] = added; return null; }
    const [merged, places]: [number[], number[]] = [[], []];
    let from = 0;
    for (const member of added) {
      for (const to = placeIn(old, member); from < to; from += 1) merged.push(old[from]!);
      places.push(merged.length);
      merged.push(member);
    }
    for (; from < old.length; from += 1) merged.push(old[from]!);
    members[key] = merged;
    return places;
  };

  /** The keys that two common keys of one item make, one of the two a word. */
  const jointKeys = (member: number): readonly number[] => {
    const common = keys[member]!.filter(isCommon);
    return common.flatMap((one, at) => common.slice(at + 1).filter((two) => isWord[one]! || isWord[two]!).map((two) => numberOf(joined, one * SERIALS + two, false)));
  };

  return {
    add: (items, visit) => {
      const first = known.length;
      for (const item of items) { known.push(item); sizes.push(sizeOf(item)); }
      const added = items.map((_, at) => first + at).toSorted(inPlace);
      const touched = new Map<number, Touched>();
      const touch = (key: number, member: number): void => {
        const change = touched.get(key);
        if (change === undefined) touched.set(key, { added: [member], places: null, next: 0, posting: null }); else change.added.push(member);
      };
      for (const member of added) {
        keys[member] = [...new Set(keysOf(known[member]!))].map((key) => numberOf(named, key, WORD_KEY.test(key))).toSorted((x, y) => x - y);
        for (const key of keys[member]) touch(key, member);
      }
      // Older members whose neighbours under some key are others now, and such as meet again under keys that have become common.
      const [moved, again] = [new Set<number>(), new Set<number>()];
      for (const [key, change] of touched) {
        const old = members[key]!;
        change.places = insert(key, change.added);
        if (isWhole(old.length) && !isWhole(members[key]!.length)) for (const member of old) moved.add(member);
        if (old.length <= COMMON && isCommon(key)) for (const member of old) again.add(member);
      }
      const meeting = again.size === 0 ? added : [...again, ...added].toSorted(inPlace);
      // Two keys of which one was not common before have no members yet.
      const more = meeting.map((member) => jointKeys(member).filter((key) => member >= first || members[key]!.length === 0));
      meeting.forEach((member, at) => { for (const key of more[at]!) touch(key, member); });
      for (const key of new Set(more.flat())) { const change = touched.get(key)!; change.places = insert(key, change.added); }
      meeting.forEach((member, at) => { joint[member] = [...joint[member] ?? [], ...more[at]!].toSorted((x, y) => x - y); });

      const untouched = new Map<number, Posting>();
      const posting = (key: number): Posting => {
        const change = touched.get(key);
        if (change !== undefined) return change.posting ??= postingOf(members[key]!, sizes);
        const made = untouched.get(key) ?? postingOf(members[key]!, sizes);
        untouched.set(key, made);
        return made;
      };
      const seenFor = new Int32Array(known.length).fill(-1);
      meeting.forEach((member, at) => {
        const isNew = member >= first;
        const look = (other: number): void => {
          if (seenFor[other] === member) return;
          seenFor[other] = member;
          visit(member, other);
        };
        for (const key of isNew ? [...keys[member]!, ...more[at]!] : more[at]!) {
          const change = touched.get(key)!;
          const from = change.places === null ? change.next : change.places[change.next]!;
          change.next += 1;
          // What is new looks both ways for what is old, and onward for what is new.
          visitAfter(posting(key), from, (other) => { if (isNew || other < first) look(other); });
          if (!isNew || (change.places === null && again.size === 0)) continue;
          visitBefore(posting(key), from, (other) => {
            if (other >= first) return;
            moved.add(other);
            look(other);
          });
        }
      });

      const meetUnder = (key: number, a: number, b: number): boolean => {
        const places = [placeIn(members[key]!, a), placeIn(members[key]!, b)];
        return areNear(posting(key), Math.min(...places), Math.max(...places));
      };
      const stillMeet = (a: number, b: number, holds: (key: number) => boolean): boolean => someShared(keys[a]!, keys[b]!, holds) || someShared(joint[a]!, joint[b]!, holds);
      // The rarest keys first: under them all meet.
      return (a, b) => (!moved.has(a) && !moved.has(b)) || stillMeet(a, b, (key) => isWhole(members[key]!.length)) || stillMeet(a, b, (key) => meetUnder(key, a, b));
    },
  };
};

/** What is added under one key, in place; where; and how many of them have been looked at. */
type Touched = { readonly added: number[]; places: readonly number[] | null; next: number; posting: Posting | null };

/** Whether something holds of one of the numbers that two ascending lists share. */
const someShared = (a: readonly number[], b: readonly number[], holds: (shared: number) => boolean): boolean => {
  for (let [x, y] = [0, 0]; x < a.length && y < b.length;) {
    const [one, two] = [a[x]!, b[y]!];
    if (one === two && holds(one)) return true;
    if (one <= two) x += 1;
    if (two <= one) y += 1;
  }
  return false;
};
