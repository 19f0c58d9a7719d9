import type { Article } from './article.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2019-09-27T08:00Z" → "27 Sep"; with its year, or its time of day, where that is asked for. */
export const dayName = (published: string, and: 'year' | 'time' | null = null): string => {
  const [year = '', month = '', day = ''] = published.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || day === '') return published.slice(0, 10);
  const date = `${Number(day)} ${name}`;
  return and === 'year' ? `${date} ${year}` : and === 'time' && published.length >= 16 ? `${date}, ${published.slice(11, 16)}` : date;
};

/** The name readers know an article by: its outlet, else the one agency it credits, else its headline, its file, or that it has none. */
export const articleName = ({ outlet, agencies, title, path }: Article): string => {
  const agency = agencies.length === 1 ? agencies[0]?.name : undefined;
  return outlet ?? agency ?? (title === null ? path?.split('/').pop() ?? 'Unnamed article' : `“${title.replace(/\s+/g, ' ').trim()}”`);
};

const TITLE_WORDS = 4;

const shortTitle = (title: string): string => {
  const words = title.split(/\s+/);
  return `“${words.slice(0, TITLE_WORDS).join(' ')}${words.length > TITLE_WORDS ? '…' : ''}”`;
};

/** What tells articles of one outlet apart: their days, else their headlines, else both, else their order. */
const marksOf = (articles: readonly Article[]): readonly string[] => {
  const years = new Set(articles.map(({ published }) => published?.slice(0, 4)));
  const days = articles.map(({ published }) => (published === null ? '' : dayName(published, years.size > 1 ? 'year' : null)));
  const titles = articles.map(({ title }) => (title === null ? '' : shortTitle(title)));
  return [days, titles, days.map((day, at) => `${day}${day === '' ? '' : ', '}${titles[at] ?? ''}`)]
    .find((marks) => new Set(marks).size === articles.length && !marks.includes('')) ?? articles.map((_, at) => String(at + 1));
};

/**
 * One name per article id, the same in every sentence, table and page. Two articles of one outlet are told apart, "HuffPost
 * (27 Sep)" and "HuffPost (30 Sep)": whoever reads "both" or "all" must not count one outlet twice unseen.
 */
export const articleNames = (articles: readonly Article[]): ReadonlyMap<string, string> => {
  const names = new Map(articles.map((article) => [article.id, articleName(article)]));
  for (const [name, same] of Map.groupBy(articles, articleName)) {
    if (same.length < 2) continue;
    const marks = marksOf(same);
    same.forEach(({ id }, at) => names.set(id, `${name} (${marks[at] ?? ''})`));
  }
  return names;
};
