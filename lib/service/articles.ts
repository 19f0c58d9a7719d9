import 'server-only';
import { z } from 'zod';
import { dateGiven } from '#lib/ingest/index.ts';
import * as store from '#lib/store/index.ts';
import { compareSoon } from './comparisons.ts';
import { Refused } from './refused.ts';

const text = z.string().transform((typed) => typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .refine((clean) => clean.length <= 500, 'is longer than 500 characters');
const known = text.transform((clean) => (clean === '' ? null : clean)).nullable();
const date = known.refine((clean) => clean === null || dateGiven(clean) !== null, 'is no date: write it as 2026-03-14').transform((clean) => (clean === null ? null : dateGiven(clean)));
const address = known.refine((clean) => clean === null || /^https?:\/\/\S+$/i.test(clean), 'is none that a browser opens: it must begin with http:// or https://');

export const correctionSchema = z.object({ outlet: known, title: known, byline: known, published: date, url: address }).partial();

/** What a form calls the fields. */
const WORDS: ReadonlyMap<string, string> = new Map([['outlet', 'outlet'], ['title', 'headline'], ['byline', 'byline'], ['published', 'publication date'], ['url', 'address']]);

/** What is wrong with a correction, as a sentence. */
export const refusalOf = ({ issues: [issue] }: z.ZodError): string => `The ${WORDS.get(String(issue?.path[0])) ?? 'correction'} ${issue?.message ?? 'cannot be read'}.`;

/** What a user knows better; a field left out stays, null or blank empties it. */
export type Correction = Readonly<z.input<typeof correctionSchema>>;

export const correctArticle = async (slug: string, articleId: string, correction: Correction): Promise<void> => {
  const parsed = correctionSchema.safeParse(correction);
  if (!parsed.success) throw new Refused(refusalOf(parsed.error));
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  if (!(await store.updateArticle(slug, articleId, given, await compareSoon()))) throw noArticle(slug, articleId);
};

export const removeArticle = async (slug: string, articleId: string): Promise<void> => {
  if (!(await store.deleteArticle(slug, articleId, await compareSoon()))) throw noArticle(slug, articleId);
};

const noArticle = (slug: string, articleId: string): Refused => new Refused(`There is no article ${articleId} in the story “${slug}”: it may have been removed.`);
