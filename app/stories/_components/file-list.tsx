import { counted } from '#lib/present/index.ts';
import type { Dropped } from './dropped.ts';

type Props = Readonly<{ files: readonly Dropped[]; largest: number; onRemove: (file: Dropped) => void }>;

const AT_FIRST = 12;

const sizeOf = (bytes: number): string => (bytes < 1000 ? counted(bytes, 'byte') : bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

const Files = ({ files, largest, onRemove }: Props) => (
  <ul className="chosen">
    {files.map((each) => (
      <li key={`${each.name} ${each.file.size}`}>
        <span><b>{each.name}</b> <small className="soft">{sizeOf(each.file.size)}</small>{each.file.size > largest && <small className="refusal"> Larger than the {Math.round(largest / 1024 / 1024)} MB that are read: it will be left out.</small>}</span>
        <button type="button" className="link-button" onClick={() => { onRemove(each); }} aria-label={`Remove ${each.name}`}>Remove</button>
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
      {files.length > AT_FIRST && <details className="fold"><summary>{counted(files.length - AT_FIRST, 'more file')}</summary><Files {...props} files={files.slice(AT_FIRST)} /></details>}
    </>
  );
};
