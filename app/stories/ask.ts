import { cookies } from 'next/headers';
import { cache } from 'react';
import { veiled, type Veil } from '#lib/present/index.ts';
import { readStory, type Story } from '#lib/service/index.ts';
import type { Comparison } from '#lib/model/index.ts';
import { TEACHING } from './teaching.ts';

/** `teaching`: the outlets' names are hidden. */
export type AskedStory = Story & Readonly<{ teaching: boolean }>;

/** A comparison is kept by the service while nobody changes it, and so is the one without names. */
const veils = new WeakMap<Comparison, Veil>();

const veilOf = (comparison: Comparison): Veil => {
  const known = veils.get(comparison);
  if (known !== undefined) return known;
  const veil = veiled(comparison);
  veils.set(comparison, veil);
  return veil;
};

const withoutNames = (found: Story): Story => {
  const { comparison, words } = veilOf(found.comparison);
  const lines = new Map([...found.review.lines].map(([id, line]) => [id, {
    ...line,
    overridden: line.overridden === null ? null : { ...line.overridden, reason: words(line.overridden.reason) },
    renamed: line.renamed === null ? null : { ...line.renamed, engine: words(line.renamed.engine) },
  }]));
  return { ...found, title: words(found.title), comparison, review: { ...found.review, comparison, lines } };
};

/** The story asked for, read once for a page and its title; without the outlets' names where it is used for teaching. */
export const askStory = cache(async (slug: string): Promise<AskedStory | null> => {
  const found = await readStory(slug);
  if (found === null) return null;
  const teaching = (await cookies()).has(TEACHING);
  return { ...(teaching ? withoutNames(found) : found), teaching };
});
