import Link from 'next/link';
import { inOrder, readOrder } from '#lib/present/index.ts';
import { stories as words } from '#lib/present/words/stories.ts';
import { listStories } from '#lib/service/index.ts';
import { NoStories } from './stories/_components/no-stories.tsx';
import { StoryList } from './stories/_components/story-list.tsx';
import { hiddenHere } from './stories/teaching.ts';

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function StoriesPage({ searchParams }: Props) {
  const order = readOrder((await searchParams)['sort']);
  const [stories, hidden] = await Promise.all([listStories(), hiddenHere()]);
  return (
    <>
      <header className="head">
        <div>
          <h1>{words.title}</h1>
          <p className="lede">{words.lede}</p>
        </div>
        {stories.length > 0 && <Link className="button" href="/stories/new">{words.newStory}</Link>}
      </header>
      {stories.length === 0 ? <NoStories /> : <StoryList stories={inOrder(stories, order)} order={order} hidden={hidden} />}
    </>
  );
}
