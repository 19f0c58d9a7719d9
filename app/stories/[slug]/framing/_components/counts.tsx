import Link from 'next/link';
import { formatDate, nameIn, type Story } from '#lib/present/index.ts';
import type { CountGroup, CountRow } from '#lib/present/framing/groups.ts';
import { counts } from '#lib/present/words/counts.ts';
import { framing as words } from '#lib/present/words/framing.ts';
import { articleAddress, framingAddress } from '../../../../_components/addresses.ts';
import { plainly } from '../../../../_components/markup.ts';
import { Rich } from '../../../../_components/rich.tsx';
import { TableBox } from '../../_components/table-box.tsx';
import { Concordance } from './concordance.tsx';

/** The row whose uses are shown, and in which article; all of them where null. */
export type Opened = Readonly<{ key: string; article: string | null }>;

/** `all`: every row, where some are left out at first. */
type Props = Readonly<{ slug: string; story: Story; caption: string; of: string; groups: readonly CountGroup[]; opened: Opened | null; all: boolean }>;

/** With more outlets than this the table scrolls in a box of its own. */
const SIDE_BY_SIDE = 6;

/** And shows so many rows of a group at first. */
const AT_FIRST = 8;

type RowProps = Omit<Props, 'caption' | 'of' | 'groups' | 'all'> & Readonly<{ row: CountRow }>;

const addressOf = (key: string, article: string | null): string =>
  `?${new URLSearchParams({ open: key, ...(article !== null && { in: article }) })}#uses`;

const Row = ({ slug, story, row, opened }: RowProps) => {
  const open = opened?.key === row.key ? opened : null;
  const { articles } = story.comparison;
  const here = (article: string | null): 'true' | undefined => (open !== null && open.article === article ? 'true' : undefined);
  return (
    <>
      <tr role="row" id={open === null ? undefined : 'uses'}>
        <th role="rowheader" scope="row">
          <a className="plain-link words" href={addressOf(row.key, null)} aria-current={here(null)}>{row.words}</a>
        </th>
        {articles.map(({ id }) => {
          const count = row.counts.get(id) ?? 0;
          // Of many outlets most cells are empty: they carry nothing, and no cell repeats what its heads say.
          return count === 0 ? <td role="cell" key={id} className="none">·</td> : (
            <td role="cell" key={id} data-outlet={nameIn(story, id)}><a href={addressOf(row.key, id)} aria-current={here(id)}>{count}</a></td>
          );
        })}
      </tr>
      {open !== null && (
        <tr role="row" className="uses">
          <td role="cell" colSpan={articles.length + 1}>
            <div>
              <p className="small">
                <Rich text={open.article === null || !story.articles.has(open.article) ? words.everyUse(row.words) : words.everyUseIn(row.words, nameIn(story, open.article))} tags={{ words: (used) => <b className="words">{used}</b> }} />{' '}
                <a href={`${framingAddress(slug)}#${row.key.split(' ')[0] === 'term' ? 'terms' : row.key.split(' ')[0] === 'said' ? 'reporting' : 'voice'}`}>{words.close}</a>
              </p>
              <Concordance slug={slug} story={story} row={row} only={open.article !== null && story.articles.has(open.article) ? open.article : null} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
};

const Table = ({ slug, story, caption, of, groups, opened }: Omit<Props, 'all'>) => {
  const { articles } = story.comparison;
  return (
    <>
      <caption className="sr">{caption}</caption>
      <colgroup><col className="counted-column" />{articles.map(({ id }) => <col key={id} className="count-column" />)}</colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{of}</th>
          {articles.map(({ id, published }) => (
            <th role="columnheader" scope="col" key={id}>
              <a className="plain-link" href={articleAddress(slug, id)}><bdi>{nameIn(story, id)}</bdi></a>
              {published !== null && <small>{formatDate(published)}</small>}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody role="rowgroup" key={group.title}>
          <tr role="row" className="part"><th role="rowheader" scope="rowgroup" colSpan={articles.length + 1}><span>{group.title}</span></th></tr>
          {group.rows.map((row) => <Row key={row.key} slug={slug} story={story} row={row} opened={opened} />)}
        </tbody>
      ))}
    </>
  );
};

/** Things counted by articles. Each count leads to the words that it counts. */
export const Counts = ({ groups, all, ...props }: Props) => {
  const many = props.story.comparison.articles.length > SIDE_BY_SIDE;
  const shown = groups.map((group) => ({ ...group, rows: group.rows.filter(({ key }, at) => all || !many || at < AT_FIRST || key === props.opened?.key) }));
  const left = groups.reduce((sum, { rows }, at) => sum + rows.length - (shown[at]?.rows.length ?? 0), 0);
  return (
    <>
      <TableBox className={many ? 'count-box many' : 'count-box'} label={props.caption}>
        <table role="table" className="counts" {...plainly(<Table {...props} groups={shown} />)} />
      </TableBox>
      {left > 0 && <p className="small after-list"><Link href="?rows=all" scroll={false} prefetch={false}>{counts.moreRow(left)}</Link></p>}
    </>
  );
};
