'use client';

import { useActionState } from 'react';
import type { ReactNode } from 'react';
import { frame } from '#lib/present/words/frame.ts';
import { Submit } from '../../../../_components/submit.tsx';

/** `decision`: the number in the log of what was done, to be undone by. */
export type DecisionState = Readonly<{ kind: 'idle' } | { kind: 'done'; message: string; decision: number } | { kind: 'refused'; message: string }>;

export type Decide = (before: DecisionState, form: FormData) => Promise<DecisionState>;

/** `seen`: the last decision that the page shows, 0 for none. */
export type Reviewing = Readonly<{ decide: Decide; seen: number }>;

type Props = Readonly<{
  as: Reviewing;
  kind: string;
  fields?: Readonly<Record<string, string | number>>;
  label: string;
  look?: string;
  children?: ReactNode;
}>;

const Hidden = ({ fields }: Readonly<{ fields: Readonly<Record<string, string | number>> }>) => (
  <>{Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</>
);

/** One decision of a reviewer: what it is about, its button, and then what was done, with a way back. */
export const DecisionForm = ({ as: { decide, seen }, kind, fields = {}, label, look = 'quiet small', children }: Props) => {
  const [state, send] = useActionState(decide, { kind: 'idle' });
  return (
    <div className="decision">
      <form action={send} className="form tight">
        <Hidden fields={{ kind, seen, ...fields }} />
        {children}
        <div className="buttons"><Submit busy={frame.saving} look={look}>{label}</Submit></div>
      </form>
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      {state.kind === 'done' && (
        <div className="done" role="status">
          <form action={send}>
            <Hidden fields={{ kind: 'undo', seen, decision: state.decision }} />
            {state.message} {kind !== 'undo' && <button className="link-button" type="submit">{frame.undo}</button>}
          </form>
        </div>
      )}
    </div>
  );
};
