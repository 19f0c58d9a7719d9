import 'server-only';
import * as store from '#lib/store/index.ts';
import { Refused } from '../refused.ts';
import { beginImport, offer, startImport } from './begin.ts';

/** Asks the addresses of a story's articles again, all or that of one; what changed is kept as a new version. The import that does it. */
export const refetch = async (slug: string, article: string | null): Promise<string> => {
  const addresses = (await store.listAddresses(slug)).filter(({ key }) => article === null || key === article);
  if (addresses.length === 0) throw new Refused(article === null ? 'No article of this story has an address that could be asked again.' : 'This article has no address that could be asked again: correct it first.');
  const id = await beginImport({ slug, origin: 'page', review: false });
  // Whatever the page calls its address or its outlet now, it is this article's.
  await offer(id, addresses.map(({ url, outlet }) => ({ kind: 'address', url, given: { url, outlet } })));
  await startImport(id);
  return id;
};
