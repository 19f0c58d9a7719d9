import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lockDirectory } from '../../scripts/serving/lock.ts';

const root = join(import.meta.dirname, '..', '..');
let scratch = '';
beforeAll(async () => { scratch = await mkdtemp(join(tmpdir(), 'claimline-start-')); });
afterAll(() => rm(scratch, { recursive: true, force: true }));

type Ended = Readonly<{ code: number | null; complaint: string }>;

const start = async (flags: readonly string[], more: Readonly<Record<string, string>>): Promise<Ended> => {
  const { DATABASE_URL: _, HOST: __, PORT: ___, ...env } = process.env;
  const child = spawn(process.execPath, ['--conditions=react-server', join('scripts', 'start.ts'), ...flags], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...env, CLAIMLINE_DATA: join(scratch, 'data'), ...more } });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => { complaint += text; });
  await once(child, 'close');
  return { code: child.exitCode, complaint };
};

/** A port that is taken while `use` runs. */
const withTakenPort = async (use: (port: number) => Promise<void>): Promise<void> => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    await use(address.port);
  } finally {
    server.close();
  }
};

/** One line, of the given words, and no stack. */
const clearly = (words: RegExp) => ({ code: 1, complaint: expect.stringMatching(new RegExp(`^[^\\n]*${words.source}[^\\n]*\\n$`)) });

describe('npm start says in one line what to do about', () => {
  test('a port that is taken', () => withTakenPort(async (port) => {
    expect(await start(['--port', String(port)], {})).toEqual(clearly(/taken by another program.*--port/));
  }));

  test.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['a port that is none', ['--port', '70000'], {}, /is no port: give a number from 1 to 65535/],
    ['a flag that it does not know', ['--prot', '1'], {}, /--prot.*--help/],
    ['a host that is not of this machine', ['--host', '192.0.2.1'], {}, /no address 192\.0\.2\.1.*--host/],
    ['a DATABASE_URL that is no address', [], { DATABASE_URL: 'localhost/claimline' }, /DATABASE_URL is no PostgreSQL address: write postgresql:/],
    ['a DATABASE_URL for another kind of database', [], { DATABASE_URL: 'mysql://a@b/c' }, /DATABASE_URL is no PostgreSQL address/],
    ['a database server that is not there', [], { DATABASE_URL: 'postgresql://u:secret@127.0.0.1:9/claimline' }, /127\.0\.0\.1:9\/claimline does not answer: start the server/],
    ['a database host that is not there', [], { DATABASE_URL: 'postgresql://u@nowhere.invalid/claimline' }, /nowhere\.invalid\/claimline cannot be/],
  ])('%s', async (_, flags, env, words) => {
    const ended = await start([...(flags.includes('--port') ? [] : ['--port', '38123']), ...flags], env);
    expect(ended).toEqual(clearly(words));
    expect(ended.complaint).not.toContain('secret');
  });

  test('something that answers, but is no database', () => withTakenPort(async (port) => {
    expect(await start(['--port', '38124'], { DATABASE_URL: `postgresql://u@127.0.0.1:${port}/x` })).toEqual(clearly(/cannot be reached.*DATABASE_URL/));
  }));

  test('a data directory that a living process owns', async () => {
    const directory = join(scratch, 'locked');
    const unlock = await lockDirectory(directory, 'http://127.0.0.1:3000');
    expect(await start(['--port', '38125'], { CLAIMLINE_DATA: directory })).toEqual(clearly(/in use by process \d+ \(http:\/\/127\.0\.0\.1:3000\).*stop it.*CLAIMLINE_DATA/));
    await unlock();
    expect(await readdir(directory)).toEqual([]);
  });
});

describe('the lock of a data directory', () => {
  test.each([
    ['a process that is no more', JSON.stringify({ pid: 2 ** 22 + 1, since: null, address: '' })],
    ['an earlier process with the number of a living one', JSON.stringify({ pid: process.pid, since: 'another boot 1', address: '' })],
    ['a half-written one', '{"pid":'],
  ])('is taken over from %s', async (name, content) => {
    const directory = await mkdtemp(join(scratch, 'stale-'));
    await writeFile(join(directory, 'lock'), content);
    await (await lockDirectory(directory, name))();
    expect(await readdir(directory)).toEqual([]);
  });
});
