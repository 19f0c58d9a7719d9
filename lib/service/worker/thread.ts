/** A thread that compares, so that its process can go on answering. Talks by messages only. */
import { parentPort } from 'node:worker_threads';
import type { Article, Finding, Reading } from '#lib/model/index.ts';
import { lineUp, newMemory, read } from '#lib/pipeline.ts';
import type { Memory } from '#lib/pipeline.ts';
import { lastAsked } from '#lib/text/remembered.ts';
import type { FromThread, ToThread } from './messages.ts';

const MOST_CHARACTERS = 20_000_000;

/** Readings of articles read before, the one used last at the end: of a story that grows only what is new is read. */
const readings = new Map<string, Reading>();
let characters = 0;

const readingOf = (article: Article): Reading => {
  const key = JSON.stringify(article);
  const reading = readings.get(key) ?? read(article);
  if (!readings.delete(key)) characters += key.length;
  readings.set(key, reading);
  for (const [oldest] of readings) {
    if (characters <= MOST_CHARACTERS || oldest === key) break;
    readings.delete(oldest);
    characters -= oldest.length;
  }
  return reading;
};

const MOST_STORIES = 3;

/** What was found about the pairs of the stories compared last: one more article is held against the others alone. */
const memories = lastAsked<number, Memory>(MOST_STORIES);

const tell = (message: FromThread): void => parentPort?.postMessage(message);

const compare = ({ story, articles }: ToThread): void => {
  const total = articles.length;
  tell({ kind: 'progress', phase: 'reading', done: 0, total });
  const read = articles.map((article, at) => {
    const reading = readingOf(article);
    tell({ kind: 'progress', phase: 'reading', done: at + 1, total });
    return reading;
  });
  tell({ kind: 'progress', phase: 'comparing', done: total, total });
  const comparison = lineUp(read, memories(story, newMemory));
  const verdicts = { agree: 0, compatible: 0, variant: 0, scope: 0, conflict: 0, single: 0 };
  for (const { verdict } of comparison.lines) verdicts[verdict] += 1;
  const findings: Partial<Record<Finding['kind'], number>> = {};
  for (const { kind } of comparison.findings) findings[kind] = (findings[kind] ?? 0) + 1;
  tell({ kind: 'made', made: { document: JSON.stringify(comparison), lines: comparison.lines.length, verdicts, findings } });
};

parentPort?.on('message', (asked: ToThread) => {
  try {
    compare(asked);
  } catch (error) {
    tell({ kind: 'failed', problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
