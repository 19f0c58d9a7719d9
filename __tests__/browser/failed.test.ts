import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/serving/port.ts';
import { root } from '../../scripts/sources.ts';
import { startEmbeddedProcess } from '../../scripts/testing/databases.ts';
import { addressOf } from '../../scripts/testing/server.ts';
import { expectSound } from './checks.ts';
import { inBrowser } from './harness.ts';

/** A server whose database goes away while it runs. */
inBrowser('a page that fails', ({ open }) => {
  let site = '';
  let server: ChildProcess;
  let directory = '';

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'claimline-failed-'));
    const database = await startEmbeddedProcess(directory);
    server = spawn(process.execPath, ['--conditions=react-server', join(root, 'scripts', 'start.ts'), '--workers', '0', '--host', '127.0.0.1', '--port', String(await freePort())], {
      cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: database.url },
    });
    site = (await addressOf(server)).replace(/\/$/, '');
    await database.stop();
  }, 120_000);

  afterAll(async () => {
    if (server.exitCode === null && server.kill('SIGKILL')) await once(server, 'exit');
    await rm(directory, { recursive: true, force: true });
  });

  test.each([
    ['on a desk', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const }],
    ['on a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('says so, that nothing is lost and what to do: %s', async (_where, look) => {
    const page = await open(`${site}/`, look);
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('try again in a moment');
    await expectSound(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
  });
// Another port is another host; and React's 441 is an error of the server told without its text.
}, [/asked another host/, /status of 500/, /React error #441/]);
