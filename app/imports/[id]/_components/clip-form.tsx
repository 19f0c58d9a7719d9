'use client';

import { useActionState } from 'react';
import { imports } from '#lib/present/words/imports.ts';
import { stories } from '#lib/present/words/stories.ts';
import { Field } from '../../../_components/field.tsx';
import { Submit } from '../../../_components/submit.tsx';

const words = imports.clip;

export type FormState = Readonly<{ kind: 'idle' } | { kind: 'refused'; message: string }>;

type Props = Readonly<{
  action: (before: FormState, form: FormData) => Promise<FormState>;
  items: readonly Readonly<{ name: string; url: string | null }>[];
  stories: readonly Readonly<{ slug: string; title: string }>[];
}>;

/** A page that came from another site: nothing of it is used before a person says for which story. */
export const ClipForm = ({ action, items, stories: all }: Props) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  return (
    <form action={send} className="form">
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      <ul className="listed">{items.map(({ name, url }) => <li key={name}><b>{name}</b>{url !== null && <><br /><span className="soft small break">{url}</span></>}</li>)}</ul>
      <div className="field">
        <label htmlFor="slug">{words.story}</label>
        <select id="slug" name="slug" defaultValue="">
          <option value="">{words.newStory}</option>
          {all.map(({ slug, title }) => <option key={slug} value={slug}>{title}</option>)}
        </select>
      </div>
      <Field id="title" name="title" label={words.title} hint={stories.form.titleNote} />
      <div className="buttons"><Submit busy={words.reading}>{stories.form.read}</Submit></div>
    </form>
  );
};
