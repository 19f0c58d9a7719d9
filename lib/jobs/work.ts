import { PgBoss } from 'pg-boss';
import { payloads, queueNames, schema } from './queues.ts';
import type { Payload, QueueName } from './queues.ts';

/** `signal` is aborted when the worker is told to stop, or the job took too long and was given to another. */
export type Handlers = Readonly<{ [Name in QueueName]: (data: Payload<Name>, signal: AbortSignal) => Promise<void> }>;

export type Work = Readonly<{ stop: () => Promise<void> }>;

/** How many jobs of a queue this process has under way at a time: reading waits for networks, comparing does not. */
const AT_ONCE: Readonly<Record<QueueName, number>> = { read: 4, compare: 1, feed: 2, tick: 1 };

const POLL_SECONDS = 0.5;
const SELDOM_SECONDS = 2;
const seldom: ReadonlySet<QueueName> = new Set(['feed', 'tick']);

/** Time given to jobs under way when the worker stops; what is not done by then is done by another, or after the next start. */
const GRACE_MS = 10_000;

/** Takes jobs out of the queues and hands them to the handlers until it is stopped. */
export const work = async (connectionString: string, handlers: Handlers, onTrouble: (error: Error) => void): Promise<Work> => {
  const boss = new PgBoss({ connectionString, schema, max: 4, reindex: false, monitorVacuum: false, superviseIntervalSeconds: 10, monitorIntervalSeconds: 10, cronWorkerIntervalSeconds: 30, application_name: 'claimline-worker' });
  boss.on('error', onTrouble);
  await boss.start();
  for (const name of queueNames) for (let at = 0; at < AT_ONCE[name]; at += 1) await attend(boss, name, handlers);
  // What a killed worker left behind is given out again at once, not only when the first round of supervision is due.
  void boss.supervise().catch(onTrouble);
  return { stop: () => boss.stop({ graceful: true, timeout: GRACE_MS }) };
};

const attend = async <Name extends QueueName>(boss: PgBoss, name: Name, handlers: Handlers): Promise<void> => {
  const handle: (data: Payload<Name>, signal: AbortSignal) => Promise<void> = handlers[name];
  let worker = '';
  worker = await boss.work(name, {
    batchSize: 1, pollingIntervalSeconds: seldom.has(name) ? SELDOM_SECONDS : POLL_SECONDS,
  }, async ([job]) => {
    if (job === undefined) return;
    // Where there was one there may be more: the next is asked for at once, not at the next poll.
    boss.notifyWorker(worker);
    await handle(payloadOf(name, job.data), job.signal);
  });
};

const payloadOf = <Name extends QueueName>(name: Name, data: unknown): Payload<Name> => {
  const schemas: { readonly [Each in QueueName]: { parse: (data: unknown) => Payload<Each> } } = payloads;
  return schemas[name].parse(data);
};
