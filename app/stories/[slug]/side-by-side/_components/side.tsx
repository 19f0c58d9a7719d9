import Link from 'next/link';
import { Fragment } from 'react';
import { articleIn, formatDate, nameIn, verdictWords, type Run, type SharedMark, type Side as SideData, type Story } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { articleAddress, lineAddress } from '../../../../_components/addresses.ts';

type Props = Readonly<{ slug: string; story: Story; side: SideData; hand: 'left' | 'right'; blind: boolean }>;

const anchor = (hand: string, number: number): string => `${hand}-${number}`;

/** A claim's number stands once, where the claim begins, and leads across to the other article. */
const Marked = ({ slug, run, hand, blind }: Readonly<{ slug: string; run: Run<SharedMark>; hand: Props['hand']; blind: boolean }>) => {
  const claim = run.marks.find((mark) => mark.kind === 'claim');
  const copied = run.marks.some(({ kind }) => kind === 'copied');
  const words = copied ? <span className="copied">{run.text}</span> : run.text;
  if (claim === undefined) return words;
  const begins = claim.start === run.start;
  const { sign, word } = verdictWords(claim.line.verdict);
  return (
    <>
      {begins && <a className="number" id={claim.first ? anchor(hand, claim.number) : undefined} href={`#${anchor(hand === 'left' ? 'right' : 'left', claim.number)}`} aria-label={articles.sideBySide.across(claim.number)} data-join={claim.first ? claim.number : undefined}>{claim.number}</a>}
      <Link className="claim" href={lineAddress(slug, claim.line.id)} prefetch={false} data-kind={claim.claim.kind} data-tone={blind ? undefined : claim.line.verdict} title={blind ? claim.line.label : `${sign} ${word}: ${claim.line.label}`} tabIndex={begins ? undefined : -1}>{words}</Link>
    </>
  );
};

/** One of two articles, with what it shares with the other; `blind`: without verdicts. */
export const Side = ({ slug, story, side, hand, blind }: Props) => {
  const article = articleIn(story, side.article);
  const name = nameIn(story, side.article);
  return (
    <div role="region" className="side" aria-label={name} tabIndex={0} data-side={hand}>
      <h2><Link className="plain-link" href={articleAddress(slug, article.id)} prefetch={false}><bdi>{name}</bdi></Link> <small className="soft">{article.published === null ? frame.unknown.date : formatDate(article.published)}</small></h2>
      <div className="reader">
        {side.paragraphs.map(({ start, runs }) => <p key={start} dir="auto">{runs.map((run) => <Fragment key={run.start}><Marked slug={slug} run={run} hand={hand} blind={blind} /></Fragment>)}</p>)}
      </div>
    </div>
  );
};
