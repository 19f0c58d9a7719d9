import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { inReadingOrder, storyOf } from '#lib/present/index.ts';
import { reportingGroups, termGroups, voiceGroups } from '#lib/present/framing/groups.ts';
import { framingOf } from '#lib/present/framing/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { framing as words } from '#lib/present/words/framing.ts';
import { addAddress, framingAddress } from '../../../_components/addresses.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { askStory } from '../../ask.ts';
import { Counts } from './_components/counts.tsx';
import { Tellings } from './_components/tellings.tsx';

type Props = Readonly<{ params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }>;

const A_PAGE = 15;

/** Of a line that every article repeats as many are shown at first as of others together. */
const MOST_TELLINGS = 10;

const one = (value: string | string[] | undefined): string | null => (typeof value === 'string' ? value : null);

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? frame.missingTitle : words.titled(found.title) };
};

export default async function FramingPage({ params, searchParams }: Props) {
  const [{ slug }, { open, in: article, from, rows, line }] = await Promise.all([params, searchParams]);
  const found = await askStory(slug);
  if (found === null) notFound();
  const { comparison } = found;
  const story = storyOf(comparison);
  const head = <StoryHead slug={slug} title={found.title} lede={words.lede} here="framing" teaching={found.teaching} />;
  if (comparison.articles.length < 2) {
    return <>{head}<p className="empty">{words.needed(comparison.articles.length)} {!found.teaching && <Link href={addAddress(slug)}>{words.add}</Link>}</p></>;
  }

  const framing = framingOf(comparison);
  const [terms, reporting, voice] = [termGroups(framing), reportingGroups(framing), voiceGroups(framing)];
  const key = one(open);
  const table = { slug, story, all: rows === 'all', opened: key === null ? null : { key, article: one(article) } };
  const alone = one(line);
  const lines = inReadingOrder(comparison.lines).filter(({ id }) => framing.lines.has(id) && (alone === null || id === alone));
  const start = Math.min(Math.max(0, Number.parseInt(one(from) ?? '0', 10) || 0), Math.max(0, lines.length - 1));
  const to = (at: number): string => `${framingAddress(slug)}?${new URLSearchParams({ from: String(at) })}#claims`;
  return (
    <>
      {head}
      <section aria-labelledby="terms">
        <h2 id="terms">{words.terms.title}</h2>
        {terms.length > 0
          ? <Counts {...table} caption={words.terms.caption} of={words.terms.of} groups={terms} />
          : <p className="soft">{words.terms.none}</p>}
      </section>
      <section aria-labelledby="reporting">
        <h2 id="reporting">{words.reporting.title}</h2>
        {reporting.length > 0
          ? <Counts {...table} caption={words.reporting.caption} of={words.reporting.of} groups={reporting} />
          : <p className="soft">{words.reporting.none}</p>}
      </section>
      <section aria-labelledby="voice">
        <h2 id="voice">{words.voice.title}</h2>
        {voice.length > 0
          ? <Counts {...table} caption={words.voice.caption} of={words.voice.of} groups={voice} />
          : <p className="soft">{words.voice.none}</p>}
      </section>
      <section aria-labelledby="claims">
        <h2 id="claims">{words.claims.title}</h2>
        {lines.length > 0
          ? <Tellings slug={slug} story={story} lines={lines.slice(start, start + A_PAGE)} tellings={framing.lines} most={alone === null ? MOST_TELLINGS : Infinity} />
          : <p className="soft">{words.claims.none}</p>}
        {alone !== null && <p className="small after-list"><Link href={`${framingAddress(slug)}#claims`} prefetch={false}>{words.claims.all}</Link></p>}
        {lines.length > A_PAGE && (
          <nav className="pages" aria-label={words.claims.pages}>
            {start > 0 && <Link href={to(Math.max(0, start - A_PAGE))} prefetch={false} rel="prev">{words.claims.before}</Link>}
            <span className="soft">{words.claims.range(start + 1, Math.min(lines.length, start + A_PAGE), lines.length)}</span>
            {start + A_PAGE < lines.length && <Link href={to(start + A_PAGE)} prefetch={false} rel="next">{words.claims.after}</Link>}
          </nav>
        )}
      </section>
      <p className="soft small framing-note">{words.note}</p>
    </>
  );
}
