import { number } from './language.ts';

/** Why a request is not met, as a sentence for the person who made it. What is wrong with a field follows its name: “The headline is longer than …”. */
export const refusals = {
  noStory: (slug: string): string => `There is no story “${slug}”: it may have been deleted or renamed.`,
  noArticle: (article: string, slug: string): string => `There is no article ${article} in the story “${slug}”: it may have been removed.`,
  noTitle: 'A story needs a title: type at least one character.',
  gone: { claim: gone('claim'), line: gone('line'), flag: gone('flag'), decision: gone('decision') },
  field: (name: string, wrong: string): string => `The ${name} ${wrong}.`,
  fields: {
    outlet: 'outlet', title: 'headline', byline: 'byline', published: 'publication date', url: 'address',
    name: 'name', aliases: 'list of other names', domains: 'list of domains', owner: 'owner', country: 'country',
    reason: 'reason', label: 'label', note: 'note', sources: 'source', figure: 'figure', lines: 'lines to merge', claims: 'claims to split off',
  },
  whole: { article: 'correction', outlet: 'entry', decision: 'decision' },
  wrong: {
    unreadable: 'cannot be read',
    longer: (most: number): string => `is longer than ${number(most)} characters`,
    date: 'is no date: write it as 2026-03-14',
    address: 'is none that a browser opens: it must begin with http:// or https://',
    domain: 'is no domain: write it as example.org',
    nameless: 'is empty: an outlet needs a name',
    empty: 'is empty: say it in a few words',
    number: 'is no number',
  },
  feed: {
    address: 'This is no address of a feed: it must begin with https:// or http://.',
    notFollowed: 'The story does not follow this feed any more.',
  },
  outlet: {
    gone: 'This outlet is no longer in the directory: load the page again.',
    taken: (name: string): string => `The name “${name}” belongs to another outlet of the directory: choose another, or correct that one.`,
  },
  decision: {
    nobody: 'Say who decides: type your name first.',
    overtaken: (who: string | null): string => `${who ?? 'Somebody'} decided about this while you were looking at it. Nothing was changed: see what they did, then decide again.`,
    source: (name: string): string => `“${name}” does not stand in the article: name the source in the article's own words.`,
    mergedWithItself: 'A line cannot be merged with itself: choose another one.',
    mergedKinds: 'Figures, quotes and statements do not stand in one line: merge lines of one kind.',
    movedKinds: 'Figures, quotes and statements do not stand in one line: choose a line of the claim’s kind.',
    splitAll: 'These are all the claims of the line: leave at least one in it.',
    nothing: 'Nothing is corrected: change the figure or the source.',
    noFigure: 'This claim holds no figure that could be corrected.',
    noEnd: 'A figure needs at least one end: give the lowest, the highest or both.',
    crossed: (low: number, high: number): string => `The lowest figure, ${low}, is above the highest, ${high}.`,
  },
} as const;

function gone(what: string): string {
  return `The ${what} is no longer there: somebody changed the story meanwhile. Load the page again.`;
}
