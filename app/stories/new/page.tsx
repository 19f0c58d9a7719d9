import type { Metadata } from 'next';
import { Crumbs } from '../../_components/crumbs.tsx';
import { ImportForm } from '../_components/import-form.tsx';
import { create, look } from '../actions.ts';

export const metadata: Metadata = { title: 'New story' };

export default function NewStoryPage() {
  return (
    <>
      <Crumbs trail={[{ label: 'Stories', href: '/' }]} />
      <header className="head">
        <div>
          <h1>New story</h1>
          <p className="lede">Two or more articles on the same event, from different outlets. They are compared at once and stay on this machine.</p>
        </div>
      </header>
      <ImportForm action={create} look={look} titled verb="Compare" />
    </>
  );
}
