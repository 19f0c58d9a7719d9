import { PgBoss } from 'pg-boss';
import { queueNames, queues, schema } from './queues.ts';

/** How often the due feeds are looked for. */
const everyFiveMinutes = '*/5 * * * *';

/**
 * Creates pg-boss's own schema, or brings it up to the installed version, and the queues. Not a migration of ours: the
 * package knows its tables and how each version leads to the next, and locks against others that do the same.
 */
export const installJobs = async (connectionString: string): Promise<void> => {
  const boss = new PgBoss({ connectionString, schema, max: 1, supervise: false, schedule: false, reindex: false, monitorVacuum: false });
  const errors: Error[] = [];
  boss.on('error', (error) => errors.push(error));
  await boss.start();
  try {
    for (const name of queueNames) {
      const { policy, ...options } = queues[name];
      await boss.createQueue(name, { policy, ...options, retryBackoff: true, deleteAfterSeconds: 24 * 3600 });
      await boss.updateQueue(name, { ...options, retryBackoff: true });
    }
    await boss.schedule('tick', everyFiveMinutes, {});
  } finally {
    await boss.stop({ graceful: false });
  }
  if (errors[0] !== undefined) throw errors[0];
};
