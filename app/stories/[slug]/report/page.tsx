import type { Metadata } from 'next';
import Form from 'next/form';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { Line } from '#lib/model/index.ts';
import { agenciesOf, capitalised, DIFFERING, formatDate, inReadingOrder, nameIn, storyInFigures, storyOf, verdictWords } from '#lib/present/index.ts';
import { frame } from '#lib/present/words/frame.ts';
import { report as words } from '#lib/present/words/report.ts';
import { chooseAddress, reportAddress } from '../../../_components/addresses.ts';
import { plainly } from '../../../_components/markup.ts';
import { StoryHead } from '../../../_components/story-head.tsx';
import { askStory } from '../../ask.ts';
import { Print } from './_components/print.tsx';
import { ReportLine } from './_components/report-line.tsx';

type Props = Readonly<{ params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }>;

/** As many of the differing lines as a first report holds; the reader chooses others. */
const AT_FIRST = 20;

/** More lines than this are offered on request: their list outweighs the report. */
const OFFERED = 200;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const found = await askStory((await params).slug);
  return { title: found === null ? frame.missingTitle : words.titled(found.title) };
};

const Choices = ({ lines, wanted }: Readonly<{ lines: readonly Line[]; wanted: ReadonlySet<string> }>) => (
  <>
    <legend>{words.lines}</legend>
    {lines.map(({ id, label, verdict }) => (
      <label key={id}><input type="checkbox" name="lines" value={id} defaultChecked={wanted.has(id)} /> <span>{capitalised(label)} <span className="soft">{verdictWords(verdict).word}</span></span></label>
    ))}
  </>
);

export default async function ReportPage({ params, searchParams }: Props) {
  const [{ slug }, { lines: asked, choose }] = await Promise.all([params, searchParams]);
  const found = await askStory(slug);
  if (found === null) notFound();
  const { comparison, review, updated } = found;
  const story = storyOf(comparison);
  const ordered = inReadingOrder(comparison.lines);
  const wanted = new Set(asked === undefined ? ordered.filter(({ verdict }) => DIFFERING.includes(verdict)).slice(0, AT_FIRST).map(({ id }) => id) : [asked].flat());
  const chosen = ordered.filter(({ id }) => wanted.has(id));
  const findings = comparison.findings.filter(({ lines }) => lines.some((id) => wanted.has(id)));
  return (
    <div className="report">
      <StoryHead slug={slug} title={found.title} lede={words.lede(storyInFigures(comparison), formatDate(updated))} here="report" teaching={found.teaching} />
      <div className="no-print report-choice">
        <Print />
        {ordered.length > OFFERED && choose === undefined ? <p className="after-list"><Link href={chooseAddress(slug, asked === undefined ? [] : chosen.map(({ id }) => id))} prefetch={false}>{words.choose(chosen.length, ordered.length)}</Link></p> : <details className="fold" open={choose !== undefined}>
          <summary>{words.choose(chosen.length, ordered.length)}</summary>
          <Form action={reportAddress(slug)} className="form">
            <fieldset className="choices" {...plainly(<Choices lines={ordered} wanted={wanted} />)} />
            <div className="buttons"><button className="button small" type="submit">{words.show}</button></div>
          </Form>
        </details>}
      </div>
      {chosen.length === 0 && <p className="empty">{words.none}</p>}
      {findings.length > 0 && (
        <section aria-labelledby="report-findings">
          <h2 id="report-findings">{words.findings}</h2>
          <ul className="report-findings">{findings.map(({ sentence }, at) => <li key={at}>{sentence}</li>)}</ul>
        </section>
      )}
      {chosen.map((line) => <ReportLine key={line.id} story={story} line={line} review={review.lines.get(line.id)} />)}
      <section aria-labelledby="report-articles">
        <h2 id="report-articles">{words.articles}</h2>
        <ol className="report-articles">
          {comparison.articles.map((article) => (
            <li key={article.id}>
              <bdi>{nameIn(story, article.id)}</bdi>{article.title !== null && article.outlet !== null && <>, <span className="words" dir="auto">{article.title}</span></>}{article.published !== null && `, ${formatDate(article.published)}`}
              {agenciesOf(article).length > 0 && words.credits(agenciesOf(article))}{article.url !== null && <><br /><a href={article.url} rel="noreferrer">{article.url}</a></>}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="report-method">
        <h2 id="report-method">{words.method}</h2>
        <p>{words.methodText(comparison.articles.length, comparison.claims.length)}</p>
      </section>
    </div>
  );
}
