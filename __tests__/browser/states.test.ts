import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { storyOf, type Told } from './articles.ts';
import { expectSound, expectTidy } from './checks.ts';
import { inBrowser, type Visit } from './harness.ts';

const STORY = '/stories/pompeo-kazakhstan';

inBrowser('a page with nothing on it says why', ({ open }) => {
  test.each([
    ['/search?q=zzzzqqqq', 'Nothing found for “zzzzqqqq”'],
    ['/outlets?q=zzzzqqqq', 'Nothing is known of “zzzzqqqq”'],
    [`${STORY}?words=zzzzqqqq`, 'No line is like that in this story'],
    [`${STORY}/findings?kind=zzzz`, 'There is no finding of this kind'],
    [`${STORY}/report?lines=zzzz`, 'No line is chosen'],
    ['/stories/cyclone-tarang/review', 'Nothing is flagged'],
  ])('%s', async (path, words) => {
    const page = await open(path);
    expect(await page.locator('main').innerText()).toContain(words);
    await expectSound(page);
  });
});

inBrowser('an address of nothing', ({ open }) => {
  test('is not found, whatever page it is of', async () => {
    const page = await open('/imports/zzzz');
    expect(await page.locator('h1').innerText()).toBe('There is nothing here');
    await expectSound(page);
    for (const path of ['/imports/zzzz', '/nothing', `${STORY}/lines/nothing`, `${STORY}/articles/nothing`, ...['', '/articles', '/framing', '/side-by-side', '/findings', '/report', '/review', '/add'].map((of) => `/stories/zzzz${of}`)]) {
      const answer = await page.request.get(path);
      expect([path, answer.status(), (await answer.text()).includes('There is nothing here')]).toEqual([path, 404, true]);
    }
  });

  test('hides no names of a story that is not there', async () => {
    const page = await open('/stories/zzzz/teach');
    expect(await page.locator('h1').innerText()).toBe('There is nothing here');
  });

  test('takes no page that is none', async () => {
    const page = await open('/');
    const answer = await page.request.post('/clip', { form: { url: 'file:///etc/passwd', html: '<p>x</p>' } });
    expect([answer.status(), answer.headers()['content-type']]).toEqual([400, 'application/problem+json']);
  });
}, [/404/]);

/** The rain of one evening, told by as many outlets as are asked for, their names in several scripts and of any length. */
const NAMES = ['صحيفة الميناء', 'עיתון החוף', 'روزنامه بندر', 'Hafenwirtschaftsnachrichtenübermittlungsgesellschaftsblatt', 'The Very Long Name of a Newspaper of the Province Beyond the Mountains', 'Mombasa Mail'];
const LONG = 'Überschwemmungsvorhersagezentrale'.repeat(6);

const toldBy = (outlet: string, at: number): Told => ({
  outlet, published: `2031-05-${String(1 + (at % 28)).padStart(2, '0')}`,
  title: at % 3 === 0 ? `Rain floods ${LONG}` : 'Rain floods the port of Mombasa',
  text: `${at % 2 === 0 ? 'At least' : 'About'} ${30 + (at % 5)} people drowned when rain flooded the port of Mombasa on Sunday, the harbour office said.\n\nThe rain filled ${100 + at} warehouses, ${outlet} counted. “We heard no alarm at all that night,” said ליאור כהן, a docker who had slept in the ${LONG} beside the harbour.`,
});

const outlets = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => (at < NAMES.length ? NAMES[at] ?? '' : `${['Accra', 'Cork', 'Delhi', 'Manila', 'Perth'][at % 5] ?? ''} ${['Post', 'Star', 'Echo', 'Dawn', 'Wire', 'Globe', 'Mail'][at % 7] ?? ''} ${at}`));

/** Made once for all tests that look at it. */
const made = (title: string, articles: readonly Told[]): ((open: Visit['open']) => Promise<string>) => {
  let address: Promise<string> | undefined;
  return (open) => (address ??= open('/').then((page) => storyOf(page, title, articles)));
};

const forty = made('Forty outlets', outlets(40).map(toldBy));
const alone = made('One article alone', [toldBy('Mombasa Mail', 1)]);
const silent = made('No claims', ['Cork Echo', 'Accra Post'].map((outlet) => ({ outlet, title: 'On gardens', published: '2031-05-03', text: `A garden is a friend, writes ${outlet}. It asks for little and gives what it has, whatever the weather may be.` })));

/** Half of a wide window, as at twice the size, and the narrowest that must do (WCAG 1.4.10). */
const expectTidyWhenNarrow = async (page: Page): Promise<void> => {
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expectTidy(page);
  }
};

inBrowser('forty outlets, long words, names from right to left', ({ open }) => {
  test.each(['', '/articles', '/framing', '/side-by-side', '/findings', '/report', '/review', '/add'])('their story%s', async (path) => {
    const page = await open(`${await forty(open)}${path}`);
    const turned = await page.locator('main :dir(rtl)').allInnerTexts();
    expect(turned.filter((words) => /^[\x20-\x7e]+$/.test(words))).toEqual([]);
    if (['', '/articles', '/framing', '/report'].includes(path)) expect(turned.some((words) => words.includes('صحيفة الميناء'))).toBe(true);
    await expectTidyWhenNarrow(page);
  });

  test('a line and an article', async () => {
    const page = await open(await forty(open), { colorScheme: 'dark', viewport: { width: 320, height: 700 } });
    await page.locator('.comparison th[scope="row"] a').first().click();
    await page.waitForURL(/\/lines\//);
    expect(await page.locator('.way').count()).toBeGreaterThan(20);
    await expectSound(page);
    // What is told in short has its anchor, and leads to its words.
    const last = page.locator('.others li').last();
    const id = await last.getAttribute('id') ?? '';
    await page.goto(`${page.url()}#${id}`);
    await last.getByRole('link').click();
    await page.waitForURL(/from=30#/);
    await page.locator(`.statement[id="${id}"]`).waitFor();
    await page.locator('details').evaluateAll((all) => { for (const each of all) each.setAttribute('open', ''); });
    await expectTidyWhenNarrow(page);
    await page.locator('.statement footer a[href*="/articles/"]').first().click();
    await page.waitForURL(/\/articles\//);
    await expectTidyWhenNarrow(page);
  });
});

inBrowser('a story that is too small', ({ open }) => {
  test.each([
    ['alone', '/framing', 'Framing shows in comparison'], ['alone', '/side-by-side', 'Two articles are needed'], ['alone', '/findings', 'No two of these articles'], ['alone', '', 'In one source only'],
    ['silent', '', 'No claims were found'], ['silent', '/framing', 'No two of these articles carry the same claim'], ['silent', '/report', 'No line is chosen'], ['silent', '/findings', 'No two of these articles'],
  ] as const)('%s%s', async (story, path, words) => {
    const page = await open(`${await { alone, silent }[story](open)}${path}`);
    expect(await page.locator('main').innerText()).toContain(words);
    await expectSound(page);
  });
});
