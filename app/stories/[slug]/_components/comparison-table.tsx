import type { ReactNode } from 'react';
import { agenciesOf, formatDate, nameIn, sectionsFrom, stretchOf, type LineSection, type Story, type View } from '#lib/present/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { table as words } from '#lib/present/words/table.ts';
import type { Article } from '#lib/model/index.ts';
import { articleAddress } from '../../../_components/addresses.ts';
import { LaterRows } from './later-rows.tsx';
import { Pages } from './pages.tsx';
import { Rows, type Marks } from './rows.tsx';
import { TableBox } from './table-box.tsx';

type Props = Readonly<{
  slug: string;
  story: Story;
  view: View;
  sections: readonly LineSection[];
  columns: readonly Article[];
  marks: ReadonlyMap<string, Marks>;
  /** Without verdicts, which a student is to find. */
  blind: boolean;
  /** How many lines are laid out at once. */
  chunk: number;
  load: (from: number) => Promise<ReactNode>;
}>;

/** With more outlets than this the table scrolls in a box of its own. */
const SIDE_BY_SIDE = 5;

/** Lines by outlets. Roles are spelled out because a phone lays the table out as blocks, which would hide it as one. */
export const ComparisonTable = ({ slug, story, view, sections, columns, marks, blind, chunk, load }: Props) => {
  const many = columns.length > SIDE_BY_SIDE;
  const total = sections.reduce((sum, { lines }) => sum + lines.length, 0);
  const start = Math.min(view.from, Math.max(0, total - 1));
  return (
    <>
      <TableBox className={many ? 'table-box many' : 'table-box'}>
        <table role="table" className="comparison" aria-rowcount={total + sections.length + 1}>
          <caption className="sr">{words.caption}</caption>
          <colgroup><col className="claim-column" />{columns.map(({ id }) => <col key={id} className="outlet-column" />)}</colgroup>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">{words.claim}</th>
              {columns.map((article) => (
                <th role="columnheader" scope="col" key={article.id}>
                  <a className="plain-link" href={articleAddress(slug, article.id)}><bdi>{nameIn(story, article.id)}</bdi></a>
                  <small>{[article.published === null ? frame.unknown.date : formatDate(article.published), ...agenciesOf(article)].join(' · ')}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup"><Rows slug={slug} story={story} columns={columns} marks={marks} blind={blind} sections={sectionsFrom(sections, start, chunk)} /></tbody>
          <LaterRows start={start + chunk} total={total} stretch={stretchOf(columns.length)} columns={columns.length} load={load} />
        </table>
      </TableBox>
      {total > chunk && <Pages slug={slug} view={view} start={start} chunk={chunk} total={total} />}
    </>
  );
};
