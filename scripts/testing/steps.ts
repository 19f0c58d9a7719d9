import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../sources.ts';

export type Counts = Readonly<{ passed: number; failed: number; skipped: number }>;

/** `output` is what the tools printed, for when something failed; `notes` are worth a line also when nothing did. */
export type Outcome = Counts & Readonly<{ output: string; notes: readonly string[] }>;

/** A tool of the project's packages, as one test that passes or fails. */
export const runTool = async (path: string, args: readonly string[]): Promise<Outcome> => {
  const { code, output } = await run([join(root, 'node_modules', path), ...args]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output, notes: [] };
};

/** A script of this project, as one test. */
export const runScript = async (path: string, args: readonly string[]): Promise<Outcome> => runTool(join('..', path), args);

/** `leavingOut`: patterns of files that are not run. */
export type JestOptions = Readonly<{ workers?: number; leavingOut?: readonly string[]; env?: Readonly<Record<string, string>> }>;

const resultSchema = z.object({
  numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int(), numRuntimeErrorTestSuites: z.int(),
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) })),
});

/** The tests of one of Jest's projects, counted. A file that could not be run counts as a failure. */
export const runJest = async (project: string, { workers = 2, leavingOut = [], env = {} }: JestOptions = {}): Promise<Outcome> => {
  const report = join(tmpdir(), `claimline-jest-${randomUUID()}.json`);
  const { code, output } = await run([
    '--experimental-vm-modules', '--no-warnings', join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects', project, `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`,
    ...(leavingOut.length > 0 ? ['--testPathIgnorePatterns', ...leavingOut] : []),
  ], env);
  const text = await readFile(report, 'utf8').catch(() => null);
  await rm(report, { force: true });
  if (text === null) return { passed: 0, failed: 1, skipped: 0, output, notes: [] };
  const result = resultSchema.parse(JSON.parse(text));
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    output: withoutJson(output),
    notes: result.testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => `skipped: ${fullName}`)),
  };
};

/** What several runs of one step come to. */
export const together = (outcomes: readonly Outcome[]): Outcome => ({
  passed: sum(outcomes.map(({ passed }) => passed)),
  failed: sum(outcomes.map(({ failed }) => failed)),
  skipped: sum(outcomes.map(({ skipped }) => skipped)),
  output: outcomes.filter(({ failed }) => failed > 0).map(({ output }) => output).join('\n'),
  notes: outcomes.flatMap(({ notes }) => notes),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** With --outputFile the report is a file; what Jest prints is for people, its first line apart. */
const withoutJson = (output: string): string => output.split('\n').filter((line) => !line.startsWith('Test results written to:')).join('\n');

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Readonly<{ code: number | null; output: string }>> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
