import 'server-only';
import { z } from 'zod';
import { dateGiven } from '#lib/ingest/index.ts';
import { refusals } from '#lib/present/words/refusals.ts';
import * as store from '#lib/store/index.ts';
import { compareSoon } from './comparisons.ts';
import { Refused, wrongField } from './refused.ts';

const text = z.string().transform((typed) => typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .refine((clean) => clean.length <= 500, refusals.wrong.longer(500));
const known = text.transform((clean) => (clean === '' ? null : clean)).nullable();
const date = known.refine((clean) => clean === null || dateGiven(clean) !== null, refusals.wrong.date).transform((clean) => (clean === null ? null : dateGiven(clean)));
const address = known.refine((clean) => clean === null || /^https?:\/\/\S+$/i.test(clean), refusals.wrong.address);

export const correctionSchema = z.object({ outlet: known, title: known, byline: known, published: date, url: address }).partial();

/** What a user knows better; a field left out stays, null or blank empties it. */
export type Correction = Readonly<z.input<typeof correctionSchema>>;

export const correctArticle = async (slug: string, articleId: string, correction: Correction): Promise<void> => {
  const parsed = correctionSchema.safeParse(correction);
  if (!parsed.success) throw new Refused(wrongField(parsed.error, 'article'));
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  if (!(await store.updateArticle(slug, articleId, given, await compareSoon()))) throw noArticle(slug, articleId);
};

export const removeArticle = async (slug: string, articleId: string): Promise<void> => {
  if (!(await store.deleteArticle(slug, articleId, await compareSoon()))) throw noArticle(slug, articleId);
};

const noArticle = (slug: string, articleId: string): Refused => new Refused(refusals.noArticle(articleId, slug));
