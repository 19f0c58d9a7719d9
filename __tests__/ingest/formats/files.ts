import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { readFile } from '#lib/ingest/formats/index.ts';
import type { FileContent, Input } from '#lib/ingest/formats/index.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const read = (name: string, content: Uint8Array | string, more: Partial<Input> = {}): Promise<FileContent> => readFile({ name, bytes: typeof content === 'string' ? utf8(content) : content, ...more });

export const TITLE = 'Ferry service to Lamu resumes after storm';
export const PARAGRAPHS = [
  'LAMU, Kenya — Ferries between the mainland and Lamu island sailed again on Monday after a storm had kept them in harbour for three days, the port authority said.',
  'At least 1,200 passengers had been stranded in Mokowe since Friday, according to the county’s disaster office, and about 300 of them slept in schools.',
  '“We waited until the wind was below 25 knots,” said Halima Omar, the harbour master. “Nobody should have to choose between a wedding and their life.”',
  'The authority said repairs to two jetties would cost 40 million shillings and take six weeks.',
];
export const TEXT = [TITLE, ...PARAGRAPHS].join('\n\n');
export const BODY_HTML = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
export const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Coast Courier</title><meta property="og:type" content="article"><meta property="og:site_name" content="Coast Courier"></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${TITLE}</h1>${BODY_HTML}</article><footer>About us</footer></body></html>`;

export const zip = (files: Readonly<Record<string, Uint8Array | string>>, level: 0 | 9 = 9): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const docx = (paragraphs: readonly (readonly [style: string | null, text: string])[], more: Readonly<Record<string, string>> = {}): Uint8Array => zip({
  '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(([style, text]) => `<w:p>${style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  'word/styles.xml': '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
  'word/_rels/document.xml.rels': '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  ...more,
});

const SIZE = 10;
const LEADING = 13;

/** Sets words in lines of a width; `divide` cuts one that does not fit in two, with a hyphen. */
const set = (font: PDFFont, text: string, width: number, divide: boolean): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, SIZE) <= width) {
      line = longer;
      continue;
    }
    const room = [...word].findLastIndex((_, at) => at >= 3 && at <= word.length - 3 && /^[a-z]+$/.test(word) && font.widthOfTextAtSize(`${line} ${word.slice(0, at)}-`, SIZE) <= width);
    if (divide && room > 0) {
      lines.push(`${line} ${word.slice(0, room)}-`);
      line = word.slice(room);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

export type Layout = Readonly<{ columns?: number; divide?: boolean; indent?: boolean; head?: string; foot?: string; rows?: number; spread?: number; initial?: boolean }>;

/** A PDF of a headline over columns, with page numbers and, where given, a running head. */
export const pdf = async (title: string, paragraphs: readonly string[], { columns = 1, divide = false, indent = false, head = '', foot = '', rows = 48, spread = 0, initial = false }: Layout = {}): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.TimesRomanBold);
  const [left, top, gutter] = [60, 720, 24];
  const width = (595 - 2 * left - gutter * (columns - 1)) / columns;
  let page: PDFPage | null = null;
  let pages = 0;
  let [column, row, first] = [0, 0, 0];
  const turn = (): PDFPage => {
    pages += 1;
    const next = document.addPage([595, 842]);
    if (head !== '') next.drawText(head, { x: left, y: 820, size: 8, font });
    if (foot !== '') next.drawText(foot, { x: 20, y: 14, size: 8, font });
    next.drawText(`Page ${pages}`, { x: 280, y: 30, size: 8, font });
    return next;
  };
  page = turn();
  set(bold, title, 480 / 2, false).forEach((line, at) => page!.drawText(line, { x: left, y: 784 - 24 * at, size: 20, font: bold }));
  const advance = (): void => {
    row += 1;
    if (row < rows) return;
    [row, column] = [first, column + 1];
    if (column < columns) return;
    [row, column, first] = [0, 0, 0];
    page = turn();
  };
  /** Draws a line, its words apart by `spread` more than usual. */
  const draw = (line: string, x: number, y: number): void => {
    let at = x;
    for (const word of spread === 0 ? [line] : line.split(' ')) {
      page!.drawText(word, { x: at, y, size: SIZE, font });
      at += font.widthOfTextAtSize(`${word} `, SIZE) + spread;
    }
  };
  for (const [number, paragraph] of paragraphs.entries()) {
    const large = initial && number === 0;
    const lines = set(font, large ? paragraph.slice(1) : paragraph, (width - (indent ? 12 : 0)) / (spread > 0 ? 2 : 1) - (large ? 30 : 0), divide);
    if (large) page.drawText(paragraph.slice(0, 1), { x: left, y: top - LEADING, size: 30, font });
    lines.forEach((line, at) => {
      draw(line, left + column * (width + gutter) + (indent && at === 0 ? 12 : 0) + (large && at < 2 ? 24 : 0), top - row * LEADING);
      advance();
    });
    if (!indent) advance();
  }
  return document.save();
};

export const mail = (headers: Readonly<Record<string, string>>, body: string): string => `${Object.entries({ 'MIME-Version': '1.0', ...headers }).map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}`;

export const warc = (records: readonly Readonly<{ type?: string; url: string; content: Uint8Array | string }>[]): Uint8Array => {
  const parts = records.flatMap(({ type = 'response', url, content }) => {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    return [utf8(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-05-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes, utf8('\r\n\r\n')];
  });
  return Uint8Array.from(Buffer.concat(parts));
};

export const response = (body: string, headers: Readonly<Record<string, string>> = {}, status = '200 OK'): string => `HTTP/1.1 ${status}\r\n${Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`;

export const rss = (items: string, title = 'Coast Courier'): string => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title><link>https://courier.example/</link>${items}</channel></rss>`;

export const nitf = (title: string, paragraphs: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>${title}</title><docdata><date.issue norm="20260501T120000Z"/></docdata><pubdata name="Coast Courier"/></head><body><body.head><hedline><hl1>${title}</hl1></hedline><byline>By <person>Halima Said</person></byline></body.head><body.content>${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')}<media media-type="image"><media-caption>A ferry at anchor.</media-caption></media></body.content></body></nitf>`;

export const newsml = (title: string, inline: string): string => `<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:courier.example:20260501:1" version="3"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CC"><name>Coast Courier</name></provider><versionCreated>2026-05-01T12:00:00Z</versionCreated></itemMeta><contentMeta><headline>${title}</headline><by>By Halima Said</by></contentMeta><contentSet>${inline}</contentSet></newsItem>`;
