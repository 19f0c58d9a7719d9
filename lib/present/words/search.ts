import { counts } from './counts.ts';
import { form, number } from './language.ts';

const shown = (lines: number, from: number, to: number): string =>
  counts.line(lines) + (from > 1 || to < lines ? `, ${number(from)} to ${number(to)} here` : '');

/** The text of the search. */
export const search = {
  title: 'Search',
  titled: (query: string): string => `“${query}”`,
  found: (query: string, lines: number, from: number, to: number): string => `${shown(lines, from, to)} with “${query}”.`,
  foundInstead: (query: string, instead: string, lines: number, from: number, to: number): string => `No claim has “${query}”. Looked for “${instead}” instead: ${shown(lines, from, to)}.`,
  pages: 'Pages of results',
  first: 'First page',
  more: 'More lines',
  nothing: (query: string): string => `Nothing found for “${query}”`,
  noneNear: 'No claim has all these words, nor words spelt nearly so.',
  noGuesses: 'No claim has all these words, and this database cannot look for near spellings: check yours.',
  tryInstead: 'Try fewer words, another word for the same thing, or the name of who is cited. Very common words (“the”, “of”) are not looked for.',
  moreInLine: (articles: number): string => `and ${counts.moreArticle(articles)} in this line`,
  hidden: (stories: number): string => `Not looked in: ${number(stories)} ${form(stories, { one: 'story whose outlets’ names are', other: 'stories whose outlets’ names are' })} hidden here.`,
  help: [
    ['ferry Lagos', 'both words in one claim: in its sentence, its label, who is cited, or the outlet'],
    ['“no alarm at all”', 'these words side by side'],
    ['ferry -strike', 'without the second word'],
    ['drowned or missing', 'either word'],
  ] as const,
} as const;
