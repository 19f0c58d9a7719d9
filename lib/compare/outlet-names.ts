import type { Article } from '#lib/model/index.ts';
import { dayName, outletOf } from './notation.ts';

const TITLE_WORDS = 4;

const shortTitle = (title: string): string => {
  const words = title.split(/\s+/);
  return `“${words.slice(0, TITLE_WORDS).join(' ')}${words.length > TITLE_WORDS ? '…' : ''}”`;
};

/** What tells articles of one outlet apart: their days, else their headlines, else their order. */
const marksOf = (articles: readonly Article[]): readonly string[] => {
  const years = new Set(articles.map(({ published }) => published?.slice(0, 4)));
  const days = articles.map(({ published }) => (published === null ? '' : dayName(published, years.size > 1 ? 'year' : null)));
  const titles = articles.map(({ title }) => (title === null ? '' : shortTitle(title)));
  return [days, titles, days.map((day, at) => `${day}${day === '' ? '' : ', '}${titles[at] ?? ''}`)]
    .find((marks) => new Set(marks).size === articles.length && !marks.includes('')) ?? articles.map((_, at) => String(at + 1));
};

/**
 * The articles under the names that sentences call them by. Two of one outlet are told apart, "HuffPost (27 Sep)" and
 * "HuffPost (30 Sep)": a reason that says "both" or "all" must not count one outlet twice unseen.
 */
export const namedApart = (articles: readonly Article[]): ReadonlyMap<string, Article> => {
  const named = new Map(articles.map((article) => [article.id, article]));
  for (const [name, same] of Map.groupBy(articles, outletOf)) {
    if (same.length < 2) continue;
    const marks = marksOf(same);
    same.forEach((article, at) => named.set(article.id, { ...article, outlet: `${name} (${marks[at] ?? ''})` }));
  }
  return named;
};
