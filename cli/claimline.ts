#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { compareCommand } from '#cli/compare.ts';
import type { Command } from '#cli/command.ts';
import { UsageError } from '#cli/command.ts';
import { extractCommand } from '#cli/extract.ts';
import { overview } from '#cli/help.ts';
import { importCommand } from '#cli/import.ts';
import { complain, write } from '#cli/output.ts';
import { readCommand } from '#cli/read.ts';
import { workerCommand } from '#cli/worker.ts';

const commands: ReadonlyMap<string, Command> = new Map([compareCommand, extractCommand, readCommand, importCommand, workerCommand].map((command) => [command.name, command]));

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
};

const misused = (message: string): number => {
  complain(message);
  return 2;
};

/** Runs the command line; answers the exit code: 0 all done, 1 some input could not be used, 2 used wrongly. */
const main = async ([name, ...rest]: readonly string[]): Promise<number> => {
  if (name === '--version' || name === '-v') return write(`${version()}\n`).then(() => 0);
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0] === undefined ? undefined : commands.get(rest[0]);
    return write(about?.help ?? overview).then(() => 0);
  }
  if (name === undefined) {
    process.stderr.write(overview);
    return 2;
  }
  const command = commands.get(name);
  if (command === undefined) return misused(`“${name}” is no command: use compare, extract, read, import or worker, or see claimline --help.`);
  if (rest.includes('--help') || rest.includes('-h')) return write(command.help).then(() => 0);
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) return misused(`${error.message} See claimline ${name} --help.`);
    throw error;
  }
};

process.exitCode = await main(process.argv.slice(2));
