import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { counted } from '#lib/present/index.ts';
import { listStories, readImport } from '#lib/service/index.ts';
import { storyAddress } from '../../_components/addresses.ts';
import { Crumbs } from '../../_components/crumbs.tsx';
import { Refresh } from '../../_components/refresh.tsx';
import { adopt, confirm, drop } from '../actions.ts';
import { stageOf } from '../stage.ts';
import { rowsOf } from '../rows.ts';
import { CheckForm } from './_components/check-form.tsx';
import { ClipForm } from './_components/clip-form.tsx';
import { DropForm } from './_components/drop-form.tsx';
import { ItemReport } from './_components/item-report.tsx';
import { Reading } from './_components/reading.tsx';

type Props = Readonly<{ params: Promise<{ id: string }> }>;

const TITLES = { offered: 'A page was sent to you', reading: 'Reading', checking: 'Check what was recognised', ended: 'What became of it' } as const;

export const metadata: Metadata = { title: 'Import' };

export default async function ImportPage({ params }: Props) {
  const { id } = await params;
  const found = await readImport(id);
  if (found === null) notFound();
  const stage = stageOf(found);
  const rows = rowsOf(found);
  const trail = [{ label: 'Stories', href: '/' }, ...(found.slug === null ? [] : [{ label: found.storyTitle ?? found.slug, href: storyAddress(found.slug) }])];
  const added = found.items.reduce((sum, { report }) => sum + report.filter((entry) => entry.id !== null).length, 0);
  return (
    <>
      <Crumbs trail={trail} />
      <header className="head"><div>
        <h1>{TITLES[stage]}</h1>
        <p className="lede">{ledeOf(stage, found.items.length, rows.length, added, found.state === 'cancelled')}</p>
      </div></header>
      {stage === 'offered' && <ClipForm action={adopt.bind(null, id)} items={found.items.map(({ name, url }) => ({ name, url }))} stories={(await listStories()).map(({ slug, title }) => ({ slug, title }))} />}
      {stage === 'reading' && <><Reading items={found.items} /><Refresh /></>}
      {stage === 'checking' && <CheckForm action={confirm.bind(null, id)} rows={rows} title={found.slug === null ? found.title ?? '' : null} />}
      {stage === 'ended' && found.slug !== null && <p className="buttons"><Link className="button" href={storyAddress(found.slug)}>Open the comparison</Link></p>}
      {stage === 'ended' && found.slug === null && <p className="buttons"><Link className="button" href="/stories/new">Start again</Link></p>}
      {(stage === 'checking' || stage === 'ended') && <ItemReport items={found.items} slug={found.slug} ended={stage === 'ended'} />}
      {stage !== 'ended' && <DropForm action={drop.bind(null, id)} />}
    </>
  );
}

const ledeOf = (stage: keyof typeof TITLES, items: number, articles: number, added: number, cancelled: boolean): string => {
  switch (stage) {
    case 'offered': return 'Nothing has been taken in. Choose where it belongs, or drop it.';
    case 'reading': return `${counted(items, 'file or address', 'files and addresses')}. You can leave this page: the reading goes on.`;
    case 'checking': return articles === 0 ? 'No article was found in what you gave.' : `${counted(articles, 'article')} found. Correct what is wrong, then take them in.`;
    case 'ended': return `${counted(added, 'article')} ${added === 1 ? 'is' : 'are'} in the story.${cancelled ? ' The rest was dropped.' : ''}`;
  }
};
