// node bench/adding.ts [articles …]: the time to add one article to a story, against the time to start afresh, and the memory kept
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fromText } from '#lib/ingest/index.ts';
import { compare, growingStory } from '#lib/pipeline.ts';
import { toldIn } from './generated-story.ts';

setFlagsFromString('--expose-gc');
const sweep: unknown = runInNewContext('gc');

const heap = (): number => {
  if (typeof sweep === 'function') sweep();
  return process.memoryUsage().heapUsed / 1e6;
};

/** Processor time in seconds, so that a busy machine does not show. */
const seconds = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

// Several, since one article may touch more than the next.
const MORE = 3;

const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
for (const count of sizes.length > 0 ? sizes : [100, 300, 1000]) {
  const articles = Array.from({ length: count + MORE }, (_, at) => {
    const { text, outlet, published } = toldIn(at, count);
    return fromText({ text, outlet, published });
  });
  const story = growingStory();
  const before = heap();
  seconds(() => story(articles.slice(0, count)));
  const adding = Array.from({ length: MORE }, (_, at) => seconds(() => story(articles.slice(0, count + at + 1))));
  const kept = heap() - before;
  const afresh = seconds(() => compare(articles));
  if (JSON.stringify(story(articles)) !== JSON.stringify(compare(articles))) throw new Error('the two comparisons differ: this is a bug');
  console.log(`${count} articles: one more in ${adding.map((time) => time.toFixed(2)).join(', ')} s, all afresh in ${afresh.toFixed(2)} s, with the same result; ${kept.toFixed(0)} MB kept`);
}
