import type { Metadata } from 'next';
import { stories as words } from '#lib/present/words/stories.ts';
import { Crumbs } from '../../_components/crumbs.tsx';
import { LARGEST_INPUT } from '#lib/service/index.ts';
import { ImportForm } from '../_components/import-form.tsx';
import { begin, put, take } from '../actions.ts';

export const metadata: Metadata = { title: words.newStory };

export default function NewStoryPage() {
  return (
    <>
      <Crumbs trail={[{ label: words.title, href: '/' }]} />
      <header className="head">
        <div>
          <h1>{words.newStory}</h1>
          <p className="lede">{words.newLede}</p>
        </div>
      </header>
      <ImportForm action={take.bind(null, null)} put={put.bind(null, null)} begin={begin} titled largest={LARGEST_INPUT} />
    </>
  );
}
