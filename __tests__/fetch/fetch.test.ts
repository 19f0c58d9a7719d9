import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openMemory } from '#lib/fetch/index.ts';
import { certificate, changedHere, expired, fetchHere, html, moved, problemOf, withSite } from './world.ts';
import type { Site } from './world.ts';

const MEGABYTE = 1024 * 1024;

describe('a page', () => {
  test('comes with its final address, type and time', async () => {
    await withSite({ '/old': moved('/new'), '/new': html('<p>The bridge in Onitsha is open again.</p>') }, async (site, at) => {
      const answer = await fetchHere(at('/old#top'), { now: () => Date.UTC(2026, 4, 1, 12) });
      expect(answer).toMatchObject({ url: at('/new'), contentType: 'text/html; charset=utf-8', fetched: '2026-05-01T12:00:00.000Z' });
      expect('bytes' in answer && new TextDecoder().decode(answer.bytes)).toBe('<p>The bridge in Onitsha is open again.</p>');
      const { headers } = site.asked.at(-1)!;
      expect(headers['user-agent']).toMatch(/^Claimline\/\d/);
      expect(headers.cookie).toBeUndefined();
    });
  });

  test.each([['gzip', gzipSync], ['deflate', deflateSync], ['br', brotliCompressSync]])('is unpacked from %s', async (encoding, pack) => {
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(pack('ferry '.repeat(5000))); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toBe('fetched 30000 bytes');
    });
  });

  test('cookies are never kept', async () => {
    await withSite({
      '/a': (response) => { response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end(); },
      '/b': html('words'),
    }, async (site, at) => {
      await fetchHere(at('/a'));
      expect(site.asked.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined, undefined]);
    });
  });

  test('is fetched over a secure connection', async () => {
    await withSite({ '/a': html('words') }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a'), { certificates: certificate }))).toBe('fetched 5 bytes');
    }, 'valid');
  });

  test('is not sent again to who knows it', async () => {
    await withSite({ '/a': (response, { headers }) => {
      if (headers['if-none-match'] === '"v1"' || headers['if-modified-since'] === 'Fri, 01 May 2026 12:00:00 GMT') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"', 'last-modified': 'Fri, 01 May 2026 12:00:00 GMT' }).end('words');
    } }, async (_, at) => {
      const first = await changedHere(at('/a'), { etag: null, modified: null });
      expect(first).toMatchObject({ marks: { etag: '"v1"', modified: 'Fri, 01 May 2026 12:00:00 GMT' } });
      expect(await changedHere(at('/a'), { etag: '"v1"', modified: null })).toBeNull();
      expect(await changedHere(at('/a'), { etag: null, modified: 'Fri, 01 May 2026 12:00:00 GMT' })).toBeNull();
      expect(await changedHere(at('/a'), { etag: '"v0"', modified: null })).toMatchObject({ contentType: 'text/html' });
    });
  });

  test('an address with letters beyond ASCII in a redirect', async () => {
    await withSite({ '/a': (response) => { response.writeHead(302, { location: Buffer.from('/não').toString('latin1') }).end(); }, '/n%C3%A3o': html('words') }, async (_, at) => {
      expect(await fetchHere(at('/a'))).toMatchObject({ url: at('/n%C3%A3o') });
    });
  });
});

describe('an answer other than the page', () => {
  test.each([
    [401, {}, /asks for a login \(401\)/, { retry: false }],
    [402, {}, /asks for payment \(402\)/, { retry: false }],
    [403, {}, /refuses to serve this page to programs \(403\): open it in a browser/, { retry: false }],
    [404, {}, /has no page at this address \(404\)/, { retry: false }],
    [410, {}, /has removed this page \(410\)/, { retry: false }],
    [418, {}, /answers 418 instead of a page/, { retry: false }],
    [451, {}, /legal reasons \(451\)/, { retry: false }],
    [429, { 'retry-after': '120' }, /asked too often \(429\): try again in 2 min/, { retry: true, after: 120 }],
    [429, { 'retry-after': 'Fri, 01 May 2026 12:00:30 GMT' }, /try again in 30 s/, { retry: true, after: 30 }],
    [429, { 'retry-after': 'soon' }, /try again later/, { retry: true }],
    [500, {}, /has a fault of its own \(500\)/, { retry: true }],
    [503, { 'retry-after': '5' }, /try again in 5 s/, { retry: true, after: 5 }],
    [204, {}, /no content \(204\)/, { retry: false }],
    [304, {}, /answers 304/, { retry: false }],
  ])('%d %j', async (status, headers, message, rest) => {
    await withSite({ '/a': (response) => { response.writeHead(status, headers).end(); } }, async (_, at) => {
      const answer = await fetchHere(at('/a'), { now: () => Date.UTC(2026, 4, 1, 12) });
      expect(answer).toEqual({ problem: expect.stringMatching(message), ...rest });
    });
  });

  test.each(['image/jpeg', 'video/mp4', 'text/css', 'application/javascript', 'font/woff2', 'application/x-msdownload', 'image/svg+xml'])('%s is no article', async (type) => {
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-type': type }).end('x'); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain(`sends no article there but ${type}`);
    });
  });

  test.each(['text/plain', 'application/pdf', 'application/rss+xml', 'application/ld+json', 'application/xhtml+xml', 'application/octet-stream', 'message/rfc822', 'text/xml;charset=utf-8'])('%s may be one', async (type) => {
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-type': type }).end('x'); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toBe('fetched 1 bytes');
    });
  });

  test('an empty page', async () => {
    await withSite({ '/a': html('') }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain('sends an empty page');
    });
  });
});

describe('redirects', () => {
  test('a circle is told', async () => {
    await withSite({ '/a': moved('/b'), '/b': moved('/a') }, async (site, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toMatch(/redirects in a circle \(back to .*\/a\).*cookies/);
      expect(site.asked).toHaveLength(3);
    });
  });

  test('an endless way is left', async () => {
    const pages = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`/${at}`, moved(`/${at + 1}`)]));
    await withSite(pages, async (_, at) => {
      expect(problemOf(await fetchHere(at('/0')))).toContain('redirects more than 8 times');
    });
  });

  test.each([
    ['http://169.254.169.254/latest/', 'link-local'], ['http://[::1]/', 'this very computer'], ['file:///etc/passwd', 'only http:// and https://'],
    ['http://user:pass@news.test/', 'user name or password'], ['http://', 'is no web address'],
  ])('to %s are refused', async (to, message) => {
    await withSite({ '/a': moved(to) }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain(message);
    });
  });

  test('a redirect to another name is looked up and checked', async () => {
    await withSite({ '/a': moved('http://inside.test/') }, async (_, at) => {
      const lookup = async (host: string) => [{ address: host === 'inside.test' ? '192.168.0.1' : '127.0.0.1', family: 4 }];
      expect(problemOf(await fetchHere(at('/a'), { lookup }))).toContain('inside.test leads to a private address');
    });
  });
});

describe('limits', () => {
  test('a page that announces too much is not begun', async () => {
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-length': String(200 * MEGABYTE) }).write('x'); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toMatch(/would send 200 MB, more than the 25 MB allowed/);
    });
  });

  test('a page that announces nothing is left when it grows too large', async () => {
    await withSite({ '/a': (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => { if (!response.destroyed) response.write('x'.repeat(65536), () => setImmediate(more)); };
      more();
    } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a'), { limits: { bytes: MEGABYTE } }))).toMatch(/more than the 1 MB allowed/);
    });
  });

  test('a page that unpacks to too much is left', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * MEGABYTE));
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toMatch(/unpacks to 2\d MB or more, more than the 25 MB allowed/);
    });
  });

  test.each([['gzip', 'broken'], ['gzip, br', 'packs the page in a way that is not read'], ['compress', 'packs the page in a way']])('a page badly packed as %s', async (encoding, message) => {
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end('no such packing'); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain(message);
    });
  });

  test('a packed page cut short is no page', async () => {
    const whole = gzipSync('ferry '.repeat(5000));
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length / 2)); } }, async (_, at) => {
      expect(await fetchHere(at('/a'))).toMatchObject({ problem: expect.stringContaining('compression is broken'), retry: true });
    });
  });

  test.each(['before the answer', 'in the middle of it'])('a server that falls silent %s', async (when) => {
    await withSite({ '/a': (response) => { if (when.startsWith('in')) response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'); } }, async (_, at) => {
      expect(await fetchHere(at('/a'), { limits: { milliseconds: 300 } })).toMatchObject({ problem: expect.stringMatching(/took longer than/), retry: true });
    });
  });

  test('a name service that falls silent', async () => {
    expect(await fetchHere('http://news.test/', { lookup: () => new Promise(() => undefined), limits: { milliseconds: 100 } })).toMatchObject({ retry: true });
  });

  test('a server that breaks off', async () => {
    await withSite({ '/a': (response) => { response.writeHead(200, { 'content-length': '100' }).write('<p>', () => response.destroy()); } }, async (_, at) => {
      expect(await fetchHere(at('/a'))).toMatchObject({ problem: expect.stringContaining('broke the connection off'), retry: true });
    });
  });

  test('a fetch that is stopped', async () => {
    await withSite({ '/a': () => undefined }, async (_, at) => {
      expect(await fetchHere(at('/a'), { signal: AbortSignal.timeout(100) })).toEqual({ problem: 'The fetch was stopped before the page had come: start it again.', retry: true });
    });
  });

  test('nobody listens', async () => {
    let gone = '';
    await withSite({}, async (_, at) => { gone = at('/a'); });
    expect(await fetchHere(gone)).toMatchObject({ problem: expect.stringContaining('refuses the connection'), retry: true });
  });

  test('a server that speaks no HTTP', async () => {
    await withSite({ '/a': (response) => { response.socket?.end('220 mail.example ESMTP\r\n'); } }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain('does not answer as a web server');
    });
  });
});

describe('certificates', () => {
  test('signed by itself', async () => {
    await withSite({ '/a': html('words') }, async (_, at) => {
      expect(await fetchHere(at('/a'))).toMatchObject({ problem: expect.stringMatching(/cannot be trusted: its certificate is signed by itself alone/), retry: false });
    }, 'valid');
  });

  test('expired', async () => {
    await withSite({ '/a': html('words') }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a'), { certificates: expired }))).toContain('its certificate has expired');
    }, 'expired');
  });

  test('of another name', async () => {
    await withSite({ '/a': html('words') }, async (site) => {
      expect(problemOf(await fetchHere(`https://other.test:${site.port}/a`, { certificates: certificate }))).toContain('is for another name');
    }, 'valid');
  });

  test('a plain server behind https', async () => {
    await withSite({ '/a': html('words') }, async (site) => {
      expect(problemOf(await fetchHere(`https://news.test:${site.port}/a`))).toContain('TLS error');
    });
  });
});

const robots = (text: string) => html(text);

describe('robots.txt', () => {
  const page = html('words');

  test.each([
    ['User-agent: *\nDisallow: /', 'robots.txt'],
    ['User-agent: Claimline\nDisallow: /a\n\nUser-agent: *\nAllow: /', 'robots.txt'],
    ['User-agent: Claimline\nAllow: /\n\nUser-agent: *\nDisallow: /', 'fetched'],
    ['User-agent: *\nDisallow: /private', 'fetched'],
    ['User-agent: *\nDisallow: /*?id=', 'fetched'],
    ['<html>no such thing', 'fetched'],
    ['', 'fetched'],
  ])('%j: %s', async (text, expected) => {
    await withSite({ '/robots.txt': robots(text), '/a': page }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain(expected);
    });
  });

  test.each([[404, 'fetched'], [403, 'fetched'], [500, 'The robots.txt of'], [503, 'The robots.txt of'], [429, 'The robots.txt of']])('answered with %d: %s', async (status, expected) => {
    await withSite({ '/robots.txt': (response) => { response.writeHead(status).end(); }, '/a': page }, async (_, at) => {
      const answer = await fetchHere(at('/a'));
      expect(problemOf(answer)).toContain(expected);
      if (status >= 429) expect(answer).toMatchObject({ retry: true });
    });
  });

  test('one in a circle says nothing', async () => {
    await withSite({ '/robots.txt': moved('/robots.txt'), '/a': page }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toBe('fetched 5 bytes');
    });
  });

  test('of one that is endless the first half megabyte counts', async () => {
    await withSite({ '/robots.txt': robots(`User-agent: *\nDisallow: /a\n${'# filler\n'.repeat(200_000)}`), '/a': page }, async (_, at) => {
      expect(problemOf(await fetchHere(at('/a')))).toContain('robots.txt');
    });
  });

  test('is read once for many pages, and again after a day', async () => {
    await withSite({ '/robots.txt': robots('User-agent: *\nDisallow: /x'), '/a': page }, async (site, at) => {
      const memory = openMemory();
      let time = 0;
      for (const hours of [0, 1, 23, 25]) {
        time = hours * 3600 * 1000;
        await fetchHere(at('/a'), { memory, now: () => time });
      }
      expect(site.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(2);
    });
  });

  describe('asked for by many at once', () => {
    const slow = (text: string, status = 200) => (response: ServerResponse): void => { setTimeout(() => { response.writeHead(status).end(text); }, 60); };
    const asksOf = (site: Site): number => site.asked.filter(({ path }) => path === '/robots.txt').length;

    test.each([['User-agent: *\nDisallow: /x', 200, 'fetched'], ['User-agent: *\nDisallow: /', 200, 'robots.txt'], ['', 503, 'The robots.txt of']])('%j (%d) is sent once', async (text, status, expected) => {
      await withSite({ '/robots.txt': slow(text, status), '/a': page }, async (site, at) => {
        const memory = openMemory();
        const answers = await Promise.all(Array.from({ length: 8 }, () => fetchHere(at('/a'), { memory })));
        for (const answer of answers) expect(problemOf(answer)).toContain(expected);
        expect(asksOf(site)).toBe(1);
        expect(memory.asking.size).toBe(0);
      });
    });

    test('is asked for anew when who asked first is stopped', async () => {
      await withSite({ '/robots.txt': slow(''), '/a': page }, async (site, at) => {
        const memory = openMemory();
        const [first, second] = await Promise.all([fetchHere(at('/a'), { memory, signal: AbortSignal.timeout(20) }), fetchHere(at('/a'), { memory })]);
        expect([problemOf(first), problemOf(second)]).toEqual([expect.stringContaining('was stopped'), 'fetched 5 bytes']);
        expect(asksOf(site)).toBe(2);
      });
    });
  });

  test('a redirect to another site asks that site', async () => {
    await withSite({ '/robots.txt': robots('User-agent: *\nDisallow: /'), '/b': page }, async (other) => {
      await withSite({ '/a': moved(`http://other.test:${other.port}/b`) }, async (_, at) => {
        expect(problemOf(await fetchHere(at('/a')))).toContain('other.test');
        expect(other.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
      });
    });
  });
});

describe('turns at a host', () => {
  const waits = async (text: string, count: number): Promise<number[]> => {
    const waited: number[] = [];
    await withSite({ '/robots.txt': robots(text), '/a': html('words') }, async (_, at) => {
      const memory = openMemory();
      for (let times = 0; times < count; times += 1) await fetchHere(at('/a'), { memory, now: () => 0, wait: async (milliseconds) => { waited.push(milliseconds); } });
    });
    return waited;
  };

  test('a second passes between requests', async () => {
    expect(await waits('', 4)).toEqual([1000, 2000, 3000]);
  });

  test('a site that asks for more is given more, within reason', async () => {
    expect(await waits('User-agent: *\nCrawl-delay: 5', 3)).toEqual([5000, 10_000]);
    expect(await waits('User-agent: *\nCrawl-delay: 86400', 2)).toEqual([10_000]);
  });

  test('hosts do not wait for each other', async () => {
    const memory = openMemory();
    const wait = async (): Promise<void> => { throw new Error('nobody waits'); };
    await withSite({ '/a': html('words') }, async (site) => {
      for (const host of ['a.test', 'b.test', 'c.test']) expect(problemOf(await fetchHere(`http://${host}:${site.port}/a`, { memory, wait }))).toBe('fetched 5 bytes');
    });
  });
});
