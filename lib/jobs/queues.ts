import { z } from 'zod';

/**
 * What can be asked of a worker, each with the data that a job carries: ids alone. What is to be done stands in the
 * project's own tables, so that a job that is lost, or carried out twice, changes nothing.
 */
export const payloads = {
  /** Reads one file or address of an import. */
  read: z.object({ item: z.int() }),
  /** Makes the comparison of a story that its articles now ask for. */
  compare: z.object({ story: z.int() }),
  /** Asks a feed for what is new. */
  feed: z.object({ feed: z.int() }),
  /** Looks which feeds are due; on a schedule. */
  tick: z.object({}),
} as const;

export type QueueName = keyof typeof payloads;
export type Payload<Name extends QueueName> = Readonly<z.infer<(typeof payloads)[Name]>>;

type Settings = Readonly<{
  /** `stately`: of one key at most one waits and one is under way; `exclusive`: one waits or is under way. */
  policy: 'standard' | 'stately' | 'exclusive';
  retryLimit: number;
  /** Seconds before the first retry; doubled each time up to `retryDelayMax`. */
  retryDelay: number;
  retryDelayMax: number;
  /** A job whose worker was not heard of for so long is given to another one. */
  heartbeatSeconds: number;
  expireInSeconds: number;
}>;

const patient = { retryLimit: 5, retryDelay: 2, retryDelayMax: 300, heartbeatSeconds: 10, expireInSeconds: 900 } as const;

export const queues: Readonly<Record<QueueName, Settings>> = {
  read: { ...patient, policy: 'standard' },
  compare: { ...patient, policy: 'stately', retryLimit: 2, expireInSeconds: 4 * 3600 },
  feed: { ...patient, policy: 'exclusive' },
  tick: { ...patient, policy: 'exclusive', retryLimit: 0 },
};

export const queueNames = Object.keys(queues).filter((name): name is QueueName => name in payloads);

/** Names of the schema that pg-boss keeps its tables in, beside the project's own. */
export const schema = 'jobs';
