import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { BODY_HTML, docx, mail, newsml, nitf, PAGE, PARAGRAPHS, pdf, read, response, rss, TEXT, TITLE, utf8, warc, zip } from './files.ts';
import { readEach, sizeProblem } from '#lib/ingest/formats/index.ts';
import { PDFDocument } from 'pdf-lib';

const MEGABYTE = 1024 * 1024;

const problemsOf = async (name: string, content: Uint8Array | string, more = {}): Promise<readonly string[]> => {
  const { articles, problems } = await read(name, content, more);
  expect(articles).toEqual([]);
  return problems.map(({ problem }) => problem);
};

const locked = (): string => {
  const key = 'ab'.repeat(32);
  return `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n3 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>\nendobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000110 00000 n \ntrailer\n<< /Root 1 0 R /Size 4 /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n308\n%%EOF\n`;
};

const scanned = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const image = await document.embedPng(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
  document.addPage().drawImage(image);
  return document.save();
};

/** A ZIP whose entries say that they are encrypted. */
const withPassword = (): Uint8Array => {
  const bytes = zip({ 'a.txt': TEXT });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint16(6, view.getUint16(6, true) | 1, true);
  for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  return bytes;
};

const damaged = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, place) => (place === at ? byte ^ 0xff : byte));

const laughs = (root: string): string => `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]><${root}><body><body.content><p>&lol9;</p></body.content></body></${root}>`;

const nested = (depth: number): Uint8Array => Array.from({ length: depth }).reduce<Uint8Array>((inner) => zip({ 'inner.zip': inner }), zip({ 'a.txt': TEXT }));

const spanish = 'El servicio de transbordadores a la isla se reanudó el lunes después de que una tormenta los mantuvo en el puerto durante tres días, dijo la autoridad portuaria. Al menos mil doscientos pasajeros habían quedado varados desde el viernes, según la oficina de desastres del condado, y unos trescientos de ellos durmieron en escuelas.';

describe('what cannot be read is told in one sentence', () => {
  const cases: readonly (readonly [string, string, () => Uint8Array | string | Promise<Uint8Array>, RegExp])[] = [
    ['an empty file', 'a.txt', () => '', /^The file is empty: check/],
    ['an empty page', 'a.html', () => '', /^The file is empty/],
    ['white space', 'a.txt', () => ' \n\n\t ', /only white space/],
    ['binary under a text name', 'a.txt', () => Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256), /binary and of no known kind/],
    ['a picture', 'a.txt', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), /^This is a picture/],
    ['a program', 'a.html', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0]), /^This is a program/],
    ['an old Word document', 'a.doc', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /old Office document, or one protected by a password/],
    ['a Word document with a password', 'a.docx', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /protected by a password/],
    ['rich text', 'a.rtf', () => '{\\rtf1\\ansi hello}', /^This is a rich-text/],
    ['a PDF that is none', 'a.pdf', () => Uint8Array.from({ length: 500 }, (_, at) => at % 31), /not a PDF document, whatever its name says/],
    ['a Word document that is none', 'a.docx', () => Uint8Array.from({ length: 500 }, (_, at) => at % 31), /not a Word document, whatever its name says/],
    ['a broken ZIP', 'a.zip', () => zip({ 'a.txt': TEXT }).subarray(0, 400), /^The ZIP archive is broken or cut short/],
    ['a broken Word document', 'a.docx', () => docx([[null, TEXT]]).subarray(0, 400), /^The Word document is broken or cut short/],
    ['a ZIP with a damaged entry', 'a.zip', () => damaged(zip({ 'a.txt': TEXT }), 200), /^Its content is (?:broken|not what was packed)/],
    ['a stored ZIP with one damaged letter', 'a.zip', () => damaged(zip({ 'a.txt': TEXT }, 0), 200), /the checksum is wrong/],
    ['a ZIP with a password', 'a.zip', withPassword, /protected by a password: unpack it/],
    ['an empty ZIP', 'a.zip', () => zip({}), /holds no article/],
    ['a ZIP of pictures', 'a.zip', () => zip({ 'a.jpg': 'x', 'b.png': 'y' }), /holds no article/],
    ['a ZIP whose paths lead out', 'a.zip', () => zip({ '../../etc/passwd': 'x' }), /path that leads out of it/],
    ['a ZIP with an absolute path', 'a.zip', () => zip({ '/etc/passwd': 'x' }), /path that leads out of it/],
    ['a zip bomb', 'a.zip', () => zip({ 'a.txt': new Uint8Array(10 * MEGABYTE) }), /more than 200 times its size/],
    ['a gzip bomb', 'a.txt.gz', () => Uint8Array.from(gzipSync(Buffer.alloc(20 * MEGABYTE))), /more than 200 times its size/],
    ['ZIPs in ZIPs without end', 'a.zip', () => nested(6), /more than 4 archives deep/],
    ['too many files in a ZIP', 'a.zip', () => zip(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.txt`, 'x'])), 0), /more than 5000 files/],
    ['a broken gzip file', 'a.txt.gz', () => Uint8Array.from(gzipSync(TEXT)).subarray(0, 300), /packing is broken or cut short/],
    ['a spreadsheet', 'a.xlsx', () => zip({ 'xl/workbook.xml': '<x/>' }), /^This is a spreadsheet/],
    ['an e-book', 'a.epub', () => zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<x/>' }), /e-book/],
    ['a broken PDF', 'a.pdf', () => '%PDF-1.7\nand nothing more', /^The PDF is broken or cut short/],
    ['a PDF cut short', 'a.pdf', async () => (await pdf(TITLE, PARAGRAPHS)).subarray(0, 300), /^The PDF is broken or cut short|no text/],
    ['a PDF with a password', 'a.pdf', locked, /^The PDF is protected by a password/],
    ['a scanned PDF', 'a.pdf', scanned, /pictures of pages but no text: run text recognition/],
    ['a broken Word document', 'a.docx', () => zip({ 'word/document.xml': '<w:document><w:body>' }), /^The Word document is broken/],
    ['a Word document without text', 'a.docx', () => docx([]), /^The Word document holds no text/],
    ['a Word document with entities', 'a.docx', () => docx([], { 'word/document.xml': laughs('w:document') }), /defines entities of its own/],
    ['a Word document that is a bomb', 'a.docx', () => docx([], { 'word/media.xml': ' '.repeat(10 * MEGABYTE) }), /more than 200 times its size/],
    ['billion laughs in NITF', 'a.xml', () => laughs('nitf'), /^The XML defines entities of its own/],
    ['billion laughs in a feed', 'a.xml', () => laughs('rss'), /^The XML defines entities of its own/],
    ['an external entity', 'a.xml', () => `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>${nitf(TITLE, ['&x;']).replace(/<\?xml.*?\?>/, '')}`, /^The XML defines entities of its own/],
    ['NITF cut short', 'a.xml', () => nitf(TITLE, PARAGRAPHS).slice(0, 900), /^The XML is broken in line 1/],
    ['deep XML', 'a.xml', () => `<nitf>${'<block>'.repeat(100_000)}`, /more than 200 elements within each other/],
    ['deep JSON', 'a.json', () => `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /more than 200 values within each other|more parts within each other/],
    ['deep HTML', 'a.html', () => `<html><body>${'<div>'.repeat(100_000)}`, /no text|No article/],
    ['XML of another kind', 'a.xml', () => '<?xml version="1.0"?><inventory><item>12</item></inventory>', /of a kind that is not read \(its first element is “inventory”\)/],
    ['NewsML without content', 'a.xml', () => newsml(TITLE, '<remoteContent href="a.html"/>'), /holds no text, only references/],
    ['broken JSON', 'a.json', () => '{"text": "cut', /^The file is not valid JSON/],
    ['JSON without an article', 'a.json', () => '{"a": [1, 2, {"b": 3}]}', /^The JSON holds no article/],
    ['a page without an article', 'a.html', () => '<html><body><p>Hi.</p></body></html>', /No article was found/],
    ['a page without text', 'a.html', () => '<html><body><script>run()</script></body></html>', /no text/],
    ['a broken feed', 'a.xml', () => '<rss version="2.0"><channel><item><title>Cut', /^The feed is broken/],
    ['an empty feed', 'a.xml', () => rss(''), /^The feed has no items/],
    ['a table without a known column', 'a.csv', () => 'a,b\n1,2\n', /^None of the columns \(“a”, “b”\) is known/],
    ['a table with a header alone', 'a.csv', () => 'title,text\n', /a header but no rows/],
    ['a mail without text', 'a.eml', () => mail({ From: 'a@example.org', Subject: 'x' }, ''), /^The mail holds no text/],
    ['a WARC without pages', 'a.warc', () => warc([{ url: 'https://courier.example/a.png', content: response('x', { 'Content-Type': 'image/png' }) }]), /holds no page of HTML/],
    ['a WARC cut short', 'a.warc', () => warc([{ url: 'https://courier.example/', content: response(PAGE) }]).subarray(0, 500), /broken or cut short in record 1/],
    ['a WARC cut short in a head', 'a.warc', () => utf8('WARC/1.0\r\nWARC-Type: resp'), /broken or cut short in record 1/],
    ['another language', 'a.txt', () => spanish, /^The article is (?:not in English|in Spanish): only English is read/],
    ['a few lines in another language', 'a.txt', () => `Inundación en el distrito\n\n${spanish.split('. ')[0]}.`, /^The article is (?:not in English|in Spanish)/],
    ['another language in a document', 'a.docx', () => docx([[null, spanish]]), /^The article is (?:not in English|in Spanish)/],
  ];

  test.each(cases)('%s', async (_, name, make, message) => {
    const problems = await problemsOf(name, await make());
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).not.toMatch(/undefined|\[object|could not be understood/);
  });

  test('a file of 200 MB is refused at once, and without being read', async () => {
    expect(sizeProblem(200 * MEGABYTE)).toBe('The file has 200 MB, more than the 100 MB allowed: split it, or give its articles one by one.');
    const started = performance.now();
    expect(await problemsOf('a.pdf', new Uint8Array(200 * MEGABYTE))).toEqual([sizeProblem(200 * MEGABYTE)]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a column that is not there', async () => {
    expect(await problemsOf('a.csv', 'title,text\na,b\n', { mapping: { text: 'Body' } })).toEqual(['The table has no column “Body”: it has “title”, “text”.']);
  });
});

describe('what is bad in part is told, and the rest is read', () => {
  test('a feed with broken dates', async () => {
    const item = (date: string, at: number) => `<item><title>${TITLE}</title><link>https://courier.example/${at}</link><pubDate>${date}</pubDate><content:encoded><![CDATA[${BODY_HTML}<p>Trip ${at}.</p>]]></content:encoded></item>`;
    const { articles, problems } = await read('feed.xml', rss(['yesterday-ish', 'Fri, 01 May 2026 12:00:00 GMT', '0000-00-00', ''].map(item).join('')));
    expect(articles.map(({ article }) => article.published)).toEqual([null, '2026-05-01T12:00:00Z', null, null]);
    expect(problems).toEqual([
      { name: 'feed.xml, item 1', problem: '“yesterday-ish”, given as its date, is no date: the article was taken without it.' },
      { name: 'feed.xml, item 3', problem: '“0000-00-00”, given as its date, is no date: the article was taken without it.' },
    ]);
  });

  test('lines of JSON', async () => {
    const line = JSON.stringify({ title: TITLE, text: PARAGRAPHS.join('\n\n') });
    const { articles, problems } = await read('a.jsonl', `${line}\n{"text": \n\n{"a": 1}\n${line}\n`);
    expect(articles.map(({ name }) => name)).toEqual(['a.jsonl, line 1', 'a.jsonl, line 5']);
    expect(problems.map(({ name }) => name)).toEqual(['a.jsonl, line 2', 'a.jsonl, line 4']);
  });

  test('rows of a table', async () => {
    const { articles, problems } = await read('a.csv', `title,text,date\n${TITLE},"${PARAGRAPHS[1]} ${PARAGRAPHS[3]}",2026-05-01\nNothing,,\n${TITLE},"${PARAGRAPHS[1]}",soon\n`);
    expect(articles.map(({ name }) => name)).toEqual(['a.csv, row 2', 'a.csv, row 4']);
    expect(problems.map(({ name }) => name)).toEqual(['a.csv, row 3', 'a.csv, row 4']);
  });

  test('a WARC cut short keeps the pages before', async () => {
    const records = [1, 2, 3].map((at) => warc([{ url: `https://courier.example/${at}`, content: response(PAGE) }]));
    const [plain, packed] = [Buffer.concat(records), Buffer.concat(records.map((record) => gzipSync(record)))].map((bytes) => Uint8Array.from(bytes));
    for (const bytes of [plain!.subarray(0, -200), packed!.subarray(0, -200)]) {
      const { articles, problems } = await read('a.warc', bytes);
      expect(articles.map(({ article }) => article.url)).toEqual(['https://courier.example/1', 'https://courier.example/2']);
      expect(problems).toHaveLength(1);
    }
  });
});

describe('nothing thrown, nothing endless', () => {
  const extensions = ['', '.txt', '.md', '.html', '.pdf', '.docx', '.zip', '.gz', '.eml', '.mhtml', '.json', '.jsonl', '.csv', '.tsv', '.xml', '.rss', '.warc', '.warc.gz'];
  const starts = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '\u001f\u008b\u0008', '<?xml version="1.0"?><rss><channel>', '<nitf><body>', '<newsItem>', '<!doctype html><p>', '{"text": "', '[{', '{"a":1}\n', 'title,text\n"', 'WARC/1.0\r\nContent-Length: 10\r\n\r\n', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n', '---\ntitle: ', '# '];
  const sound = async (name: string, bytes: Uint8Array): Promise<void> => {
    let found = 0;
    for await (const reading of readEach({ name, bytes })) {
      found += 1;
      if (reading.kind !== 'article') continue;
      const { text, body } = reading.article;
      body.forEach(({ start, end }, at) => expect(0 <= start && start < end && end <= text.length && start >= (body[at - 1]?.end ?? 0)).toBe(true));
    }
    expect(found).toBeGreaterThan(0);
  };

  test.each(extensions)('a file of nothing but white space called %s', async (extension) => { await sound(`a${extension}`, new TextEncoder().encode(' \r\n \t\n')); });

  test('random bytes under any name, behind any beginning', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...extensions), fc.constantFrom(...starts), fc.uint8Array({ maxLength: 600 }), async (extension, start, bytes) => {
      await sound(`a${extension}`, Uint8Array.from([...Array.from(start, (character) => character.charCodeAt(0)), ...bytes]));
    }), { numRuns: 400 });
  });

  test('random characters of markup', async () => {
    const part = fc.constantFrom('<', '>', '</', '"', "'", '&', ';', '&amp;', '<p>', '</p>', '<item>', '<title>', '<![CDATA[', ']]>', '<!--', '-->', '{', '}', '[', ']', ',', ':', '\n', '\\', 'text', '"text":', '�', '\ud800', '\u0000', 'a b c. ', TITLE);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...extensions), fc.constantFrom(...starts), fc.array(part, { maxLength: 80 }), async (extension, start, parts) => {
      await sound(`a${extension}`, utf8(start + parts.join('')));
    }), { numRuns: 300 });
  });

  test('sound files with bytes changed', async () => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['a.pdf', await pdf(TITLE, PARAGRAPHS)], ['a.docx', docx([[null, TEXT]])], ['a.zip', zip({ 'a.html': PAGE, 'b.txt': TEXT })], ['a.html.gz', Uint8Array.from(gzipSync(PAGE))],
      ['a.warc', warc([{ url: 'https://courier.example/1', content: response(PAGE, { 'Content-Encoding': 'gzip' }) }])], ['a.xml', utf8(nitf(TITLE, PARAGRAPHS))], ['a.html', utf8(PAGE)],
    ];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }), async ([name, bytes], changes) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      await sound(name, changed);
    }), { numRuns: 150 });
  });

  test.each([
    ['angle brackets', 'a.html', '<'.repeat(MEGABYTE)], ['open links of Markdown', 'a.md', '['.repeat(MEGABYTE)], ['stars', 'a.md', '*a '.repeat(MEGABYTE / 3)], ['backticks', 'a.md', '`a '.repeat(MEGABYTE / 3)],
    ['ampersands', 'a.json', JSON.stringify({ text: '&a'.repeat(MEGABYTE / 2) })], ['quotation marks', 'a.csv', `title,text\n${'"'.repeat(MEGABYTE)}`], ['open elements', 'a.json', JSON.stringify({ text: '<p '.repeat(MEGABYTE / 3) })],
    ['headers', 'a.eml', `MIME-Version: 1.0\r\n${'X-A: b\r\n'.repeat(MEGABYTE / 8)}\r\nwords`], ['boundaries', 'a.eml', `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(MEGABYTE / 8)}`], ['one long line', 'a.txt', 'word '.repeat(MEGABYTE / 5)],
  ])('a megabyte of %s', async (_, name, text) => {
    const started = performance.now();
    await sound(name, utf8(text));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
