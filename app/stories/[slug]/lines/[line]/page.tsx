import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { baseOf, capitalised, claimsOf, hasMoved, byReferenceTime, inReadingOrder, inUnit, isQuoted, portionOf, scalesOf, standingsOf, storyOf, unitsToChoose } from '#lib/present/index.ts';
import { line as words } from '#lib/present/words/line.ts';
import { askStory } from '../../../ask.ts';
import { lineAddress, storyAddress } from '../../../../_components/addresses.ts';
import { ReviewerForm } from '../../review/_components/reviewer-form.tsx';
import { sayWho } from '../../review/actions.ts';
import { reviewerHere, reviewingOf } from '../../review/reviewing.ts';
import { Crumbs } from '../../../../_components/crumbs.tsx';
import { Waiting } from '../../../../_components/waiting.tsx';
import { ChainDrawn } from './_components/chain.tsx';
import { FigureScale } from './_components/figure-scale.tsx';
import { LineAside } from './_components/line-aside.tsx';
import { OtherStatements, StatementPages } from './_components/other-statements.tsx';
import { Pairs } from './_components/pairs.tsx';
import { Correction } from './_components/correction.tsx';
import { Prediction, readPrediction } from './_components/prediction.tsx';
import { QuoteCollation } from './_components/quote-collation.tsx';
import { RelatedLines } from './_components/related-lines.tsx';
import { ReviewAside } from './_components/review.tsx';
import { Ruling } from './_components/ruling.tsx';
import { Statement } from './_components/statement.tsx';
import { Units } from './_components/units.tsx';
import { Why, WhyState } from './_components/why.tsx';

type Props = Readonly<{
  params: Promise<{ slug: string; line: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

/** More statements than this are told a portion at a time. */
const AT_ONCE = 30;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { slug, line: id } = await params;
  const found = await askStory(slug);
  return { title: found?.comparison.lines.find((line) => line.id === id)?.label ?? words.missing };
};

export default async function LinePage({ params, searchParams }: Props) {
  const [{ slug, line: id }, { base: asked, unit: askedUnit, predicted, correct, from }] = await Promise.all([params, searchParams]);
  const found = await askStory(slug);
  const story = found === null ? null : storyOf(found.comparison);
  const line = story?.lines.get(id);
  if (found === null || story === null) notFound();
  if (line === undefined) {
    const now = story.lineOfClaim.get(id.slice(2));
    if (now === undefined) notFound();
    redirect(lineAddress(slug, now.id));
  }

  const { review, teaching } = found;
  const prediction = teaching ? readPrediction(predicted) : null;
  const told = !teaching || prediction !== null;
  const reviewer = await reviewerHere();
  const as = reviewingOf(slug, review.log, reviewer);
  const claims = claimsOf(story, line);
  const order = inReadingOrder(found.comparison.lines);
  const at = order.findIndex((each) => each.id === id);
  const [previous, next] = [order[at - 1], order[at + 1]];
  const units = unitsToChoose(claims);
  const unit = units.find((each) => each === askedUnit) ?? units[0] ?? null;
  const moved = hasMoved(line);
  const inOrder = moved ? byReferenceTime(story, claims) : claims;
  const scales = scalesOf(unit === null ? inOrder : inUnit(inOrder, unit)).filter(({ marks }) => marks.length > 1);
  const standings = standingsOf(story, line);
  const corrected = claims.findIndex((claim) => claim.id === correct);
  const portion = portionOf(claims, corrected < 0 ? Number.parseInt(String(from), 10) || 0 : corrected, AT_ONCE);
  const base = line.kind === 'quote' && claims.filter(isQuoted).length > 1 ? baseOf(line, claims, typeof asked === 'string' ? asked : null) : null;

  return (
    <>
      <Crumbs trail={[{ label: words.stories, href: '/' }, { label: found.title, href: storyAddress(slug) }]} />
      <header className="head">
        <div>
          <h1>{capitalised(line.label)}</h1>
          {!teaching && <Ruling story={story} line={line} />}
          {teaching && <Prediction slug={slug} line={line} predicted={prediction} />}
          {teaching && told && <Why story={story} line={line} />}
        </div>
        <nav className="pager" aria-label={words.lines}>
          {previous !== undefined && <Link href={lineAddress(slug, previous.id)} prefetch={false} rel="prev">{words.previous}<Waiting /></Link>}
          <span className="soft">{words.place(at + 1, order.length)}</span>
          {next !== undefined && <Link href={lineAddress(slug, next.id)} prefetch={false} rel="next">{words.next}<Waiting /></Link>}
        </nav>
      </header>
      <div className="with-aside">
        <div>
          {scales.length > 0 && (
            <section aria-labelledby="scale">
              <h2 id="scale">{scales.length === 1 ? words.scale.one : words.scale.several}</h2>
              {scales.map((scale) => <FigureScale key={scale.unit} story={story} scale={scale} moved={moved} />)}
              {units.length > 1 && <Units slug={slug} line={id} units={units} chosen={unit} predicted={prediction} />}
            </section>
          )}
          {base !== null && (
            <section aria-labelledby="collation">
              <h2 id="collation">{words.collation.title}</h2>
              <QuoteCollation slug={slug} line={id} story={story} base={base} claims={claims} />
            </section>
          )}
          <ChainDrawn story={story} line={line} />
          <section aria-labelledby="statements">
            <h2 id="statements">{words.statements.title}</h2>
            <OtherStatements story={story} portion={portion} size={AT_ONCE} which="before" />
            <ol start={portion.start + 1}>{portion.shown.map((claim) => (
              <Statement key={claim.id} slug={slug} story={story} claim={claim}>
                {told && <WhyState story={story} line={line} claim={claim.id} standing={standings.get(claim.id) ?? { state: 'same', pairs: [] }} />}
                {!teaching && <Correction slug={slug} story={story} line={line} claim={claim} corrected={review.corrected.get(claim.id)} as={as} open={claim.id === correct} />}
              </Statement>
            ))}</ol>
            <OtherStatements story={story} portion={portion} size={AT_ONCE} which="after" />
            <StatementPages slug={slug} line={id} portion={portion} size={AT_ONCE} />
          </section>
          {told && line.pairs.length > 0 && (
            <section aria-labelledby="pairs">
              <h2 id="pairs">{words.pairs.title}</h2>
              <Pairs slug={slug} story={story} line={line} />
            </section>
          )}
        </div>
        <LineAside slug={slug} story={story} line={line}>
          <RelatedLines slug={slug} story={story} line={line} blind={teaching} />
          {!teaching && <ReviewAside slug={slug} story={story} line={line} review={review.lines.get(id)} flags={review.flags.filter((flag) => flag.line === id)} as={as}>
            <ReviewerForm name={reviewer} sayWho={sayWho} />
          </ReviewAside>}
        </LineAside>
      </div>
    </>
  );
}
