import type { Article } from '#lib/model/index.ts';

/** The same articles with ids that differ: where one text is given twice, the second gets `-2`, the third `-3`. */
export const withDistinctIds = (articles: readonly Article[]): readonly Article[] => {
  const times = new Map<string, number>();
  return articles.map((article) => {
    const count = (times.get(article.id) ?? 0) + 1;
    times.set(article.id, count);
    return count === 1 ? article : { ...article, id: `${article.id}-${count}` };
  });
};
