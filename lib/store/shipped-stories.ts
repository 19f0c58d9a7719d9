import 'server-only';
import { database } from './client.ts';

/** The folders of shipped stories that were loaded once, whether or not the stories are still there. */
export const listShipped = async (): Promise<ReadonlySet<string>> =>
  new Set((await database().shippedStory.findMany()).map(({ folder }) => folder));
