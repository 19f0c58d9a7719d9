'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { addArticles, createStory, recognise, Refused, type ImportReport, type RecognisedFolder } from '#lib/service/index.ts';
import { storyAddress } from '../_components/addresses.ts';
import type { ImportState, Refusal } from './_components/import-state.ts';
import { incomingOf } from './uploads.ts';

const NOTHING: ImportState = { kind: 'refused', message: 'There is nothing to compare yet: choose files, drop them here or paste a text.' };

const outcomeOf = (slug: string | null, report: ImportReport, problems: readonly Refusal[]): ImportState => {
  const refused = [...problems, ...report.files.flatMap((file) => (file.outcome === 'refused' ? [{ name: file.name, problem: file.problem }] : []))];
  const added = report.files.flatMap((file) => (file.outcome === 'added' ? [file.name] : []));
  if (slug === null || added.length === 0) return { kind: 'none', refused };
  return { kind: 'partly', slug, added, refused };
};

/** Opens the story when all went in; says what did not otherwise. */
const openOrReport = (outcome: ImportState): ImportState => {
  revalidatePath('/', 'layout');
  if (outcome.kind === 'partly' && outcome.refused.length === 0) redirect(storyAddress(outcome.slug));
  return outcome;
};

export const create = async (_before: ImportState, form: FormData): Promise<ImportState> => {
  const { title, uploads, problems } = await incomingOf(form);
  if (uploads.length === 0) return problems.length > 0 ? { kind: 'none', refused: problems } : NOTHING;
  const { slug, report } = await createStory(title ?? '', uploads);
  return openOrReport(outcomeOf(slug, report, problems));
};

export const add = async (slug: string, _before: ImportState, form: FormData): Promise<ImportState> => {
  const { uploads, problems } = await incomingOf(form);
  if (uploads.length === 0) return problems.length > 0 ? { kind: 'none', refused: problems } : NOTHING;
  let report: ImportReport;
  try {
    report = await addArticles(slug, uploads);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', message: error.message };
    throw error;
  }
  return openOrReport(outcomeOf(slug, report, problems));
};

/** What the files say about themselves, before anything is kept. */
export const look = async (form: FormData): Promise<RecognisedFolder> => {
  const names = form.getAll('name');
  const files = form.getAll('file').filter((entry) => entry instanceof File);
  return recognise(await Promise.all(files.map(async (file, at) => ({ name: String(names[at] ?? file.name), bytes: new Uint8Array(await file.arrayBuffer()) }))));
};
