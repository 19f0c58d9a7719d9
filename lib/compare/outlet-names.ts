import type { Article } from '#lib/model/index.ts';
import { articleNames } from '#lib/model/index.ts';
import { outletOf } from './notation.ts';

/** The articles under the names that sentences call them by: of two of one outlet each has its own. */
export const namedApart = (articles: readonly Article[]): ReadonlyMap<string, Article> => {
  const names = articleNames(articles);
  return new Map(articles.map((article) => [article.id, names.get(article.id) === outletOf(article) ? article : { ...article, outlet: names.get(article.id) ?? null }]));
};
