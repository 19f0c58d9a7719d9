'use client';

import { startTransition, useActionState, useRef, useState } from 'react';
import type { ImportAction } from './import-state.ts';
import { chosenFiles, droppedFiles, type Dropped } from './dropped.ts';
import { filesForm, formOf, rowsOf, type Row, type Seen } from './incoming.ts';
import { ImportReport } from './import-report.tsx';
import { IncomingList } from './incoming-list.tsx';
import { PasteBoxes } from './paste-boxes.tsx';

type Props = Readonly<{
  action: ImportAction;
  /** Asks the server what files say about themselves. */
  look: (form: FormData) => Promise<Readonly<{ title: string | null; files: readonly Seen[] }>>;
  titled: boolean;
  verb: string;
}>;

const FOLDER = { webkitdirectory: '' };
const UNREACHED = 'The files could not be read: the server did not answer, or they are more than 32 MB together. Try fewer at once.';

/** Articles in, by file, folder, drop or paste. Without script it is a plain form; with it, files are looked at first. */
export const ImportForm = ({ action, look, titled, verb }: Props) => {
  const [state, send, sending] = useActionState(action, { kind: 'idle' });
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [looking, setLooking] = useState(false);
  const [over, setOver] = useState(false);
  const batch = useRef(0);

  const take = async (dropped: readonly Dropped[]): Promise<void> => {
    if (dropped.length === 0) return;
    setLooking(true);
    setProblem(null);
    try {
      const seen = await look(filesForm(dropped));
      batch.current += 1;
      const fresh = rowsOf(batch.current, dropped, seen.files);
      setRows((before) => [...before, ...fresh]);
      setTitle((before) => (before === '' ? seen.title ?? '' : before));
    } catch {
      setProblem(UNREACHED);
    } finally {
      setLooking(false);
    }
  };

  const addText = (): void => {
    if (text.trim() === '') return;
    const number = rows.filter(({ name }) => name.startsWith('Pasted text')).length + 1;
    const name = `Pasted text ${number}`;
    const file = new File([text], `${name}.txt`, { type: 'text/plain' });
    setText('');
    void take([{ file, name }]);
  };

  const choose = (input: HTMLInputElement): void => {
    const chosen = chosenFiles(input.files);
    void take(chosen).then(() => { input.value = ''; });
  };

  return (
    <form
      className="form" action={send}
      onSubmit={(event) => {
        if (rows.length === 0) return;
        event.preventDefault();
        const form = formOf(title, rows, text);
        startTransition(() => { send(form); });
      }}
    >
      <ImportReport state={state} />
      {titled && (
        <div className="field">
          <label htmlFor="title">Title of the story</label>
          <input id="title" name="title" value={title} onChange={(event) => { setTitle(event.target.value); }} aria-describedby="title-note" />
          <small id="title-note">Left empty, the first headline is taken.</small>
        </div>
      )}
      <div
        className="drop" data-over={over ? '' : undefined}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => { setOver(false); }}
        onDrop={(event) => { event.preventDefault(); setOver(false); void droppedFiles(event.dataTransfer).then(take); }}
      >
        <p>Drop text files or whole folders here, or choose them.</p>
        <div className="buttons">
          <label className="pick">Choose files <input id="files" type="file" name="file" multiple accept=".txt,.text,.json,text/plain" onChange={(event) => { choose(event.target); }} /></label>
          <label className="pick">Choose a folder <input id="folder" type="file" name="file" multiple {...FOLDER} onChange={(event) => { choose(event.target); }} /></label>
        </div>
        <small className="soft">A <code>story.json</code> in a folder may give title, outlets and dates.</small>
      </div>
      <p className="sr" role="status">{looking ? 'Reading the files' : rows.length > 0 ? `${rows.length} articles listed` : ''}</p>
      {looking && <p className="soft" aria-hidden="true">Reading …</p>}
      {problem !== null && <p className="problem" role="alert">{problem}</p>}
      {rows.length > 0 && (
        <IncomingList
          rows={rows}
          onChange={(row) => { setRows((before) => before.map((each) => (each.key === row.key ? row : each))); }}
          onRemove={(key) => { setRows((before) => before.filter((each) => each.key !== key)); }}
        />
      )}
      <PasteBoxes text={text} onText={setText} onAdd={addText} />
      <div className="buttons">
        <button className="button" type="submit" disabled={sending || looking}>{sending ? 'Comparing …' : verb}</button>
      </div>
    </form>
  );
};
