import Link from 'next/link';
import type { Article, Line } from '#lib/model/index.ts';
import { agenciesOf, capitalised, claimsOf, formatLongDate, inReadingOrder, timeOfDay, type Story } from '#lib/present/index.ts';
import { articles } from '#lib/present/words/articles.ts';
import { counts } from '#lib/present/words/counts.ts';
import { list } from '#lib/present/words/language.ts';
import { lineAddress, storyAddress } from '../../../../../_components/addresses.ts';
import { markupOf } from '../../../../../_components/markup.ts';
import { PlainLinks } from '../../../../../_components/plain-links.tsx';
import { VerdictBadge } from '../../../../../_components/verdict.tsx';

const words = articles.one;

type Props = Readonly<{ slug: string; story: Story; article: Article; blind: boolean }>;

/** A line missing here is worth a word only where this many other articles carry it. */
const WORTH_A_WORD = 2;

const dateOf = (iso: string): string => {
  const time = timeOfDay(iso);
  return time === null ? formatLongDate(iso) : `${formatLongDate(iso)}, ${time}`;
};

/** More lines than this are left to the table of the story. */
const AT_MOST = 60;

const Listed = ({ slug, lines, blind }: Readonly<{ slug: string; lines: readonly Line[]; blind: boolean }>) => (
  <>
    {lines.map(({ id, label, verdict }) => (
      <li key={id}>{!blind && <VerdictBadge verdict={verdict} wordHidden />}<a className="plain-link" href={lineAddress(slug, id)}>{capitalised(label)}</a></li>
    ))}
  </>
);

const LineList = ({ slug, lines, blind }: Readonly<{ slug: string; lines: readonly Line[]; blind: boolean }>) => (
  <>
    <PlainLinks html={markupOf(<ul className={blind ? 'listed' : 'line-list'}><Listed slug={slug} lines={lines.slice(0, AT_MOST)} blind={blind} /></ul>)} />
    {lines.length > AT_MOST && <p className="small after-list"><Link href={`${storyAddress(slug)}#lines`} prefetch={false}>{words.inTable(lines.length - AT_MOST)}</Link></p>}
  </>
);

export const Facts = ({ article }: Readonly<{ article: Article }>) => {
  const agencies = agenciesOf(article);
  return (
    <dl className="facts">
      <dt>{words.outlet}</dt><dd><bdi>{article.outlet ?? <span className="soft">{words.notKnown}</span>}</bdi></dd>
      <dt>{words.published}</dt><dd>{article.published === null ? <span className="soft">{words.notKnown}</span> : dateOf(article.published)}</dd>
      {article.byline !== null && <><dt>{words.by}</dt><dd><bdi>{article.byline}</bdi></dd></>}
      {agencies.length > 0 && <><dt>{words.credits}</dt><dd>{list(agencies)}</dd></>}
      {article.url !== null && <><dt>{words.address}</dt><dd><a href={article.url} rel="noreferrer">{hostOf(article.url)}</a></dd></>}
      {article.path !== null && <><dt>{words.file}</dt><dd className="break">{article.path}</dd></>}
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
      {shared.length > 0 && <section aria-labelledby="shared"><h2 id="shared">{words.shared}</h2><LineList slug={slug} lines={shared} blind={blind} /></section>}
      {left.length > 0 && <section aria-labelledby="left"><h2 id="left">{words.left}</h2><LineList slug={slug} lines={left} blind={blind} /></section>}
      {alone.length > 0 && (
        <section aria-labelledby="alone">
          <h2 id="alone">{words.alone}</h2>
          <details className="fold" open={alone.length <= 6}><summary>{counts.line(alone.length)}</summary><LineList slug={slug} lines={alone} blind={blind} /></details>
        </section>
      )}
      {carried.length === 0 && <p className="soft">{words.noClaim}</p>}
    </>
  );
};
