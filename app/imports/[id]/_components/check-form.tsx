'use client';

import { useActionState } from 'react';
import { counts } from '#lib/present/words/counts.ts';
import { imports } from '#lib/present/words/imports.ts';
import { stories } from '#lib/present/words/stories.ts';
import { Rich } from '../../../_components/rich.tsx';
import { Submit } from '../../../_components/submit.tsx';

/** An article that was read; `published` as a day, unknown things empty; `cut`: its text is visibly incomplete. */
export type CheckRow = Readonly<{
  item: number; at: number; name: string; title: string; outlet: string; byline: string; published: string;
  agencies: readonly string[]; language: string; words: number; cut: boolean;
}>;

type Typed = Readonly<{ item: number; at: number; title: string; outlet: string; byline: string; published: string }>;

/** `choices`: what had been typed when it was refused; `field`: where. */
export type CheckState = Readonly<{ kind: 'idle' } | { kind: 'refused'; message: string; field: string | null; choices: readonly Typed[]; story: string }>;

type Props = Readonly<{
  action: (before: CheckState, form: FormData) => Promise<CheckState>;
  rows: readonly CheckRow[];
  /** Of the story to be made; null where there is one. */
  title: string | null;
}>;

const words = imports.check;

const Input = ({ field, row, value, problem }: Readonly<{ field: keyof typeof words.labels; row: CheckRow; value: string; problem: string | null }>) => {
  const id = `${field}-${row.item}.${row.at}`;
  return (
    <div className={`field ${field}`}>
      <label htmlFor={id}>{words.labels[field]}</label>
      <input id={id} name={id} type={field === 'published' ? 'date' : 'text'} dir="auto" defaultValue={value} placeholder={field === 'published' ? undefined : words.notKnown} aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-note`} />
      {problem !== null && <small id={`${id}-note`}>{problem}</small>}
    </div>
  );
};

const Row = ({ row, state }: Readonly<{ row: CheckRow; state: CheckState }>) => {
  const before = state.kind === 'refused' ? state.choices.find(({ item, at }) => item === row.item && at === row.at) : undefined;
  const problemAt = (field: string): string | null => (state.kind === 'refused' && state.field === `${field}-${row.item}.${row.at}` ? state.message : null);
  const facts = [row.name, row.agencies.length === 0 ? null : words.credits(row.agencies), row.language, counts.word(row.words)];
  return (
    <li>
      <label className="take"><input type="checkbox" name="take" value={`${row.item}.${row.at}`} defaultChecked={state.kind === 'idle' || before !== undefined} /> <span className="sr">{words.take(row.title === '' ? row.name : row.title)}</span></label>
      <div className="fields">
        {(['title', 'outlet', 'published', 'byline'] as const).map((field) => <Input key={field} field={field} row={row} value={(before ?? row)[field]} problem={problemAt(field)} />)}
        {row.cut && <p className="small facts-line"><Rich text={words.incomplete} /></p>}
        <p className="soft small facts-line">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
    </li>
  );
};

/** What was recognised, to be corrected, left out or taken in. */
export const CheckForm = ({ action, rows, title }: Props) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  if (rows.length === 0) return null;
  return (
    <form action={send} className="form wide" key={state.kind === 'refused' ? state.message : 'first'}>
      {state.kind === 'refused' && <p className="problem" role="alert">{state.message}</p>}
      {title !== null && (
        <div className="field">
          <label htmlFor="story">{stories.form.title}</label>
          <input id="story" name="story" defaultValue={state.kind === 'refused' ? state.story : title} aria-describedby="story-note" />
          <small id="story-note">{stories.form.titleNote}</small>
        </div>
      )}
      <ol className="checking" aria-label={words.recognised}>{rows.map((row) => <Row key={`${row.item}.${row.at}`} row={row} state={state} />)}</ol>
      <div className="buttons"><Submit busy={words.takingIn}>{title === null ? words.add : words.compare}</Submit></div>
    </form>
  );
};
