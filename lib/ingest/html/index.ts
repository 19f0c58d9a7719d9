import type { Article } from '#lib/model/index.ts';
import type { Given } from '../article.ts';
import { compose } from './compose.ts';
import { factsOf } from './facts.ts';
import { judge } from './judge.ts';
import { readPage } from './page.ts';
import { parse } from './tree.ts';
import { problemOf, wholeOf } from './whole.ts';

export { decodeHtml } from './decode.ts';
export { languageProblem } from './foreign.ts';

/**
 * Reads the article of a web page out of its source, without running or loading anything. `url` is where the page came
 * from. A problem is one sentence: what is wrong and what to do.
 */
export const readHtml = ({ name, html, url = null, given = {} }: { name: string; html: string; url?: string | null; given?: Given }): { article: Article } | { problem: string } => {
  const root = parse(html);
  const page = readPage(root);
  const facts = factsOf(root, url);
  const judgement = judge(page, { titles: facts.titles, byline: facts.byline, body: facts.schema.body });
  const problem = problemOf(page, judgement, facts);
  return problem === null ? { article: compose(name, page, judgement, facts, wholeOf(page, judgement, facts), given) } : { problem };
};

/** The address of the feed that a page offers, or null. */
export const feedOf = (html: string, url: string | null): string | null => factsOf(parse(html), url).feed;
