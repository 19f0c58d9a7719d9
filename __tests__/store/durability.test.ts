import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { disconnect, insertStory, readArticles } from '#lib/store/index.ts';
import { startEmbeddedProcess } from '../../scripts/testing/databases.ts';
import { article, asNew, newSlug } from './articles.ts';

test('every story that the embedded database acknowledged is there after it was killed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'claimline-killed-'));
  const acknowledged = new Map<string, string>();
  const first = await startEmbeddedProcess(directory);
  process.env['DATABASE_URL'] = first.url;

  let killed = false;
  const write = async (): Promise<void> => {
    while (!killed) {
      const slug = newSlug();
      const text = `The text of ${slug}. `.repeat(200);
      const outcome = await insertStory(slug, slug, [asNew(article(text))], null).catch(() => null);
      if (outcome !== null) acknowledged.set(slug, text);
    }
  };
  const writers = Promise.all([write(), write(), write(), write()]);
  while (acknowledged.size < 40) await new Promise((resolve) => setTimeout(resolve, 10));
  first.process?.kill('SIGKILL');
  if (first.process?.exitCode === null && first.process.signalCode === null) await once(first.process, 'exit');
  killed = true;
  await writers;
  await disconnect();

  const second = await startEmbeddedProcess(directory);
  process.env['DATABASE_URL'] = second.url;
  for (const [slug, text] of acknowledged) expect((await readArticles(slug))?.articles.map((one) => one.text)).toEqual([text]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(40);
  await disconnect();
  await second.stop();
  await rm(directory, { recursive: true, force: true });
}, 180_000);
