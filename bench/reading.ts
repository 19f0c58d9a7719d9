// node bench/reading.ts: the whole of extraction beside wink-nlp's readDoc on the same text, growth with length, memory
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { fromText } from '#lib/ingest/index.ts';
import { read } from '#lib/pipeline.ts';
import { loadStories } from './load.ts';

const wink = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer']);
const stories = await loadStories();
const prose = stories.flatMap(({ texts }) => [...texts.values()].map((text) => fromText({ text }).body.map(({ start, end }) => text.slice(start, end)).join('\n\n'))).join('\n\n');

/** Prose of about `length` characters, paragraph after paragraph, or as one single paragraph. */
const textOf = (length: number, onePerLine = true): string => {
  const whole = prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
  return onePerLine ? whole : whole.replaceAll('\n', ' ');
};

/** Processor seconds, so that a busy machine does not look slow. */
const secondsFor = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const extraction = (text: string): void => { read(fromText({ text })); };

const sample = textOf(100_000);
for (let round = 0; round < 4; round += 1) { extraction(sample); wink.readDoc(sample); }
const rounds = Array.from({ length: 9 }, () => [secondsFor(() => extraction(sample)), secondsFor(() => { wink.readDoc(sample); })] as const);
const perSecond = (seconds: number): string => Math.round(sample.length / seconds).toLocaleString('en').padStart(12);
console.log('Characters per processor second, median of 9 runs in turn');
console.log(`  claimline, text to claims ${perSecond(median(rounds.map(([ours]) => ours)))}`);
console.log(`  wink-nlp, readDoc         ${perSecond(median(rounds.map(([, theirs]) => theirs)))}`);
console.log(`  ratio                     ${median(rounds.map(([ours, theirs]) => theirs / ours)).toFixed(2).padStart(12)}`);

console.log('\nGrowth, processor seconds per million characters');
for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
  const seconds = [true, false].map((lines) => secondsFor(() => extraction(textOf(length, lines))));
  console.log(`  ${length.toLocaleString('en').padStart(10)} characters${seconds.map((value, at) => `${((value * 1e6) / length).toFixed(2).padStart(8)} ${at === 0 ? 'in paragraphs' : 'in one paragraph'}`).join('')}`);
}
console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en')} MB`);
