import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a package can be installed from Debian's archive without asking anyone: as root, under CI. */
export const canInstall = (): boolean => process.env['CI'] !== undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Whether it worked. */
export const install = (name: string): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', name]];
  return steps.every((args) => spawnSync('apt-get', args, { stdio: 'ignore', env }).status === 0);
};
