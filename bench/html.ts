// Scores our reading of web pages beside plain Readability on linkedom, on the shared half of article-extraction-benchmark
// and on our own pages: body, pages a second of processor time, metadata.
//   node bench/html.ts [--errors N]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { setPages } from '../fixtures/pages/index.ts';
import { readHtml } from '#lib/ingest/html/index.ts';
import { readPage } from '#lib/ingest/html/page.ts';
import { parse } from '#lib/ingest/html/tree.ts';
import type { Article } from '#lib/model/index.ts';
import { meanOf, scorePage } from './page-score.ts';
import type { PageScore } from './page-score.ts';

type Page = Readonly<{ id: string; url: string; html: string; body: string }>;
type Reader = (page: Page) => string;

const shared = fileURLToPath(new URL('../../shared/benchmarks/html', import.meta.url));
const errors = process.argv[2] === '--errors' ? Number(process.argv[3] ?? 10) : 0;
const FOLDS = 5;

const bodyOf = ({ text, body }: Article): string => body.map(({ start, end }) => text.slice(start, end)).join('\n\n');

const ours: Reader = ({ id, html, url }) => {
  const read = readHtml({ name: id, html, url });
  return 'problem' in read ? '' : bodyOf(read.article);
};

/** Readability's text with its paragraphs kept apart, as a reader would see them. */
const readability: Reader = ({ html }) => {
  const content = new Readability(parseHTML(html).document).parse()?.content ?? '';
  return readPage(parse(content)).blocks.map(({ text }) => text).join('\n\n');
};

/** The page as a publisher would write it whose names for things nobody knows. */
const unnamed = (page: Page): Page => ({ ...page, html: page.html.replace(/\s(?:class|id|role|itemprop|data-[\w-]+|aria-[\w-]+)=(?:"[^"]*"|'[^']*')/g, '') });

const run = (pages: readonly Page[], reader: Reader): { scores: readonly PageScore[]; perSecond: number } => {
  const scores: PageScore[] = [];
  let spent = 0;
  for (const page of pages) {
    const before = process.cpuUsage();
    const text = reader(page);
    const { user, system } = process.cpuUsage(before);
    spent += user + system;
    scores.push(scorePage(page.body, text));
  }
  return { scores, perSecond: (pages.length * 1e6) / spent };
};

const figure = (value: number): string => value.toFixed(3).replace(/^0/, '');
const row = (name: string, scores: readonly PageScore[], rest: string): string => {
  const { f1, precision, recall } = meanOf(scores);
  return `  ${name.padEnd(28)}${figure(f1)}   ${figure(precision)}   ${figure(recall)}   ${rest}`;
};

const compare = (title: string, pages: readonly Page[]): void => {
  console.log(`${title.padEnd(30)}F1     P      R      pages per processor second`);
  for (const [name, reader] of [['Claimline', ours], ['Readability + linkedom', readability]] as const) {
    run(pages.slice(0, 20), reader);
    const { scores, perSecond } = run(pages, reader);
    console.log(row(name, scores, perSecond.toFixed(0)));
    if (pages.length < 2 * FOLDS) continue;
    const folds = Array.from({ length: FOLDS }, (_, fold) => meanOf(scores.filter((__, at) => at % FOLDS === fold)).f1);
    console.log(`    ${FOLDS} folds: ${folds.map(figure).join(' ')}`);
    if (name === 'Claimline') for (const { at, score } of scores.map((score, at) => ({ at, score })).toSorted((a, b) => a.score.precision + a.score.recall - b.score.precision - b.score.recall).slice(0, errors)) console.log(`    P ${figure(score.precision)} R ${figure(score.recall)} ${pages[at]!.url}`);
  }
};

const share = (count: number, of: number): string => `${count}/${of} (${((100 * count) / of).toFixed(1)} %)`;

const own = setPages.map(({ name, html, url, body }): Page => ({ id: name, url, html, body }));
compare(`${own.length} pages of our own`, own);
compare('  … without names', own.map(unnamed));
const read = setPages.map((page) => ({ page, read: readHtml({ name: page.name, html: page.html, url: page.url }) }));
const right = (test: (article: Article, page: (typeof setPages)[number]) => boolean): string => share(read.filter((one) => 'article' in one.read && test(one.read.article, one.page)).length, read.length);
console.log(`  outlet ${right((article, { story }) => article.outlet === story.outlet)}, title ${right((article, { story }) => article.title === story.headline)}, byline ${right((article, { story }) => article.byline === story.author)}, day ${right((article, { story }) => article.published?.slice(0, 10) === story.published.slice(0, 10))}, moment ${right((article, { story }) => Date.parse(article.published ?? '') === Date.parse(story.published))}`);

if (!existsSync(shared)) console.log('\nThe shared half of article-extraction-benchmark is not at ../shared/benchmarks/html: skipped.');
else {
  const gold = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string() })).parse(JSON.parse(readFileSync(`${shared}/ground-truth.json`, 'utf8')));
  const pages = Object.entries(gold).map(([id, { articleBody, url }]): Page => ({ id, url, html: gunzipSync(readFileSync(`${shared}/html/${id}.html.gz`)).toString('utf8'), body: articleBody }));
  console.log();
  compare(`${pages.length} real pages`, pages);
  compare('  … without names', pages.map(unnamed));
  const articles = pages.flatMap(({ id, html, url }) => {
    const one = readHtml({ name: id, html, url });
    return 'article' in one ? [one.article] : [];
  });
  const stated = (value: (article: Article) => unknown): string => share(articles.filter((article) => value(article) !== null).length, pages.length);
  console.log(`  stated (no gold here): title ${stated(({ title }) => title)}, outlet ${stated(({ outlet }) => outlet)}, byline ${stated(({ byline }) => byline)}, date ${stated(({ published }) => published)}`);
}
