import { counts } from '#lib/present/words/counts.ts';
import { stories } from '#lib/present/words/stories.ts';
import type { Dropped } from './dropped.ts';

type Props = Readonly<{ files: readonly Dropped[]; largest: number; onRemove: (file: Dropped) => void }>;

const AT_FIRST = 12;

const words = stories.form;

const Files = ({ files, largest, onRemove }: Props) => (
  <ul className="chosen">
    {files.map((each) => (
      <li key={`${each.name} ${each.file.size}`}>
        <span><b>{each.name}</b> <small className="soft">{words.size(each.file.size)}</small>{each.file.size > largest && <small className="refusal"> {words.tooLarge(Math.round(largest / 1024 / 1024))}</small>}</span>
        <button type="button" className="link-button" onClick={() => { onRemove(each); }} aria-label={words.removeNamed(each.name)}>{words.remove}</button>
      </li>
    ))}
  </ul>
);

/** The files that were chosen or dropped so far. */
export const FileList = (props: Props) => {
  const { files } = props;
  if (files.length === 0) return null;
  return (
    <>
      <Files {...props} files={files.slice(0, AT_FIRST)} />
      {files.length > AT_FIRST && <details className="fold"><summary>{counts.moreFile(files.length - AT_FIRST)}</summary><Files {...props} files={files.slice(AT_FIRST)} /></details>}
    </>
  );
};
