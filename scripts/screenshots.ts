/**
 * Makes the pictures of the README: starts the real server on a database of its own, opens a story, and photographs
 * it on a desk's screen and on a phone. `node scripts/screenshots.ts [SLUG]`.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { root } from './sources.ts';
import { findChromium } from './testing/chromium.ts';
import { addressOf } from './testing/server.ts';

const PORT = 3917;
const IMAGES = join(root, 'docs', 'images');

const PICTURES = [
  { name: 'story.png', width: 1440, height: 960 },
  { name: 'story-phone.png', width: 390, height: 844 },
] as const;

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
};

const photograph = async (browser: Browser, url: string): Promise<void> => {
  for (const { name, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2, colorScheme: 'light' });
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (response?.ok() !== true) throw new Error(`${url} answers ${response?.status() ?? 'nothing'}`);
    await page.screenshot({ path: join(IMAGES, name) });
    await page.close();
    console.log(`Wrote docs/images/${name}`);
  }
};

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium here: install one, or name it in CHROMIUM');
const slug = process.argv[2] ?? 'pompeo-kazakhstan';
const data = await mkdtemp(join(tmpdir(), 'claimline-pictures-'));
const { DATABASE_URL: _own, ...environment } = process.env;
const server = spawn(process.execPath, [join(root, 'scripts', 'setup.mjs'), join('scripts', 'start.ts'), '--port', String(PORT)], {
  cwd: root, env: { ...environment, CLAIMLINE_DATA: data }, stdio: ['ignore', 'pipe', 'pipe'],
});
try {
  const address = await addressOf(server);
  await mkdir(IMAGES, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  try {
    await photograph(browser, new URL(`/stories/${slug}`, address).href);
  } finally {
    await browser.close();
  }
} finally {
  await stop(server);
  await rm(data, { recursive: true, force: true });
}
