import { createHash, randomUUID } from 'node:crypto';
import type { Article } from '#lib/model/index.ts';
import type { NewArticle } from '#lib/store/index.ts';

/** A slug that no other test uses. */
export const newSlug = (): string => `story-${randomUUID()}`;

export const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: `a${createHash('sha256').update(text).digest('hex').slice(0, 10)}`,
  path: null, url: null, outlet: null, title: null, byline: null, published: null, language: 'en',
  agencies: [], text, body: [{ start: 0, end: text.length }], ...more,
});

export const asNew = (one: Article): NewArticle => ({ article: one, digest: createHash('sha256').update(one.text).digest('hex') });
