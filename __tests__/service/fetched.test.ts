import { describe, expect, test } from '@jest/globals';
import { beginImport, cancelImport, createStory, followFeed, listFeeds, listOpenImports, offer, readImport, readVersions, refetch, startImport, unfollowFeed } from '#lib/service/index.ts';
import type { Feed } from '#lib/service/index.ts';
import { pollFeed } from '#lib/service/worker/poll-feed.ts';
import { here, html, withSite } from '../fetch/world.ts';
import type { Pages } from '../fetch/world.ts';
import { newSlug } from '../store/articles.ts';
import { importInto, until, withWorker } from './imported.ts';

const page = (hurt: number, ward = 1): string => `<html><head><title>Flood in ward ${ward}</title></head><body><article><h1>Flood in ward ${ward}</h1>${[
  `At least ${hurt} people were hurt in the flood in ward ${ward} on Monday, the county said, and the hospital took in all of them.`,
  'The bridge was closed for two days, and the ferry carried whoever had to cross the river in the meantime, its owner said.',
  'The water came after a week of rain that no station in the county had recorded before, the office for weather said.',
].map((paragraph) => `<p>${paragraph}</p>`).join('')}</article></body></html>`;

const fetching = here();
const signal = new AbortController().signal;

withWorker(() => {
  describe('an address', () => {
    test('that asks for patience is fetched when the time has come, and says meanwhile why', async () => {
      let asked = 0;
      const pages: Pages = { '/flood': (response) => {
        asked += 1;
        if (asked === 1) response.writeHead(429, { 'retry-after': '3' }).end();
        else html(page(40))(response);
      } };
      await withSite(pages, async (_, at) => {
        const slug = await createStory(newSlug());
        const id = await beginImport({ slug, origin: 'command', review: false });
        await offer(id, [{ kind: 'address', url: at('/flood') }]);
        await startImport(id);
        const begun = Date.now();
        const waiting = (await until(id, ({ items }) => items[0]?.retryAt != null)).items[0];
        expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, problem: expect.stringMatching(/asked too often \(429\): try again in 3 s/) });
        expect((await until(id, ({ state }) => state === 'done')).items[0]).toMatchObject({ state: 'added', problem: null });
        expect(Date.now() - begun).toBeGreaterThan(2500);
        expect(asked).toBe(2);
      });
    });

    test('that asks for patience can be dropped meanwhile', async () => {
      await withSite({ '/flood': (response) => { response.writeHead(503, { 'retry-after': '2' }).end(); } }, async (site, at) => {
        const id = await beginImport({ slug: await createStory(newSlug()), origin: 'command', review: false });
        await offer(id, [{ kind: 'address', url: at('/flood') }]);
        await startImport(id);
        await until(id, ({ items }) => items[0]?.retryAt != null);
        const asked = site.asked.length;
        expect(await cancelImport(id)).toBe(true);
        await new Promise((resolve) => { setTimeout(resolve, 3500); });
        expect(site.asked).toHaveLength(asked);
        expect((await readImport(id))?.items[0]?.state).toBe('cancelled');
      });
    });

    test('asked again keeps what changed as a version', async () => {
      let hurt = 50;
      await withSite({ '/flood': (response) => { html(page(hurt))(response); } }, async (_, at) => {
        const slug = await createStory(newSlug());
        const key = (await importInto(slug, [{ kind: 'address', url: at('/flood') }])).items[0]?.report[0]?.id ?? '';
        hurt = 60;
        const again = await until(await refetch(slug, key), ({ state }) => state === 'done');
        expect(again.items[0]?.report).toMatchObject([{ id: key, renewed: true }]);
        expect((await readVersions(slug, key)).map(({ article }) => /least (\d+)/.exec(article.text)?.[1])).toEqual(['50', '60']);
        const unchanged = await until(await refetch(slug, key), ({ state }) => state === 'done');
        expect(unchanged.items[0]?.problem).toMatch(/^Unchanged/);
      });
    });

    test.each([[404, /has no page at this address/], [403, /refuses to serve this page to programs/]])('that answers %d is refused at once', async (status, problem) => {
      await withSite({ '/flood': (response) => { response.writeHead(status).end(); } }, async (_, at) => {
        const found = await importInto(await createStory(newSlug()), [{ kind: 'address', url: at('/flood') }]);
        expect(found.items[0]).toMatchObject({ state: 'refused', problem: expect.stringMatching(problem) });
      });
    });
  });

  describe('a feed', () => {
    const feed = (wards: readonly number[], at: (path: string) => string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>Lagos Lamp – World</title>${wards.map((ward) => `<item><title>Flood in ward ${ward}</title><link>${at(`/${ward}`)}</link><description>In short.</description></item>`).join('')}</channel></rss>`;

    const followed = async (slug: string, url: string, words = ''): Promise<Feed> => {
      await followFeed(slug, url, words);
      for (let left = 200; left > 0; left -= 1) {
        const found = (await listFeeds(slug))[0];
        if (found !== undefined && found.checkedAt !== null) return found;
        await new Promise((resolve) => { setTimeout(resolve, 50); });
      }
      throw new Error('the feed was not asked');
    };

    test('tells its title, proposes what is new in it once, and is not sent again unchanged', async () => {
      let wards = [1, 2];
      const pages: Record<string, Pages[string]> = Object.fromEntries([1, 2, 3].map((ward) => [`/${ward}`, html(page(40 + ward, ward))]));
      await withSite(pages, async (site, at) => {
        const answers: number[] = [];
        pages['/feed'] = (response, { headers }) => {
          const etag = `"${wards.join()}"`;
          answers.push(headers['if-none-match'] === etag ? 304 : 200);
          if (headers['if-none-match'] === etag) response.writeHead(304).end();
          else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feed(wards, at));
        };
        const slug = await createStory(newSlug());
        const { id, title, problem } = await followed(slug, at('/feed'));
        expect([title, problem]).toEqual(['Lagos Lamp – World', null]);
        const [first] = await listOpenImports(slug);
        expect(first).toMatchObject({ origin: 'feed', title: 'Lagos Lamp – World' });
        const read = await until(first?.id ?? '', ({ items }) => items.every(({ state }) => state === 'read'));
        expect(read.items.map(({ articles }) => articles[0]?.article.title)).toEqual(['Flood in ward 1', 'Flood in ward 2']);

        await pollFeed(id, signal, fetching);
        wards = [1, 2, 3];
        await pollFeed(id, signal, fetching);
        expect(answers).toEqual([200, 304, 200]);
        const open = await listOpenImports(slug);
        expect(open.map(({ items }) => items.map(({ url }) => url))).toEqual([[at('/3')], [at('/1'), at('/2')]]);
        expect(site.asked.filter(({ path }) => path === '/1')).toHaveLength(1);
        await unfollowFeed(slug, id);
        expect(await listFeeds(slug)).toEqual([]);
      });
    });

    test('proposes only what has one of the words in its title, and no more at once than a person can look at', async () => {
      const wards = Array.from({ length: 130 }, (_, at) => at + 100);
      const pages: Record<string, Pages[string]> = {};
      await withSite(pages, async (_, at) => {
        const items = wards.map((ward) => `<item><title>Flood in ward ${ward}</title><guid>${ward}</guid><description>${`<p>Ward ${ward} was flooded, and ${ward} people were hurt there, the county said.</p>`.repeat(2)}</description></item>`);
        pages['/feed'] = html(`<?xml version="1.0"?><rss version="2.0"><channel><title>Lamp</title>${items.join('')}<item><title>Cricket</title><guid>c</guid><description>Manila won by two wickets on Sunday, the board said.</description></item></channel></rss>`);
        const slug = await createStory(newSlug());
        const { id } = await followed(slug, at('/feed'), 'quake, FLOOD');
        await pollFeed(id, signal, fetching);
        await pollFeed(id, signal, fetching);
        expect((await listOpenImports(slug)).map(({ items: proposed }) => proposed.length)).toEqual([30, 100]);
      });
    });

    test.each([
      [429, 'x', /asked too often/], [404, 'x', /has no page at this address/], [200, '<html><body>No feed</body></html>', /\w{3}.*\.$/],
    ])('that answers %d with %j says what is wrong', async (status, body, problem) => {
      await withSite({ '/feed': (response) => { response.writeHead(status, { 'content-type': 'text/html', 'retry-after': '60' }).end(body); } }, async (_, at) => {
        const slug = await createStory(newSlug());
        expect((await followed(slug, at('/feed'))).problem).toMatch(problem);
        expect(await listOpenImports(slug)).toEqual([]);
      });
    });
  });
}, fetching);
