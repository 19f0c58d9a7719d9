import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { formatLongDate, storyInFigures, timeOfDay } from '#lib/present/index.ts';
import { LARGEST_INPUT, listFeeds, listOpenImports } from '#lib/service/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { counts } from '#lib/present/words/counts.ts';
import { askStory } from '../../ask.ts';
import { importAddress, storyAddress } from '../../../_components/addresses.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { ImportForm } from '../../_components/import-form.tsx';
import { begin, put, take } from '../../actions.ts';
import { askAgain, follow, unfollow } from '../background-actions.ts';
import { AskAgain } from './_components/ask-again.tsx';
import { Feeds } from './_components/feeds.tsx';

const words = articles.add;

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export const metadata: Metadata = { title: words.title };

const timeOf = (at: Date): string => `${formatLongDate(at.toISOString())}, ${timeOfDay(at.toISOString()) ?? ''}`;

export default async function AddPage({ params }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) notFound();
  if (found.teaching) redirect(storyAddress(slug));
  const [feeds, imports] = await Promise.all([listFeeds(slug), listOpenImports(slug)]);
  const addressed = found.comparison.articles.filter(({ url }) => url !== null).length;
  return (
    <>
      <StoryHead slug={slug} title={found.title} lede={storyInFigures(found.comparison)} here="add" />
      {imports.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{words.open}</h2>
          <ul className="listed">
            {imports.map(({ id, origin, title, items, created }) => (
              <li key={id}><Link href={importAddress(id)} prefetch={false}>{origin === 'feed' ? words.fromFeed(title ?? words.aFeed) : counts.fileOrAddress(items.length)}</Link> <span className="soft">{timeOf(created)}</span></li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={words.title}><ImportForm action={take.bind(null, slug)} put={put.bind(null, slug)} begin={begin} titled={false} largest={LARGEST_INPUT} /></section>
      {addressed > 0 && (
        <section aria-labelledby="again">
          <h2 id="again">{words.again}</h2>
          <p>{words.addressed(addressed)}</p>
          <AskAgain action={askAgain.bind(null, slug, null)} label={words.ask} />
        </section>
      )}
      <Feeds
        follow={follow.bind(null, slug)}
        feeds={feeds.map(({ id, url, title, words, checkedAt, problem }) => ({ id, url, title, words, problem, asked: checkedAt === null ? null : timeOf(checkedAt), stop: unfollow.bind(null, slug, id) }))}
      />
    </>
  );
}
