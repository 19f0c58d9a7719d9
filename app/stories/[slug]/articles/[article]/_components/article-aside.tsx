import Link from 'next/link';
import type { Article, Line } from '#lib/model/index.ts';
import { agenciesOf, capitalised, claimsOf, counted, formatLongDate, inAList, inReadingOrder, timeOfDay, type Story } from '#lib/present/index.ts';
import { lineAddress } from '../../../../../_components/addresses.ts';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

type Props = Readonly<{ slug: string; story: Story; article: Article; blind: boolean }>;

/** A line missing here is worth a word only where this many other articles carry it. */
const WORTH_A_WORD = 2;

const dateOf = (iso: string): string => {
  const time = timeOfDay(iso);
  return time === null ? formatLongDate(iso) : `${formatLongDate(iso)}, ${time}`;
};

const LineList = ({ slug, lines, blind }: Readonly<{ slug: string; lines: readonly Line[]; blind: boolean }>) => (
  <ul className={blind ? 'listed' : 'line-list'}>
    {lines.map(({ id, label, verdict }) => (
      <li key={id}>{!blind && <VerdictBadge verdict={verdict} wordHidden />}<Link className="plain-link" href={lineAddress(slug, id)} prefetch={false}>{capitalised(label)}</Link></li>
    ))}
  </ul>
);

export const Facts = ({ article }: Readonly<{ article: Article }>) => {
  const agencies = agenciesOf(article);
  return (
    <dl className="facts">
      <dt>Outlet</dt><dd>{article.outlet ?? <span className="soft">not known</span>}</dd>
      <dt>Published</dt><dd>{article.published === null ? <span className="soft">not known</span> : dateOf(article.published)}</dd>
      {article.byline !== null && <><dt>By</dt><dd>{article.byline}</dd></>}
      {agencies.length > 0 && <><dt>Credits</dt><dd>{inAList(agencies)}</dd></>}
      {article.url !== null && <><dt>Address</dt><dd><a href={article.url} rel="noreferrer">{hostOf(article.url)}</a></dd></>}
      {article.path !== null && <><dt>File</dt><dd>{article.path}</dd></>}
    </dl>
  );
};

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** Which lines an article is part of, and which of the others’ lines it leaves out. */
export const ArticleLines = ({ slug, story, article, blind }: Props) => {
  const ordered = inReadingOrder(story.comparison.lines);
  const carried = ordered.filter((line) => claimsOf(story, line).some((claim) => claim.article === article.id));
  const left = ordered.filter((line) => !carried.includes(line) && new Set(claimsOf(story, line).map((claim) => claim.article)).size >= WORTH_A_WORD);
  const shared = carried.filter(({ verdict }) => verdict !== 'single');
  const alone = carried.filter(({ verdict }) => verdict === 'single');
  return (
    <>
      {shared.length > 0 && <section aria-labelledby="shared"><h2 id="shared">Shared with others</h2><LineList slug={slug} lines={shared} blind={blind} /></section>}
      {left.length > 0 && <section aria-labelledby="left"><h2 id="left">In other articles, not here</h2><LineList slug={slug} lines={left} blind={blind} /></section>}
      {alone.length > 0 && (
        <section aria-labelledby="alone">
          <h2 id="alone">Only here</h2>
          <details className="fold" open={alone.length <= 6}><summary>{counted(alone.length, 'line')}</summary><LineList slug={slug} lines={alone} blind={blind} /></details>
        </section>
      )}
      {carried.length === 0 && <p className="soft">No claim was found in this article.</p>}
    </>
  );
};
