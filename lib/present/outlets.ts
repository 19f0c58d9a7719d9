import type { Article } from '#lib/model/index.ts';

/** The wire agencies an article credits, each once, its own outlet left out. */
export const agenciesOf = (article: Article): readonly string[] =>
  [...new Set(article.agencies.map(({ name }) => name))].filter((name) => name !== article.outlet);
