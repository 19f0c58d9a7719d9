import type { Metadata } from 'next';
import { Crumbs } from '../../_components/crumbs.tsx';
import { LARGEST_INPUT } from '#lib/service/index.ts';
import { ImportForm } from '../_components/import-form.tsx';
import { begin, put, take } from '../actions.ts';

export const metadata: Metadata = { title: 'New story' };

export default function NewStoryPage() {
  return (
    <>
      <Crumbs trail={[{ label: 'Stories', href: '/' }]} />
      <header className="head">
        <div>
          <h1>New story</h1>
          <p className="lede">Two or more articles on the same event, from different outlets. You see what was recognised in each before they are compared. Everything stays on this machine.</p>
        </div>
      </header>
      <ImportForm action={take.bind(null, null)} put={put.bind(null, null)} begin={begin} titled largest={LARGEST_INPUT} />
    </>
  );
}
