import 'server-only';
import type { Comparison, Verdict } from '#lib/model/index.ts';
import * as store from '#lib/store/index.ts';
import { allVerdicts, countVerdicts, currentComparison } from './comparisons.ts';
import { engineVersion } from './engine-version.ts';
import { kept } from './kept.ts';
import { noStory, Refused } from './refused.ts';
import { reviewOf } from './review.ts';
import type { Review } from './review.ts';
import { slugOf } from './slugs.ts';
import { articlesOf, readUpload, reportOn } from './uploads.ts';
import type { ImportReport, ReadUpload, Upload } from './uploads.ts';

/** `from` and `to`: the earliest and latest publication date among the articles; `updated`: ISO 8601. */
export type StorySummary = Readonly<{
  slug: string;
  title: string;
  articles: number;
  outlets: readonly string[];
  lines: number;
  verdicts: Readonly<Record<Verdict, number>>;
  from: string | null;
  to: string | null;
  updated: string;
}>;

/** `comparison` is what the engine found with people's decisions over it; `review` says which they are. */
export type Story = Readonly<{ slug: string; title: string; comparison: Comparison; review: Review; updated: string }>;

const longestTitle = 200;

/** All stories, the one changed last first. */
export const listStories = async (): Promise<readonly StorySummary[]> => {
  const summaries: StorySummary[] = [];
  for (const overview of await store.listStories()) {
    const { slug, title, articles, updated } = overview;
    const published = articles.flatMap((article) => article.published ?? []).toSorted();
    summaries.push({
      slug, title, updated: updated.toISOString(),
      articles: articles.length,
      outlets: [...new Set(articles.flatMap((article) => article.outlet ?? []))],
      from: published.at(0) ?? null,
      to: published.at(-1) ?? null,
      ...(await countsOf(overview)),
    });
  }
  return summaries;
};

/** Counts kept beside a current comparison; one that is out of date is made again, one story at a time. */
const countsOf = async ({ slug, revision, comparison }: store.StoryOverview): Promise<Pick<StorySummary, 'lines' | 'verdicts'>> => {
  if (comparison?.revision === revision && comparison.engine === engineVersion()) {
    return { lines: comparison.lines, verdicts: allVerdicts(comparison.verdicts) };
  }
  const made = await currentComparison(slug, revision);
  return made === null ? { lines: 0, verdicts: allVerdicts({}) } : { lines: made.lines.length, verdicts: countVerdicts(made) };
};

export const readStory = async (slug: string): Promise<Story | null> => {
  const story = await store.findStory(slug);
  if (story === null) return null;
  const { title, revision, decisions, updated } = story;
  const review = await lately.read(slug, `${revision} ${decisions} ${engineVersion()}`, async () => {
    const engine = await currentComparison(slug, revision);
    return engine === null ? null : reviewOf(slug, engine);
  });
  return review === null ? null : { slug, title, comparison: review.comparison, review, updated: updated.toISOString() };
};

/** Comparisons read lately, ready to be shown: a large one takes longer to parse than to find. */
const lately = kept<Review>(8);

/** Nothing is created (`slug` null) when none of the files can be used. A blank title becomes the first headline. */
export const createStory = async (title: string, uploads: readonly Upload[]): Promise<CreatedStory> => {
  const readings = uploads.map(readUpload);
  const headline = readings.map((reading) => ('article' in reading ? reading.article.title : null)).find((found) => found !== null);
  const wanted = titleOf(title) ?? titleOf(headline ?? '') ?? 'Untitled story';
  return createFrom(wanted, readings, { slug: slugOf(wanted), shipped: null });
};

export type CreatedStory = Readonly<{ slug: string | null; report: ImportReport }>;

/** Creates a story under the wanted slug, or that with a number where it is taken, and compares it at once. */
export const createFrom = async (title: string, readings: readonly ReadUpload[], wanted: Readonly<{ slug: string; shipped: string | null }>): Promise<CreatedStory> => {
  const articles = articlesOf(readings);
  if (articles.length === 0) return { slug: null, report: reportOn(readings, []) };
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted.slug : `${wanted.slug}-${number}`;
    const outcomes = await store.insertStory(slug, title, articles, wanted.shipped);
    if (outcomes === null) continue;
    await currentComparison(slug, 1);
    return { slug, report: reportOn(readings, outcomes) };
  }
};

export const renameStory = async (slug: string, title: string): Promise<void> => {
  const wanted = titleOf(title);
  if (wanted === null) throw new Refused('A story needs a title: type at least one character.');
  if (!(await store.renameStory(slug, wanted))) throw noStory(slug);
};

export const deleteStory = async (slug: string): Promise<void> => {
  if (!(await store.deleteStory(slug))) throw noStory(slug);
};

/** White space folded, what no database or page can hold removed, cut to a length that a heading bears; null when blank. */
const titleOf = (typed: string): string | null => {
  const clean = typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return clean === '' ? null : clean.slice(0, longestTitle).toWellFormed();
};
