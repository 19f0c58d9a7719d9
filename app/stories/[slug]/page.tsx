import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { chunkOf, columnsIn, linesIn, plainest, readSeen, rowCountOf, sectionsOf, storyInFigures, storyOf, viewQuery } from '#lib/present/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { table as words } from '#lib/present/words/table.ts';
import { askStory } from '../ask.ts';
import { addAddress, articlesAddress, storyAddress } from '../../_components/addresses.ts';
import { StoryHead } from '../../_components/story-head.tsx';
import { ComparisonTable } from './_components/comparison-table.tsx';
import { Coverage } from './_components/coverage.tsx';
import { Filters } from './_components/filters.tsx';
import { Findings } from './_components/findings.tsx';
import { NothingToCompare } from './_components/nothing-to-compare.tsx';
import { rowsOf } from './rows/rows-of.tsx';

type Props = Readonly<{
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found?.title ?? frame.missingTitle };
};

export default async function StoryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) notFound();
  const { title, comparison } = found;
  const story = storyOf(comparison);
  const view = plainest(readSeen(await searchParams, found.teaching), story);
  const columns = columnsIn(view, story);
  const lines = linesIn(view, story);
  const total = lines.length;
  const chunk = chunkOf(columns.length);
  const start = Math.min(view.from, Math.max(0, total - 1));
  return (
    <>
      <StoryHead slug={slug} title={title} lede={storyInFigures(comparison)} here="comparison" teaching={found.teaching} />
      {comparison.lines.length === 0 ? (
        <NothingToCompare articles={comparison.articles.length} addHref={addAddress(slug)} articlesHref={articlesAddress(slug)} />
      ) : (
        <>
          <Findings slug={slug} comparison={comparison} folded={found.teaching} />
          <Coverage story={story} />
          <section aria-labelledby="lines">
            <h2 id="lines" className="sr">{words.lines}</h2>
            <Filters slug={slug} story={story} view={view} blind={found.teaching} />
            {total > 0
              ? <ComparisonTable key={viewQuery(view)} slug={slug} story={story} view={view} columns={columns} start={start} chunk={chunk} total={total} rows={rowsOf(found, { ...view, from: start }, chunk, false)} rowCount={rowCountOf(sectionsOf(story, lines, view.group))} />
              : <p className="empty">{words.noLine} <Link href={`${storyAddress(slug)}#lines`} scroll={false}>{words.showAll(comparison.lines.length)}</Link></p>}
          </section>
        </>
      )}
    </>
  );
}
