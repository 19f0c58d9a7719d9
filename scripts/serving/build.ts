import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtHash, root } from '../sources.ts';
import { Fault } from './fault.ts';

const stampFile = join(root, '.next', 'claimline-sources');
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

/** Whether the built pages are of the sources as they are. */
export const isBuilt = async (): Promise<boolean> => {
  const [stamp, hash] = await Promise.all([readFile(stampFile, 'utf8').catch(() => null), builtHash()]);
  return stamp === hash;
};

/** Builds the pages; throws a Fault with the first words of the build's complaint when that fails. */
export const build = async (): Promise<void> => {
  const hash = await builtHash();
  const { code, output } = await run([next, 'build']);
  if (code !== 0) throw new Fault(`The pages could not be built; “npx next build” shows where:\n${output.trim().split('\n').slice(0, 40).join('\n')}`);
  await writeFile(stampFile, hash);
};

const run = (args: readonly string[]): Promise<Readonly<{ code: number | null; output: string }>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
