import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { frame } from '#lib/present/words/frame.ts';
import { imports as words } from '#lib/present/words/imports.ts';
import { listStories, readImport } from '#lib/service/index.ts';
import { storyAddress } from '../../_components/addresses.ts';
import { Crumbs } from '../../_components/crumbs.tsx';
import { Refresh } from '../../_components/refresh.tsx';
import { adopt, confirm, drop } from '../actions.ts';
import { stageOf, type Stage } from '../stage.ts';
import { rowsOf } from '../rows.ts';
import { CheckForm } from './_components/check-form.tsx';
import { ClipForm } from './_components/clip-form.tsx';
import { DropForm } from './_components/drop-form.tsx';
import { ItemReport } from './_components/item-report.tsx';
import { Reading } from './_components/reading.tsx';

type Props = Readonly<{ params: Promise<{ id: string }> }>;

export const metadata: Metadata = { title: words.title };

export default async function ImportPage({ params }: Props) {
  const { id } = await params;
  const found = await readImport(id);
  if (found === null) notFound();
  const stage = stageOf(found);
  const rows = rowsOf(found);
  const trail = [{ label: frame.stories, href: '/' }, ...(found.slug === null ? [] : [{ label: found.storyTitle ?? found.slug, href: storyAddress(found.slug) }])];
  const added = found.items.reduce((sum, { report }) => sum + report.filter((entry) => entry.id !== null).length, 0);
  return (
    <>
      <Crumbs trail={trail} />
      <header className="head"><div>
        <h1>{words.stages[stage]}</h1>
        <p className="lede">{ledeOf(stage, found.items.length, rows.length, added, found.state === 'cancelled')}</p>
      </div></header>
      {stage === 'offered' && <ClipForm action={adopt.bind(null, id)} items={found.items.map(({ name, url }) => ({ name, url }))} stories={(await listStories()).map(({ slug, title }) => ({ slug, title }))} />}
      {stage === 'reading' && <><Reading items={found.items} /><Refresh /></>}
      {stage === 'checking' && <CheckForm action={confirm.bind(null, id)} rows={rows} title={found.slug === null ? found.title ?? '' : null} />}
      {stage === 'ended' && found.slug !== null && <p className="buttons"><Link className="button" href={storyAddress(found.slug)}>{words.open}</Link></p>}
      {stage === 'ended' && found.slug === null && <p className="buttons"><Link className="button" href="/stories/new">{words.startAgain}</Link></p>}
      {(stage === 'checking' || stage === 'ended') && <ItemReport items={found.items} slug={found.slug} ended={stage === 'ended'} />}
      {stage !== 'ended' && <DropForm action={drop.bind(null, id)} />}
    </>
  );
}

const ledeOf = (stage: Stage, items: number, articles: number, added: number, cancelled: boolean): string => {
  switch (stage) {
    case 'offered': return words.lede.offered;
    case 'reading': return words.lede.reading(items);
    case 'checking': return articles === 0 ? words.lede.none : words.lede.found(articles);
    case 'ended': return words.lede.ended(added, cancelled);
  }
};
