import { describe, expect, test } from '@jest/globals';
import { fetchAddress, openMemory, publicWeb } from '#lib/fetch/index.ts';
import { fetchHere, html, problemOf, withSite } from './world.ts';

describe('addresses that are never asked', () => {
  test.each([
    ['10.1.2.3', 'private'], ['172.16.0.1', 'private'], ['172.31.255.255', 'private'], ['192.168.1.1', 'private'],
    ['127.0.0.1', 'this very computer'], ['127.255.255.254', 'this very computer'], ['0.0.0.0', 'no address'], ['0.1.2.3', 'no address'],
    ['169.254.169.254', 'link-local'], ['100.64.0.1', 'provider'], ['100.100.100.200', 'provider'], ['224.0.0.1', 'multicast'], ['239.255.255.250', 'multicast'],
    ['255.255.255.255', 'broadcast'], ['240.0.0.1', 'reserved'], ['198.18.0.1', 'reserved'], ['192.0.2.1', 'reserved'], ['198.51.100.7', 'reserved'],
    ['203.0.113.9', 'reserved'], ['192.0.0.192', 'reserved'], ['192.88.99.1', 'reserved'], ['168.63.129.16', 'metadata'],
    ['::', 'no address'], ['::1', 'this very computer'], ['fe80::1', 'link-local'], ['fc00::1', 'private'], ['fd00:ec2::254', 'private'], ['ff02::1', 'multicast'],
    ['::ffff:127.0.0.1', 'hidden'], ['::ffff:8.8.8.8', 'hidden'], ['::7f00:1', 'reserved'], ['::ffff:0:7f00:1', 'reserved'],
    ['64:ff9b::7f00:1', 'this very computer'], ['64:ff9b::a9fe:a9fe', 'link-local'], ['64:ff9b:1::7f00:1', 'reserved'],
    ['2002:7f00:1::', 'tunnel'], ['2002:c0a8:101::1', 'tunnel'], ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'tunnel'], ['2606:4700::5efe:a00:1', 'tunnel'], ['2606:4700::200:5efe:a00:1', 'tunnel'],
    ['2001:db8::1', 'reserved'], ['3fff::1', 'reserved'], ['100::1', 'reserved'], ['fec0::1', 'reserved'], ['5f00::1', 'reserved'], ['not an address', 'no valid'],
  ])('%s: %s', (address, kind) => {
    expect(publicWeb.refuses(address)).toContain(kind);
  });

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001:80b::200e', '64:ff9b::808:808'])('%s may be asked', (address) => {
    expect(publicWeb.refuses(address)).toBeNull();
  });

  test.each([
    'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.0.0.1/', 'http://0177.0.0.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:a9fe:a9fe]/',
    'http://169.254.169.254/latest/meta-data/', 'http://0/', 'http://[fe80::1]/', 'http://①②⑦.⓪.⓪.①/',
  ])('%s, however it is written', async (address) => {
    expect(problemOf(await fetchAddress(address, { memory: openMemory() }))).toMatch(/only public web sites are fetched/);
  });
});

describe('addresses that are no web address', () => {
  test.each([
    ['file:///etc/passwd', 'only http:// and https://'], ['ftp://example.org/a', 'only http:// and https://'], ['data:text/html,hello', 'only http:// and https://'],
    ['javascript:alert(1)', 'only http:// and https://'], ['gopher://example.org/', 'only http:// and https://'], ['blob:https://example.org/1', 'only http:// and https://'],
    ['example.org/article', 'is no web address'], ['', 'is no web address'], ['http://', 'is no web address'], ['https://exa mple.org/', 'is no web address'], ['http://1.2.3.4.5/', 'is no web address'],
    ['https://ada:secret@example.org/', 'user name or password'], ['https://ada@example.org/', 'user name or password'],
    ['http://example.org:22/', 'port 22'], ['http://example.org:6379/', 'port 6379'], ['https://example.org:25/', 'port 25'],
    [`https://example.org/${'a'.repeat(9000)}`, 'longer than 8192'],
  ])('%.60s: %s', async (address, message) => {
    const answer = await fetchAddress(address, { lookup: async () => { throw new Error('nothing is looked up'); } });
    expect(problemOf(answer)).toContain(message);
    expect(answer).toMatchObject({ retry: false });
    expect(problemOf(answer)).not.toContain('secret');
  });
});

describe('names', () => {
  test('a name that leads inside is refused', async () => {
    expect(problemOf(await fetchAddress('https://intranet.example/', { lookup: async () => [{ address: '10.0.0.7', family: 4 }] })))
      .toBe('intranet.example leads to a private address (10.0.0.7): only public web sites are fetched; save the page and give the file instead.');
  });

  test('a name that leads inside and outside is refused', async () => {
    const lookup = async () => [{ address: '93.184.215.14', family: 4 }, { address: '::1', family: 6 }];
    expect(problemOf(await fetchAddress('https://both.example/', { lookup }))).toContain('this very computer');
  });

  test('a name without an address', async () => {
    const lookup = async () => { throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }); };
    expect(await fetchAddress('https://nowhere.example/', { lookup })).toEqual({ problem: 'nowhere.example was not found: there is no server of this name; check the address for a typing error.', retry: false });
  });

  test('a name service that does not answer is asked again later', async () => {
    const lookup = async () => { throw Object.assign(new Error('getaddrinfo EAI_AGAIN'), { code: 'EAI_AGAIN' }); };
    expect(await fetchAddress('https://nowhere.example/', { lookup })).toMatchObject({ retry: true });
  });

  test('the connection goes to the address that was checked, though the name points elsewhere by then', async () => {
    await withSite({ '/a': html('here') }, async (site, at) => {
      let times = 0;
      const lookup = async () => {
        times += 1;
        return [{ address: times <= 2 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
      };
      expect(problemOf(await fetchHere(at('/a'), { lookup }))).toBe('fetched 4 bytes');
      expect(times).toBe(2);
      expect(problemOf(await fetchHere(at('/a'), { lookup }))).toContain('private address');
      expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
    });
  });
});
