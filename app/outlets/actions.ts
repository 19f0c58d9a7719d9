'use server';

import { revalidatePath } from 'next/cache';
import { correctOutlet as correct, Refused } from '#lib/service/index.ts';
import type { OutletState } from './_components/outlet-form.tsx';

export const correctOutlet = async (id: number, _before: OutletState, form: FormData): Promise<OutletState> => {
  const typed = (field: string): string => String(form.get(field) ?? '');
  const facts = { name: typed('name'), aliases: typed('aliases'), domains: typed('domains'), owner: typed('owner'), country: typed('country') };
  try {
    await correct(id, facts);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message, typed: facts };
    throw error;
  }
  revalidatePath('/', 'layout');
  return { kind: 'saved' };
};
