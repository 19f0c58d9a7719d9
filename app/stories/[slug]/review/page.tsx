import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { storyOf } from '#lib/present/index.ts';
import { counts } from '#lib/present/words/counts.ts';
import { frame } from '#lib/present/words/frame.ts';
import { review as words } from '#lib/present/words/review.ts';
import { Rich } from '../../../_components/rich.tsx';
import { StoryHead } from '../../../_components/story-head.tsx';
import { storyAddress } from '../../../_components/addresses.ts';
import { askStory } from '../../ask.ts';
import { Flags } from './_components/flags.tsx';
import { History } from './_components/history.tsx';
import { ReviewerForm } from './_components/reviewer-form.tsx';
import { sayWho } from './actions.ts';
import { reviewerHere, reviewingOf } from './reviewing.ts';

type Props = Readonly<{ params: Promise<{ slug: string }> }>;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? frame.missingTitle : words.titled(found.title) };
};

export default async function ReviewPage({ params }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) notFound();
  if (found.teaching) redirect(storyAddress(slug));
  const { title, comparison, review } = found;
  const story = storyOf(comparison);
  const reviewer = await reviewerHere();
  const as = reviewingOf(slug, review.log, reviewer);
  const open = review.flags.filter(({ status }) => status === 'open');
  const settled = review.flags.filter(({ status }) => status !== 'open');
  return (
    <>
      <StoryHead slug={slug} title={title} lede={words.lede(open.length, review.log.length)} here="review" />
      <div className="with-aside">
        <div>
          <section aria-labelledby="open">
            <h2 id="open">{words.queue}</h2>
            {open.length > 0
              ? <Flags slug={slug} story={story} flags={open} as={as} withLine />
              : <p className="empty"><Rich text={words.nothing} tags={{ a: (label) => <Link href={storyAddress(slug)}>{label}</Link> }} /></p>}
          </section>
          {settled.length > 0 && (
            <details className="fold">
              <summary>{counts.settledFlag(settled.length)}</summary>
              <Flags slug={slug} story={story} flags={settled} as={as} withLine />
            </details>
          )}
        </div>
        <aside aria-label={words.decided}>
          <section aria-labelledby="who">
            <h2 id="who">{words.who}</h2>
            <ReviewerForm name={reviewer} sayWho={sayWho} />
          </section>
          <section aria-labelledby="history">
            <h2 id="history">{words.decided}</h2>
            {review.log.length === 0 ? <p className="soft">{words.nothingYet}</p>
              : <History log={review.log} standing={review.standing} lost={new Set(review.lost.map(({ number }) => number))} as={as} />}
          </section>
        </aside>
      </div>
    </>
  );
}
