import Link from 'next/link';
import { Fragment } from 'react';
import type { Article } from '#lib/model/index.ts';
import { articleIn, formatDate, nameIn, verdictWords, type Run, type SharedMark, type Side as SideData, type Story } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { frame } from '#lib/present/words/frame.ts';
import { articleAddress, lineAddress } from '../../../../_components/addresses.ts';
import { markupOf } from '../../../../_components/markup.ts';
import { PlainLinks } from '../../../../_components/plain-links.tsx';

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
      <a className="claim" href={lineAddress(slug, claim.line.id)} data-kind={claim.claim.kind} data-tone={blind ? undefined : claim.line.verdict} title={blind ? claim.line.label : `${sign} ${word}: ${claim.line.label}`} tabIndex={begins ? undefined : -1}>{words}</a>
    </>
  );
};

const isHeadline = ({ title }: Article, runs: readonly Run<SharedMark>[]): boolean => runs.map(({ text }) => text).join('').trim() === title?.trim();

/** One of two articles, with what it shares with the other; `blind`: without verdicts. */
export const Side = ({ slug, story, side, hand, blind }: Props) => {
  const article = articleIn(story, side.article);
  const name = nameIn(story, side.article);
  return (
    <div role="region" className="side" aria-label={name} tabIndex={0} data-side={hand}>
      <h2><Link className="plain-link" href={articleAddress(slug, article.id)} prefetch={false}><bdi>{name}</bdi></Link> <small className="soft">{article.published === null ? frame.unknown.date : formatDate(article.published)}</small></h2>
      <PlainLinks className="reader" html={markupOf(side.paragraphs.map(({ start, runs }) => (
        <p key={start} dir="auto" className={isHeadline(article, runs) ? 'headline' : undefined}>{runs.map((run) => <Fragment key={run.start}><Marked slug={slug} run={run} hand={hand} blind={blind} /></Fragment>)}</p>
      )))} />
    </div>
  );
};
