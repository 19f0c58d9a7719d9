import Link from 'next/link';
import type { Flag } from '#lib/model/index.ts';
import { byAndWhen, capitalised, claimIn, figureOrWords, flagReasonWords, flagStatusWords, nameIn, onOneLine, type Story } from '#lib/present/index.ts';
import { review } from '#lib/present/words/review.ts';
import { claimAnchor, lineAddress } from '../../../../_components/addresses.ts';
import { DecisionForm, type Reviewing } from './decision-form.tsx';

const words = review.flags;

type Props = Readonly<{ slug: string; story: Story; flags: readonly Flag[]; as: Reviewing | null; withLine: boolean }>;

const wordsFlagged = (story: Story, { target, claims }: Flag): string => {
  if (target.on === 'line') return words.wholeLine;
  if (claims.length > 0) return claims.map((id) => { const claim = claimIn(story, id); return `${nameIn(story, claim.article)}: ${figureOrWords(claim)}`; }).join(words.against);
  return (target.on === 'claim' ? [target.claim] : [target.a, target.b]).map(({ outlet, span }) => `${outlet ?? words.anArticle}: “${onOneLine(span.text)}”`).join(words.against);
};

const Where = ({ slug, story, flag }: Readonly<{ slug: string; story: Story; flag: Flag }>) => {
  const line = flag.line === null ? undefined : story.lines.get(flag.line);
  const [claim] = flag.claims;
  if (line === undefined) return <span className="soft">{words.lost}</span>;
  return <Link href={`${lineAddress(slug, line.id)}${claim === undefined ? '' : `#${claimAnchor(claim)}`}`} prefetch={false}>{capitalised(line.label)}</Link>;
};

/** What reviewers flagged, each with its note, whose it is, and what to do with it. */
export const Flags = ({ slug, story, flags, as, withLine }: Props) => (
  <ul className="flags">
    {flags.map((flag) => (
      <li key={flag.number} data-status={flag.status}>
        {withLine && <p className="flag-line"><Where slug={slug} story={story} flag={flag} /></p>}
        <p><b>⚑ {capitalised(flagReasonWords(flag.why))}</b>, {wordsFlagged(story, flag)}</p>
        {flag.note !== '' && <p dir="auto">{flag.note}</p>}
        <p className="soft small">{byAndWhen(flag)} · {flagStatusWords(flag.status)}{flag.settled !== null && words.by(byAndWhen(flag.settled))}{flag.settled !== null && flag.settled.note !== '' && `: ${flag.settled.note}`}</p>
        {as !== null && <div className="buttons">
          {flag.status === 'open' ? (
            <>
              <DecisionForm as={as} kind="settle" fields={{ flag: flag.number, status: 'resolved' }} label={words.resolved} />
              <DecisionForm as={as} kind="settle" fields={{ flag: flag.number, status: 'dismissed' }} label={words.dismiss} />
            </>
          ) : <DecisionForm as={as} kind="settle" fields={{ flag: flag.number, status: 'open' }} label={words.openAgain} />}
        </div>}
      </li>
    ))}
  </ul>
);
