import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { counted, formatLongDate, storyInFigures, timeOfDay } from '#lib/present/index.ts';
import { LARGEST_INPUT, listFeeds, listOpenImports } from '#lib/service/index.ts';
import { askStory } from '../../ask.ts';
import { importAddress, storyAddress } from '../../../_components/addresses.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { ImportForm } from '../../_components/import-form.tsx';
import { begin, put, take } from '../../actions.ts';
import { askAgain, follow, unfollow } from '../background-actions.ts';
import { AskAgain } from './_components/ask-again.tsx';
import { Feeds } from './_components/feeds.tsx';

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export const metadata: Metadata = { title: 'Add articles' };

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
          <h2 id="open">Waiting for you or under way</h2>
          <ul className="listed">
            {imports.map(({ id, origin, title, items, created }) => (
              <li key={id}><Link href={importAddress(id)} prefetch={false}>{origin === 'feed' ? `New from ${title ?? 'a feed'}` : counted(items.length, 'file or address', 'files and addresses')}</Link> <span className="soft">{timeOf(created)}</span></li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label="Add articles"><ImportForm action={take.bind(null, slug)} put={put.bind(null, slug)} begin={begin} titled={false} largest={LARGEST_INPUT} /></section>
      {addressed > 0 && (
        <section aria-labelledby="again">
          <h2 id="again">Look for changes</h2>
          <p>{counted(addressed, 'article has an address', 'articles have an address')}. What it gives now is kept as a new version where it differs, and compared.</p>
          <AskAgain action={askAgain.bind(null, slug, null)} label="Ask the addresses again" />
        </section>
      )}
      <Feeds
        follow={follow.bind(null, slug)}
        feeds={feeds.map(({ id, url, title, words, checkedAt, problem }) => ({ id, url, title, words, problem, asked: checkedAt === null ? null : timeOf(checkedAt), stop: unfollow.bind(null, slug, id) }))}
      />
    </>
  );
}
