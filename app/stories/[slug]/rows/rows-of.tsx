import type { Comparison } from '#lib/model/index.ts';
import { columnsIn, linesIn, sectionsFrom, sectionsOf, storyOf, viewQuery, type View } from '#lib/present/index.ts';
import { latestFor } from '#lib/present/once.ts';
import { markupOf } from '../../../_components/markup.ts';
import type { AskedStory } from '../../ask.ts';
import { Rows } from '../_components/rows.tsx';
import { marksOf } from '../marks.ts';

/** Stretches of a story's tables that are kept, of some 100,000 characters each. */
const KEPT = 24;

const kept = latestFor<Comparison, string>(KEPT);

/**
 * The rows of a view's table from its first line on, `count` of them, as HTML. Kept with the comparison, which is another
 * one as soon as anybody changes the story or decides about it. `goesOn`: other rows stand above these.
 */
export const rowsOf = ({ slug, comparison, review, teaching }: AskedStory, view: View, count: number, goesOn: boolean): string =>
  kept(comparison, `${viewQuery(view)} ${count} ${String(goesOn)}`, () => {
    const story = storyOf(comparison);
    const sections = sectionsFrom(sectionsOf(story, linesIn(view, story), view.group), view.from, count);
    return markupOf(<Rows goesOn={goesOn} slug={slug} story={story} columns={columnsIn(view, story)} marks={marksOf(review)} blind={teaching} sections={sections} />);
  });
