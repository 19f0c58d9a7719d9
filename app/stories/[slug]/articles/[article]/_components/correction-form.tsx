'use client';

import { useActionState } from 'react';
import { articles } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { Field } from '../../../../../_components/field.tsx';
import { Submit } from '../../../../../_components/submit.tsx';

const words = articles.correction;

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
      {state.kind === 'saved' && <p className="done" role="status">{words.saved}</p>}
      <Field id="outlet" name="outlet" label={words.outlet} value={known.outlet} error={errorAt('outlet')} />
      <Field id="published" name="published" label={words.published} value={known.published} placeholder="2026-03-14" hint={words.publishedHint} error={errorAt('published')} />
      <Field id="byline" name="byline" label={words.byline} value={known.byline} error={errorAt('byline')} />
      <Field id="title" name="title" label={words.title} value={known.title} error={errorAt('title')} />
      <Field id="url" name="url" label={words.url} value={known.url} error={errorAt('url')} />
      <div className="buttons"><Submit busy={frame.saving} look="small">{words.save}</Submit></div>
    </form>
  );
};
