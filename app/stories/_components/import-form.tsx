'use client';

import { startTransition, useActionState, useState } from 'react';
import { stories } from '#lib/present/words/stories.ts';
import { Rich } from '../../_components/rich.tsx';
import { bringsFiles, chosenFiles, droppedFiles, type Dropped } from './dropped.ts';
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
const words = stories.form;

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
      setProblem(words.unreached);
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
      // Wherever on the form they are let go: elsewhere the browser would leave the page for the file.
      onDragOver={(event) => { if (bringsFiles(event.dataTransfer)) { event.preventDefault(); setOver(true); } }}
      onDragLeave={() => { setOver(false); }}
      onDrop={(event) => {
        if (!bringsFiles(event.dataTransfer)) return;
        event.preventDefault();
        setOver(false);
        droppedFiles(event.dataTransfer).then(add, () => { setProblem(words.undropped); });
      }}
    >
      {refusal !== null && <p className="problem" role="alert">{refusal}</p>}
      {titled && (
        <div className="field">
          <label htmlFor="title">{words.title}</label>
          <input id="title" name="title" dir="auto" aria-describedby="title-note" />
          <small id="title-note">{words.titleNote}</small>
        </div>
      )}
      <div className="drop" data-over={over ? '' : undefined}>
        <p>{words.drop}</p>
        <div className="buttons">
          <label className="pick">{words.files} <input id="files" type="file" name="file" multiple onChange={({ target }) => { add(chosenFiles(target.files)); target.value = ''; }} /></label>
          <label className="pick script-only">{words.folder} <input id="folder" type="file" name="folder" multiple {...FOLDER} onChange={({ target }) => { add(chosenFiles(target.files)); target.value = ''; }} /></label>
        </div>
        <small className="soft"><Rich text={words.folderNote} /></small>
        <FileList files={files} largest={largest} onRemove={(file) => { setFiles((before) => before.filter((each) => each !== file)); }} />
      </div>
      <div className="field">
        <label htmlFor="addresses">{words.addresses}</label>
        <textarea id="addresses" name="addresses" className="addresses" rows={3} placeholder={words.anAddress} spellCheck={false} aria-describedby="addresses-note" />
        <small id="addresses-note"><Rich text={words.addressesNote} tags={{ a: (label) => <a href="/bookmarklet">{label}</a> }} /></small>
      </div>
      <div className="field">
        <label htmlFor="text">{words.paste}</label>
        <textarea id="text" name="text" dir="auto" aria-describedby="text-note" />
        <small id="text-note">{words.pasteNote}</small>
      </div>
      <MoreBoxes />
      <div className="buttons">
        <button className="button" type="submit" disabled={sent !== null}>{sent === null ? words.read : words.sending}</button>
        <span className="soft" role="status">{sent !== null && files.length > 0 ? words.sent(sent, files.length) : ''}</span>
      </div>
    </form>
  );
};
