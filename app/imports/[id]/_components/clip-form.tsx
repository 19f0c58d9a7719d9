'use client';

import { useActionState } from 'react';
import { Field } from '../../../_components/field.tsx';
import { Submit } from '../../../_components/submit.tsx';

export type FormState = Readonly<{ kind: 'idle' } | { kind: 'refused'; message: string }>;

type Props = Readonly<{
  action: (before: FormState, form: FormData) => Promise<FormState>;
  items: readonly Readonly<{ name: string; url: string | null }>[];
  stories: readonly Readonly<{ slug: string; title: string }>[];
}>;

/** A page that came from another site: nothing of it is used before a person says for which story. */
export const ClipForm = ({ action, items, stories }: Props) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  return (
    <form action={send} className="form">
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      <ul className="listed">{items.map(({ name, url }) => <li key={name}><b>{name}</b>{url !== null && <><br /><span className="soft small break">{url}</span></>}</li>)}</ul>
      <div className="field">
        <label htmlFor="slug">Story</label>
        <select id="slug" name="slug" defaultValue="">
          <option value="">A new story</option>
          {stories.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}
        </select>
      </div>
      <Field id="title" name="title" label="Title, if it is a new story" hint="Left empty, the first headline is taken." />
      <div className="buttons"><Submit busy="Reading …">Read and check</Submit></div>
    </form>
  );
};
