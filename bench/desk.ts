/**
 * How light the table of a large story is: 50 articles, over 2,000 lines, on the embedded database, as `npm start` serves it.
 *
 *     node --conditions=react-server bench/desk.ts [ADDRESS_OF_STORY]
 *
 * Prints; asserts nothing. With the address of a story on a server that runs already, that one is measured.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { findEmbedded } from '../scripts/serving/embedded.ts';
import { freePort } from '../scripts/serving/port.ts';
import { root } from '../scripts/sources.ts';
import { findChromium } from '../scripts/testing/chromium.ts';
import { toldIn } from './generated-story.ts';

const ARTICLES = 50;
const ASKED = 30;
const SCROLL = 10_000;
const STEP = 100;

/** Of so many events each is told by one or two outlets at most. */
const RARE_EVENTS = 10_000;
const RARE = 12;

const articleOf = (at: number): Readonly<{ text: string; outlet: string; published: string }> => {
  const told = [
    toldIn(at, ARTICLES),
    ...Array.from({ length: RARE }, (_, part) => toldIn(1000 + at * RARE + part, RARE_EVENTS * 10)),
  ];
  return { text: told.map(({ text }) => text).join('\n\n'), outlet: `Outlet ${at}`, published: `2031-05-${String(1 + at % 28).padStart(2, '0')}` };
};

type Site = Readonly<{ story: string; stop: () => Promise<void> }>;

const startSite = async (): Promise<Site> => {
  const directory = await mkdtemp(join(tmpdir(), 'claimline-desk-'));
  const port = await freePort();
  const { DATABASE_URL: _, ...env } = process.env;
  const server = spawn(process.execPath, ['--conditions=react-server', '--disable-warning=ExperimentalWarning', join(root, 'scripts', 'start.ts'), '--port', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...env, CLAIMLINE_DATA: directory } });
  process.once('exit', () => server.kill('SIGKILL'));
  let said = '';
  for await (const text of server.stdout.setEncoding('utf8')) {
    said += String(text);
    if (said.includes('Ready: open')) break;
  }
  const url = await findEmbedded(directory);
  if (url === null) throw new Error(`the server did not start:\n${said}`);
  process.env['DATABASE_URL'] = url;
  const service = await import('#lib/service/index.ts');
  const slug = await service.createStory('Large story');
  const id = await service.beginImport({ slug, origin: 'command', review: false });
  await service.offer(id, Array.from({ length: ARTICLES }, (_, at) => {
    const { text, outlet, published } = articleOf(at);
    return { kind: 'bytes', name: `${at}.txt`, bytes: new TextEncoder().encode(text), given: { outlet, published } };
  }));
  const began = performance.now();
  await service.startImport(id);
  while ((await service.readImport(id))?.items.some(({ state }) => state === 'waiting' || state === 'reading') === true) await new Promise((resolve) => setTimeout(resolve, 500));
  await service.whenCompared(slug, 600_000);
  const comparison = (await service.readStory(slug))?.comparison;
  console.log(`${comparison?.articles.length ?? 0} articles, ${comparison?.claims.length ?? 0} claims, ${comparison?.lines.length ?? 0} lines, ${comparison?.findings.length ?? 0} findings; read and compared in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  await service.disconnect();
  return {
    story: `http://127.0.0.1:${port}/stories/${slug}`,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
      await rm(directory, { recursive: true, force: true });
    },
  };
};

type Answer = Readonly<{ firstByte: number; whole: number; bytes: number; body: Buffer }>;

const agent = new Agent({ keepAlive: true });

/** Times in milliseconds; `bytes` as they came over the wire. */
const ask = (url: string): Promise<Answer> => new Promise((resolve, reject) => {
  const began = performance.now();
  get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
    const chunks: Buffer[] = [];
    let firstByte = 0;
    response.on('data', (chunk: Buffer) => {
      if (chunks.length === 0) firstByte = performance.now() - began;
      chunks.push(chunk);
    });
    response.on('end', () => {
      const wire = Buffer.concat(chunks);
      resolve({ firstByte, whole: performance.now() - began, bytes: wire.length, body: response.headers['content-encoding'] === 'gzip' ? gunzipSync(wire) : wire });
    });
  }).on('error', reject);
});

const at = (values: readonly number[], share: number): string => `${(values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0).toFixed(0)} ms`;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

const measureAnswer = async (name: string, url: string): Promise<void> => {
  const answers: Answer[] = [];
  for (let number = -5; number < ASKED; number += 1) {
    const answer = await ask(url);
    if (number >= 0) answers.push(answer);
  }
  const [first] = answers;
  const [load = 0] = loadavg();
  const times = (of: keyof Pick<Answer, 'firstByte' | 'whole'>): string => `median ${at(answers.map((each) => each[of]), 0.5)}, 95th of 100 ${at(answers.map((each) => each[of]), 0.95)}`;
  console.log(`${name}: first byte ${times('firstByte')}; whole answer ${times('whole')}; load ${load.toFixed(1)}; ${kilobytes(first?.bytes ?? 0)} compressed, ${kilobytes(first?.body.length ?? 0)} plain`);
  const html = first?.body.toString() ?? '';
  const scripts = [...new Set([...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, src = '']) => src))];
  let script = 0;
  for (const src of scripts) script += (await ask(new URL(src, url).href)).bytes;
  console.log(`  first-load JavaScript: ${kilobytes(script)} compressed in ${scripts.length} files`);
};

const traced = z.object({ name: z.string(), pid: z.int(), tid: z.int(), tdur: z.number().optional(), args: z.object({ name: z.string().optional() }) });

/** Processor time of the longest task of a page's main thread while something is done, in milliseconds: what a busy machine does not lengthen much. */
const longestOf = async (browser: Browser, act: () => Promise<void>): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const [tasks, mains] = [new Map<string, number>(), new Set<string>()];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const { success, data } = traced.safeParse(event);
      if (!success) continue;
      const thread = `${data.pid} ${data.tid}`;
      if (data.name === 'thread_name' && data.args.name === 'CrRendererMain') mains.add(thread);
      if (data.name === 'ThreadControllerImpl::RunTask') tasks.set(thread, Math.max(tasks.get(thread) ?? 0, data.tdur ?? 0));
    }
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  await act();
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
  return Math.max(0, ...[...mains].map((thread) => tasks.get(thread) ?? 0)) / 1000;
};

const measureScrolling = async (url: string): Promise<void> => {
  const executablePath = findChromium();
  if (executablePath === null) {
    console.log('scrolling: skipped, no Chromium here');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => { tasks.push(...list.getEntries().map(({ duration }) => duration)); }).observe({ type: 'longtask', buffered: true });
  });
  // The function below runs in the page, where the list above is.
  const longest = (): Promise<number> => page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, 'tasks');
    return Array.isArray(tasks) ? Math.max(0, ...tasks.splice(0).map(Number)) : 0;
  });
  const nodes = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);
  await page.goto(url, { waitUntil: 'networkidle' });
  console.log(`loading: longest task ${(await longest()).toFixed(0)} ms; ${await nodes()} elements`);
  const box = page.locator('.table-box');
  await box.scrollIntoViewIfNeeded();
  await box.hover();
  const processor = await longestOf(browser, async () => {
    for (let scrolled = 0; scrolled < SCROLL; scrolled += STEP) {
      await page.mouse.wheel(0, STEP);
      await page.waitForTimeout(16);
    }
    await page.waitForTimeout(1000);
  });
  const where = await box.evaluate((element) => element.scrollTop);
  console.log(`scrolling ${SCROLL.toLocaleString('en')} px (table at ${where.toFixed(0)} px): longest task ${(await longest()).toFixed(0)} ms, ${processor.toFixed(0)} ms of processor time; ${await nodes()} elements`);
  await browser.close();
};

const [given] = process.argv.slice(2);
const site: Site = given === undefined ? await startSite() : { story: given, stop: async () => undefined };
try {
  await measureAnswer('story', site.story);
  await measureAnswer('only where they differ', `${site.story}?show=differ`);
  await measureScrolling(site.story);
} finally {
  agent.destroy();
  await site.stop();
}
process.exit();
