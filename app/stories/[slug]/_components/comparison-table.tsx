import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Line } from '#lib/model/index.ts';
import { agenciesOf, baseExcerptOf, baseOf, capitalised, cellsOf, claimsOf, collate, excerptOf, formatDate, nameIn, onOneLine, sectionsOf, type Entry, type Piece, type Story } from '#lib/present/index.ts';
import { articleAddress, lineAddress } from '../../../_components/addresses.ts';
import { Collated } from '../../../_components/collated.tsx';
import { VerdictBadge } from '../../../_components/verdict.tsx';
import { Waiting } from '../../../_components/waiting.tsx';
import { Cell } from './cell.tsx';

type Props = Readonly<{ slug: string; story: Story; lines: readonly Line[] }>;

/** With more outlets than this the table scrolls in a box of its own. */
const SIDE_BY_SIDE = 5;
const STATEMENT_WORDS = 24;

const shortened = (text: string): string => {
  const words = onOneLine(text).split(' ');
  return words.length <= STATEMENT_WORDS ? words.join(' ') : `${words.slice(0, STATEMENT_WORDS).join(' ')} …`;
};

/** Each quote of a line, cut to where the witnesses differ, against the wording that most of them share. */
const quotesOf = (story: Story, line: Line): ReadonlyMap<string, readonly Piece[]> => {
  const claims = claimsOf(story, line);
  const base = baseOf(line, claims, null);
  if (line.kind !== 'quote' || base === null) return new Map();
  const collation = collate(base, claims);
  return new Map([
    [base.id, baseExcerptOf(collation)],
    ...collation.witnesses.map(({ claim, pieces: told }) => [claim.id, excerptOf(told)] as const),
  ]);
};

const Row = ({ slug, story, line }: Readonly<{ slug: string; story: Story; line: Line }>) => {
  const quotes = quotesOf(story, line);
  const wordsOf = ({ claim }: Entry): ReactNode | null => {
    switch (line.kind) {
      case 'quantity': return null;
      case 'quote': return <Collated pieces={quotes.get(claim.id) ?? []} />;
      case 'statement': return shortened(claim.span.text);
    }
  };
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link className={line.kind === 'quote' ? 'row-label plain-link words' : 'row-label plain-link'} href={lineAddress(slug, line.id)} prefetch={false}>{capitalised(line.label)}<Waiting /></Link>
        <VerdictBadge verdict={line.verdict} />
        {line.verdict !== 'single' && line.verdict !== 'agree' && <span className="row-reason">{line.reason}</span>}
      </th>
      {cellsOf(story, line).map((cell) => (
        <Cell key={cell.article} slug={slug} line={line.id} cell={cell} outlet={nameIn(story, cell.article)} wordsOf={wordsOf} />
      ))}
    </tr>
  );
};

/** Lines by outlets. Roles are spelled out because a phone lays the table out as blocks, which would hide it as one. */
export const ComparisonTable = ({ slug, story, lines }: Props) => {
  const { articles } = story.comparison;
  const many = articles.length > SIDE_BY_SIDE;
  return (
    <div className={many ? 'table-box many' : 'table-box'} role="region" aria-label="Comparison by outlet" tabIndex={0}>
      <table role="table" className="comparison">
        <caption className="sr">What each outlet says, one line a claim</caption>
        <colgroup><col className="claim-column" />{articles.map(({ id }) => <col key={id} className="outlet-column" />)}</colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Claim</th>
            {articles.map((article) => (
              <th role="columnheader" scope="col" key={article.id}>
                <Link className="plain-link" href={articleAddress(slug, article.id)} prefetch={false}>{nameIn(story, article.id)}</Link>
                <small>{[article.published === null ? 'date not known' : formatDate(article.published), ...agenciesOf(article)].join(' · ')}</small>
              </th>
            ))}
          </tr>
        </thead>
        {sectionsOf(lines).map(({ key, title, lines: own }) => (
          <tbody role="rowgroup" key={key}>
            <tr role="row" className="part"><th role="rowheader" scope="rowgroup" colSpan={articles.length + 1}><span>{title}</span></th></tr>
            {own.map((line) => <Row key={line.id} slug={slug} story={story} line={line} />)}
          </tbody>
        ))}
      </table>
    </div>
  );
};
