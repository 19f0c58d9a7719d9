import type { Article, Claim, Comparison, Line } from '#lib/model/index.ts';
import { articleNames } from '#lib/model/index.ts';
import { whoIsCited } from './attribution.ts';
import { periodOf } from './dates.ts';
import { onceFor } from './once.ts';
import { counts } from './words/counts.ts';
import { marks } from './words/marks.ts';

/** A comparison with its parts at hand. */
export type Story = Readonly<{
  comparison: Comparison;
  articles: ReadonlyMap<string, Article>;
  claims: ReadonlyMap<string, Claim>;
  lines: ReadonlyMap<string, Line>;
  lineOfClaim: ReadonlyMap<string, Line>;
  names: ReadonlyMap<string, string>;
  /** The place of each article in the story. */
  order: ReadonlyMap<string, number>;
}>;

export const storyOf = onceFor((comparison: Comparison): Story => ({
  comparison,
  articles: new Map(comparison.articles.map((article) => [article.id, article])),
  claims: new Map(comparison.claims.map((claim) => [claim.id, claim])),
  lines: new Map(comparison.lines.map((line) => [line.id, line])),
  lineOfClaim: new Map(comparison.lines.flatMap((line) => line.claims.map((claim) => [claim, line] as const))),
  names: articleNames(comparison.articles),
  order: new Map(comparison.articles.map(({ id }, at) => [id, at])),
}));

const found = <T>(value: T | undefined, what: string, id: string): T => {
  if (value === undefined) throw new Error(`The comparison names the ${what} ${id} but does not hold it; this is a bug.`);
  return value;
};

export const articleIn = (story: Story, id: string): Article => found(story.articles.get(id), 'article', id);
export const claimIn = (story: Story, id: string): Claim => found(story.claims.get(id), 'claim', id);
export const nameIn = (story: Story, article: string): string => found(story.names.get(article), 'article', article);

/** A line's claims in the order of the articles, and within one in the order of the text. */
export const claimsOf = (story: Story, line: Line): readonly Claim[] => {
  const place = ({ article }: Claim): number => story.order.get(article) ?? 0;
  return line.claims.map((id) => claimIn(story, id)).toSorted((a, b) => place(a) - place(b) || a.span.start - b.span.start || a.span.end - b.span.end);
};

/** The day, or moment, that a claim is of: as it says itself, else when its article came out. */
export const referenceTime = (story: Story, { article, time }: Claim): string | null => time?.to ?? time?.from ?? articleIn(story, article).published;

/** Claims in the order of the days that they are of, undated ones last. */
export const byReferenceTime = (story: Story, claims: readonly Claim[]): readonly Claim[] => {
  const when = (claim: Claim): string => referenceTime(story, claim) ?? '~';
  return claims.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
};

/** "5 articles, 22 September 2019 to 5 February 2020 · 64 claims in 41 lines". */
export const storyInFigures = ({ articles, claims, lines }: Comparison): string => {
  const period = periodOf(articles.map(({ published }) => published));
  const texts = counts.article(articles.length) + (period === null ? '' : `, ${period}`);
  return claims.length === 0 ? texts : marks.story(texts, claims.length, lines.length);
};

/** Every source that a claim of the story names, most cited first. */
export const sourcesOf = onceFor(({ comparison }: Story): readonly string[] => {
  const counts = new Map<string, number>();
  for (const claim of comparison.claims) for (const source of new Set(whoIsCited(claim))) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([source]) => source);
});

/** Every unit that a figure of the story has, most frequent first; counts have '1'. */
export const unitsOf = onceFor(({ comparison }: Story): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { quantity } of comparison.claims) if (quantity !== null) counts.set(quantity.unit, (counts.get(quantity.unit) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([unit]) => unit);
});
