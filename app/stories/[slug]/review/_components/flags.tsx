import Link from 'next/link';
import type { Flag } from '#lib/model/index.ts';
import { byAndWhen, capitalised, claimIn, figureOrWords, flagReasonWords, flagStatusWords, nameIn, onOneLine, type Story } from '#lib/present/index.ts';
import { claimAnchor, lineAddress } from '../../../../_components/addresses.ts';
import { DecisionForm, type Reviewing } from './decision-form.tsx';

type Props = Readonly<{ slug: string; story: Story; flags: readonly Flag[]; as: Reviewing | null; withLine: boolean }>;

const wordsFlagged = (story: Story, { target, claims }: Flag): string => {
  if (target.on === 'line') return 'the whole line';
  if (claims.length > 0) return claims.map((id) => { const claim = claimIn(story, id); return `${nameIn(story, claim.article)}: ${figureOrWords(claim)}`; }).join(' against ');
  return (target.on === 'claim' ? [target.claim] : [target.a, target.b]).map(({ outlet, span }) => `${outlet ?? 'an article'}: “${onOneLine(span.text)}”`).join(' against ');
};

const Where = ({ slug, story, flag }: Readonly<{ slug: string; story: Story; flag: Flag }>) => {
  const line = flag.line === null ? undefined : story.lines.get(flag.line);
  const [claim] = flag.claims;
  if (line === undefined) return <span className="soft">Its words are no longer found in the story.</span>;
  return <Link href={`${lineAddress(slug, line.id)}${claim === undefined ? '' : `#${claimAnchor(claim)}`}`} prefetch={false}>{capitalised(line.label)}</Link>;
};

/** What reviewers flagged, each with its note, whose it is, and what to do with it. */
export const Flags = ({ slug, story, flags, as, withLine }: Props) => (
  <ul className="flags">
    {flags.map((flag) => (
      <li key={flag.number} data-status={flag.status}>
        {withLine && <p className="flag-line"><Where slug={slug} story={story} flag={flag} /></p>}
        <p><b>⚑ {capitalised(flagReasonWords(flag.why))}</b>, {wordsFlagged(story, flag)}</p>
        {flag.note !== '' && <p>{flag.note}</p>}
        <p className="soft small">{byAndWhen(flag)} · {flagStatusWords(flag.status)}{flag.settled !== null && ` by ${byAndWhen(flag.settled)}`}{flag.settled !== null && flag.settled.note !== '' && `: ${flag.settled.note}`}</p>
        {as !== null && <div className="buttons">
          {flag.status === 'open' ? (
            <>
              <DecisionForm as={as} kind="settle" fields={{ flag: flag.number, status: 'resolved' }} label="Resolved" />
              <DecisionForm as={as} kind="settle" fields={{ flag: flag.number, status: 'dismissed' }} label="Dismiss" />
            </>
          ) : <DecisionForm as={as} kind="settle" fields={{ flag: flag.number, status: 'open' }} label="Open again" />}
        </div>}
      </li>
    ))}
  </ul>
);
