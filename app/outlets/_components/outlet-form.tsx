'use client';

import { useActionState } from 'react';
import { Field } from '../../_components/field.tsx';
import { Submit } from '../../_components/submit.tsx';

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
      {state.kind === 'saved' && <p className="done" role="status">Saved.</p>}
      <Field id={`name-${id}`} name="name" label="Name" value={shown.name} required />
      <Field id={`aliases-${id}`} name="aliases" label="Other names" value={shown.aliases} hint="With commas between them" />
      <Field id={`domains-${id}`} name="domains" label="Domains" value={shown.domains} hint="Such as example.org, with commas between them" />
      <Field id={`owner-${id}`} name="owner" label="Owner" value={shown.owner} />
      <Field id={`country-${id}`} name="country" label="Country" value={shown.country} />
      <div className="buttons"><Submit busy="Saving …" look="small">Save</Submit></div>
    </form>
  );
};
