import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { linesIn, readView, storyInFigures, storyOf } from '#lib/present/index.ts';
import { askStory } from '../ask.ts';
import { addAddress, articlesAddress, storyAddress } from '../../_components/addresses.ts';
import { StoryHead } from '../../_components/story-head.tsx';
import { ComparisonTable } from './_components/comparison-table.tsx';
import { Filters } from './_components/filters.tsx';
import { Findings } from './_components/findings.tsx';
import { NothingToCompare } from './_components/nothing-to-compare.tsx';

type Props = Readonly<{
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found?.title ?? 'Not found' };
};

export default async function StoryPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) notFound();
  const { title, comparison } = found;
  const view = readView(await searchParams);
  const shown = linesIn(view, comparison.lines);
  return (
    <>
      <StoryHead slug={slug} title={title} lede={storyInFigures(comparison)} here="comparison" />
      {comparison.lines.length === 0 ? (
        <NothingToCompare articles={comparison.articles.length} addHref={addAddress(slug)} articlesHref={articlesAddress(slug)} />
      ) : (
        <>
          <Findings slug={slug} comparison={comparison} />
          <section aria-labelledby="lines">
            <h2 id="lines" className="sr">Line by line</h2>
            <Filters slug={slug} lines={comparison.lines} view={view} />
            {shown.length > 0
              ? <ComparisonTable slug={slug} story={storyOf(comparison)} lines={shown} />
              : <p className="empty">No line is like that in this story. <Link href={`${storyAddress(slug)}#lines`} scroll={false}>Show all {comparison.lines.length}</Link></p>}
          </section>
        </>
      )}
    </>
  );
}
