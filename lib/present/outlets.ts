import type { Article } from '#lib/model/index.ts';

/** What an article is called where its outlet is not known: its headline, its file, or that it has no name. */
const ownName = ({ outlet, title, path }: Article): string =>
  outlet ?? title ?? path?.split('/').pop() ?? 'Unnamed article';

/** One name per article id; articles of one outlet are numbered in the order given: "Dawn", "Dawn (2)". */
export const namesOf = (articles: readonly Article[]): ReadonlyMap<string, string> => {
  const seen = new Map<string, number>();
  return new Map(articles.map((article) => {
    const name = ownName(article);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return [article.id, times === 1 ? name : `${name} (${times})`];
  }));
};

/** The wire agencies an article credits, each once, its own outlet left out. */
export const agenciesOf = (article: Article): readonly string[] =>
  [...new Set(article.agencies.map(({ name }) => name))].filter((name) => name !== article.outlet);
