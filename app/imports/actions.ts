'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { adoptImport, cancelImport, confirmImport, Refused, RefusedChoice, type Choice } from '#lib/service/index.ts';
import { importAddress, storyAddress } from '../_components/addresses.ts';
import type { CheckState } from './[id]/_components/check-form.tsx';
import type { FormState } from './[id]/_components/clip-form.tsx';

const typed = (form: FormData, field: string): string => String(form.get(field) ?? '').trim();

/** The rows that are ticked, as they stand in the form. */
const choicesIn = (form: FormData): readonly Choice[] => form.getAll('take').map((key) => {
  const [item = '', at = ''] = String(key).split('.');
  const of = (field: string): string => typed(form, `${field}-${String(key)}`);
  return { item: Number(item), at: Number(at), outlet: of('outlet'), title: of('title'), byline: of('byline'), published: of('published') };
});

export const confirm = async (id: string, _before: CheckState, form: FormData): Promise<CheckState> => {
  const choices = choicesIn(form);
  let slug: string;
  try {
    slug = await confirmImport(id, choices, typed(form, 'story'));
  } catch (error) {
    if (error instanceof RefusedChoice) return { kind: 'refused', message: error.message, field: `${error.field}-${error.item}.${error.at}`, choices, story: typed(form, 'story') };
    if (error instanceof Refused) return { kind: 'refused', message: error.message, field: null, choices, story: typed(form, 'story') };
    throw error;
  }
  revalidatePath('/', 'layout');
  return redirect(storyAddress(slug));
};

/** Nothing of it that is not in the story yet will be. */
export const drop = async (id: string): Promise<void> => {
  await cancelImport(id);
  revalidatePath('/', 'layout');
  redirect(importAddress(id));
};

/** A page that was sent from elsewhere is taken on by a person, into a story of their choice or a new one. */
export const adopt = async (id: string, _before: FormState, form: FormData): Promise<FormState> => {
  const slug = typed(form, 'slug');
  try {
    await adoptImport(id, slug === '' ? null : slug, typed(form, 'title'));
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
  return redirect(importAddress(id));
};
