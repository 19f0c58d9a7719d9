import { cache } from 'react';
import { veiled, type Veil } from '#lib/present/index.ts';
import { listOutlets, readStory, type Story } from '#lib/service/index.ts';
import type { Comparison } from '#lib/model/index.ts';
import { hiddenHere } from './teaching.ts';

/** `teaching`: the outlets' names are hidden. */
export type AskedStory = Story & Readonly<{ teaching: boolean }>;

/** A comparison is kept by the service while nobody changes it, and so is the one without names. */
const veils = new WeakMap<Comparison, Veil>();

const veilOf = async (comparison: Comparison): Promise<Veil> => {
  const known = veils.get(comparison);
  if (known !== undefined) return known;
  // What else an outlet is called, and where it is found: "BBC" for the British Broadcasting Corporation.
  const veil = veiled(comparison, new Map((await listOutlets()).map(({ name, aliases, domains }) => [name, [...aliases, ...domains]])));
  veils.set(comparison, veil);
  return veil;
};

const withoutNames = async (found: Story): Promise<Story> => {
  const { comparison, words } = await veilOf(found.comparison);
  const lines = new Map([...found.review.lines].map(([id, line]) => [id, {
    ...line,
    overridden: line.overridden === null ? null : { ...line.overridden, reason: words(line.overridden.reason) },
    renamed: line.renamed === null ? null : { ...line.renamed, engine: words(line.renamed.engine) },
  }]));
  const comparing = found.comparing === null ? null : { ...found.comparing, problem: found.comparing.problem === null ? null : words(found.comparing.problem) };
  return { ...found, title: words(found.title), comparing, comparison, review: { ...found.review, comparison, lines } };
};

/** The story asked for, read once for a page and its title; without the outlets' names where it is used for teaching. */
export const askStory = cache(async (slug: string): Promise<AskedStory | null> => {
  const found = await readStory(slug);
  if (found === null) return null;
  const teaching = (await hiddenHere()).includes(slug);
  return { ...(teaching ? await withoutNames(found) : found), teaching };
});
