import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { docx, nitf, PAGE, PARAGRAPHS, pdf, rss, TEXT, TITLE, zip } from '../ingest/formats/files.ts';

jest.setTimeout(60_000);

const command = join(import.meta.dirname, '../../cli/launch.mjs');
const claimline = (args: readonly string[], input = ''): { status: number | null; lines: { id: unknown; article?: { title: string | null; text: string }; link?: unknown; error?: string }[]; errors: string[] } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder, input, maxBuffer: 64 * 1024 * 1024 });
  const split = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { status, lines: split(stdout).map((line) => JSON.parse(line)), errors: split(stderr) };
};

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-formats-'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a.html': PAGE, 'a.pdf': await pdf(TITLE, PARAGRAPHS, { columns: 2 }), 'a.docx': docx([['Title', TITLE], ...PARAGRAPHS.map((text) => [null, text] as const)]), 'a.xml': nitf(TITLE, PARAGRAPHS), 'a.zip': zip({ 'x/a.html': PAGE, 'x/b.txt': `${TEXT}\n\nMore.` }),
    'feed.xml': rss('<item><title>One</title><link>https://courier.example/1</link></item>'), 'table.csv': `Titel,Volltext\n${TITLE},"${PARAGRAPHS[1]} ${PARAGRAPHS[3]}"\n`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'hundred'));
  for (let at = 0; at < 97; at += 1) writeFileSync(join(folder, 'hundred', `${at}.txt`), `${TEXT}\n\nIt was trip number ${at}.`);
  writeFileSync(join(folder, 'hundred', 'empty.txt'), '');
  writeFileSync(join(folder, 'hundred', 'broken.pdf'), '%PDF-1.4 nothing');
  writeFileSync(join(folder, 'hundred', 'locked.docx'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every format is a line of JSON for each article', () => {
  const { status, lines, errors } = claimline(['read', 'a.html', 'a.pdf', 'a.docx', 'a.xml', 'a.zip']);
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(lines.map(({ id, article }) => [id, article?.title])).toEqual(['a.html', 'a.pdf', 'a.docx', 'a.xml', 'a.zip/x/a.html', 'a.zip/x/b.txt'].map((id) => [id, TITLE]));
});

test('a feed without texts is its links', () => {
  expect(claimline(['read', 'feed.xml']).lines).toEqual([{ id: 'feed.xml', link: { url: 'https://courier.example/1', title: 'One' } }]);
});

test('a table by its columns', () => {
  expect(claimline(['read', 'table.csv'])).toMatchObject({ status: 1, errors: [expect.stringMatching(/None of the columns/)] });
  expect(claimline(['read', 'table.csv', '--columns', 'text=Volltext,title=Titel']).lines).toMatchObject([{ id: 'table.csv, row 2', article: { title: TITLE } }]);
  expect(claimline(['read', 'table.csv', '--columns', 'nonsense'])).toMatchObject({ status: 2, errors: [expect.stringMatching(/--columns takes pairs/)] });
});

test('of a hundred files with three broken ones 97 are read and three named', () => {
  const { status, lines, errors } = claimline(['read', 'hundred']);
  expect(status).toBe(1);
  expect(lines).toHaveLength(97);
  expect(errors.map((line) => /hundred\/(\S+):/.exec(line)?.[1])).toEqual(['broken.pdf', 'empty.txt', 'locked.docx']);
});

test('lines of JSON with a page, a path or an address', () => {
  const input = [{ id: 1, html: PAGE, url: 'https://courier.example/lamu' }, { id: 2, path: 'a.pdf' }, { id: 3, path: 'a.zip' }, { id: 4, path: 'feed.xml' }, { id: 5, html: '<p>Hi.</p>' }, { id: 6, url: 'ftp://courier.example/' }, { id: 7, path: 'none.pdf' }].map((line) => JSON.stringify(line)).join('\n');
  expect(claimline(['read', '--input', 'jsonl'], input).lines).toMatchObject([
    { id: 1, article: { title: TITLE, url: 'https://courier.example/lamu' } }, { id: 2, article: { title: TITLE } }, { id: 3, error: expect.stringMatching(/holds 2 articles/) }, { id: 4, error: expect.stringMatching(/no article but an address/) },
    { id: 5, error: expect.stringMatching(/No article was found/) }, { id: 6, error: expect.stringMatching(/only http:\/\/ and https:\/\//) }, { id: 7, error: expect.stringMatching(/was not found/) },
  ]);
});

test('compare takes a folder of any formats', () => {
  const { status, stdout } = spawnSync(process.execPath, [command, 'compare', 'a.html', 'a.zip', '--format', 'json'], { encoding: 'utf8', cwd: folder });
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { articles: unknown[] }).articles).toHaveLength(2);
});
