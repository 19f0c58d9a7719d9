import type { Line } from '#lib/model/index.ts';
import { claimsOf, type Story } from './story.ts';

/** Another line that a reader of one will want to see, and in words why. */
export type Related = Readonly<{ line: Line; because: string }>;

type Tie = Readonly<{ key: string; because: string; weight: number }>;

/** What ties a line to others, the closest tie the heaviest. */
const tiesOf = (story: Story, line: Line): readonly Tie[] => claimsOf(story, line).flatMap((claim): readonly Tie[] => {
  const head = claim.quantity?.head ?? null;
  const speaker = claim.quote?.speaker ?? null;
  return [
    { key: `sentence ${claim.article} ${claim.sentence.start}`, because: 'in the same sentence', weight: 3 },
    ...(head === null ? [] : [{ key: `head ${head}`, because: 'of the same thing', weight: 2 }]),
    ...(speaker === null ? [] : [{ key: `speaker ${speaker}`, because: `${speaker} too`, weight: 1 }]),
  ];
});

/** The lines closest to a line: of the same thing, by the same speaker, from the same sentence; at most `most`. */
export const relatedTo = (story: Story, line: Line, most: number): readonly Related[] => {
  const own = new Set(tiesOf(story, line).map(({ key }) => key));
  return story.comparison.lines.filter(({ id }) => id !== line.id).flatMap((other) => {
    const ties = [...new Map(tiesOf(story, other).filter(({ key }) => own.has(key)).map((tie) => [tie.key, tie])).values()].toSorted((a, b) => b.weight - a.weight);
    const [closest] = ties;
    return closest === undefined ? [] : [{ line: other, because: closest.because, weight: ties.reduce((sum, { weight }) => sum + weight, 0) }];
  }).toSorted((a, b) => b.weight - a.weight).slice(0, most).map(({ line: other, because }) => ({ line: other, because }));
};
