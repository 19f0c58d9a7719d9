'use client';

import { useActionState } from 'react';
import { Field } from '../../../../../_components/field.tsx';
import { Submit } from '../../../../../_components/submit.tsx';

export type CorrectionState = Readonly<{ kind: 'idle' | 'saved' } | { kind: 'refused'; message: string; field: string | null }>;

type Props = Readonly<{
  action: (before: CorrectionState, form: FormData) => Promise<CorrectionState>;
  known: Readonly<{ outlet: string; published: string; byline: string; title: string; url: string }>;
}>;

/** What a reader knows better than the text: outlet, date, byline, headline, address. */
export const CorrectionForm = ({ action, known }: Props) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  const errorAt = (field: string): string | undefined => (state.kind === 'refused' && state.field === field ? state.message : undefined);
  return (
    <form action={send} className="form tight">
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      {state.kind === 'saved' && <p className="done" role="status">Saved, and compared anew.</p>}
      <Field id="outlet" name="outlet" label="Outlet" value={known.outlet} error={errorAt('outlet')} />
      <Field id="published" name="published" label="Published" value={known.published} placeholder="2026-03-14" hint="A date such as 2026-03-14, or empty" error={errorAt('published')} />
      <Field id="byline" name="byline" label="Byline" value={known.byline} error={errorAt('byline')} />
      <Field id="title" name="title" label="Headline" value={known.title} error={errorAt('title')} />
      <Field id="url" name="url" label="Address" value={known.url} error={errorAt('url')} />
      <div className="buttons"><Submit busy="Saving …" look="small">Save</Submit></div>
    </form>
  );
};
