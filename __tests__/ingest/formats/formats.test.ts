import { gzipSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from '@jest/globals';
import { BODY_HTML, docx, mail, newsml, nitf, PAGE, PARAGRAPHS, pdf, read, response, rss, TEXT, TITLE, utf8, warc, zip } from './files.ts';

const one = async (name: string, content: Uint8Array | string, more = {}) => {
  const { articles, problems, links } = await read(name, content, more);
  expect(problems).toEqual([]);
  expect(links).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!.article;
};

const prose = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** The text of the article proper. */
const bodyOf = ({ text, body }: { text: string; body: readonly { start: number; end: number }[] }): string => prose(body.map(({ start, end }) => text.slice(start, end)).join('\n'));

const news = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join('\n\n'), datePublished: '2026-05-01T12:00:00Z', author: [{ '@type': 'Person', name: 'Halima Said' }], publisher: { '@type': 'Organization', name: 'Coast Courier' }, url: 'https://courier.example/lamu' };
const row = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('every format gives headline and text of its article, and nothing else', () => {
  const cases: readonly (readonly [string, string, () => Uint8Array | string | Promise<Uint8Array>])[] = [
    ['plain text', 'a.txt', () => TEXT],
    ['text without an extension', 'a', () => TEXT],
    ['Markdown', 'a.md', () => `# ${TITLE}\n\n${PARAGRAPHS.map((paragraph) => paragraph.replace('Lamu island', '[Lamu island](https://maps.example/lamu "map")').replace('At least', '**At least**')).join('\n\n')}\n\n---\n`],
    ['HTML', 'a.html', () => PAGE],
    ['HTML without a doctype', 'a.htm', () => PAGE.replace('<!DOCTYPE html>', '')],
    ['PDF', 'a.pdf', () => pdf(TITLE, PARAGRAPHS)],
    ['PDF in two columns', 'a.pdf', () => pdf(TITLE, PARAGRAPHS, { columns: 2, rows: 10 })],
    ['PDF in three columns, words divided, paragraphs indented', 'a.pdf', () => pdf(TITLE, PARAGRAPHS, { columns: 3, rows: 15, divide: true, indent: true })],
    ['Word', 'a.docx', () => docx([['Title', TITLE], ...PARAGRAPHS.map((paragraph) => [null, paragraph] as const)])],
    ['mail', 'a.eml', () => mail({ From: 'Desk <desk@courier.example>', To: 'me@example.org', Subject: `Fwd: ${TITLE}`, Date: 'Fri, 01 May 2026 12:00:00 +0300', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': 'base64' }, Buffer.from(PARAGRAPHS.join('\n\n')).toString('base64'))],
    ['page saved as MHTML', 'a.mhtml', () => mail({ From: '<Saved by Blink>', 'Snapshot-Content-Location': 'https://courier.example/lamu', Subject: 'x', 'Content-Type': 'multipart/related; type="text/html"; boundary="----Part"' }, `------Part\nContent-Type: text/html\nContent-Transfer-Encoding: base64\nContent-Location: https://courier.example/lamu\n\n${Buffer.from(PAGE).toString('base64')}\n------Part\nContent-Type: text/html\nContent-Location: cid:frame@mhtml.blink\n\n<html><body><p>Buy now: the best umbrellas of the season, at prices nobody can refuse, only this week and only here.</p></body></html>\n------Part\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n------Part--\n`)],
    ['JSON of schema.org', 'a.json', () => JSON.stringify(news)],
    ['JSON-LD with a graph', 'a.json', () => JSON.stringify({ '@graph': [{ '@type': 'WebSite', name: 'Coast Courier' }, { ...news, articleBody: BODY_HTML }] })],
    ['ninjs', 'a.json', () => JSON.stringify({ uri: 'https://courier.example/1', type: 'text', versioncreated: '2026-05-01T12:00:00Z', headline: TITLE, byline: 'Halima Said', body_xhtml: `<div>${BODY_HTML}</div>`, provider: 'Coast Courier' })],
    ['ninjs 2', 'a.json', () => JSON.stringify({ uri: 'https://courier.example/1', standard: { name: 'ninjs', version: '2.0' }, headlines: [{ role: 'main', value: TITLE }], bodies: [{ role: 'main', contenttype: 'text/html', value: BODY_HTML }] })],
    ['a database’s export', 'a.json', () => JSON.stringify([{ id: 1, date: '2026-05-01T12:00:00', link: 'https://courier.example/lamu', title: { rendered: TITLE }, content: { rendered: BODY_HTML } }])],
    ['JSON lines', 'a.jsonl', () => `${JSON.stringify({ headline: TITLE, body: PARAGRAPHS.join('\n') })}\n`],
    ['CSV', 'a.csv', () => `Headline,Publication,Date,Body Text\n${row(TITLE)},Coast Courier,2026-05-01,${row(PARAGRAPHS.join('\n'))}\n`],
    ['TSV', 'a.tsv', () => `title\turl\ttext\n${TITLE}\thttps://courier.example/lamu\t${row(PARAGRAPHS.join('\n\n'))}\n`],
    ['CSV by semicolons, with a mark of a spreadsheet', 'a.csv', () => `\ufeffsep=;\r\nTitle;Text\r\n${row(TITLE)};${row(BODY_HTML)}\r\n`],
    ['RSS with full texts', 'a.xml', () => rss(`<item><title>${TITLE}</title><link>https://courier.example/lamu</link><pubDate>Fri, 01 May 2026 12:00:00 GMT</pubDate><dc:creator>Halima Said</dc:creator><content:encoded><![CDATA[${BODY_HTML}<p>The post ${TITLE} appeared first on Coast Courier.</p>]]></content:encoded></item>`)],
    ['Atom with full texts', 'feed', () => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Courier</title><entry><title>${TITLE}</title><link href="https://courier.example/lamu"/><updated>2026-05-01T12:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${BODY_HTML}</div></content></entry></feed>`],
    ['JSON Feed', 'feed.json', () => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Coast Courier', items: [{ id: '1', url: 'https://courier.example/lamu', title: TITLE, content_html: BODY_HTML }] })],
    ['NITF', 'a.xml', () => nitf(TITLE, PARAGRAPHS)],
    ['NewsML-G2 with XHTML', 'a.xml', () => newsml(TITLE, `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${BODY_HTML}</body></html></inlineXML>`)],
    ['NewsML-G2 with NITF', 'a.xml', () => newsml(TITLE, `<inlineXML contenttype="application/nitf+xml">${nitf(TITLE, PARAGRAPHS).replace(/<\?xml.*?\?>/, '')}</inlineXML>`)],
    ['NewsML-G2 with plain text', 'a.xml', () => newsml(TITLE, `<inlineData contenttype="text/plain">${PARAGRAPHS.join('\n\n')}</inlineData>`)],
    ['WARC', 'a.warc', () => warc([{ type: 'warcinfo', url: '', content: 'software: x' }, { url: 'https://courier.example/lamu', content: response(PAGE) }, { url: 'https://courier.example/a.css', content: response('p {}', { 'Content-Type': 'text/css' }) }, { url: 'https://courier.example/old', content: response('', {}, '301 Moved') }])],
    ['WARC packed record by record', 'a.warc.gz', () => Uint8Array.from(Buffer.concat([gzipSync(warc([{ type: 'warcinfo', url: '', content: 'software: x' }])), gzipSync(warc([{ url: 'https://courier.example/lamu', content: response(PAGE) }]))]))],
    ['a packed page', 'a.html.gz', () => Uint8Array.from(gzipSync(PAGE))],
    ['ZIP', 'a.zip', () => zip({ 'story/a.html': PAGE, 'story/a_files/ad.html': '<p>Buy now</p>', 'story/photo.jpg': 'x', '__MACOSX/story/._a.html': 'x' })],
    ['ZIP in a ZIP', 'a.zip', () => zip({ 'inner.zip': zip({ 'a.txt': TEXT }) })],
  ];

  test.each(cases)('%s', async (_, name, make) => {
    const article = await one(name, await make());
    expect(article.title).toBe(TITLE);
    // Whether the headline counts as body is the reader's of each format.
    expect(bodyOf(article).replace(TITLE, '').trim()).toBe(prose(PARAGRAPHS.join(' ')));
    expect(article.text.startsWith(TITLE)).toBe(true);
    expect(article.text).not.toMatch(/umbrellas|appeared first|at anchor|Page 1/);
  });
});

describe('what a format says of its article', () => {
  test.each([
    ['a.json', () => JSON.stringify(news)], ['a.xml', () => nitf(TITLE, PARAGRAPHS)],
    ['a.xml', () => newsml(TITLE, `<inlineData contenttype="text/plain">${PARAGRAPHS.join('\n\n')}</inlineData>`)],
    ['a.csv', () => `title,source,published,author,text\n${row(TITLE)},Coast Courier,1777636800,Halima Said,${row(PARAGRAPHS.join('\n\n'))}`],
    ['a.xml', () => rss(`<item><title>${TITLE}</title><link>https://courier.example/lamu</link><pubDate>Fri, 01 May 2026 12:00:00 GMT</pubDate><dc:creator>Halima Said</dc:creator><content:encoded><![CDATA[${BODY_HTML}]]></content:encoded></item>`, 'Coast Courier – World')],
  ] as const)('%s', async (name, make) => {
    const { outlet, published, byline, title } = await one(name, make());
    expect({ outlet, byline, title }).toEqual({ outlet: 'Coast Courier', byline: 'Halima Said', title: TITLE });
    expect(published).toMatch(/^2026-05-01T12:00(?::00)?(?:\.000)?Z$/);
  });

  test('what the caller gives goes before it', async () => {
    expect(await one('a.json', JSON.stringify(news), { given: { outlet: 'Island Post', published: '2026-05-03' } })).toMatchObject({ outlet: 'Island Post', published: '2026-05-03', byline: 'Halima Said' });
  });

  test('an export of Claimline comes back as it was', async () => {
    const article = await one('a.txt', TEXT);
    const { articles } = await read('export.json', JSON.stringify({ version: 1, articles: [article, { ...article, id: 'b', path: 'b.txt' }], claims: [{ id: 'c', text: 'not an article' }] }));
    expect(articles.map((found) => found.article)).toEqual([article, { ...article, id: 'b', path: 'b.txt' }]);
    expect((await read('line.jsonl', `${JSON.stringify({ id: 1, article, claims: [] })}\n`)).articles[0]?.article).toEqual(article);
  });

  test('a column mapping goes before the names', async () => {
    const { articles } = await read('a.csv', `text,Kopf,Rumpf\nnot this,${row(TITLE)},${row(PARAGRAPHS.join('\n\n'))}`, { mapping: { text: 'Rumpf', title: 'Kopf' } });
    expect(articles.map(({ article }) => article.title)).toEqual([TITLE]);
    expect(articles[0]!.article.text).toContain('1,200 passengers');
    expect(articles[0]!.article.text).not.toContain('not this');
  });
});

describe('PDF', () => {
  const long = Array.from({ length: 30 }, (_, at) => `Paragraph ${at + 1} reports that the well-known committee of harbour inspectors found ${at + 2} vessels without lifejackets, and that their owners were given until the end of the month to replace them before the licences lapse.`);

  test.each([[1, false, false], [2, true, false], [2, false, true], [3, true, true]])('many pages in %d columns, divided: %s, indented: %s', async (columns, divide, indent) => {
    const article = await one('a.pdf', await pdf(TITLE, long, { columns, divide, indent, head: 'Coast Courier 1 May 2026' }));
    expect(prose(article.text)).toBe(prose([TITLE, ...long].join(' ')));
    expect(article.text.split('\n\n')).toEqual([TITLE, ...long]);
  });
});

describe('what a PDF is set with', () => {
  test('what a browser prints around a page is no text, but its address is known', async () => {
    const article = await one('a.pdf', await pdf(TITLE, PARAGRAPHS, { head: '5/1/26, 12:00 PM', foot: 'https://courier.example/lamu 1/1' }));
    expect(article).toMatchObject({ title: TITLE, url: 'https://courier.example/lamu' });
    expect(article.text.split('\n\n')).toEqual([TITLE, ...PARAGRAPHS]);
  });

  test('words set wide apart', async () => {
    expect((await one('a.pdf', await pdf(TITLE, PARAGRAPHS, { columns: 2, spread: 14, rows: 20 }))).text.split('\n\n')).toEqual([TITLE, ...PARAGRAPHS]);
  });

  test.each([['right', 60, 400], ['left', 165, 60]])('a box at the %s, around which the text is set, comes after it', async (_, x, boxX) => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.TimesRoman);
    const page = document.addPage([595, 842]);
    const draw = (text: string, left: number, y: number): void => page.drawText(text, { x: left, y, size: 10, font });
    const filled = (words: string, width: number): string => {
      let line = words;
      while (font.widthOfTextAtSize(`${line} and more`, 10) < width) line += ' and more';
      return line;
    };
    const beside = ['The storm closed', 'the harbour for three days', 'while repairs went on'].map((words) => filled(words, 325));
    const below = ['until the jetties', 'were judged to be safe'].map((words) => filled(words, 470));
    beside.forEach((line, at) => draw(line, x, 700 - 13 * at));
    below.forEach((line, at) => draw(line, 60, 661 - 13 * at));
    ['Key facts', '1,200 stranded', '40 million shillings'].forEach((line, at) => draw(line, boxX, 696 - 12 * at));
    expect((await one('a.pdf', await document.save())).text).toMatch(new RegExp(`^${[...beside, ...below].join(' ')}\n\n(?:Key facts|Key facts 1,200)`));
  });

  test('a large initial', async () => {
    expect((await one('a.pdf', await pdf(TITLE, PARAGRAPHS, { initial: true }))).text.split('\n\n')).toEqual([TITLE, ...PARAGRAPHS]);
  });
});

describe('many in one file', () => {
  test('feeds give links where they carry no full text', async () => {
    const { articles, links, problems } = await read('feed.xml', rss(`<item><title>One &amp;amp; two</title><link>https://courier.example/1</link><description>Short.</description></item><item><title>Two</title><link>/2</link><description>${'A long summary that breaks off. '.repeat(30)}Read more…</description></item>`), { url: 'https://courier.example/feed' });
    expect({ articles, problems }).toEqual({ articles: [], problems: [] });
    expect(links).toEqual([{ url: 'https://courier.example/1', title: 'One & two' }, { url: 'https://courier.example/2', title: 'Two' }]);
  });

  test('a list of addresses gives links', async () => {
    expect((await read('a.txt', 'https://a.example/1\nhttps://b.example/2\n')).links.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://b.example/2']);
    expect((await read('a.csv', 'Title,URL\nOne,https://a.example/1\n')).links).toEqual([{ url: 'https://a.example/1', title: 'One' }]);
  });

  test('the good ones are kept and the bad ones named', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `${TEXT}\n\nIt was trip number ${at}.`]));
    const { articles, problems } = await read('a.zip', zip({ ...files, 'bad.pdf': '%PDF-1.4 nothing', 'empty.html': '', 'no.docx': utf8('\u0000\u0001\u0002\u0000\u0003') }));
    expect(articles).toHaveLength(40);
    expect(problems.map(({ name }) => name).toSorted()).toEqual(['a.zip/bad.pdf', 'a.zip/empty.html', 'a.zip/no.docx']);
  });

  test('a mail and the documents attached to it', async () => {
    const message = mail({ From: 'A <a@example.org>', Subject: 'see attached', 'Content-Type': 'multipart/mixed; boundary="b"' }, `--b\nContent-Type: text/plain\n\nAs promised.\n--b\nContent-Type: application/octet-stream; name="lamu.txt"\nContent-Disposition: attachment; filename="lamu.txt"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(TEXT).toString('base64')}\n--b--\n`);
    const { articles, problems } = await read('a.eml', message);
    expect(problems).toEqual([]);
    expect(articles.map(({ name, article }) => [name, article.title])).toEqual([['a.eml/lamu.txt', TITLE]]);
  });
});

describe('the content goes before the name', () => {
  test.each([['a.txt', PAGE], ['a.pdf', PAGE], ['a.docx', TEXT], ['a.html', TEXT], ['a.xml', PAGE], ['a.csv', PAGE], ['a.json', PAGE], ['a.zip', TEXT]] as const)('%s', async (name, content) => {
    expect((await one(name, content)).title).toBe(TITLE);
  });

  test('a page served as text', async () => {
    expect((await one('lamu', PAGE, { contentType: 'text/plain' })).title).toBe(TITLE);
  });

  test('text that only looks like markup, JSON or a mail stays text', async () => {
    for (const start of ['[Photo: a ferry] ', '<3 from Lamu: ', 'From: the coast. ', '{sic} ']) expect((await one('a.txt', `${start}${PARAGRAPHS.join('\n\n')}`)).text.startsWith(start)).toBe(true);
  });
});

describe('encodings', () => {
  const wide = (text: string, big: boolean): Uint8Array => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return Uint8Array.from(big ? bytes.swap16() : bytes);
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
  const accented = PARAGRAPHS.map((paragraph) => paragraph.replace('Halima Omar', 'José Muñoz').replace(/[“”]/g, '"').replace(/’/g, "'").replace(/—/g, '-'));

  test.each([
    ['NITF in ISO-8859-1, declared', 'a.xml', latin(nitf(TITLE, accented).replace('UTF-8', 'ISO-8859-1'))],
    ['NITF in ISO-8859-1, declared as UTF-8', 'a.xml', latin(nitf(TITLE, accented))],
    ['NITF in UTF-16', 'a.xml', wide(nitf(TITLE, accented).replace('UTF-8', 'UTF-16'), false)],
    ['CSV in UTF-16 big-endian', 'a.csv', wide(`title,text\n${row(TITLE)},${row(accented.join('\n\n'))}`, true)],
    ['CSV in windows-1252', 'a.csv', latin(`title,text\n${row(TITLE)},${row(accented.join('\n\n'))}`)],
    ['RSS in ISO-8859-1', 'a.xml', latin(rss(`<item><title>${TITLE}</title><link>https://courier.example/1</link><content:encoded><![CDATA[${accented.map((p) => `<p>${p}</p>`).join('')}]]></content:encoded></item>`).replace('UTF-8', 'iso-8859-1'))],
    ['mail in quoted-printable ISO-8859-1', 'a.eml', utf8(mail({ Subject: TITLE, From: 'a@example.org', 'Content-Type': 'text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding': 'quoted-printable' }, accented.join('\n\n').replace(/[^\x00-\x7f]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase()}`)))],
    ['mail in ISO-8859-1 that says nothing', 'a.eml', latin(mail({ Subject: TITLE, From: 'a@example.org' }, accented.join('\n\n')))],
    ['mail in ISO-8859-1 that says UTF-8', 'a.eml', latin(mail({ Subject: TITLE, From: 'a@example.org', 'Content-Type': 'text/plain; charset=utf-8', 'Content-Transfer-Encoding': '8bit' }, accented.join('\n\n')))],
    ['mail in base64 of ISO-8859-1 that says UTF-8', 'a.eml', utf8(mail({ Subject: TITLE, From: 'a@example.org', 'Content-Type': 'text/plain; charset="utf-8"', 'Content-Transfer-Encoding': 'base64' }, Buffer.from(accented.join('\n\n'), 'latin1').toString('base64')))],
  ])('%s', async (_, name, bytes) => {
    const { text } = await one(name, bytes);
    expect(text).toContain('José Muñoz');
    expect(text).not.toContain('\ufffd');
  });
});

describe('the address of a file that holds many articles', () => {
  const address = 'https://courier.example/all';
  const other = (at: number): string => TEXT.replace('storm', `storm ${at}`);
  const many: readonly (readonly [string, string, Uint8Array | string, readonly (string | null)[]])[] = [
    ['feed', 'f.xml', rss([1, 2].map((at) => `<item><title>Storm ${at}</title><link>/${at}</link><content:encoded><![CDATA[<p>Storm ${at}.</p>${BODY_HTML}]]></content:encoded></item>`).join('')), ['https://courier.example/1', 'https://courier.example/2']],
    ['feed without links', 'f.xml', rss([1, 2].map((at) => `<item><title>Storm ${at}</title><content:encoded><![CDATA[<p>Storm ${at}.</p>${BODY_HTML}]]></content:encoded></item>`).join('')), [null, null]],
    ['archive', 'a.zip', zip({ 'a.txt': other(1), 'b.txt': other(2) }), [null, null]],
    ['web archive', 'a.warc', warc([1, 2].map((at) => ({ url: `https://courier.example/${at}`, content: response(PAGE.replaceAll('storm', `storm ${at}`)) }))), ['https://courier.example/1', 'https://courier.example/2']],
    ['table', 'a.csv', `text,url\n"${other(1)}",https://courier.example/1\n"${other(2)}",\n`, ['https://courier.example/1', null]],
    ['list of JSON', 'a.json', JSON.stringify([{ text: other(1), url: 'https://courier.example/1' }, { text: other(2) }]), ['https://courier.example/1', null]],
  ];

  test.each(many)('is that of none of them: %s', async (_, name, content, urls) => {
    for (const more of [{ url: address }, { url: address, given: { url: address } }]) expect((await read(name, content, more)).articles.map(({ article }) => article.url)).toEqual(urls);
  });

  test('is that of the one it turns out to hold', async () => {
    expect((await read('a.json', JSON.stringify({ text: TEXT }), { url: address })).articles.map(({ article }) => article.url)).toEqual([address]);
  });
});
