import { fork, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../serving/port.ts';
import { root } from '../sources.ts';

export type TestDatabase = Readonly<{ url: string; process: ChildProcess | null; stop: () => Promise<void> }>;

/** The embedded database with its files in `directory`, migrated, in a process that can be killed. */
export const startEmbeddedProcess = async (directory: string): Promise<TestDatabase> => {
  const child = fork(join(root, 'scripts', 'testing', 'embedded-process.ts'), [directory], { cwd: root, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const url = await Promise.race([once(child, 'message').then(([message]) => String(message)), once(child, 'exit').then(() => null)]);
  if (url === null) throw new Error('the embedded database did not start');
  return { url, process: child, stop: () => ended(child, 'SIGTERM') };
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};

/** Where PostgreSQL's programs are, newest version first; null when there are none. */
export const findPostgres = (): string | null => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
};

/** A new PostgreSQL server in a temporary directory, migrated. As root it runs as the user `postgres`, as it demands. */
export const startPostgres = async (programs: string): Promise<TestDatabase> => {
  const directory = await mkdtemp(join(tmpdir(), 'claimline-postgres-'));
  const user = process.getuid?.() === 0 ? userNamed('postgres') : null;
  if (user !== null) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { encoding: 'utf8', cwd: directory, ...user });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', directory, '-c', 'fsync=off'], { stdio: 'ignore', cwd: directory, ...user });
  process.once('exit', () => server.kill('SIGQUIT'));
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url);
  applyMigrations(url);
  return {
    url, process: server,
    stop: async () => {
      await ended(server, 'SIGINT');
      await rm(directory, { recursive: true, force: true });
    },
  };
};

/** A database of TEST_DATABASE_URL, emptied and migrated. */
export const useDatabase = async (url: string): Promise<TestDatabase> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  await client.end();
  applyMigrations(url);
  return { url, process: null, stop: async () => undefined };
};

const applyMigrations = (url: string): void => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'migrate.ts')], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } });
  if (status !== 0) throw new Error(stderr);
};

const userNamed = (name: string): Readonly<{ uid: number; gid: number }> => {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' })).map(({ status, stdout }) => (status === 0 ? Number(stdout) : Number.NaN));
  if (uid === undefined || gid === undefined || Number.isNaN(uid + gid)) throw new Error(`there is no user ${name} to run PostgreSQL as: it refuses to run as root`);
  return { uid, gid };
};

const untilItAnswers = async (url: string): Promise<void> => {
  for (let left = 100; ; left -= 1) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await wait(100);
    }
  }
};
