import type { Article } from '#lib/model/index.ts';
import { occurrences } from './gold.ts';
import type { StoryGold } from './gold.ts';
import { sameName } from './names.ts';
import type { Tally } from './tally.ts';

type GoldArticle = StoryGold['articles'][string];
export type ArticleScore = Readonly<{ furniture: Tally; facts: Tally; errors: readonly string[] }>;

/** Furniture in characters, white space aside; `facts`: outlet, date, byline and agencies of the article. */
export const scoreArticle = (where: string, gold: GoldArticle, article: Article): ArticleScore => {
  const { text } = article;
  const wanted = new Uint8Array(text.length);
  for (const line of gold.furniture) {
    for (const { start, end } of occurrences(text, line)) if (isWholeLine(text, start, end)) wanted.fill(1, start, end);
  }
  const given = new Uint8Array(text.length).fill(1);
  for (const { start, end } of article.body) given.fill(0, start, end);
  const inked = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.charAt(at).trim() !== '');
  const facts = scoreFacts(where, gold, article);
  return {
    furniture: {
      right: inked.filter((at) => wanted[at] === 1 && given[at] === 1).length,
      given: inked.filter((at) => given[at] === 1).length,
      wanted: inked.filter((at) => wanted[at] === 1).length,
    },
    facts: facts.tally,
    errors: [...misreadLines(where, text, wanted, given), ...facts.errors],
  };
};

const isWholeLine = (text: string, start: number, end: number): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && (end === text.length || text.charAt(end) === '\n');

const misreadLines = (where: string, text: string, wanted: Uint8Array, given: Uint8Array): readonly string[] => {
  const errors: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const at = Array.from({ length: line.length }, (_, offset) => start + offset).find((offset) => text.charAt(offset).trim() !== '' && wanted[offset] !== given[offset]);
    if (at !== undefined) errors.push(`${where}: ${wanted[at] === 1 ? 'furniture taken for body' : 'body taken for furniture'}: “${text.slice(start, end).slice(0, 100)}”`);
    start = end + 1;
  }
  return errors;
};

const scoreFacts = (where: string, gold: GoldArticle, article: Article): Readonly<{ tally: Tally; errors: readonly string[] }> => {
  const facts = [
    { name: 'outlet', wanted: gold.outlet, given: article.outlet },
    { name: 'published', wanted: gold.published, given: article.published?.slice(0, 10) ?? null },
    { name: 'byline', wanted: gold.byline, given: article.byline },
    ...pairUp(gold.agencies, article.agencies.map(({ name }) => name)),
  ];
  const isRight = ({ wanted, given }: (typeof facts)[number]): boolean => (wanted === null || given === null ? wanted === given : sameName(wanted, given));
  return {
    tally: {
      right: facts.filter((fact) => fact.wanted !== null && isRight(fact)).length,
      given: facts.filter(({ given }) => given !== null).length,
      wanted: facts.filter(({ wanted }) => wanted !== null).length,
    },
    errors: facts.filter((fact) => !isRight(fact)).map(({ name, wanted, given }) => `${where}: ${name}: ${wanted ?? 'none'} expected, got ${given ?? 'none'}`),
  };
};

const pairUp = (wanted: readonly string[], given: readonly string[]): readonly { name: string; wanted: string | null; given: string | null }[] => [
  ...wanted.map((agency) => ({ name: 'agency', wanted: agency, given: given.find((other) => sameName(agency, other)) ?? null })),
  ...given.filter((agency) => !wanted.some((other) => sameName(agency, other))).map((agency) => ({ name: 'agency', wanted: null, given: agency })),
];
