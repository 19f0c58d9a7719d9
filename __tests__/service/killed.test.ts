import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { beginImport, createStory, disconnect, offer, readStory, startImport, whenCompared } from '#lib/service/index.ts';
import { runWorker } from '#lib/service/worker/index.ts';
import { newSlug } from '../store/articles.ts';
import { onEveryDatabase } from '../store/databases.ts';
import { until, upload } from './imported.ts';

const root = join(import.meta.dirname, '..', '..');
const count = 24;

onEveryDatabase(() => {
  test('an import whose worker is killed in the middle is finished by the next, without a loss or a double', async () => {
    const killed = fork(join(root, 'cli', 'claimline.ts'), ['worker'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'], execArgv: ['--conditions=react-server', '--disable-warning=ExperimentalWarning'], env: { ...process.env, CLAIMLINE_ENGINE: 'a test' } });
    if (killed.stdout !== null) await once(killed.stdout, 'data');
    const slug = await createStory(newSlug());
    const id = await beginImport({ slug, origin: 'command', review: false });
    await offer(id, Array.from({ length: count }, (_, at) => upload(`${at}.txt`, `Flood in ward ${at}\n\nAt least ${at + 10} people were moved to safety in ward ${at}, the county said.`)));
    await startImport(id);
    await until(id, ({ items }) => items.filter(({ state }) => state === 'added').length >= 5);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect((await until(id, () => true)).state).toBe('running');

    const worker = await runWorker((error) => { throw error; });
    for (let left = 4; left > 0 && (await until(id, ({ state }) => state === 'done')).state !== 'done'; left -= 1);
    await whenCompared(slug, 30_000);
    const articles = (await readStory(slug))?.comparison.articles ?? [];
    expect(articles).toHaveLength(count);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(count);
    await worker.stop();
    await disconnect();
  }, 180_000);
});
