import { termsOf, weigh, type Subject } from '#lib/subject/index.ts';
import { sharedOf, totalOf, type Weights } from '#lib/text/index.ts';
import { onceFor } from '#lib/text/once.ts';

// Sentences before and after, and what their words weigh.
const AROUND: readonly (readonly [number, number])[] = [[-2, 0.5], [-1, 1], [1, 0.7], [2, 0.3]];

type Surroundings = Readonly<{ words: Weights; weight: number }>;

const known = onceFor((_: Subject['document']) => new Map<number, Surroundings>());

/** The words of the sentences around a claim's own: the same for all claims of a sentence. */
const surroundingsOf = ({ document, sentence }: Subject): Surroundings => {
  const before = known(document).get(sentence);
  if (before !== undefined) return before;
  const words = new Map<string, number>();
  for (const [step, factor] of AROUND) {
    const beside = document.sentences[sentence + step];
    if (beside !== undefined) weigh(document, termsOf(document), beside.firstToken, beside.endToken, words, factor);
  }
  const surroundings = { words, weight: totalOf(words) };
  known(document).set(sentence, surroundings);
  return surroundings;
};

const shareOf = ({ words, weight }: Surroundings, other: Subject): number => (2 * sharedOf(words, other.words)) / Math.max(weight + other.weight, 1e-9);

/** How much of what one sentence says stands around the other, both ways: 0 to 2. One article says in a sentence what another says in two. */
export const sharedAround = (a: Subject, b: Subject): number => shareOf(surroundingsOf(a), b) + shareOf(surroundingsOf(b), a);
