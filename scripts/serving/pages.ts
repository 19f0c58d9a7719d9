import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../sources.ts';
import { Fault } from './fault.ts';

/** `ended` settles when the server is no more, with what it complained of last. */
export type Pages = Readonly<{ address: string; stop: () => Promise<void>; ended: Promise<string> }>;

const patience = 60_000;

/** Serves the built pages; returns once they answer. */
export const servePages = async (host: string, port: number, databaseUrl: string): Promise<Pages> => {
  const address = addressOf(host, port);
  const child = spawn(process.execPath, [join(root, 'scripts', 'serving', 'pages-process.ts'), '--hostname', host, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, DATABASE_URL: databaseUrl, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', CLAIMLINE_HOSTS: [host, process.env['CLAIMLINE_HOSTS'] ?? ''].join(',') },
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    complaint = `${complaint}${text}`.slice(-2000);
  });
  const ended = once(child, 'close').then(() => complaint);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(late);
  };
  const up = await Promise.race([answers(reachable(address)), ended.then(() => false)]);
  if (!up) {
    await stop();
    throw new Fault(`The pages could not be served${complaint === '' ? '' : ` (see above)`}: delete the folder .next and start again.`);
  }
  return { address, stop, ended };
};

const addressOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** A server on every address of the machine is asked on its own. */
const reachable = (address: string): string => address.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');

const answers = async (address: string): Promise<boolean> => {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => null);
    await answer?.body?.cancel();
    if (answer !== null) return true;
    await wait(50);
  }
  return false;
};
