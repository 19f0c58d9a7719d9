import 'server-only';
import { countProblem, readStoryFile } from '#lib/ingest/index.ts';
import { sender } from '#lib/jobs/index.ts';
import * as store from '#lib/store/index.ts';
import type { Given, NewItem, Origin } from '#lib/store/index.ts';
import { noStory, Refused } from '../refused.ts';
import { titleOf } from '../titles.ts';
import { addressOf, digestOfAddress, digestOfBytes } from './digests.ts';

/**
 * Something to be taken in: a file or page that is at hand (`url`: where it is from), or an address to fetch. `refused`:
 * something that whoever sends it could not give, so that the report names it all the same.
 */
export type Offered =
  | Readonly<{ kind: 'bytes'; name: string; bytes: Uint8Array; contentType?: string | null; url?: string | null; given?: Given }>
  | Readonly<{ kind: 'address'; url: string; given?: Given }>
  | Readonly<{ kind: 'refused'; name: string; problem: string }>;

export type { Given, Origin } from '#lib/store/index.ts';

const DAY = 24 * 3600 * 1000;
const MOST_CLIPS = 20;

/**
 * Opens an import into a story, or into one that is made of it (`slug` null). With `review` a person looks at what was
 * read before it goes in. Its id cannot be guessed. Throws Refused when there is no such story.
 */
export const beginImport = async ({ slug, title = null, origin, review }: Readonly<{ slug: string | null; title?: string | null; origin: Origin; review: boolean }>): Promise<string> => {
  await store.dropForgotten(new Date(Date.now() - DAY), MOST_CLIPS);
  const id = await store.createImport({ slug, title, origin, review, state: 'open' });
  if (id === null) throw noStory(slug ?? '');
  return id;
};

const itemOf = (offered: Offered): NewItem => {
  switch (offered.kind) {
    case 'bytes': {
      const { name, bytes, contentType = null, url = null, given = {} } = offered;
      return { name, bytes, contentType, url, given, digest: digestOfBytes(bytes) };
    }
    case 'address': {
      const url = addressOf(offered.url) ?? offered.url;
      return { name: url, url, bytes: null, contentType: null, given: offered.given ?? {}, digest: digestOfAddress(url) };
    }
    case 'refused': return { name: offered.name, problem: offered.problem, url: null, bytes: null, contentType: null, given: {}, digest: `refused ${offered.name}` };
    default: return offered satisfies never;
  }
};

/** Adds to an import that was not begun yet; how many were new to it. Throws Refused when it takes nothing any more, or not so many. */
export const offer = async (id: string, offered: readonly Offered[]): Promise<number> => {
  const tooMany = countProblem(offered.length);
  if (tooMany !== null) throw new Refused(tooMany);
  const added = await store.addItems(id, offered.map(itemOf));
  if (added === null) throw new Refused('This import was begun or dropped already: start a new one.');
  return added;
};

/** Begins the reading. A `story.json` among the files tells title, outlets and dates of the others. False when it was begun before. */
export const startImport = async (id: string): Promise<boolean> => {
  const file = await store.findStoryFile(id);
  if (file !== null) {
    const { title, entries, problems } = readStoryFile(file);
    await store.applyStoryFile(id, file.id, { title, given: entries, problem: problems.map(({ problem }) => problem).join(' ') || null });
  }
  const send = await sender();
  return store.startImport(id, (sql, items) => send(sql, 'read', items.map((item) => ({ data: { item } }))));
};

/** Takes on what was sent from elsewhere: into a story, or into one that is made of it (`slug` null). Throws Refused. */
export const adoptImport = async (id: string, slug: string | null, title: string): Promise<void> => {
  const adopted = await store.adoptImport(id, slug, titleOf(title));
  if (adopted === null) throw new Refused('The story you chose is gone: choose another one.');
  if (!adopted || !(await startImport(id))) throw new Refused('This was taken in or dropped already: load the page again.');
};

/** Ends an import; what went into the story stays there. False when it had ended. */
export const cancelImport = (id: string): Promise<boolean> => store.cancelImport(id);
