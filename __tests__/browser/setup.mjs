import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { freePort } from '../../scripts/serving/port.ts';
import { root } from '../../scripts/sources.ts';
import { findChromium } from '../../scripts/testing/chromium.ts';
import { addressOf } from '../../scripts/testing/server.ts';

/**
 * Starts what `npm start` starts, on an embedded database of its own, and Chromium, once for all files, and leaves
 * their addresses in the environment. Without a browser nothing is started and the tests are skipped.
 */
export default async () => {
  const executablePath = findChromium();
  if (executablePath === null) return;
  const directory = await mkdtemp(join(tmpdir(), 'claimline-browser-'));
  const port = await freePort();
  const { DATABASE_URL: _, ...env } = process.env;
  const server = spawn(process.execPath, ['--conditions=react-server', join(root, 'scripts', 'start.ts'), '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, CLAIMLINE_DATA: directory },
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const browser = await chromium.launchServer({ executablePath, args: flags });
  globalThis.claimlineSite = { directory, server, browser };
  process.env.BROWSER_SITE = await addressOf(server);
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
};

/** No sandbox, which containers lack; no calls home. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
