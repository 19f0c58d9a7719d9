import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { findingTone } from '#lib/present/index.ts';
import { counts } from '#lib/present/words/counts.ts';
import { frame } from '#lib/present/words/frame.ts';
import { table } from '#lib/present/words/table.ts';
import { findingsAddress } from '../../../_components/addresses.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { askStory } from '../../ask.ts';
import { FindingList } from '../_components/findings.tsx';

const text = table.findings;

type Props = Readonly<{ params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }>;

const A_PAGE = 100;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? frame.missingTitle : text.titled(found.title) };
};

export default async function FindingsPage({ params, searchParams }: Props) {
  const [{ slug }, { from, kind }] = await Promise.all([params, searchParams]);
  const found = await askStory(slug);
  if (found === null) notFound();
  const { comparison } = found;
  const words = new Map(comparison.findings.map((finding) => [finding.kind, findingTone(finding, comparison).word]));
  const all = comparison.findings.filter((finding) => kind === undefined || finding.kind === kind);
  const start = Math.min(Math.max(0, Number.parseInt(typeof from === 'string' ? from : '0', 10) || 0), Math.max(0, all.length - 1));
  const to = (at: number, of: string | null = typeof kind === 'string' ? kind : null): string =>
    `${findingsAddress(slug)}?${new URLSearchParams({ ...(of !== null && { kind: of }), from: String(at) })}`;
  return (
    <>
      <StoryHead slug={slug} title={found.title} lede={counts.finding(comparison.findings.length)} here="comparison" teaching={found.teaching} />
      {words.size > 1 && (
        <nav className="filters" aria-label={text.shown}>
          <ul>
            <li><Link className="chip" href={findingsAddress(slug)} prefetch={false} aria-current={kind === undefined ? 'true' : undefined}>{text.all}<b>{comparison.findings.length}</b></Link></li>
            {[...words].map(([each, word]) => (
              <li key={each}><Link className="chip" href={to(0, each)} prefetch={false} aria-current={kind === each ? 'true' : undefined}>{word}<b>{comparison.findings.filter((finding) => finding.kind === each).length}</b></Link></li>
            ))}
          </ul>
        </nav>
      )}
      {comparison.findings.length === 0 ? <p className="empty">{text.none}</p> : all.length === 0 ? <p className="empty">{text.noneOfKind} <Link href={findingsAddress(slug)}>{text.showAll}</Link></p> : <FindingList slug={slug} comparison={comparison} findings={all.slice(start, start + A_PAGE)} />}
      {all.length > A_PAGE && (
        <nav className="pages" aria-label={text.pages}>
          {start > 0 && <Link href={to(Math.max(0, start - A_PAGE))} prefetch={false} rel="prev">{text.before}</Link>}
          <span className="soft">{frame.pages.range(start + 1, Math.min(all.length, start + A_PAGE), all.length)}</span>
          {start + A_PAGE < all.length && <Link href={to(start + A_PAGE)} prefetch={false} rel="next">{text.after}</Link>}
        </nav>
      )}
    </>
  );
}
