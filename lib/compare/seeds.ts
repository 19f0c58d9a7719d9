import type { Fingerprint } from './fingerprints.ts';

// A run that more articles have is held against the next few that have it, not against all: copies of one text still
// form one chain, and the work stays linear in the articles.
const MOST_HOLDERS = 60;
const NEXT_HOLDERS = 6;
// A text that repeats one run more often has a formula there.
const MOST_REPEATED = 2;

/** One run of words in one text: the text's number, and where the run begins. */
type Holder = readonly [text: number, at: number];

/** Where two texts have a kept run in common. */
export type Seeds = readonly (readonly [number, number])[];

/** Two texts by their numbers, the one that comes first in the story first. */
export type TextPair = Readonly<{ one: number; two: number; seeds: Seeds }>;

/**
 * Texts by their fingerprints, to which more can be added. `add` answers with the pairs of texts that have other runs in common than before;
 * those with none left have no seeds. `rankOf`: the place in the story of each text by its number; that of two to one another never changes.
 */
export type SeedIndex = Readonly<{ add: (texts: readonly (readonly Fingerprint[])[], rankOf: readonly number[]) => readonly TextPair[] }>;

const PAIRS = 2 ** 26;

export const seedIndex = (): SeedIndex => {
  const holders = new Map<number, Holder[]>();
  const seeds = new Map<number, (readonly [number, number])[]>();
  let count = 0;

  return {
    add: (texts, rankOf) => {
      const touched = new Set<number>();
      const put = ([one, atOne]: Holder, [two, atTwo]: Holder): void => {
        if (one === two) return;
        const pair = one * PAIRS + two;
        const known = seeds.get(pair);
        if (known === undefined) seeds.set(pair, [[atOne, atTwo]]); else known.push([atOne, atTwo]);
        touched.add(pair);
      };
      const remove = ([one, atOne]: Holder, [two, atTwo]: Holder): void => {
        if (one === two) return;
        const pair = one * PAIRS + two;
        const known = seeds.get(pair) ?? [];
        const place = known.findIndex(([x, y]) => x === atOne && y === atTwo);
        if (place < 0) throw new Error('a run that two texts have in common was never noted: this is a bug');
        known.splice(place, 1);
        touched.add(pair);
      };
      const reachIn = (posting: readonly Holder[]): number => (posting.length > MOST_HOLDERS ? NEXT_HOLDERS : MOST_HOLDERS);
      /** Puts a holder where its text belongs, and notes whom it meets and whom it parts. */
      const insert = (posting: Holder[], holder: Holder): void => {
        let place = posting.length;
        while (place > 0 && rankOf[posting[place - 1]![0]]! > rankOf[holder[0]]!) place -= 1;
        const before = reachIn(posting);
        posting.splice(place, 0, holder);
        const reach = reachIn(posting);
        if (reach < before) {
          // Until now all met, from now on the next few.
          posting.forEach((one, at) => { if (at !== place) for (let next = at + reach + 1; next < posting.length; next += 1) if (next !== place) remove(one, posting[next]!); });
        } else if (reach === NEXT_HOLDERS) {
          // The last in reach of each that stands before is moved out of it.
          for (let at = Math.max(0, place - reach); at < place && at + reach + 1 < posting.length; at += 1) remove(posting[at]!, posting[at + reach + 1]!);
        }
        for (let at = Math.max(0, place - reach); at < place; at += 1) put(posting[at]!, holder);
        for (let at = place + 1; at < Math.min(posting.length, place + reach + 1); at += 1) put(holder, posting[at]!);
      };

      const inOrder = texts.map((_, at) => count + at).toSorted((x, y) => rankOf[x]! - rankOf[y]!);
      const fresh = new Map<number, Holder[]>();
      for (const text of inOrder) {
        const repeated = new Map<number, number>();
        for (const { hash, at } of texts[text - count]!) {
          const times = (repeated.get(hash) ?? 0) + 1;
          repeated.set(hash, times);
          if (times > MOST_REPEATED) continue;
          const posting = holders.get(hash);
          if (posting !== undefined) { insert(posting, [text, at]); continue; }
          const own = fresh.get(hash);
          if (own === undefined) fresh.set(hash, [[text, at]]); else own.push([text, at]);
        }
      }
      for (const [hash, posting] of fresh) {
        holders.set(hash, posting);
        const reach = reachIn(posting);
        posting.forEach((holder, at) => { for (let next = at + 1; next < Math.min(posting.length, at + 1 + reach); next += 1) put(holder, posting[next]!); });
      }
      count += texts.length;
      return [...touched].map((pair) => ({ one: Math.floor(pair / PAIRS), two: pair % PAIRS, seeds: seeds.get(pair) ?? [] }));
    },
  };
};
