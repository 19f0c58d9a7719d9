import 'server-only';
import { closeSender } from '#lib/jobs/index.ts';
import * as store from '#lib/store/index.ts';

/** Closes what this process holds open at the database; the next question opens it again. */
export const disconnect = async (): Promise<void> => {
  await closeSender();
  await store.disconnect();
};
