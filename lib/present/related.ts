import type { Line } from '#lib/model/index.ts';
import { claimIn, type Story } from './story.ts';
import { marks } from './words/marks.ts';

/** Another line that a reader of one will want to see, and in words why. */
export type Related = Readonly<{ line: Line; because: string }>;

type Tie = Readonly<{ key: string; because: string; weight: number }>;

/** What ties a line to others, the closest tie the heaviest. */
const tiesOf = (story: Story, line: Line): readonly Tie[] => line.claims.map((id) => claimIn(story, id)).flatMap((claim): readonly Tie[] => {
  const head = claim.quantity?.head ?? null;
  const speaker = claim.quote?.speaker ?? null;
  return [
    { key: `sentence ${claim.article} ${claim.sentence.start}`, because: marks.related.sentence, weight: 3 },
    ...(head === null ? [] : [{ key: `head ${head}`, because: claim.quantity?.dimension === 'count' ? marks.related.counts : marks.related.measures, weight: 2 }]),
    ...(speaker === null ? [] : [{ key: `speaker ${speaker}`, because: marks.related.speaker(speaker), weight: 1 }]),
  ];
});

/** The lines closest to a line: of the same thing, by the same speaker, from the same sentence, what few lines share first; at most `most`. */
export const relatedTo = (story: Story, line: Line, most: number): readonly Related[] => {
  const own = new Set(tiesOf(story, line).map(({ key }) => key));
  const sharers = new Map<string, number>();
  for (const each of story.comparison.lines) for (const key of new Set(tiesOf(story, each).map((tie) => tie.key))) if (own.has(key)) sharers.set(key, (sharers.get(key) ?? 0) + 1);
  return story.comparison.lines.filter(({ id }) => id !== line.id).flatMap((other) => {
    const ties = [...new Map(tiesOf(story, other).filter(({ key }) => own.has(key)).map((tie) => [tie.key, tie])).values()].toSorted((a, b) => b.weight - a.weight);
    const [closest] = ties;
    return closest === undefined ? [] : [{ line: other, because: closest.because, weight: ties.reduce((sum, { key, weight }) => sum + weight / (sharers.get(key) ?? 1), 0) }];
  }).toSorted((a, b) => b.weight - a.weight).slice(0, most).map(({ line: other, because }) => ({ line: other, because }));
};
