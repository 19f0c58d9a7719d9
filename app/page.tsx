import Link from 'next/link';
import { inOrder, readOrder } from '#lib/present/index.ts';
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
          <h1>Stories</h1>
          <p className="lede">Each story holds what several outlets wrote about one event, lined up claim by claim.</p>
        </div>
        {stories.length > 0 && <Link className="button" href="/stories/new">New story</Link>}
      </header>
      {stories.length === 0 ? <NoStories /> : <StoryList stories={inOrder(stories, order)} order={order} hidden={hidden} />}
    </>
  );
}
