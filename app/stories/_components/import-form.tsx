'use client';

import { startTransition, useActionState, useState } from 'react';
import { counted } from '#lib/present/index.ts';
import { chosenFiles, droppedFiles, type Dropped } from './dropped.ts';
import { FileList } from './file-list.tsx';
import { MoreBoxes } from './more-boxes.tsx';
import { portionsOf } from './portions.ts';

export type TakeState = Readonly<{ kind: 'idle' } | { kind: 'refused'; message: string }>;
export type Sent = Readonly<{ kind: 'sent'; id: string } | { kind: 'refused'; message: string }>;

type Props = Readonly<{
  /** Takes the form whole. */
  action: (before: TakeState, form: FormData) => Promise<TakeState>;
  /** Takes a portion of it; null for the first. */
  put: (id: string | null, form: FormData) => Promise<Sent>;
  /** Begins the reading when all portions are there, and leaves for its page. */
  begin: (id: string) => Promise<void>;
  titled: boolean;
  /** Bytes of the largest file that is read. */
  largest: number;
}>;

const FOLDER = { webkitdirectory: '' };
const UNREACHED = 'The server did not answer while the files were sent. Nothing has been taken in: try again.';

/** Articles in, by file, folder, drop, paste or address. Without script it is a plain form; with it, files go in portions. */
export const ImportForm = ({ action, put, begin, titled, largest }: Props) => {
  const [state, send] = useActionState(action, { kind: 'idle' });
  const [files, setFiles] = useState<readonly Dropped[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [over, setOver] = useState(false);

  const add = (dropped: readonly Dropped[]): void => {
    setFiles((before) => [...before, ...dropped.filter(({ name, file }) => !before.some((each) => each.name === name && each.file.size === file.size))]);
  };

  const sendAll = async (form: FormData): Promise<void> => {
    setProblem(null);
    setSent(0);
    try {
      let id: string | null = null;
      let count = 0;
      for (const portion of portionsOf(form, files, largest)) {
        const answer: Sent = await put(id, portion);
        if (answer.kind === 'refused') return setProblem(answer.message);
        id = answer.id;
        count += portion.getAll('file').length + portion.getAll('left').length;
        setSent(count);
      }
      const whole = id;
      if (whole !== null) startTransition(() => begin(whole));
    } catch {
      setProblem(UNREACHED);
    } finally {
      setSent(null);
    }
  };

  const refusal = problem ?? (state.kind === 'refused' ? state.message : null);
  return (
    <form
      className="form" action={send}
      onSubmit={(event) => {
        event.preventDefault();
        void sendAll(new FormData(event.currentTarget));
      }}
    >
      {refusal !== null && <p className="problem" role="alert">{refusal}</p>}
      {titled && (
        <div className="field">
          <label htmlFor="title">Title of the story</label>
          <input id="title" name="title" aria-describedby="title-note" />
          <small id="title-note">Left empty, the first headline is taken.</small>
        </div>
      )}
      <div
        className="drop" data-over={over ? '' : undefined}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => { setOver(false); }}
        onDrop={(event) => { event.preventDefault(); setOver(false); void droppedFiles(event.dataTransfer).then(add); }}
      >
        <p>Drop articles or whole folders here, or choose them: text, saved pages, PDF, Word, e-mail, feeds, archives.</p>
        <div className="buttons">
          <label className="pick">Choose files <input id="files" type="file" name="file" multiple onChange={({ target }) => { add(chosenFiles(target.files)); target.value = ''; }} /></label>
          <label className="pick script-only">Choose a folder <input id="folder" type="file" name="folder" multiple {...FOLDER} onChange={({ target }) => { add(chosenFiles(target.files)); target.value = ''; }} /></label>
        </div>
        <small className="soft">A <code>story.json</code> in a folder may give title, outlets and dates.</small>
        <FileList files={files} largest={largest} onRemove={(file) => { setFiles((before) => before.filter((each) => each !== file)); }} />
      </div>
      <div className="field">
        <label htmlFor="addresses">Addresses of articles or feeds</label>
        <textarea id="addresses" name="addresses" className="addresses" rows={3} placeholder="https://…" spellCheck={false} aria-describedby="addresses-note" />
        <small id="addresses-note">As many as you like, one to a line. For pages behind a login use the <a href="/bookmarklet">bookmarklet</a>.</small>
      </div>
      <div className="field">
        <label htmlFor="text">Or paste an article</label>
        <textarea id="text" name="text" aria-describedby="text-note" />
        <small id="text-note">Headline first. Outlet and date are read from the text where it states them.</small>
      </div>
      <MoreBoxes />
      <div className="buttons">
        <button className="button" type="submit" disabled={sent !== null}>{sent === null ? 'Read and check' : 'Sending …'}</button>
        <span className="soft" role="status">{sent !== null && files.length > 0 ? `${sent} of ${counted(files.length, 'file')} sent` : ''}</span>
      </div>
    </form>
  );
};
