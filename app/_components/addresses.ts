/** Where things are; ids and slugs are safe in an address, and encoded nonetheless. */
const story = (slug: string): string => `/stories/${encodeURIComponent(slug)}`;

export const storyAddress = story;
/** Rows of the story's table alone, without a page around them. */
export const rowsAddress = (slug: string): string => `${story(slug)}/rows`;
export const addAddress = (slug: string): string => `${story(slug)}/add`;
export const sideBySideAddress = (slug: string): string => `${story(slug)}/side-by-side`;
/** `line`: with every article's telling of that line alone. */
export const framingAddress = (slug: string, line: string | null = null): string => `${story(slug)}/framing${line === null ? '' : `?${new URLSearchParams({ line })}#claims`}`;
export const teachAddress = (slug: string, on: boolean): string => `${story(slug)}/teach${on ? '' : '?names=shown'}`;
export const reportAddress = (slug: string): string => `${story(slug)}/report`;
/** The report with the list of all lines to choose from; `chosen` are those of the report now, none for its first. */
export const chooseAddress = (slug: string, chosen: readonly string[]): string => `${reportAddress(slug)}?${new URLSearchParams([['choose', ''], ...chosen.map((id) => ['lines', id])])}`;
export const findingsAddress = (slug: string): string => `${story(slug)}/findings`;
export const reviewAddress = (slug: string): string => `${story(slug)}/review`;
export const articlesAddress = (slug: string): string => `${story(slug)}/articles`;
export const articleAddress = (slug: string, article: string): string => `${story(slug)}/articles/${encodeURIComponent(article)}`;
export const lineAddress = (slug: string, line: string): string => `${story(slug)}/lines/${encodeURIComponent(line)}`;

/** The line's page with its statements from the `from`th on, counted from 0. */
export const statementsAddress = (slug: string, line: string, from: number): string => `${lineAddress(slug, line)}${from === 0 ? '' : `?from=${from}`}`;

/** The comparison as a document of the public format. */
export const documentAddress = (slug: string): string => `/api${story(slug)}/comparison`;

/** The anchor of a paragraph in an article's text, by where it begins. */
export const placeAnchor = (start: number): string => `at-${start}`;

/** The anchor of a claim on the pages that show its words. */
export const claimAnchor = (claim: string): string => `claim-${claim}`;
/** The line's page with the forms by which a reviewer corrects one of its claims. */
export const correctAddress = (slug: string, line: string, claim: string): string => `${lineAddress(slug, line)}?${new URLSearchParams({ correct: claim })}#${claimAnchor(claim)}`;
/** The search across stories; `from`: the first line shown, counted from 0. */
export const searchAddress = (query: string, from = 0): string =>
  query === '' ? '/search' : `/search?${new URLSearchParams({ q: query, ...(from > 0 ? { from: String(from) } : {}) }).toString()}`;

export const importAddress = (id: string): string => `/imports/${encodeURIComponent(id)}`;

/** The anchors of what a cell's state rests on, and of an article that does not carry a line. */
export const whyAnchor = (claim: string): string => `why-${claim}`;
export const absenceAnchor = (article: string): string => `without-${article}`;

/** What the signs mean, and the rules behind them. */
export const SIGNS = '/verdicts';
export const ruleAddress = (anchor: string): string => `${SIGNS}/rules#${anchor}`;
