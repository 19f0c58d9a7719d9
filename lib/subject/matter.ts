import { MONTHS, WEEKDAYS } from '#lib/lexicon/calendar.ts';
import { isCommonNoun } from '#lib/lexicon/kinds.ts';
import type { Claim, Document, Sentence } from '#lib/model/index.ts';
import { nounOf } from './lemmas.ts';
import { topicOf, type Topic } from './topic.ts';
import type { Terms } from './words.ts';

/**
 * Whom and what a claim's article names. `here`: the names in the claim's sentence; `anywhere`: those in the article, and
 * `throughout`: those that it comes back to; the same sets for all its claims. Whoever is cited is left out: every story
 * cites the police.
 */
export type Matter = Readonly<{ here: ReadonlySet<string>; anywhere: ReadonlySet<string>; throughout: ReadonlySet<string>; topic: Topic }>;

const OFTEN = 2;

/** A name, or an adjective of a nation; not the "State", "Court" or "President" that half of all names have. */
const isName = (document: Document, terms: Terms, at: number): boolean => {
  const token = document.tokens[at];
  return (token?.tag === 'PROPN' && !MONTHS.has(token.norm) && !WEEKDAYS.has(token.norm) && !isCommonNoun(nounOf(token.norm))) || terms.ofToken[at]?.startsWith('@') === true;
};

/** Terms that stand in the names of sources only. */
const citedIn = (document: Document, terms: Terms, claims: readonly Claim[]): ReadonlySet<string> => {
  const cited = new Set<string>();
  const inSource = new Set<number>();
  const spans = claims.flatMap(({ attribution }) => attribution.map(({ as }) => as)).toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of spans) {
    while (at > 0 && (document.tokens[at - 1]?.end ?? 0) > start) at -= 1;
    while ((document.tokens[at]?.end ?? Infinity) <= start) at += 1;
    for (let next = at; (document.tokens[next]?.start ?? Infinity) < end; next += 1) inSource.add(next);
  }
  for (const at of inSource) if (isName(document, terms, at)) cited.add(terms.ofToken[at] ?? '');
  // "Lagos" is in the name of its ministry, and is a place all the same.
  document.tokens.forEach((_, at) => { if (cited.has(terms.ofToken[at] ?? '') && !inSource.has(at)) cited.delete(terms.ofToken[at] ?? ''); });
  return cited;
};

/** Tokens that belong to figures: "Rs", "USD" and "CFA" name nobody. */
const figuresIn = (document: Document, claims: readonly Claim[]): ReadonlySet<number> => {
  const inFigure = new Set<number>();
  let at = 0;
  for (const { span } of claims.filter(({ quantity }) => quantity !== null).toSorted((a, b) => a.span.start - b.span.start)) {
    while ((document.tokens[at]?.end ?? Infinity) <= span.start) at += 1;
    for (let next = at; (document.tokens[next]?.start ?? Infinity) < span.end; next += 1) inFigure.add(next);
  }
  return inFigure;
};

const namesIn = (document: Document, terms: Terms, { firstToken, endToken }: Sentence, cited: ReadonlySet<string>, figures: ReadonlySet<number>): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let at = firstToken; at < endToken; at += 1) {
    const term = figures.has(at) ? undefined : terms.ofToken[at];
    if (term !== undefined && term !== '' && isName(document, terms, at) && !cited.has(term)) names.add(term);
  }
  return names;
};

/** Answers for each sentence of the article what it and the whole article name. */
export const mattersOf = (document: Document, terms: Terms, claims: readonly Claim[]): ((sentence: number) => Matter) => {
  const cited = citedIn(document, terms, claims);
  const figures = figuresIn(document, claims);
  const named = document.sentences.map((sentence) => namesIn(document, terms, sentence, cited, figures));
  const counts = new Map<string, number>();
  for (const names of named) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const throughout = new Set([...counts].filter(([, count]) => count >= OFTEN).map(([name]) => name));
  const anywhere = new Set(counts.keys());
  const topic = topicOf(terms);
  return (sentence) => ({ here: named[sentence] ?? new Set(), anywhere, throughout, topic });
};
