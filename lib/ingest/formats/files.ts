import type { Given } from '../article.ts';
import { fold } from '../fold.ts';
import { readStoryFile } from '../folder.ts';
import type { StoryFile } from '../folder.ts';
import { readEach } from './read-file.ts';
import type { Input } from './read-file.ts';
import { problem } from './reading.ts';
import type { Reading } from './reading.ts';

export type Loaded = Readonly<{ bytes: Uint8Array; contentType?: string | null; url?: string | null }>;

/** A file or page whose bytes are got when it is its turn, or the reason why they cannot be. */
export type FileToRead = Readonly<{ name: string; load: () => Promise<Loaded | Readonly<{ problem: string }>> }>;

const STORY = 'story.json';

const baseOf = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

const storyIn = async (files: readonly FileToRead[]): Promise<StoryFile | null> => {
  const file = files.find(({ name }) => baseOf(name) === STORY);
  const loaded = await file?.load();
  if (file === undefined || loaded === undefined) return null;
  return 'problem' in loaded ? { title: null, entries: new Map<string, Given>(), problems: [{ name: file.name, problem: loaded.problem }] } : readStoryFile({ name: file.name, bytes: loaded.bytes });
};

/**
 * Everything in the files of one story, one after another: a `story.json` says what is known of each, and gives the
 * title. A file that cannot be used is named with its problem; of articles with the same text, typography and white
 * space aside, the first is kept.
 */
export async function* readFiles(files: readonly FileToRead[], options: Pick<Input, 'mapping' | 'anyLanguage'> = {}): AsyncGenerator<Reading | Readonly<{ kind: 'story'; title: string }>> {
  const story = await storyIn(files);
  if (story?.title != null) yield { kind: 'story', title: story.title };
  for (const fault of story?.problems ?? []) yield problem(fault.name, fault.problem);
  const seen = new Map<string, string>();
  const others = files.filter(({ name }) => baseOf(name) !== STORY);
  for (const { name, load } of others) {
    const loaded = await load();
    if ('problem' in loaded) {
      yield problem(name, loaded.problem);
      continue;
    }
    for await (const found of readEach({ name, ...loaded, given: story?.entries.get(baseOf(name)) ?? {}, ...options })) {
      const content = found.kind === 'article' ? fold(found.article.text) : null;
      const twin = content === null ? undefined : seen.get(content);
      if (found.kind !== 'article' || content === null) yield found;
      else if (twin !== undefined) yield problem(found.name, `The file holds the same text as ${twin}: it was left out; remove one of the two.`);
      else {
        seen.set(content, found.name);
        yield found;
      }
    }
  }
  const present = new Set(others.map(({ name }) => baseOf(name)));
  for (const listed of story?.entries.keys() ?? []) {
    if (!present.has(listed)) yield problem(listed, `The file is listed in ${STORY} but was not found: add it, or take it off the list.`);
  }
}
