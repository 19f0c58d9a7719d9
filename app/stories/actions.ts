'use server';

import { redirect } from 'next/navigation';
import { beginImport, offer, Refused, startImport } from '#lib/service/index.ts';
import { stories } from '#lib/present/words/stories.ts';
import { importAddress } from '../_components/addresses.ts';
import type { Sent, TakeState } from './_components/import-form.tsx';
import { offeredIn, titleIn, tooMany } from './offered.ts';

const NOTHING = stories.form.nothing;

/** A form sent whole, as a browser without script sends it. `slug` null: a story is made of it. */
export const take = async (slug: string | null, _before: TakeState, form: FormData): Promise<TakeState> => {
  const offered = await offeredIn(form);
  if (offered.length === 0) return { kind: 'refused', message: NOTHING };
  let id: string;
  try {
    id = await beginImport({ slug, title: titleIn(form), origin: 'page', review: true });
    await offer(id, offered);
    await startImport(id);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
  return redirect(importAddress(id));
};

/** One portion of what a form holds; `id` null for the first. */
export const put = async (slug: string | null, id: string | null, form: FormData): Promise<Sent> => {
  const refusal = tooMany(form);
  if (refusal !== null) return { kind: 'refused', message: refusal };
  try {
    const offered = await offeredIn(form);
    if (id === null && offered.length === 0) return { kind: 'refused', message: NOTHING };
    const into = id ?? await beginImport({ slug, title: titleIn(form), origin: 'page', review: true });
    await offer(into, offered);
    return { kind: 'sent', id: into };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
};

/** All portions are here. */
export const begin = async (id: string): Promise<void> => {
  await startImport(id);
  redirect(importAddress(id));
};
