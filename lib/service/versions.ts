import 'server-only';
import * as store from '#lib/store/index.ts';

export type { Version } from '#lib/store/index.ts';

/** What the address of an article gave over time, the present text last; empty when there is no such article. */
export const readVersions = store.readVersions;
