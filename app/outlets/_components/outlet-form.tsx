'use client';

import { useActionState } from 'react';
import { frame } from '#lib/present/words/frame.ts';
import { outlets } from '#lib/present/words/outlets.ts';
import { Field } from '../../_components/field.tsx';
import { Submit } from '../../_components/submit.tsx';

const words = outlets.form;

type Facts = Readonly<{ name: string; aliases: string; domains: string; owner: string; country: string }>;

export type OutletState = Readonly<{ kind: 'idle' | 'saved' } | { kind: 'refused'; message: string; typed: Facts }>;

type Props = Readonly<{ action: (before: OutletState, form: FormData) => Promise<OutletState>; id: number; known: Facts }>;

/** What a person knows better about an outlet. */
export const OutletForm = ({ action, id, known }: Props) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  const shown = state.kind === 'refused' ? state.typed : known;
  return (
    <form action={send} className="form tight" key={state.kind === 'refused' ? state.message : 'first'}>
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      {state.kind === 'saved' && <p className="done" role="status">{words.saved}</p>}
      <Field id={`name-${id}`} name="name" label={words.name} value={shown.name} required />
      <Field id={`aliases-${id}`} name="aliases" label={words.aliases} value={shown.aliases} hint={words.aliasesHint} />
      <Field id={`domains-${id}`} name="domains" label={words.domains} value={shown.domains} hint={words.domainsHint} />
      <Field id={`owner-${id}`} name="owner" label={words.owner} value={shown.owner} />
      <Field id={`country-${id}`} name="country" label={words.country} value={shown.country} />
      <div className="buttons"><Submit busy={frame.saving} look="small">{words.save}</Submit></div>
    </form>
  );
};
