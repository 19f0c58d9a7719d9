import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { counted, inReadingOrder, storyOf } from '#lib/present/index.ts';
import { reportingGroups, termGroups, voiceGroups } from '#lib/present/framing/groups.ts';
import { framingOf } from '#lib/present/framing/index.ts';
import { addAddress, framingAddress } from '../../../_components/addresses.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { askStory } from '../../ask.ts';
import { Counts } from './_components/counts.tsx';
import { Tellings } from './_components/tellings.tsx';

type Props = Readonly<{ params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }>;

const A_PAGE = 15;

const one = (value: string | string[] | undefined): string | null => (typeof value === 'string' ? value : null);

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? 'Not found' : `Framing: ${found.title}` };
};

export default async function FramingPage({ params, searchParams }: Props) {
  const [{ slug }, { open, in: article, from, rows }] = await Promise.all([params, searchParams]);
  const found = await askStory(slug);
  if (found === null) notFound();
  const { comparison } = found;
  const story = storyOf(comparison);
  const head = <StoryHead slug={slug} title={found.title} lede="How each outlet puts it: counts with the words behind them. No score, no ranking; the outlets stand in order of publication." here="framing" teaching={found.teaching} />;
  if (comparison.articles.length < 2) {
    return <>{head}<p className="empty">Framing shows in comparison, and the story has {counted(comparison.articles.length, 'article')}. {!found.teaching && <Link href={addAddress(slug)}>Add articles</Link>}</p></>;
  }

  const framing = framingOf(comparison);
  const [terms, reporting, voice] = [termGroups(framing), reportingGroups(framing), voiceGroups(framing)];
  const key = one(open);
  const table = { slug, story, all: rows === 'all', opened: key === null ? null : { key, article: one(article) } };
  const lines = inReadingOrder(comparison.lines).filter(({ id }) => framing.lines.has(id));
  const start = Math.min(Math.max(0, Number.parseInt(one(from) ?? '0', 10) || 0), Math.max(0, lines.length - 1));
  const to = (at: number): string => `${framingAddress(slug)}?${new URLSearchParams({ from: String(at) })}#claims`;
  return (
    <>
      {head}
      <section aria-labelledby="terms">
        <h2 id="terms">What each calls the same thing</h2>
        {terms.length > 0
          ? <Counts {...table} caption="Names for the same thing, by outlet" of="Name" groups={terms} />
          : <p className="soft">Nothing that Claimline knows several names for is called by different ones here.</p>}
      </section>
      <section aria-labelledby="reporting">
        <h2 id="reporting">Words that say who says so</h2>
        {reporting.length > 0
          ? <Counts {...table} caption="Reporting words, by outlet" of="Word" groups={reporting} />
          : <p className="soft">None of the claims is told with a reporting word.</p>}
      </section>
      <section aria-labelledby="voice">
        <h2 id="voice">How sure, and who did it</h2>
        {voice.length > 0
          ? <Counts {...table} caption="Hedges, passives without a doer and scare quotes, by outlet" of="In sentences with a claim" groups={voice} />
          : <p className="soft">No hedge, no passive without a doer and no scare quotes in the sentences that hold a claim.</p>}
      </section>
      <section aria-labelledby="claims">
        <h2 id="claims">Claim by claim</h2>
        {lines.length > 0
          ? <Tellings slug={slug} story={story} lines={lines.slice(start, start + A_PAGE)} tellings={framing.lines} />
          : <p className="soft">No two of these articles carry the same claim.</p>}
        {lines.length > A_PAGE && (
          <nav className="pages" aria-label="Pages of claims">
            {start > 0 && <Link href={to(Math.max(0, start - A_PAGE))} prefetch={false} rel="prev">Claims before</Link>}
            <span className="soft">{start + 1} to {Math.min(lines.length, start + A_PAGE)} of {lines.length} claims that several carry</span>
            {start + A_PAGE < lines.length && <Link href={to(start + A_PAGE)} prefetch={false} rel="next">Claims after</Link>}
          </nav>
        )}
      </section>
      <p className="soft small framing-note">Counted are the articles’ own sentences: names from a list of rival names for one thing, reporting words and hedges as the claims have them, passives by their form. A word’s class says what it lets a reader think, not what its writer meant.</p>
    </>
  );
}
