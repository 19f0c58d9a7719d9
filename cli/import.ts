import { setTimeout as wait } from 'node:timers/promises';
import type { Import } from '#lib/service/index.ts';
import { parse, UsageError } from '#cli/command.ts';
import type { Command } from '#cli/command.ts';
import { importHelp } from '#cli/help.ts';
import { complain, write } from '#cli/output.ts';
import { batchesOf, walk } from '#cli/walk.ts';
import { Fault } from '../scripts/serving/fault.ts';

const LOOK_EVERY = 300;
const COMPARED_WITHIN = 600_000;

type Item = Import['items'][number];

const isAddress = (operand: string): boolean => /^https?:\/\//i.test(operand);

/** In the story, with all that stands in it: went in now, or was there before. A remark on an article that went in is no fault. */
const isIn = ({ state, report }: Item): boolean => {
  if (state === 'note' || state === 'known') return true;
  const used = new Set(report.filter(({ id }) => id !== null).map(({ name }) => name));
  return state === 'added' && report.every((entry) => entry.problem === null || entry.known === true || used.has(entry.name));
};

const lineOf = (item: Item): string => {
  const parts = item.report.map(({ id, problem, renewed, name }) => {
    const outcome = problem ?? (renewed === true ? `a new version of ${id}` : `in as ${id}`);
    return item.report.length > 1 ? `\n    ${name}: ${outcome}` : ` ${outcome}`;
  });
  return `${isIn(item) ? '✓' : '✗'} ${item.name}:${parts.length > 0 ? parts.join('') : ` ${item.problem ?? item.state}`}\n`;
};

const jsonOf = (story: string, { items }: Import): string => `${JSON.stringify({
  story,
  items: items.map((item) => ({ name: item.name, outcome: item.state, articles: item.report.flatMap(({ id }) => (id === null ? [] : [{ id }])), problem: item.problem ?? item.report.find(({ problem }) => problem !== null)?.problem ?? null })),
}, null, 2)}\n`;

const tellProgress = ({ items }: Import): void => {
  if (!process.stderr.isTTY) return;
  const left = items.filter(({ state }) => state === 'waiting' || state === 'reading').length;
  process.stderr.write(`\r${items.length - left} of ${items.length} read `);
};

const importInto = async (name: string, operands: readonly string[], format: string): Promise<number> => {
  const addresses = operands.filter(isAddress);
  const { paths, problems } = await walk(operands.filter((operand) => !isAddress(operand)));
  if (addresses.length + paths.length === 0) {
    for (const { name: path, problem } of problems) complain(`${path}: ${problem}`);
    return 1;
  }
  const service = await import('#lib/service/index.ts');
  const { runWorker } = await import('#lib/service/worker/index.ts');
  const slug = await service.findSlug(name) ?? await service.createStory(name);
  const id = await service.beginImport({ slug, origin: 'command', review: false });
  await service.offer(id, addresses.map((url) => ({ kind: 'address', url })));
  await service.offer(id, problems.map((problem) => ({ kind: 'refused', ...problem })));
  for await (const batch of batchesOf(paths)) {
    await service.offer(id, [...batch.files.map((file) => ({ kind: 'bytes', ...file } as const)), ...batch.problems.map((problem) => ({ kind: 'refused', ...problem } as const))]);
  }
  await service.startImport(id);
  // Others may work for this database too: whoever is first reads.
  const worker = await runWorker((error) => complain(error.message.split('\n')[0] ?? ''));
  try {
    for (;;) {
      const found = await service.readImport(id);
      if (found === null) throw new Fault(`The story “${slug}” was deleted while its articles came in.`);
      tellProgress(found);
      if (found.state === 'done' || found.state === 'cancelled') {
        const compared = await service.whenCompared(slug, COMPARED_WITHIN);
        if (process.stderr.isTTY) process.stderr.write('\n');
        await write(format === 'json' ? jsonOf(slug, found) : `${found.items.map(lineOf).join('')}Story ${slug}${compared ? '' : ', whose comparison is still under way'}\n`);
        return found.items.every(isIn) ? 0 : 1;
      }
      await wait(LOOK_EVERY);
    }
  } finally {
    await worker.stop();
  }
};

const run = async (args: readonly string[]): Promise<number> => {
  const { values: { story, format = 'text' }, operands } = parse(args, { story: { type: 'string' }, format: { type: 'string', values: ['text', 'json'] } });
  if (story === undefined || story.trim() === '') throw new UsageError('Say which story with --story NAME.');
  if (operands.length === 0) throw new UsageError('Name the files, folders or addresses to take in.');
  try {
    const { openOwnDatabase } = await import('#cli/database.ts');
    const database = await openOwnDatabase(true);
    if (database === null) throw new Error('no database was opened: this is a bug');
    const { disconnect } = await import('#lib/service/index.ts');
    try {
      return await importInto(story, operands, format);
    } finally {
      await disconnect();
      await database.stop();
    }
  } catch (error) {
    if (!(error instanceof Fault) && !(error instanceof Error && error.name === 'Refused')) throw error;
    complain(error.message);
    return 1;
  }
};

export const importCommand: Command = { name: 'import', help: importHelp, run };
