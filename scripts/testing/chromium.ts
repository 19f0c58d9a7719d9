import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** CHROMIUM, else one in the PATH or a usual place, else the one that Playwright downloaded; null when there is none. */
export const findChromium = (): string | null => {
  const named = process.env['CHROMIUM'];
  const inPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [...(named === undefined ? [] : [named]), ...inPath, ...usualPlaces, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
};
