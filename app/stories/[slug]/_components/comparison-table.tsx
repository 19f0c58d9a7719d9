import { agenciesOf, formatDate, nameIn, stepOf, stretchOf, viewQuery, type Story, type View } from '#lib/present/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { table as words } from '#lib/present/words/table.ts';
import type { Article } from '#lib/model/index.ts';
import { articleAddress, rowsAddress } from '../../../_components/addresses.ts';
import { plainly } from '../../../_components/markup.ts';
import { Pages } from './pages.tsx';
import { SIDE_BY_SIDE } from './rows.tsx';
import { TableBox } from './table-box.tsx';

type Props = Readonly<{
  slug: string;
  story: Story;
  view: View;
  columns: readonly Article[];
  /** The first line shown of `total`, and how many are laid out at once: `rows`, as HTML. */
  start: number;
  chunk: number;
  total: number;
  rows: string;
  /** Of the whole table, with its heads and the titles of its parts. */
  rowCount: number;
}>;

const Heads = ({ slug, story, columns }: Pick<Props, 'slug' | 'story' | 'columns'>) => (
  <tr role="row" aria-rowindex={1}>
    <th role="columnheader" scope="col">{words.claim}</th>
    {columns.map((article) => (
      <th role="columnheader" scope="col" key={article.id}>
        <a className="plain-link" href={articleAddress(slug, article.id)}><bdi>{nameIn(story, article.id)}</bdi></a>
        <small>{[article.published === null ? frame.unknown.date : formatDate(article.published), ...agenciesOf(article)].join(' · ')}</small>
      </th>
    ))}
  </tr>
);

/** Lines by outlets. Roles are spelled out because each row is laid out by itself, which would hide the table as one. */
export const ComparisonTable = ({ slug, story, view, columns, start, chunk, total, rows, rowCount }: Props) => {
  const many = columns.length > SIDE_BY_SIDE;
  const later = { start: start + chunk, total, stretch: stretchOf(columns.length), step: stepOf(columns.length), address: `${rowsAddress(slug)}${viewQuery({ ...view, from: 0 })}` };
  return (
    <>
      <TableBox className={many ? 'table-box many' : 'table-box'} label={words.region} later={later}>
        <table role="table" className="comparison" aria-rowcount={rowCount}>
          <caption className="sr">{words.caption}</caption>
          <thead role="rowgroup" {...plainly(<Heads slug={slug} story={story} columns={columns} />)} />
          <tbody role="rowgroup" dangerouslySetInnerHTML={{ __html: rows }} />
        </table>
      </TableBox>
      {total > chunk && <Pages slug={slug} view={view} start={start} chunk={chunk} total={total} />}
    </>
  );
};
