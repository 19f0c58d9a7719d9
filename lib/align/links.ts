import type { Subject } from '#lib/subject/index.ts';
import { candidateIndex, type CandidateIndex } from './candidates.ts';
import type { Link } from './cluster.ts';
import { sizeOf } from './quantity-keys.ts';

/** How pairs of subjects are found and scored; null: they never meet. `under`: what the answers depend on beside the subjects. */
export type Looking = Readonly<{
  under: string;
  keysOf: (subject: Subject) => readonly string[];
  byOrder: (a: Subject, b: Subject) => number;
  scoreOf: (a: Subject, b: Subject) => number | null;
  least: number;
}>;

/** The links among subjects, by their places, the lower first. While a story grows only those that are new are held against the others. */
export type LinkMemory = Readonly<{ of: (subjects: readonly Subject[], looking: Looking) => readonly Link[] }>;

type Kept = Readonly<{ under: string; index: CandidateIndex<Subject>; numbers: Map<Subject, number> }> & { links: readonly Link[] };

const PAIRS = 2 ** 26;

export const linkMemory = (): LinkMemory => {
  let kept: Kept | null = null;
  return {
    of: (subjects, { under, keysOf, byOrder, scoreOf, least }) => {
      const places = new Map(subjects.map((subject, at) => [subject, at]));
      // What is taken out again leaves room for others to meet: then all is done anew.
      const fits = kept !== null && kept.under === under && kept.numbers.keys().every((subject) => places.has(subject));
      const now: Kept = kept !== null && fits ? kept : { under, index: candidateIndex({ keysOf, sizeOf, byOrder }), numbers: new Map(), links: [] };
      kept = now;
      const first = now.numbers.size;
      const added = subjects.filter((subject) => !now.numbers.has(subject));
      for (const subject of added) now.numbers.set(subject, now.numbers.size);
      const byNumber = [...now.numbers.keys()];
      const placeOf = byNumber.map((subject) => places.get(subject)!);
      const [old, found] = [now.links, [] as Link[]];
      let known: ReadonlySet<number> | null = null;
      const isKnown = (a: number, b: number): boolean => (known ??= new Set(old.flatMap((link) => [link.a * PAIRS + link.b, link.b * PAIRS + link.a]))).has(a * PAIRS + b);
      const stillMeet = now.index.add(added, (a, b) => {
        if (a < first && b < first && isKnown(a, b)) return;
        // Always asked in one order.
        const score = placeOf[a]! < placeOf[b]! ? scoreOf(byNumber[a]!, byNumber[b]!) : scoreOf(byNumber[b]!, byNumber[a]!);
        if (score !== null && score >= least) found.push({ a, b, score });
      });
      now.links = first === 0 ? found : [...old.filter(({ a, b }) => stillMeet(a, b)), ...found];
      return now.links.map(({ a, b, score }) => {
        const [one, two] = [placeOf[a]!, placeOf[b]!];
        return { a: Math.min(one, two), b: Math.max(one, two), score };
      });
    },
  };
};
