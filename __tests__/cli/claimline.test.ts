import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { comparisonSchema, faultsOf } from '#lib/model/index.ts';

jest.setTimeout(60_000);

const root = join(import.meta.dirname, '../..');
const command = join(root, 'cli/launch.mjs');
const claimline = (args: readonly string[], options: { input?: string; cwd?: string; env?: Record<string, string> } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, ...options, env: { ...process.env, ...options.env } });
  return { status, stdout, errors: stderr.split('\n').filter((line) => line !== '') };
};
const jsonl = (text: string): unknown[] => text.split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));

const ferry = 'Ferry sinks off Mombasa\n\nBy Ann Lee March 5, 2024\n\nAt least 41 people were saved, the harbour master said on Monday.\n\nThe company paid $3 million for the boat.\n\n© 2024 Coast Chronicle\n';
const other = 'Boat with 61 on board goes down\n\nMore than 40 people were saved by fishermen, the harbour master said.\n\nThe company paid $3 million for the boat.\n\nPublished in Bay Observer, March 6, 2024\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimline-'));
  writeFileSync(join(folder, 'a.txt'), ferry);
  writeFileSync(join(folder, 'b.txt'), other);
  writeFileSync(join(folder, 'story.json'), '{"title":"A ferry sinks"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('read', () => {
  test('a file: one line of JSON with the article', () => {
    const { status, stdout, errors } = claimline(['read', 'a.txt'], { cwd: folder });
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(jsonl(stdout)).toMatchObject([{ id: 'a.txt', article: { path: 'a.txt', outlet: 'Coast Chronicle', published: '2024-03-05', byline: 'Ann Lee', title: 'Ferry sinks off Mombasa', text: ferry } }]);
  });
  test('standard input', () => expect(jsonl(claimline(['read', '-'], { input: other }).stdout)).toMatchObject([{ id: 'standard input', article: { outlet: 'Bay Observer' } }]));
  test('a file that is missing is told, the others are read, and the exit code is 1', () => {
    const { status, stdout, errors } = claimline(['read', 'a.txt', 'none.txt', 'b.txt'], { cwd: folder });
    expect({ status, errors, read: jsonl(stdout).length }).toEqual({ status: 1, errors: ['claimline: none.txt: The file was not found: check its name.'], read: 2 });
  });
  test('--output writes a file', () => {
    expect(claimline(['read', 'a.txt', '-o', 'out.jsonl'], { cwd: folder })).toEqual({ status: 0, stdout: '', errors: [] });
    expect(jsonl(readFileSync(join(folder, 'out.jsonl'), 'utf8'))).toHaveLength(1);
  });
  test('an output that cannot be written', () => expect(claimline(['read', 'a.txt', '--output', 'no/such/place'], { cwd: folder })).toMatchObject({ status: 1, errors: [expect.stringMatching(/no\/such\/place: cannot be written/)] }));
});

describe('streams of JSON lines', () => {
  test('one line out for each in, in order; a broken one is told by number and the rest goes on', () => {
    const input = ['{"id":1,"text":"Two men died."}', 'broken', '', '{"id":"x","path":"a.txt"}', '{"id":3}', '{"id":4,"text":""}', '{"id":5,"url":"http://127.0.0.1/a"}', '[1]', '{"id":6,"text":"Three men died.","outlet":null}'].join('\n');
    const { status, stdout, errors } = claimline(['read', '--input', 'jsonl'], { input, cwd: folder });
    expect(status).toBe(1);
    expect(jsonl(stdout)).toMatchObject([
      { id: 1, article: { text: 'Two men died.' } }, { id: null, error: expect.stringMatching(/not valid JSON/) }, { id: 'x', article: { outlet: 'Coast Chronicle' } }, { id: 3, error: expect.stringMatching(/"html", "text", "path" or "url"/) },
      { id: 4, error: expect.stringMatching(/“text” is empty/) }, { id: 5, error: expect.stringMatching(/only public web sites are fetched/) }, { id: null, error: expect.stringMatching(/not a JSON object/) }, { id: 6 },
    ]);
    expect(errors.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(['2', '5', '6', '7', '8']);
  });

  test('thousands of lines keep their order on all cores', () => {
    const input = Array.from({ length: 3000 }, (_, at) => JSON.stringify({ id: at, text: `Number ${at} of the boats carried ${at % 7} people. `.repeat(1 + (at % 40)) })).join('\n');
    const { status, stdout } = claimline(['extract', '--input', 'jsonl', '-'], { input });
    expect(status).toBe(0);
    expect(jsonl(stdout).map((line) => (line as { id: number }).id)).toEqual(Array.from({ length: 3000 }, (_, at) => at));
  });

  test('extract: the text is kept exactly, claims point into it', () => {
    const text = '  At least 40 people were hurt, police said. \n';
    const [line] = jsonl(claimline(['extract', '--input', 'jsonl'], { input: JSON.stringify({ id: 'a', text, title: 'Crash', published: '2024-03-05' }) }).stdout);
    expect(line).toMatchObject({ id: 'a', article: { text, title: 'Crash', published: '2024-03-05' }, claims: [{ quantity: { low: 40, high: null }, span: { text: 'At least 40', start: 2, end: 13 } }] });
  });

  test('compare: a story a line, also one with the same text twice', () => {
    const input = [{ id: 's', articles: [{ text: ferry }, { text: other, outlet: 'Bay' }] }, { id: 't', articles: [{ text: ferry }, { text: ferry }] }, { id: 'u', articles: [{ outlet: 'no text' }] }].map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout } = claimline(['compare', '--input', 'jsonl'], { input });
    const [first, second, third] = jsonl(stdout) as { id: string; comparison?: unknown; error?: string }[];
    expect(status).toBe(1);
    for (const line of [first, second]) expect(faultsOf(comparisonSchema.parse(line?.comparison))).toEqual([]);
    expect(third).toMatchObject({ id: 'u', error: expect.stringMatching(/articles\.0\.text/) });
  });

  test('compare: every broken line is told what is wrong with it, and the rest goes on in order', () => {
    const story = { articles: [{ text: ferry }, { text: other }] };
    const lines: readonly (readonly [line: string, error: RegExp | null])[] = [
      [JSON.stringify({ id: 0, ...story }), null],
      ['{"id": 1, "articles": [', /not valid JSON/],
      ['[]', /not a JSON object/], ['null', /not a JSON object/], ['17', /not a JSON object/],
      ['{"id": 5}', /“articles”/], ['{"id": 6, "articles": "a text"}', /“articles”/], ['{"id": 7, "articles": []}', /“articles” is empty/],
      ['{"id": 8, "articles": [{"text": 8}]}', /“articles.0.text”/], ['{"id": 9, "articles": [{"text": "One."}, {"text": " "}]}', /“articles.1.text” is empty/],
      [JSON.stringify({ id: 10, articles: [{ text: 'Four men died. '.repeat(750_000) }] }), /“articles.0.text” is longer than 10 million/],
      [JSON.stringify({ id: 11, articles: [{ text: 'word '.repeat(13_500_000) }] }), /longer than 64 MB/],
      [JSON.stringify({ id: 12, ...story }), null],
    ];
    const { status, stdout, errors } = claimline(['compare', '--input', 'jsonl'], { input: `${lines.map(([line]) => line).join('\n')}\n` });
    const answers = jsonl(stdout) as { id: unknown; comparison?: unknown; error?: string }[];
    expect(status).toBe(1);
    expect(answers.map(({ error }) => error ?? null)).toEqual(lines.map(([, error]) => (error === null ? null : expect.stringMatching(error))));
    expect(errors).toHaveLength(lines.filter(([, error]) => error !== null).length);
    expect(answers.at(-1)).toMatchObject({ id: 12, comparison: { version: 1 } });
  });

  test('a slow stream is answered as it comes', async () => {
    const child = spawn(process.execPath, [command, 'read', '--input', 'jsonl']);
    const answer = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())));
    child.stdin.write('{"id":1,"text":"Two men died."}\n');
    expect(jsonl(await answer)).toMatchObject([{ id: 1 }]);
    child.stdin.end();
    await new Promise((resolve) => child.once('exit', resolve));
  });

  test('a reader that goes away ends it quietly', async () => {
    const child = spawn(process.execPath, [command, 'read', '--input', 'jsonl']);
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => { errors += chunk.toString(); });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${JSON.stringify({ id: 1, text: 'Two men died. '.repeat(300) })}\n`.repeat(3000));
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});

describe('compare', () => {
  test('a folder as a table: title, findings or lines, verdict signs, no colour codes, at most 100 columns', () => {
    const { status, stdout, errors } = claimline(['compare', folder]);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(stdout).toMatch(/^A ferry sinks\n2 articles/);
    expect(stdout).toMatch(/= .*\n.*Coast Chronicle.*US?\$3 million/);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });
  test('as JSON: a sound document of version 1, the same in any order of files', () => {
    const one = claimline(['compare', 'a.txt', 'b.txt', '--format', 'json'], { cwd: folder });
    expect(faultsOf(comparisonSchema.parse(JSON.parse(one.stdout)))).toEqual([]);
    expect(claimline(['compare', 'b.txt', 'a.txt', '--format', 'json'], { cwd: folder }).stdout).toBe(one.stdout);
  });
  test('a folder without articles', () => {
    const empty = mkdtempSync(join(tmpdir(), 'claimline-'));
    const { status, errors } = claimline(['compare', empty]);
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/holds no article/), expect.stringMatching(/nothing to compare/)]);
  });
});

describe('usage', () => {
  test.each<[string[], RegExp]>([
    [['frob'], /“frob” is no command/], [['read'], /Name at least one file.*read --help/], [['compare'], /Name a folder/], [['compare', 'x', '--format', 'xml'], /--format takes table or json, not “xml”/],
    [['read', '--frob'], /Unknown option “--frob”/], [['extract', '--input', 'csv', 'x'], /--input takes jsonl/], [['compare', '--input', 'jsonl', '--format', 'table'], /leave out --format table/],
  ])('%j: exit 2 and one line', (args, sentence) => {
    const { status, stdout, errors } = claimline(args);
    expect({ status, stdout, lines: errors.length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(errors[0]).toMatch(sentence);
  });
  test('nothing asked: the overview, exit 2', () => expect(claimline([])).toMatchObject({ status: 2, stdout: '', errors: expect.arrayContaining([expect.stringMatching(/^Usage/)]) }));
  test.each([[['--help'], /Exit codes/], [['compare', '--help'], /Signs in the table/], [['help', 'extract'], /"claims"/], [['read', '-h'], /"path"/]])('%j teaches', (args, text) => {
    const { status, stdout, errors } = claimline(args);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(stdout).toMatch(text);
    expect(stdout).toMatch(/Examples|claimline COMMAND/);
  });
  test('--version', () => expect(claimline(['--version']).stdout).toBe(`${(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version}\n`));
});
