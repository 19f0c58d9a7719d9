import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { storyInFigures, storyOf } from '#lib/present/index.ts';
import { articles as words } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { askStory } from '../../ask.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { removeStory, rename } from '../actions.ts';
import { ArticleList } from './_components/article-list.tsx';
import { DeleteForm, RenameForm } from './_components/story-forms.tsx';

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? frame.missingTitle : words.titled(found.title) };
};

export default async function ArticlesPage({ params }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) notFound();
  const { title, comparison } = found;
  return (
    <>
      <StoryHead slug={slug} title={title} lede={storyInFigures(comparison)} here="articles" teaching={found.teaching} />
      <section aria-labelledby="articles">
        <h2 id="articles" className="sr">{words.title}</h2>
        {comparison.articles.length === 0 ? <p className="soft">{words.none}</p> : <ArticleList slug={slug} story={storyOf(comparison)} />}
      </section>
      {!found.teaching && <section aria-labelledby="story">
        <h2 id="story">{words.story.heading}</h2>
        <RenameForm action={rename.bind(null, slug)} title={title} />
        <details className="fold delete">
          <summary>{words.story.delete}</summary>
          <p>{words.story.deleteText(comparison.articles.length)}</p>
          <DeleteForm action={removeStory.bind(null, slug)} label={words.story.deleteForGood} />
        </details>
      </section>}
    </>
  );
}
