import type { ReactNode } from 'react';
import type { Article, Line } from '#lib/model/index.ts';
import { baseExcerptOf, baseOf, capitalised, cellsOf, claimsOf, collate, excerptOf, nameIn, onOneLine, type Entry, type Piece, type SectionPart, type Story } from '#lib/present/index.ts';
import { table as words } from '#lib/present/words/table.ts';
import { lineAddress } from '../../../_components/addresses.ts';
import { Collated } from '../../../_components/collated.tsx';
import { VerdictBadge } from '../../../_components/verdict.tsx';
import { Cell } from './cell.tsx';

/** What reviewers did to a line, as far as the table says it. */
export type Marks = Readonly<{ openFlags: number; byHand: boolean }>;

type Props = Readonly<{ slug: string; story: Story; columns: readonly Article[]; marks: ReadonlyMap<string, Marks>; blind: boolean }>;

/** With more outlets than this the table scrolls in a box of its own, and a phone does not list those that leave a line out. */
export const SIDE_BY_SIDE = 5;

const STATEMENT_WORDS = 24;

const shortened = (text: string): string => {
  const words = onOneLine(text).split(' ');
  return words.length <= STATEMENT_WORDS ? words.join(' ') : `${words.slice(0, STATEMENT_WORDS).join(' ')} …`;
};

/** Each quote of a line, cut to where the witnesses differ, against the wording that most of them share. */
const quotesOf = (story: Story, line: Line): ReadonlyMap<string, readonly Piece[]> => {
  if (line.kind !== 'quote') return new Map();
  const claims = claimsOf(story, line);
  const base = baseOf(line, claims, null);
  if (base === null) return new Map();
  const collation = collate(base, claims);
  return new Map([
    [base.id, baseExcerptOf(collation)],
    ...collation.witnesses.map(({ claim, pieces: told }) => [claim.id, excerptOf(told)] as const),
  ]);
};

const Row = ({ slug, story, columns, marks, blind, line, row }: Props & Readonly<{ line: Line; row: number }>) => {
  const quotes = quotesOf(story, line);
  const wordsOf = ({ claim }: Entry): ReactNode | null => {
    switch (line.kind) {
      case 'quantity': return null;
      case 'quote': case 'statement': {
        const pieces = quotes.get(claim.id);
        return pieces === undefined ? shortened(claim.span.text) : <Collated pieces={pieces} />;
      }
    }
  };
  const cells = new Map(cellsOf(story, line).map((cell) => [cell.article, cell]));
  const mark = marks.get(line.id);
  const absent = columns.filter(({ id }) => cells.get(id)?.kind === 'absent').length;
  return (
    <tr role="row" aria-rowindex={row}>
      <th role="rowheader" scope="row">
        <a className={line.kind === 'quote' ? 'row-label plain-link words' : 'row-label plain-link'} href={lineAddress(slug, line.id)} data-row="">{capitalised(line.label)}</a>
        {!blind && <VerdictBadge verdict={line.verdict} />}
        {mark !== undefined && <span className="marks">{mark.byHand && words.byHand}{mark.openFlags > 0 && words.flags(mark.openFlags)}</span>}
        {!blind && line.verdict !== 'single' && line.verdict !== 'agree' && <span className="row-reason">{line.reason}</span>}
        {columns.length > SIDE_BY_SIDE && absent > 0 && <a className="row-absent" href={`${lineAddress(slug, line.id)}#absent`}>{words.absent(absent, columns.length)}</a>}
      </th>
      {columns.map(({ id }) => {
        const cell = cells.get(id);
        return cell === undefined ? null : <Cell key={id} slug={slug} line={line.id} cell={cell} outlet={nameIn(story, id)} blind={blind} wordsOf={wordsOf} />;
      })}
    </tr>
  );
};

/** Lines under the titles of their sections; `goesOn`: a title that stands above already is not told again. */
export const Rows = ({ sections, goesOn = false, ...props }: Props & Readonly<{ sections: readonly SectionPart[]; goesOn?: boolean }>) => (
  <>
    {sections.flatMap(({ key, title, lines, begins, titleRow, firstRow }) => [
      ...(begins || !goesOn ? [<tr key={key} role="row" aria-rowindex={titleRow} className="part"><th role="rowheader" scope="rowgroup" colSpan={props.columns.length + 1}><span>{title}</span></th></tr>] : []),
      ...lines.map((line, at) => <Row key={line.id} {...props} line={line} row={firstRow + at} />),
    ])}
  </>
);
