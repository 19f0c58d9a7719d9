import type { Claim, Line, Range, Reuse } from '#lib/model/index.ts';
import { paragraphsIn } from './passages.ts';
import { runsOf, type Run } from './runs.ts';
import { articleIn, claimsOf, type Story } from './story.ts';

/**
 * A claim of a line that both articles carry (`number`, counted from 1 in the order of the left one; `first`: no other
 * claim of that number stands before it), or words both have.
 */
export type SharedMark = Range & (Readonly<{ kind: 'claim'; claim: Claim; line: Line; number: number; first: boolean }> | Readonly<{ kind: 'copied' }>);

export type Side = Readonly<{ article: string; paragraphs: readonly (Range & Readonly<{ runs: readonly Run<SharedMark>[] }>)[] }>;

/** `share`: of the shorter body's words, how many both have in the same order; null when no passage was found to be copied. */
export type SideBySide = Readonly<{ left: Side; right: Side; shared: readonly Line[]; share: number | null }>;

const reuseOf = (story: Story, a: string, b: string): Reuse | undefined =>
  story.comparison.reuse.find((reuse) => (reuse.a === a && reuse.b === b) || (reuse.a === b && reuse.b === a));

const markedSide = (story: Story, id: string, shared: readonly Line[], copied: readonly Range[]): Side => {
  const { text, body } = articleIn(story, id);
  const marks: readonly SharedMark[] = [
    ...shared.flatMap((line, at) => claimsOf(story, line).filter(({ article }) => article === id).map((claim, nth): SharedMark =>
      ({ kind: 'claim', start: claim.span.start, end: claim.span.end, claim, line, number: at + 1, first: nth === 0 }))),
    ...copied.map(({ start, end }): SharedMark => ({ kind: 'copied', start, end })),
  ];
  const paragraphs = body.flatMap((range) => paragraphsIn(text, range)).map((paragraph) => ({
    ...paragraph, runs: runsOf(text, paragraph, marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)),
  }));
  return { article: id, paragraphs };
};

/**
 * The two articles that share most lines, the earlier first; `one`: an article that is to be among them. Null where there
 * are no two.
 */
export const closestPair = ({ comparison, lines }: Story, one: string | null): readonly [string, string] | null => {
  const place = new Map(comparison.articles.map(({ id }, at) => [id, at]));
  const ids = comparison.articles.map(({ id }) => id);
  const counts = new Map<number, number>();
  const articleOf = new Map(comparison.claims.map(({ id, article }) => [id, place.get(article) ?? 0]));
  for (const { claims } of lines.values()) {
    const carriers = [...new Set(claims.map((claim) => articleOf.get(claim) ?? 0))].toSorted((x, y) => x - y);
    carriers.forEach((a, at) => {
      for (const b of carriers.slice(at + 1)) counts.set(a * ids.length + b, (counts.get(a * ids.length + b) ?? 0) + 1);
    });
  }
  let best: readonly [string, string] | null = null;
  let most = -1;
  for (const [at, a] of ids.entries()) {
    for (const b of ids.slice(at + 1)) {
      const shared = counts.get(at * ids.length + (place.get(b) ?? 0)) ?? 0;
      if (shared > most && (one === null || one === a || one === b)) [best, most] = [[a, b], shared];
    }
  }
  return best;
};

/** Two articles with the claims that they share numbered alike and the passages that they share marked. */
export const sideBySide = (story: Story, a: string, b: string): SideBySide => {
  const carried = (line: Line, id: string): Claim | undefined => claimsOf(story, line).find(({ article }) => article === id);
  const shared = story.comparison.lines
    .filter((line) => carried(line, a) !== undefined && carried(line, b) !== undefined)
    .toSorted((x, y) => (carried(x, a)?.span.start ?? 0) - (carried(y, a)?.span.start ?? 0));
  const reuse = reuseOf(story, a, b);
  const passages = (id: string): readonly Range[] => reuse?.passages.map((passage) => (reuse.a === id ? passage.a : passage.b)) ?? [];
  return { left: markedSide(story, a, shared, passages(a)), right: markedSide(story, b, shared, passages(b)), shared, share: reuse?.share ?? null };
};
