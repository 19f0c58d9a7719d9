import Link from 'next/link';
import { counted } from '#lib/present/index.ts';
import { storyAddress } from '../../_components/addresses.ts';
import type { ImportState, Refusal } from './import-state.ts';

const Refusals = ({ refused }: Readonly<{ refused: readonly Refusal[] }>) => (
  <ul className="listed">{refused.map(({ name, problem }) => <li key={`${name} ${problem}`}><b>{name}</b><br />{problem}</li>)}</ul>
);

/** What became of an import: nothing is dropped without a word. */
export const ImportReport = ({ state }: Readonly<{ state: ImportState }>) => {
  switch (state.kind) {
    case 'idle': return null;
    case 'refused': return <p className="problem" role="alert">{state.message}</p>;
    case 'none': return (
      <div className="problem" role="alert">
        <p>None of this could be taken in.</p>
        <Refusals refused={state.refused} />
      </div>
    );
    case 'partly': return (
      <>
        <div className="done" role="status">
          <p>{counted(state.added.length, 'article')} went in and {state.added.length === 1 ? 'is' : 'are'} compared: {state.added.join(', ')}.</p>
          <p><Link className="button small" href={storyAddress(state.slug)}>Open the comparison</Link></p>
        </div>
        <div className="problem" role="alert">
          <p>{counted(state.refused.length, 'file')} did not:</p>
          <Refusals refused={state.refused} />
        </div>
      </>
    );
  }
};
