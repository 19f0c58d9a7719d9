// node bench/reading.ts: the whole of extraction beside wink-nlp's readDoc on the same text, growth with length, memory
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { fromText } from '#lib/ingest/index.ts';
import type { Article } from '#lib/model/index.ts';
import { read } from '#lib/pipeline.ts';
import { loadStories } from './load.ts';

const wink = winkNLP(model);
const articles = (await loadStories()).flatMap(({ texts }) => [...texts.values()]).map((text) => fromText({ text }));
const bodies = articles.map(({ text, body }) => body.map(({ start, end }) => text.slice(start, end)).join('\n'));
const characters = bodies.reduce((sum, { length }) => sum + length, 0);

/** An article of `length` characters, paragraph after paragraph, or as one single paragraph. */
const articleOf = (length: number, inParagraphs: boolean): Article => {
  const all = bodies.join('\n');
  const prose = (inParagraphs ? all : all.replaceAll('\n', ' ')).repeat(Math.ceil(length / all.length)).slice(0, length);
  return { ...fromText({ text: 'None.' }), text: prose, body: [{ start: 0, end: prose.length }] };
};

/** Processor seconds, so that a busy machine does not look slow. */
const secondsFor = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const ours = (): void => { for (const article of articles) read(article); };
const theirs = (): void => { for (const body of bodies) wink.readDoc(body); };

// Long enough for the compiler to have seen everything.
for (let round = 0; round < 40; round += 1) { ours(); theirs(); }
const rounds = Array.from({ length: 25 }, () => [secondsFor(ours), secondsFor(theirs)] as const);
const perSecond = (seconds: number): string => Math.round(characters / seconds).toLocaleString('en').padStart(12);
console.log(`Characters per processor second over ${articles.length} articles, median of ${rounds.length} runs in turn`);
console.log(`  claimline, article to claims${perSecond(median(rounds.map(([seconds]) => seconds)))}`);
console.log(`  wink-nlp, readDoc           ${perSecond(median(rounds.map(([, seconds]) => seconds)))}`);
console.log(`  ratio                       ${median(rounds.map(([mine, peer]) => peer / mine)).toFixed(2).padStart(12)}`);

console.log('\nGrowth: processor seconds per million characters, in paragraphs and in one paragraph');
for (const length of [10_000, 100_000, 1_000_000]) {
  const seconds = [true, false].map((inParagraphs) => {
    const article = articleOf(length, inParagraphs);
    return secondsFor(() => { read(article); });
  });
  console.log(`  ${length.toLocaleString('en').padStart(10)} characters${seconds.map((value) => ((value * 1e6) / length).toFixed(2).padStart(8)).join('')}`);
}
console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en')} MB`);
