'use server';

import type { ReactNode } from 'react';
import { stretchOf, columnsIn, linesIn, readSeen, sectionsFrom, sectionsOf, storyOf } from '#lib/present/index.ts';
import { askStory } from '../ask.ts';
import { Rows } from './_components/rows.tsx';
import { marksOf } from './marks.ts';

/** The lines of a view from the `from`th on, as the table shows them; `query` is the view's search string. */
export const loadRows = async (slug: string, query: string, from: number): Promise<ReactNode> => {
  const found = await askStory(slug);
  if (found === null) return null;
  const story = storyOf(found.comparison);
  const view = readSeen(Object.fromEntries(new URLSearchParams(query)), found.teaching);
  const columns = columnsIn(view, story);
  const sections = sectionsOf(story, linesIn(view, story), view.group);
  return <Rows goesOn slug={slug} story={story} columns={columns} marks={marksOf(found.review)} blind={found.teaching} sections={sectionsFrom(sections, from, stretchOf(columns.length))} />;
};
