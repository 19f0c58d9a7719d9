import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, Fault } from './fault.ts';

const holderSchema = z.object({ pid: z.int(), since: z.string().nullable(), address: z.string() });
type Holder = z.infer<typeof holderSchema>;

/**
 * Makes this process the only owner of a data directory, until the function it returns is called. The lock of
 * a process that no longer lives is taken over; a living owner is a Fault that names it. `address` is told to
 * whoever comes second.
 */
export const lockDirectory = async (directory: string, address: string): Promise<() => Promise<void>> => {
  await mkdir(directory, { recursive: true });
  const path = join(directory, 'lock');
  const mine = JSON.stringify({ pid: process.pid, since: await startOf(process.pid), address } satisfies Holder);
  while (!(await wrote(path, mine))) {
    const found = await readFile(path, 'utf8').catch(() => null);
    if (found === null) continue;
    const holder = parse(found);
    if (holder !== null && (await lives(holder))) {
      throw new Fault(`The data directory ${directory} is in use by process ${holder.pid} (${holder.address}): use that one or stop it, or set CLAIMLINE_DATA to another directory.`);
    }
    await moveAway(path, found);
  }
  return () => rm(path, { force: true });
};

const wrote = async (path: string, content: string): Promise<boolean> => {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Fault(`The data directory cannot be written to (${codeOf(error) ?? 'unknown error'} at ${path}): check its permissions, or set CLAIMLINE_DATA to another directory.`);
  }
};

/** Two newcomers may find the same stale lock: whoever moved away another one than it had read puts it back. */
const moveAway = async (path: string, read: string): Promise<void> => {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => null);
  if (moved !== null && moved !== read) await wrote(path, moved);
  await rm(aside, { force: true });
};

const parse = (text: string): Holder | null => {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const lives = async ({ pid, since }: Holder): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return since === null || since === (await startOf(pid));
};

/** When a process started, so that one that was given a dead owner's number is not taken for it; null where unknown. */
const startOf = async (pid: number): Promise<string | null> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return null;
  }
};
