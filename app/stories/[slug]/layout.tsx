import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatLongDate } from '#lib/present/index.ts';
import { counts } from '#lib/present/words/counts.ts';
import { frame } from '#lib/present/words/frame.ts';
import { table as words } from '#lib/present/words/table.ts';
import { articleAddress } from '../../_components/addresses.ts';
import { askStory } from '../ask.ts';
import { Comparing } from '../../_components/comparing.tsx';
import { StoryHead } from '../../_components/story-head.tsx';
import { HideNames, NamesHidden } from './_components/teaching.tsx';
import { UntilCompared } from './_components/until-compared.tsx';
import { again } from './background-actions.ts';

type Props = Readonly<{ params: Promise<{ slug: string }>; children: ReactNode }>;

/** Around each of a story's pages: whether names are hidden, and that a comparison is on its way. In their place while there is none to be shown, but for the page that needs none. */
export default async function StoryLayout({ params, children }: Props) {
  const { slug } = await params;
  const found = await askStory(slug);
  if (found === null) return children;
  const page = (
    <>
      {found.teaching && <NamesHidden slug={slug} />}
      {children}
      {!found.teaching && found.comparison.lines.length > 0 && <HideNames slug={slug} />}
    </>
  );
  if (found.comparing === null) return page;
  const notice = <Comparing comparing={found.comparing} again={again.bind(null, slug)} />;
  if (!found.comparing.first || found.comparison.articles.length === 0) return <>{notice}{page}</>;
  const instead = (
    <>
      <StoryHead slug={slug} title={found.title} lede={counts.article(found.comparison.articles.length)} here="comparison" teaching={found.teaching} />
      {notice}
      <section aria-labelledby="coming">
        <h2 id="coming">{words.articles}</h2>
        <ol className="article-list">
          {found.comparison.articles.map(({ id, title, outlet, published }) => (
            <li key={id}>
              <div><Link href={articleAddress(slug, id)} prefetch={false}><b>{title ?? words.noHeadline}</b></Link></div>
              <div><bdi>{outlet ?? <span className="soft">{frame.unknown.outlet}</span>}</bdi></div>
              <div className="soft">{published === null ? frame.unknown.date : formatLongDate(published)}</div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
  return <UntilCompared instead={instead}>{notice}{page}</UntilCompared>;
}
