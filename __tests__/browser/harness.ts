import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const endpoint = process.env['BROWSER_ENDPOINT'];
const site = process.env['BROWSER_SITE'] ?? '';

/** `open` shows a path of the site in a fresh window of its own; `trouble` lists what its console and pages complained of. */
export type Visit = Readonly<{
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  trouble: () => readonly string[];
}>;

/**
 * Tests in Chromium against the real server with the stories of fixtures/stories (see __tests__/browser/setup.mjs);
 * skipped where there is no Chromium. Afterwards each test fails that left an error in the console, broke the
 * content security policy, or asked another host for anything; one that provokes such a thing names it in `expected`.
 */
export const inBrowser = (name: string, tests: (visit: Visit) => void, expected: readonly RegExp[] = []): void => {
  (endpoint === undefined ? describe.skip : describe)(name, () => {
    let browser: Browser;
    let trouble: string[] = [];

    const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => trouble.push(`page error: ${error.message}`));
      page.on('console', (message) => { if (message.type() === 'error') trouble.push(`console: ${message.text()}`); });
      page.on('request', (request) => { if (!isOwn(request.url())) trouble.push(`asked another host: ${request.url()}`); });
      await page.goto(path);
      return page;
    };

    beforeAll(async () => { browser = await chromium.connect(endpoint ?? ''); });

    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const unexpected = trouble.filter((line) => !expected.some((pattern) => pattern.test(line)));
      trouble = [];
      expect(unexpected).toEqual([]);
    });

    afterAll(() => browser.close());

    tests({ open, trouble: () => trouble });
  });
};

const isOwn = (url: string): boolean => url.startsWith(`${site}/`) || /^(data|blob|about):/.test(url);
