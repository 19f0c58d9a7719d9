import type { Finding, Verdict } from '#lib/model/index.ts';

/**
 * A story as the list of stories tells it. `from` and `to`: the earliest and latest publication date among the articles;
 * `updated`: ISO 8601; `mismatches`: findings in which outlets disagree about who said or counted it.
 */
export type StorySummary = Readonly<{
  slug: string;
  title: string;
  articles: number;
  outlets: readonly string[];
  lines: number;
  verdicts: Readonly<Record<Verdict, number>>;
  mismatches: number;
  openFlags: number;
  from: string | null;
  to: string | null;
  /** Of the comparison: made of the articles as they are, on its way, or given up. */
  state: 'compared' | 'comparing' | 'failed';
  updated: string;
}>;

const MISMATCHES: readonly Finding['kind'][] = ['source', 'speaker', 'as-fact'];

/** Of findings counted by kind, those about who says it. */
export const mismatchesIn = (findings: Readonly<Record<string, number>>): number => MISMATCHES.reduce((sum, kind) => sum + (findings[kind] ?? 0), 0);

const BY = {
  changed: (a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0),
  title: (a, b) => a.title.localeCompare(b.title, 'en'),
  articles: (a, b) => b.articles - a.articles,
  conflicts: (a, b) => b.verdicts.conflict - a.verdicts.conflict,
  mismatches: (a, b) => b.mismatches - a.mismatches,
  flags: (a, b) => b.openFlags - a.openFlags,
} as const satisfies Readonly<Record<string, (a: StorySummary, b: StorySummary) => number>>;

export type StoryOrder = keyof typeof BY;

const isOrder = (name: string): name is StoryOrder => Object.hasOwn(BY, name);

/** An order by its name in an address; by the last change where there is no such order. */
export const readOrder = (name: unknown): StoryOrder => (typeof name === 'string' && isOrder(name) ? name : 'changed');

/** Sorted; equals stay as they are. */
export const inOrder = (stories: readonly StorySummary[], order: StoryOrder): readonly StorySummary[] => stories.toSorted(BY[order]);
