import type { Row } from './incoming.ts';

type Props = Readonly<{ rows: readonly Row[]; onChange: (row: Row) => void; onRemove: (key: string) => void }>;

const Article = ({ row, onChange }: Readonly<{ row: Row; onChange: Props['onChange'] }>) => {
  if (row.seen.kind === 'refused') return <p className="refusal" role="alert"><b>{row.name}</b><br />{row.seen.problem}</p>;
  return (
    <>
      <div className="what">
        <b>{row.seen.headline ?? 'No headline found'}</b>
        <small className="soft">{row.name} · {row.seen.characters.toLocaleString('en')} characters</small>
      </div>
      <div className="field">
        <label htmlFor={`outlet-${row.key}`}>Outlet</label>
        <input id={`outlet-${row.key}`} value={row.outlet} placeholder="not known" onChange={(event) => { onChange({ ...row, outlet: event.target.value }); }} />
      </div>
      <div className="field">
        <label htmlFor={`published-${row.key}`}>Published</label>
        <input id={`published-${row.key}`} type="date" value={row.published.slice(0, 10)} onChange={(event) => { onChange({ ...row, published: event.target.value }); }} />
      </div>
    </>
  );
};

/** The articles on their way in: what was recognised in each, to be corrected or taken out again. */
export const IncomingList = ({ rows, onChange, onRemove }: Props) => (
  <ol className="incoming" aria-label="Articles to compare">
    {rows.map((row) => (
      <li key={row.key}>
        <Article row={row} onChange={onChange} />
        <button type="button" className="link-button" onClick={() => { onRemove(row.key); }} aria-label={`Remove ${row.name}`}>Remove</button>
      </li>
    ))}
  </ol>
);
