/**
 * What a worker that is killed in the middle of an import leaves behind, and how many articles a minute go in:
 *
 *     node --conditions=react-server bench/killed-import.ts [ARTICLES] [killed]
 *
 * With `killed` only the first of the two. On the embedded database and, where one is installed, on a PostgreSQL server. Prints; asserts nothing.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Import } from '#lib/service/index.ts';
import { findPostgres, startEmbeddedProcess, startPostgres } from '../scripts/testing/databases.ts';
import type { TestDatabase } from '../scripts/testing/databases.ts';
import { root } from '../scripts/sources.ts';

const count = Number(process.argv[2] ?? 500);

const places = ['Lagos', 'Delhi', 'Manila', 'Toronto', 'Nairobi', 'Dublin', 'Sydney', 'Accra', 'Karachi', 'Lima'];

/** A short report of its own; nine in ten events are told by more than one. */
const article = (at: number): string => {
  const place = places[at % places.length] ?? '';
  return `Flood in ${place} ward ${at}\n\nAt least ${10 + (at % 90)} people were moved to safety in ward ${at} of ${place} on Monday, the county said.\n\n“We heard no alarm number ${at} at all that night,” said Tunde Bello, a fisherman.\n\nThe bridge was closed for ${2 + (at % 7)} days, and ${100 + at} homes lost power, officials said.`;
};

const startWorker = async (url: string): Promise<ChildProcess> => {
  const child = fork(join(root, 'cli', 'claimline.ts'), ['worker'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'], execArgv: ['--conditions=react-server', '--disable-warning=ExperimentalWarning'], env: { ...process.env, DATABASE_URL: url } });
  if (child.stdout !== null) await once(child.stdout, 'data');
  return child;
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};

const service = await import('#lib/service/index.ts');

const given = async (): Promise<Readonly<{ slug: string; id: string }>> => {
  const slug = await service.createStory(`Bench ${Date.now()}`);
  const id = await service.beginImport({ slug, origin: 'command', review: false });
  await service.offer(id, Array.from({ length: count }, (_, at) => ({ kind: 'bytes', name: `${at}.txt`, bytes: new TextEncoder().encode(article(at)) })));
  return { slug, id };
};

const isRead = ({ state }: Import['items'][number]): boolean => state !== 'waiting' && state !== 'reading';

const readOf = async (id: string): Promise<number> => (await service.readImport(id))?.items.filter(isRead).length ?? 0;

const untilRead = async (id: string, wanted: number): Promise<void> => {
  while ((await readOf(id)) < wanted) await wait(500);
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const measure = async (database: TestDatabase, workers: number): Promise<void> => {
  const running = await Promise.all(Array.from({ length: workers }, () => startWorker(database.url)));
  const { slug, id } = await given();
  const began = performance.now();
  await service.startImport(id);
  await untilRead(id, count);
  const minutes = (performance.now() - began) / 60_000;
  await service.whenCompared(slug, 600_000);
  console.log(`  ${workers} worker${workers === 1 ? '' : 's'}: ${Math.round(count / minutes)} articles a minute read and kept; compared after ${seconds(began)}`);
  await service.deleteStory(slug);
  await Promise.all(running.map((child) => end(child, 'SIGTERM')));
};

const kill = async (database: TestDatabase): Promise<void> => {
  const first = await startWorker(database.url);
  const { slug, id } = await given();
  await service.startImport(id);
  await untilRead(id, Math.floor(count / 3));
  await end(first, 'SIGKILL');
  const left = (await service.readImport(id))?.items ?? [];
  const story = await service.readStory(slug);
  console.log(`  killed with ${left.filter(isRead).length} of ${count} read, ${left.filter(({ state }) => state === 'reading').length} in its hands, ${left.filter(({ state }) => state === 'waiting').length} waiting; ${story === null ? 'no story' : 'the story stands'}`);
  const began = performance.now();
  const second = await startWorker(database.url);
  await untilRead(id, count);
  await service.whenCompared(slug, 600_000);
  const articles = (await service.readStory(slug))?.comparison.articles ?? [];
  console.log(`  begun anew: all read and compared after ${seconds(began)}; ${articles.length} articles in the story, ${new Set(articles.map(({ text }) => text)).size} texts`);
  await service.deleteStory(slug);
  await end(second, 'SIGTERM');
};

const programs = findPostgres();
const directory = await mkdtemp(join(tmpdir(), 'claimline-bench-'));
for (const [name, open] of [['embedded', () => startEmbeddedProcess(directory)], ['server', programs === null ? null : () => startPostgres(programs)]] as const) {
  if (open === null) {
    console.log(`${name}: skipped, no PostgreSQL server is installed`);
    continue;
  }
  const database = await open();
  process.env['DATABASE_URL'] = database.url;
  console.log(`${name} database, ${count} articles`);
  for (const workers of process.argv[3] === 'killed' ? [] : [1, 2]) await measure(database, workers);
  await kill(database);
  await service.disconnect();
  await database.stop();
}
await rm(directory, { recursive: true, force: true });
process.exit();
