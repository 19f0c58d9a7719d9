import { readFolder } from '#lib/ingest/index.ts';
import { compare, lineUp, read } from '#lib/pipeline.ts';
import type { StoryFixture } from './load.ts';

export type Speed = Readonly<{ stage: string; charactersPerSecond: number }>;

/** Seconds that each stage is run for, after as long a warm-up. */
const LASTING = 1;

const timed = (characters: number, work: () => void): number => {
  run(work);
  const { rounds, seconds } = run(work);
  return (characters * rounds) / seconds;
};

const run = (work: () => void): Readonly<{ rounds: number; seconds: number }> => {
  const start = performance.now();
  let rounds = 0;
  let seconds = 0;
  while (seconds < LASTING) {
    work();
    rounds += 1;
    seconds = (performance.now() - start) / 1000;
  }
  return { rounds, seconds };
};

/** Characters of source text per second, by stage and together, on one core. */
export const speedOf = (stories: readonly StoryFixture[]): readonly Speed[] => {
  const characters = stories.reduce((sum, { texts }) => sum + [...texts.values()].reduce((length, text) => length + text.length, 0), 0);
  const articles = stories.map(({ files }) => readFolder(files).articles);
  const readings = articles.map((story) => story.map(read));
  return [
    { stage: 'ingest', charactersPerSecond: timed(characters, () => { for (const { files } of stories) readFolder(files); }) },
    { stage: 'read (segment, extract)', charactersPerSecond: timed(characters, () => { for (const story of articles) story.map(read); }) },
    { stage: 'line up (align, compare)', charactersPerSecond: timed(characters, () => { for (const story of readings) lineUp(story); }) },
    { stage: 'all', charactersPerSecond: timed(characters, () => { for (const { files } of stories) compare(readFolder(files).articles); }) },
  ];
};
