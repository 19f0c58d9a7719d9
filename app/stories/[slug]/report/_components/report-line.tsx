import type { Claim, Line, LineReview } from '#lib/model/index.ts';
import { articleIn, byAndWhen, capitalised, chainOf, claimsOf, formatDate, nameIn, onOneLine, stateWords, verdictWords, type Story } from '#lib/present/index.ts';
import { report as words } from '#lib/present/words/report.ts';
import { plainly } from '../../../../_components/markup.ts';
import { VerdictBadge } from '../../../../_components/verdict.tsx';

type Props = Readonly<{ story: Story; line: Line; review: LineReview | undefined }>;

const Passage = ({ story, claim }: Readonly<{ story: Story; claim: Claim }>) => {
  const { published } = articleIn(story, claim.article);
  const { sentence, span } = claim;
  const [before, after] = [sentence.text.slice(0, span.start - sentence.start), sentence.text.slice(span.end - sentence.start)];
  return (
    <li>
      <blockquote className="words" dir="auto">{onOneLine(before)}{/\s$/.test(before) && ' '}<mark>{onOneLine(span.text)}</mark>{/^\s/.test(after) && ' '}{onOneLine(after)}</blockquote>
      <cite>{chainOf(nameIn(story, claim.article), claim).join(' ← ')}{published !== null && `, ${formatDate(published)}`}</cite>
    </li>
  );
};

/** More passages of one line than anybody reads in print: the rest stands on the line's page. */
const MOST_PASSAGES = 40;

const Inside = ({ story, line, review }: Props) => {
  const absent = line.absent.map(({ article, why }) => `${nameIn(story, article)} (${stateWords(why).word})`);
  const articles = new Set(line.origins.flatMap((origin) => origin.articles)).size;
  const claims = claimsOf(story, line);
  return (
    <>
      <h2 id={`r-${line.id}`}>{capitalised(line.label)}</h2>
      <p><VerdictBadge verdict={line.verdict} /> {line.reason}</p>
      {review !== undefined && review.overridden !== null && <p className="small soft">{words.byHand(byAndWhen(review.overridden), verdictWords(review.overridden.engine).word, review.overridden.reason)}</p>}
      <ol>{claims.slice(0, MOST_PASSAGES).map((claim) => <Passage key={claim.id} story={story} claim={claim} />)}</ol>
      {claims.length > MOST_PASSAGES && <p className="small soft">{words.more(claims.length - MOST_PASSAGES)}</p>}
      <p className="small soft">
        {words.origins(articles, line.origins.map(({ name }) => name))}
        {absent.length > 0 && words.absent(absent)}
      </p>
    </>
  );
};

/** One line as it stands in print: verdict, reason, its passages with who says so, and who leaves it out. */
export const ReportLine = (props: Props) => <section className="report-line" aria-labelledby={`r-${props.line.id}`} {...plainly(<Inside {...props} />)} />;
