import 'server-only';
import { z } from 'zod';
import { dateGiven } from '#lib/ingest/index.ts';
import * as store from '#lib/store/index.ts';
import { noStory, Refused } from './refused.ts';
import { articlesOf, readUpload, reportOn } from './uploads.ts';
import type { ImportReport, Upload } from './uploads.ts';

/** Throws Refused when there is no such story; what is wrong with single files stands in the report. */
export const addArticles = async (slug: string, uploads: readonly Upload[]): Promise<ImportReport> => {
  const readings = uploads.map(readUpload);
  const outcomes = await store.addArticles(slug, articlesOf(readings));
  if (outcomes === null) throw noStory(slug);
  return reportOn(readings, outcomes);
};

const text = z.string().transform((typed) => typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .refine((clean) => clean.length <= 500, 'is longer than 500 characters');
const known = text.transform((clean) => (clean === '' ? null : clean)).nullable();
const date = known.refine((clean) => clean === null || dateGiven(clean) !== null, 'is no date: write it as 2026-03-14').transform((clean) => (clean === null ? null : dateGiven(clean)));
const address = known.refine((clean) => clean === null || /^https?:\/\/\S+$/i.test(clean), 'is none that a browser opens: it must begin with http:// or https://');

const correctionSchema = z.object({ outlet: known, title: known, byline: known, published: date, url: address }).partial();

/** What a form calls the fields. */
const WORDS: ReadonlyMap<string, string> = new Map([['outlet', 'outlet'], ['title', 'headline'], ['byline', 'byline'], ['published', 'publication date'], ['url', 'address']]);

/** What a user knows better; a field left out stays, null or blank empties it. */
export type Correction = Readonly<z.input<typeof correctionSchema>>;

export const correctArticle = async (slug: string, articleId: string, correction: Correction): Promise<void> => {
  const parsed = correctionSchema.safeParse(correction);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refused(`The ${WORDS.get(String(issue?.path[0])) ?? 'correction'} ${issue?.message ?? 'cannot be read'}.`);
  }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
  if (!(await store.updateArticle(slug, articleId, given))) throw noArticle(slug, articleId);
};

export const removeArticle = async (slug: string, articleId: string): Promise<void> => {
  if (!(await store.deleteArticle(slug, articleId))) throw noArticle(slug, articleId);
};

const noArticle = (slug: string, articleId: string): Refused => new Refused(`There is no article ${articleId} in the story “${slug}”: it may have been removed.`);
