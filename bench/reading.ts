// node bench/reading.ts: the whole of extraction beside wink-nlp's readDoc on the same text, growth with length, hostile texts, memory
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compileCompactly } from '#cli/stream/compact-code.ts';
import { extract } from '#lib/extract/index.ts';
import { fromText } from '#lib/ingest/index.ts';
import { segment } from '#lib/segment/index.ts';
import { HOSTILE } from './hostile.ts';
import { loadStories } from './load.ts';

// As the command's workers run; it holds for both sides, and costs wink-nlp nothing.
compileCompactly();

const wink = winkNLP(model);

/** From the text of an article to its claims. */
const read = (text: string): void => { extract(segment(fromText({ text }))); };

/** Processor seconds, so that a busy machine does not look slow. */
const secondsFor = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const ROUNDS = 15;
/** Rounds before the first that is timed: V8 goes on compiling what is seldom run until some eight million characters are read. */
const WARMING = 20;
/** Characters read in one round, so that every round is long enough to be timed. */
const ROUND = 400_000;

const sideBySide = (name: string, texts: readonly string[]): void => {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const repeats = Math.max(1, Math.round(ROUND / characters));
  const each = (work: (text: string) => void) => (): void => { for (let round = 0; round < repeats; round += 1) texts.forEach(work); };
  const ours = each(read);
  const theirs = each((text) => { wink.readDoc(text); });
  for (let round = 0; round < WARMING; round += 1) { ours(); theirs(); }
  const rounds = Array.from({ length: ROUNDS }, () => [secondsFor(ours), secondsFor(theirs)] as const);
  const perSecond = (seconds: readonly number[]): string => Math.round((characters * repeats) / median(seconds)).toLocaleString('en').padStart(12);
  console.log(`\n${name}: ${texts.length} texts, ${characters.toLocaleString('en')} characters; characters per processor second, median of ${ROUNDS} runs in turn`);
  console.log(`  claimline, text to claims${perSecond(rounds.map(([seconds]) => seconds))}`);
  console.log(`  wink-nlp, readDoc        ${perSecond(rounds.map(([, seconds]) => seconds))}`);
  console.log(`  ratio                    ${median(rounds.map(([mine, peer]) => peer / mine)).toFixed(2).padStart(12)}`);
};

const fixtures = (await loadStories()).flatMap(({ texts }) => [...texts.values()]);
sideBySide('Own fixtures, dense with claims', fixtures);
const folder = join(import.meta.dirname, '../../shared/benchmarks/polnear/dev/text');
if (existsSync(folder)) sideBySide('PolNeAR, development half', readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8')));
else console.log(`\nskipped: no PolNeAR at ${folder}`);

/** Letters only, so that the name adds no figure. */
const nameOf = (index: number): string => `Ward ${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`;

/** Prose of `length` characters, paragraph after paragraph, or as one single paragraph; no paragraph twice, since a repeated one is passed over. */
const proseOf = (length: number, inParagraphs: boolean): string => {
  const lines = fixtures.flatMap((text) => text.split('\n').filter((line) => line.length > 120));
  const prose: string[] = [];
  for (let size = 0, at = 0; size < length; at += 1) {
    const line = `${lines[at % lines.length] ?? ''} So it was in ${nameOf(at)}.`;
    prose.push(line);
    size += line.length + 1;
  }
  return prose.join(inParagraphs ? '\n' : ' ').slice(0, length);
};

const microseconds = (text: string): string => ((secondsFor(() => { read(text); }) * 1e6) / text.length).toFixed(2).padStart(9);

console.log('\nGrowth: processor microseconds per character, in paragraphs and in one paragraph');
for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
  console.log(`  ${length.toLocaleString('en').padStart(10)} characters${microseconds(proseOf(length, true))}${microseconds(proseOf(length, false))}`);
}

console.log('\nHostile texts, one paragraph of each piece over and over: processor microseconds per character at 10,000, 100,000 and 1,000,000');
for (const { name, text } of HOSTILE) {
  microseconds(text(10_000));
  console.log(`  ${name.padEnd(36)}${[10_000, 100_000, 1_000_000].map((length) => microseconds(text(length))).join('')}`);
}
console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024).toLocaleString('en')} MB`);
