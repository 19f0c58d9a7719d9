'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { correctArticle, deleteStory, Refused, removeArticle, renameStory } from '#lib/service/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { articlesAddress } from '../../_components/addresses.ts';
import type { CorrectionState } from './articles/[article]/_components/correction-form.tsx';
import type { StoryFormState } from './articles/_components/story-forms.tsx';

/** The sentence of a refusal; anything else is a fault and goes on to the error page. */
const refusalOf = async (act: () => Promise<void>): Promise<string | null> => {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  } finally {
    revalidatePath('/', 'layout');
  }
};

const typed = (form: FormData, field: string): string => String(form.get(field) ?? '').trim();

/** The fields of a correction and what a refusal calls them. */
const FIELDS = [['outlet', 'outlet'], ['published', 'publication date'], ['byline', 'byline'], ['title', 'headline'], ['url', 'address']] as const;

/** Empty means not known. */
export const correct = async (slug: string, article: string, _before: CorrectionState, form: FormData): Promise<CorrectionState> => {
  const known = (field: string): string | null => typed(form, field) || null;
  const message = await refusalOf(() => correctArticle(slug, article, {
    outlet: known('outlet'), published: known('published'), byline: known('byline'), title: known('title'), url: known('url'),
  }));
  if (message === null) return { kind: 'saved' };
  return { kind: 'refused', message, field: FIELDS.find(([, words]) => message.startsWith(`The ${words} `))?.[0] ?? null };
};

export const rename = async (slug: string, _before: StoryFormState, form: FormData): Promise<StoryFormState> => {
  const message = await refusalOf(() => renameStory(slug, typed(form, 'title')));
  return message === null ? { kind: 'saved', message: articles.story.renamed } : { kind: 'refused', message };
};

export const removeStory = async (slug: string): Promise<StoryFormState> => {
  const message = await refusalOf(() => deleteStory(slug));
  return message === null ? redirect('/') : { kind: 'refused', message };
};

export const takeOut = async (slug: string, article: string): Promise<StoryFormState> => {
  const message = await refusalOf(() => removeArticle(slug, article));
  return message === null ? redirect(articlesAddress(slug)) : { kind: 'refused', message };
};
