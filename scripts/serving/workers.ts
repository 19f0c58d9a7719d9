import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../sources.ts';

export type Workers = Readonly<{ stop: () => Promise<void> }>;

const RESTART_AFTER = 3000;
const GRACE = 12_000;

/** Runs `claimline worker` so many times on the database, each in a process that ends with this one; one that dies is begun anew. */
export const startWorkers = (count: number, databaseUrl: string): Workers => {
  let ending = false;

  const run = async (): Promise<void> => {
    while (!ending) {
      const child = spawn(process.execPath, ['--conditions=react-server', '--disable-warning=ExperimentalWarning', join(root, 'cli', 'claimline.ts'), 'worker'], {
        cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { ...process.env, DATABASE_URL: databaseUrl },
      });
      children.add(child);
      await once(child, 'exit');
      children.delete(child);
      if (!ending) await wait(RESTART_AFTER);
    }
  };

  const children = new Set<ReturnType<typeof spawn>>();
  for (let at = 0; at < count; at += 1) void run();
  return {
    stop: async () => {
      ending = true;
      await Promise.all([...children].map(async (child) => {
        const exited = once(child, 'exit');
        child.kill('SIGTERM');
        const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
        await exited;
        clearTimeout(late);
      }));
    },
  };
};
