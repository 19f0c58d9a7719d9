/**
 * The embedded database in a process of its own, as tests want it: `embedded-process.ts DIRECTORY` applies the
 * migrations, prints the address on one line and serves until SIGTERM, or until the process that began it ends.
 */
import { migrate } from '../serving/database.ts';
import { startEmbedded } from '../serving/embedded.ts';
import { Fault } from '../serving/fault.ts';

const [directory = ''] = process.argv.slice(2);
try {
  const database = await startEmbedded(directory, 'a test');
  // Told to end, it is often left by who began it as well.
  let stopping: Promise<void> | null = null;
  const stop = (): void => void (stopping ??= database.stop().then(() => process.exit()));
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  await migrate(database.url);
  process.send?.(database.url);
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  process.exit(1);
}
