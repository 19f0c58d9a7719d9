import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../sources.ts';
import { because, Fault } from './fault.ts';

/** `databaseUrl` null: the embedded database with its files in `dataDirectory`. */
export type Settings = Readonly<{ host: string; port: number; databaseUrl: string | null; dataDirectory: string; workers: number }>;

export const usage = `npm start -- [--host HOST] [--port PORT]

Serves Claimline's pages; prepares what is missing first.

  --host HOST    address to listen on (HOST; 127.0.0.1: this machine only)
  --port PORT    port to listen on (PORT; 3000)
  --workers N    how many processes read and compare articles (WORKERS; 1); 0 leaves that to others that
                 were started with “claimline worker” on the same database
  --help         this text

DATABASE_URL names a PostgreSQL database to use instead of the embedded one, whose files are kept in
CLAIMLINE_DATA (.claimline). These can also stand in a file .env; see .env.example.`;

/** Flags before environment before .env before what is usual; null when help is asked for. */
export const readSettings = (args: readonly string[]): Settings | null => {
  loadFile();
  const flags = parse(args);
  if (flags.help === true) return null;
  return {
    host: flags.host ?? nonEmpty(process.env['HOST']) ?? '127.0.0.1',
    port: portOf(flags.port ?? nonEmpty(process.env['PORT']) ?? '3000'),
    workers: workersOf(flags.workers ?? nonEmpty(process.env['WORKERS']) ?? '1'),
    ...readDatabaseSettings(),
  };
};

/** Where the data are, for a command that serves no pages. */
export const readDatabaseSettings = (): Pick<Settings, 'databaseUrl' | 'dataDirectory'> => {
  loadFile();
  return {
    databaseUrl: databaseUrlOf(nonEmpty(process.env['DATABASE_URL']) ?? null),
    dataDirectory: nonEmpty(process.env['CLAIMLINE_DATA']) ?? join(root, '.claimline'),
  };
};

const loadFile = (): void => {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { host: { type: 'string' }, port: { type: 'string' }, workers: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    throw new Fault(`${because(error)}. “npm start -- --help” tells the flags.`);
  }
};

const nonEmpty = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

const portOf = (value: string): number => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) throw new Fault(`“${value}” is no port: give a number from 1 to 65535 with --port or PORT.`);
  return port;
};

const workersOf = (value: string): number => {
  if (!/^\d{1,2}$/.test(value)) throw new Fault(`“${value}” is no number of workers: give one from 0 to 99 with --workers or WORKERS.`);
  return Number(value);
};

const databaseUrlOf = (value: string | null): string | null => {
  if (value === null) return null;
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) {
    throw new Fault('DATABASE_URL is no PostgreSQL address: write postgresql://user:password@host:5432/database, or unset it for the embedded database.');
  }
  return value;
};

/** Whether only this machine can reach it. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
