import type { Article, Claim } from '#lib/model/index.ts';
import type { Subject } from '#lib/subject/index.ts';

/** One statement with all that decides what it is about. */
export type Statement = Readonly<{ claim: Claim; article: Article; subject: Subject }>;

/**
 * Why two figures may differ and both be right. `weight`: 'decides' makes them incomparable whatever the figures;
 * 'unless-same' does so except where both name the same figure; 'explains' only accounts for figures that cannot both be
 * true of one thing.
 */
export type Difference = Readonly<{
  kind: 'time' | 'place' | 'population' | 'definition' | 'update' | 'change';
  weight: 'decides' | 'unless-same' | 'explains';
  sentence: string;
}>;

/**
 * What the rest of a line says of two of its statements. `mayGrow`: nothing speaks against the lower figure having become
 * the higher; `outdated`: the article of one gives the other's figure too, as an earlier one.
 */
export type Among = Readonly<{ mayGrow: boolean; outdated: Statement | null }>;

export const ALONE: Among = { mayGrow: true, outdated: null };

/** Characters of an ISO date that give the day. */
export const DAY_LENGTH = 10;

/** Negative when the first was published before the second; 0 when the dates do not tell. */
export const byPublication = (a: Article, b: Article): number => {
  if (a.published === null || b.published === null) return 0;
  const length = Math.min(a.published.length, b.published.length);
  const [one, two] = [a.published.slice(0, length), b.published.slice(0, length)];
  return one < two ? -1 : one > two ? 1 : 0;
};
