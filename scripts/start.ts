/** `npm start`: prepares the database and the pages, serves them, and tidies up when it is told to end. */
import { relative } from 'node:path';
import { build, isBuilt } from './serving/build.ts';
import { migrate, openDatabase } from './serving/database.ts';
import { Fault } from './serving/fault.ts';
import { servePages } from './serving/pages.ts';
import { checkPort } from './serving/port.ts';
import { isLoopback, readSettings, usage } from './serving/settings.ts';
import type { Settings } from './serving/settings.ts';
import { loadStories, untilCompared } from './serving/stories.ts';
import { startWorkers } from './serving/workers.ts';
import { engineHash, root } from './sources.ts';

/** What must be undone at the end, in the order in which it was done. */
const undo: (() => Promise<void>)[] = [];

const start = async ({ host, port, databaseUrl, dataDirectory, workers }: Settings): Promise<void> => {
  await checkPort(host, port);

  console.log(databaseUrl === null ? `Opening the embedded PostgreSQL in ${relative(root, dataDirectory) || '.'} …` : 'Connecting to the database of DATABASE_URL …');
  const database = await openDatabase(databaseUrl, dataDirectory, `http://${host}:${port}`);
  undo.push(database.stop);
  const applied = await migrate(database.url);
  if (applied.length > 0) console.log(`Applied ${counted(applied.length, 'migration')}.`);

  process.env['DATABASE_URL'] = database.url;
  process.env['CLAIMLINE_ENGINE'] = await engineHash();
  const { slugs, problems } = await loadStories();
  if (slugs.length > 0) console.log(`Loaded ${counted(slugs.length, 'story', 'stories')} to look at: ${slugs.join(', ')}.`);
  for (const problem of problems) console.warn(`Left out ${problem}`);
  undo.push(startWorkers(workers, database.url).stop);

  if (!(await isBuilt())) {
    console.log('Building the pages (after a change to the sources; this takes a minute) …');
    await build();
  }

  if (workers > 0) await untilCompared(slugs);
  const pages = await servePages(host, port, database.url);
  undo.push(pages.stop);
  if (!isLoopback(host)) console.warn('Other machines can reach this server, and it asks nobody to sign in.');
  console.log(`Ready: open ${pages.address} (Ctrl-C ends it)`);

  await pages.ended;
  if (!ending) throw new Fault('The pages ended by themselves: start again.');
};

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

let ending = false;

const end = async (code: number): Promise<void> => {
  if (ending) return;
  ending = true;
  for (const step of undo.toReversed()) await step();
  process.exit(code);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

try {
  const settings = readSettings(process.argv.slice(2));
  if (settings === null) console.log(usage);
  else await start(settings);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  await end(1);
}
