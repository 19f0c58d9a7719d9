/**
 * `npm test`: everything, one line a step. `npm test -- --only engine,store` runs some steps, `--bail` stops at the
 * first that fails. The last line counts all: “N passed, N failed” and, where some were left out, “N skipped”.
 */
import { parseArgs } from 'node:util';
import { findChromium } from './testing/chromium.ts';
import { findPostgres } from './testing/databases.ts';
import { canInstall, install } from './testing/debian.ts';
import { runJest, runScript, runTool, together } from './testing/steps.ts';
import type { Outcome } from './testing/steps.ts';

/**
 * `alone`: it fills all cores; the others run beside each other. `lacks`: why a part cannot be run here, or null; such a
 * part is skipped visibly, and fails under CI.
 */
type Step = Readonly<{ name: string; alone: boolean; run: () => Promise<Outcome>; lacks?: () => string | null }>;

const timed = async (run: Step['run']): Promise<Outcome & { seconds: number }> => {
  const began = performance.now();
  return { ...await run(), seconds: (performance.now() - began) / 1000 };
};

const hasPostgres = (): boolean => (process.env['TEST_DATABASE_URL'] ?? '') !== '' || findPostgres() !== null;

const steps: readonly Step[] = [
  { name: 'types', alone: false, run: async () => {
    const generated = await runTool('next/dist/bin/next', ['typegen']);
    return generated.failed > 0 ? generated : runTool('typescript/bin/tsc', ['--noEmit', '--pretty', 'false']);
  } },
  { name: 'lint', alone: false, run: () => runTool('eslint/bin/eslint.js', ['--max-warnings=0', '.']) },
  { name: 'layers', alone: false, run: async () => {
    const kept = await runTool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.js', 'lib', 'app', 'cli']);
    return kept.failed > 0 ? kept : runScript('scripts/layer-map.ts', ['--check']);
  } },
  { name: 'engine', alone: true, run: () => runJest('engine') },
  { name: 'golden', alone: true, run: () => runJest('golden') },
  {
    name: 'store',
    alone: true,
    lacks: () => (hasPostgres() || (canInstall() && install('postgresql') && hasPostgres()) ? null : 'no PostgreSQL server is installed: install one, or name an empty database in TEST_DATABASE_URL; on the embedded one the tests run'),
    // The databases beside each other, on each one file after the other: a worker of one would take up the jobs of another.
    run: async () => together(await Promise.all([
      runJest('store', { workers: 1, env: { STORE_ON: 'embedded' } }),
      runJest('store', { workers: 1, env: { STORE_ON: 'server' }, leavingOut: ['durability', 'migrations'] }),
    ])),
  },
  {
    name: 'browser',
    alone: true,
    lacks: () => (findChromium() !== null || (canInstall() && install('chromium') && findChromium() !== null) ? null : 'no Chromium or Chrome is installed: install one, or name it in CHROMIUM'),
    run: () => runJest('browser'),
  },
];

const { values: flags } = parseArgs({ options: { only: { type: 'string' }, bail: { type: 'boolean', default: false } } });
const names = flags.only?.split(',');
const unknown = names?.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`There is no step “${unknown}”; there are ${steps.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const underCi = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false';
const total = { passed: 0, failed: 0, skipped: 0 };

const wanted = steps.filter((step) => names?.includes(step.name) ?? true);
const beside = new Map(wanted.filter(({ alone }) => !alone).map(({ name, run }) => [name, timed(run)]));

for (const { name, run, lacks } of wanted) {
  const lacking = lacks?.() ?? null;
  if (lacking !== null) console.log(`${name}: skipped, because ${lacking}${underCi ? ' (under CI every part must run)' : ''}`);
  const { passed, failed, skipped, output, notes, seconds } = await (beside.get(name) ?? timed(run));
  total.passed += passed;
  total.failed += failed + (underCi && lacking !== null ? 1 : 0);
  total.skipped += skipped;
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s: ${[`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ')}`);
  for (const note of lacking === null ? notes : []) console.log(`  ${note}`);
  if (failed > 0) console.log(output.trimEnd());
  if (failed > 0 && flags.bail) break;
}

console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
