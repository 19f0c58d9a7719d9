// node bench/adding.ts [articles]: the time to add one article to a story, against the time to start afresh
import { fromText } from '#lib/ingest/index.ts';
import { compare, growingStory } from '#lib/pipeline.ts';
import { toldIn } from './generated-story.ts';

const seconds = (work: () => unknown): string => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return `${((user + system) / 1e6).toFixed(2)} s`;
};

const count = Number(process.argv[2] ?? 1000);
const articles = Array.from({ length: count + 1 }, (_, at) => {
  const { text, outlet, published } = toldIn(at, count);
  return fromText({ text, outlet, published });
});
const story = growingStory();
console.log(`${count} articles, first: ${seconds(() => story(articles.slice(0, count)))}`);
console.log(`one more: ${seconds(() => story(articles))}`);
console.log(`${count + 1} articles afresh: ${seconds(() => compare(articles))}`);
if (JSON.stringify(story(articles)) !== JSON.stringify(compare(articles))) throw new Error('the two comparisons differ: this is a bug');
console.log('the two comparisons are the same');
