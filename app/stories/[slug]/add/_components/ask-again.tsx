'use client';

import { useActionState } from 'react';
import { articles } from '#lib/present/words/articles.ts';
import { Submit } from '../../../../_components/submit.tsx';

export type AskState = Readonly<{ kind: 'idle' } | { kind: 'refused'; message: string }>;

/** Asks for the present text of what has an address. */
export const AskAgain = ({ action, label }: Readonly<{ action: (before: AskState) => Promise<AskState>; label: string }>) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  return (
    <form action={send}>
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      <Submit busy={articles.add.asking} look="quiet small">{label}</Submit>
    </form>
  );
};
