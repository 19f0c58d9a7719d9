import { Fragment } from 'react';
import type { Article, Claim } from '#lib/model/index.ts';
import { changedClaims, changesBetween, formatLongDate, onOneLine, timeOfDay, type Change } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { counts } from '#lib/present/words/counts.ts';
import { claimAnchor } from '../../../../../_components/addresses.ts';

const text = articles.versions;

type Version = Readonly<{ article: Article; readAt: string }>;
type Props = Readonly<{ versions: readonly Version[]; claims: readonly Claim[] }>;

const timeOf = (iso: string): string => text.time(formatLongDate(iso), timeOfDay(iso) ?? '');

/** Around a change so many words are shown. */
const CONTEXT = 8;

const Same = ({ text, first, last }: Readonly<{ text: string; first: boolean; last: boolean }>) => {
  const words = onOneLine(text).split(' ');
  const [before, after] = [first ? 0 : CONTEXT, last ? 0 : CONTEXT];
  if (words.length <= before + after + 1) return <>{words.join(' ')}</>;
  return <>{words.slice(0, before).join(' ')} <span className="skipped">…</span> {words.slice(words.length - after).join(' ')}</>;
};

const Told = ({ changes }: Readonly<{ changes: readonly Change[] }>) => (
  <p className="words versions">
    {changes.map(({ kind, text }, at) => (
      <Fragment key={at}>
        {kind === 'same' ? <Same text={text} first={at === 0} last={at === changes.length - 1} /> : kind === 'added' ? <ins>{onOneLine(text)}</ins> : <del>{onOneLine(text)}</del>}{' '}
      </Fragment>
    ))}
  </p>
);

/** What an article's address gave over time: which claims stand in it only since a later version, and every word that changed. */
export const Versions = ({ versions, claims }: Props) => {
  if (versions.length < 2) return null;
  const changed = changedClaims(versions, claims);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{counts.version(versions.length)}</h2>
      {changed.length > 0 && (
        <ul className="listed">
          {changed.map(({ claim, from, to, at }) => (
            <li key={claim.id}>{from === '' ? <>{text.new} <a href={`#${claimAnchor(claim.id)}`}>{onOneLine(to)}</a></> : <><del>{onOneLine(from)}</del> → <a href={`#${claimAnchor(claim.id)}`}><ins>{onOneLine(to)}</ins></a></>} <span className="soft">{text.inVersion(timeOf(at))}</span></li>
          ))}
        </ul>
      )}
      {versions.slice(1).map(({ article, readAt }, at) => (
        <details key={readAt} className="fold" open={at === versions.length - 2}>
          <summary>{text.changedBy(timeOf(readAt))}</summary>
          <Told changes={changesBetween(versions[at]?.article.text ?? '', article.text)} />
        </details>
      )).toReversed()}
      <p className="soft">{text.first(timeOf(versions[0]?.readAt ?? ''))}</p>
    </section>
  );
};
