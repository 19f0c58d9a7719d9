import { readFolder } from '#lib/ingest/index.ts';
import { compare, lineUp, read } from '#lib/pipeline.ts';
import type { StoryFixture } from './load.ts';

export type Speed = Readonly<{ stage: string; charactersPerSecond: number }>;

/** Processor seconds that each stage is run for, after as long a warm-up; not the clock's, so that a busy machine changes little. */
const LASTING = 1;

const timed = (characters: number, work: () => void): number => {
  run(work);
  const { rounds, seconds } = run(work);
  return (characters * rounds) / seconds;
};

const run = (work: () => void): Readonly<{ rounds: number; seconds: number }> => {
  const start = process.cpuUsage();
  let rounds = 0;
  let seconds = 0;
  while (seconds < LASTING) {
    work();
    rounds += 1;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1_000_000;
  }
  return { rounds, seconds };
};

/** Characters of source text per processor second, by stage and together. */
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
