'use client';

import { useActionState } from 'react';
import { articles } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { Field } from '../../../../_components/field.tsx';
import { Submit } from '../../../../_components/submit.tsx';

const words = articles.story;

export type StoryFormState = Readonly<{ kind: 'idle' } | { kind: 'saved' | 'refused'; message: string }>;

type Action = (before: StoryFormState, form: FormData) => Promise<StoryFormState>;

const Answer = ({ state }: Readonly<{ state: StoryFormState }>) => {
  switch (state.kind) {
    case 'idle': return null;
    case 'saved': return <p className="done" role="status">{state.message}</p>;
    case 'refused': return <p className="problem" role="alert">{state.message}</p>;
  }
};

export const RenameForm = ({ action, title }: Readonly<{ action: Action; title: string }>) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  return (
    <form action={send} className="form tight">
      <Answer state={state} />
      <Field id="story-title" name="title" label={words.title} value={title} required />
      <div className="buttons"><Submit busy={frame.saving} look="quiet small">{words.rename}</Submit></div>
    </form>
  );
};

export const DeleteForm = ({ action, label }: Readonly<{ action: Action; label: string }>) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  return (
    <form action={send} className="form tight">
      <Answer state={state} />
      <div className="buttons"><Submit busy={words.deleting} look="danger small">{label}</Submit></div>
    </form>
  );
};
