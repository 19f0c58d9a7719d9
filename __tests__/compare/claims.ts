import type { Article, Claim, Document, Quantity } from '#lib/model/index.ts';
import { spanOf } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';
import { subjectsOf } from '#lib/subject/index.ts';
import type { Statement } from '#lib/compare/circumstances.ts';

/** A figure as a table of cases gives it. */
export type Figure = Readonly<{
  text: string; low: number | null; high: number | null; lowInclusive?: boolean; highInclusive?: boolean; approximate?: boolean;
  modifier?: string; dimension?: string; unit?: string; head?: string; measured?: string; change?: 'up' | 'down'; negated?: boolean;
  time?: Claim['time']; place?: string; published?: string;
  also?: Readonly<{ text: string; low: number; high: number; unit: string }>;
}>;

export const articleOf = (id: string, text: string, given: Partial<Article> = {}): Article => ({
  id, path: null, url: null, outlet: id, title: null, byline: null, published: null, language: 'en', agencies: [], text, body: [{ start: 0, end: text.length }], ...given,
});

const claimOf = (document: Document, at: number, text: string, given: Partial<Claim>): Claim => {
  const { article } = document;
  const sentence = document.sentences.find(({ start, end }) => start <= at && at < end);
  return {
    id: `${article.id}.q${at}-${at + text.length}`, article: article.id, kind: 'quantity', span: spanOf(article.text, at, at + text.length),
    sentence: spanOf(article.text, sentence?.start ?? 0, sentence?.end ?? article.text.length), quantity: null, quote: null,
    attribution: [], rule: 'test', hedges: [], negated: false, time: null, place: null, ...given,
  };
};

const stated = (document: Document, claim: Claim): Statement => {
  const subject = subjectsOf({ document, claims: [claim] })[0];
  if (subject === undefined) throw new Error('a claim without a subject');
  return { claim, article: document.article, subject };
};

/** A statement of a figure in a small article of its own. */
export const figure = (outlet: string, given: Figure): Statement => {
  const noun = given.measured ?? 'things';
  const also = given.also === undefined ? '' : ` (${given.also.text})`;
  const text = `It was ${given.text}${also} ${noun}.`;
  const document = segment(articleOf(outlet, text, { published: given.published ?? null }));
  const quantity: Quantity = {
    low: given.low, high: given.high, lowInclusive: given.lowInclusive ?? true, highInclusive: given.highInclusive ?? true,
    approximate: given.approximate ?? false, modifier: given.modifier ?? null, dimension: given.dimension ?? 'count', unit: given.unit ?? '1',
    stated: { low: given.low, high: given.high, unit: given.unit ?? '1' },
    also: given.also === undefined ? [] : [{ span: spanOf(text, text.indexOf(given.also.text), text.indexOf(given.also.text) + given.also.text.length), low: given.also.low, high: given.also.high, unit: given.also.unit }],
    measured: given.measured ?? null, head: given.head ?? null, change: given.change ?? null,
  };
  return stated(document, claimOf(document, text.indexOf(given.text), given.text, { quantity, negated: given.negated ?? false, time: given.time ?? null, place: given.place ?? null }));
};

/** A statement of a quote in a small article of its own; a quote that begins with a capital is taken for a whole sentence. */
export const quote = (outlet: string, words: string, speaker: string | null = null): Statement => {
  const text = `“${words}” said the mayor.`;
  const document = segment(articleOf(outlet, text));
  return stated(document, claimOf(document, 1, words, { kind: 'quote', quote: { verbatim: words, speaker, complete: /^\W*\p{Lu}/u.test(words) } }));
};
