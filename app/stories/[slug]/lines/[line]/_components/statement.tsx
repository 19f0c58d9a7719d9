import Link from 'next/link';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Range } from '#lib/model/index.ts';
import { articleIn, chainOf, formatDate, nameIn, onOneLine, otherUnits, paragraphNumber, passageOf, ruleInWords, runsOf, type Story } from '#lib/present/index.ts';
import type { Claim } from '#lib/model/index.ts';
import { line } from '#lib/present/words/line.ts';
import { articleAddress, claimAnchor } from '../../../../../_components/addresses.ts';

type Props = Readonly<{ slug: string; story: Story; claim: Claim }>;

const words = line.statements;

type Mark = Range & Readonly<{ as: 'claim' | 'hedge' | 'source' }>;

const marksOf = (claim: Claim): readonly Mark[] => [
  { start: claim.span.start, end: claim.span.end, as: 'claim' },
  ...claim.hedges.map(({ start, end }) => ({ start, end, as: 'hedge' as const })),
  ...claim.attribution.map(({ as: { start, end } }) => ({ start, end, as: 'source' as const })),
];

const Told = ({ text, within, marks }: Readonly<{ text: string; within: Range; marks: readonly Mark[] }>) => (
  <>
    {runsOf(text, within, marks).map((run) => {
      const as = new Set(run.marks.map((mark) => mark.as));
      const words = run.text.replaceAll(/\s+/g, ' ');
      const inner = as.has('hedge') ? <span className="hedge">{words}</span> : as.has('source') ? <span className="source">{words}</span> : words;
      return <Fragment key={run.start}>{as.has('claim') ? <mark>{inner}</mark> : inner}</Fragment>;
    })}
  </>
);

/** One article's statement of a claim, in its sentence, with what stands before and after it. */
export const Statement = ({ slug, story, claim, children }: Props & Readonly<{ children: ReactNode }>) => {
  const article = articleIn(story, claim.article);
  const { before, sentence, after } = passageOf(article, claim);
  const context = (range: Range): string => onOneLine(article.text.slice(range.start, range.end));
  const [lead, tail] = [context(before), context(after)];
  const paragraph = paragraphNumber(article, claim.span.start);
  const chain = chainOf(nameIn(story, claim.article), claim);
  const also = claim.quantity === null ? [] : otherUnits(claim.quantity);
  return (
    <li className="statement" data-kind={claim.kind} id={claimAnchor(claim.id)}>
      <blockquote className="words" dir="auto">
        {lead !== '' && <span className="context">{lead} </span>}
        <Told text={article.text} within={sentence} marks={marksOf(claim)} />
        {tail !== '' && <span className="context"> {tail}</span>}
      </blockquote>
      <footer>
        <cite>{chain.map((step, at) => <Fragment key={at}>{at > 0 && ' ← '}<bdi>{step}</bdi></Fragment>)}{chain.length === 1 && words.ownVoice}</cite>
        {article.published !== null && <span>{formatDate(article.published)}</span>}
        {claim.hedges.length > 0 && <span>{words.hedged(claim.hedges.map(({ text }) => onOneLine(text)))}</span>}
        {claim.negated && <span>{words.negated}</span>}
        {also.length > 0 && <span>{words.also(also)}</span>}
        {claim.time !== null && <span>{words.time(onOneLine(claim.time.text))}</span>}
        {claim.place !== null && <span>{words.place(claim.place)}</span>}
        <Link href={`${articleAddress(slug, claim.article)}#${claimAnchor(claim.id)}`} prefetch={false}>{paragraph === null ? words.inArticle : words.paragraph(paragraph)}</Link>
        <details className="note"><summary>{words.whyAClaim}</summary>{ruleInWords(claim)}.{claim.quantity?.measured !== null && claim.quantity !== null && ` ${words.measures(claim.quantity.measured)}`} <Link href="/verdicts#notation" prefetch={false}>{words.howToRead}</Link></details>
        {children}
      </footer>
    </li>
  );
};
