/** Share of a text's four-word sequences found, and of those given that are right: the measure of article-extraction-benchmark (Scrapinghub). */
export type PageScore = Readonly<{ precision: number; recall: number }>;

const WORD = /[\p{L}\p{N}_]+/gu;
const GRAM = 4;

const bagOf = (text: string): ReadonlyMap<string, number> => {
  const words = text.match(WORD) ?? [];
  const bag = new Map<string, number>();
  for (let at = 0; words.length > 0 && at < Math.max(1, words.length - GRAM + 1); at += 1) {
    const gram = words.slice(at, at + GRAM).join(' ');
    bag.set(gram, (bag.get(gram) ?? 0) + 1);
  }
  return bag;
};

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

export const scorePage = (wanted: string, given: string): PageScore => {
  const [want, give] = [bagOf(wanted), bagOf(given)];
  const hits = [...give].reduce((sum, [gram, count]) => sum + Math.min(count, want.get(gram) ?? 0), 0);
  return { precision: hits / Math.max(1, sizeOf(give)), recall: hits / Math.max(1, sizeOf(want)) };
};

/** Means over pages, and F1 of the two means. */
export const meanOf = (scores: readonly PageScore[]): PageScore & Readonly<{ f1: number }> => {
  const mean = (value: (score: PageScore) => number): number => scores.reduce((sum, score) => sum + value(score), 0) / Math.max(1, scores.length);
  const [precision, recall] = [mean((score) => score.precision), mean((score) => score.recall)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};
