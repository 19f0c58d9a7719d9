import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { storyInFigures } from '#lib/present/index.ts';
import { askStory } from '../../ask.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { ImportForm } from '../../_components/import-form.tsx';
import { add, look } from '../../actions.ts';

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export const metadata: Metadata = { title: 'Add articles' };

export default async function AddPage({ params }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) notFound();
  return (
    <>
      <StoryHead slug={slug} title={found.title} lede={storyInFigures(found.comparison)} here="add" />
      <ImportForm action={add.bind(null, slug)} look={look} titled={false} verb="Add and compare" />
    </>
  );
}
