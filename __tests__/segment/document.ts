import type { Article, Document } from '#lib/model/index.ts';
import { segment } from '#lib/segment/index.ts';

/** An article that is nothing but its body. */
export const articleOf = (text: string, title: string | null = null): Article => ({
  id: 'a1', path: null, url: null, outlet: null, title, byline: null, published: null, language: 'en', agencies: [], text,
  body: text.length === 0 ? [] : [{ start: 0, end: text.length }],
});

export const documentOf = (text: string): Document => segment(articleOf(text));
