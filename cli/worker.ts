import { parse, UsageError } from '#cli/command.ts';
import type { Command } from '#cli/command.ts';
import { workerHelp } from '#cli/help.ts';
import { complain } from '#cli/output.ts';
import { Fault } from '../scripts/serving/fault.ts';

/** Settles when this process is told to end, or the one that began it is gone. */
const toldToEnd = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.once(signal, () => resolve());
});

const run = async (args: readonly string[]): Promise<number> => {
  const { operands } = parse(args, {});
  if (operands.length > 0) throw new UsageError(`worker takes no “${operands[0]}”.`);
  try {
    const { openOwnDatabase } = await import('#cli/database.ts');
    const database = await openOwnDatabase(false);
    if (database === null) throw new Fault('There is no database to work for: name one in DATABASE_URL, or run “npm start”, which has a worker of its own.');
    const { compareOutdated, runWorker } = await import('#lib/service/worker/index.ts');
    const { disconnect } = await import('#lib/service/index.ts');
    const end = toldToEnd();
    const worker = await runWorker((error) => complain(`worker: ${error.message.split('\n')[0] ?? ''}`));
    await compareOutdated();
    process.stdout.write('Working. Ctrl-C ends it.\n');
    await end;
    await worker.stop();
    await disconnect();
    await database.stop();
    // The channel to the process that began this one would keep it alive.
    if (process.connected) process.disconnect();
    return 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    complain(error.message);
    return 1;
  }
};

export const workerCommand: Command = { name: 'worker', help: workerHelp, run };
