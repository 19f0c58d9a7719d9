// npm run bench              accuracy on the fixtures, characters per second, memory
// npm run bench -- --errors  and every miss in a line of its own; a further word keeps the lines that hold it
import { merged, scoreSnippets, scoreStory } from './accuracy.ts';
import { loadSnippets, loadStories } from './load.ts';
import { speedOf } from './speed.ts';
import { lineTable, tallyTable, verdictTable, wrongTable } from './table.ts';
import { sumOf } from './tally.ts';

const [option, only] = process.argv.slice(2);
const stories = await loadStories();
const scores = stories.map(scoreStory);
const snippets = scoreSnippets(await loadSnippets());

if (option === '--errors') {
  const errors = [...scores, snippets].flatMap((score) => score.errors);
  for (const error of errors) if (only === undefined || error.includes(only)) console.log(error);
} else {
  console.log(tallyTable(`Claims of ${stories.length} stories`, merged(scores.map(({ claims }) => claims))));
  console.log(`\n${tallyTable('Claims of news snippets', snippets.claims)}`);
  console.log(`\n${lineTable(scores.map(({ lines }) => lines))}`);
  console.log(`\n${verdictTable(scores.map(({ lines }) => lines))}`);
  console.log(`\n${tallyTable('Findings', merged(scores.map(({ findings }) => findings)))}`);
  console.log(`\n${wrongTable(scores.map(({ lines }) => lines), 20)}`);
  console.log(`\n${tallyTable('Articles', new Map([
    ['furniture (characters)', sumOf(scores.map(({ furniture }) => furniture))],
    ['outlet, date, byline …', sumOf(scores.map(({ facts }) => facts))],
  ]))}`);
  console.log('\nSpeed, characters per processor second');
  for (const { stage, charactersPerSecond } of speedOf(stories)) console.log(`  ${stage.padEnd(26)}${Math.round(charactersPerSecond).toLocaleString('en').padStart(12)}`);
  console.log(`Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
