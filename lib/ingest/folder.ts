import { z } from 'zod';
import type { Article } from '#lib/model/index.ts';
import { dateGiven } from './article.ts';
import type { Given } from './article.ts';
import { decode } from './decode.ts';
import { fold } from './fold.ts';
import { readText } from './text.ts';

type File = Readonly<{ name: string; bytes: Uint8Array }>;
export type FileProblem = Readonly<{ name: string; problem: string }>;
export type Folder = Readonly<{ title: string | null; articles: readonly Article[]; problems: readonly FileProblem[] }>;

const STORY = 'story.json';

const entrySchema = z.object({
  file: z.string().min(1),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  title: z.string().nullish(),
  byline: z.string().nullish(),
  url: z.string().nullish(),
});
const storySchema = z.object({ title: z.string().nullish(), articles: z.array(entrySchema).default([]) });

export type StoryFile = Readonly<{ title: string | null; entries: ReadonlyMap<string, Given>; problems: readonly FileProblem[] }>;

const baseOf = (name: string): string => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

const refused = (name: string, problem: string): StoryFile => ({ title: null, entries: new Map(), problems: [{ name, problem }] });

/** What a `story.json` says: the story's title, what is known of each file by its name, and what is wrong with it. */
export const readStoryFile = (file: File): StoryFile => {
  const decoded = decode(file.bytes);
  if (decoded.kind === 'problem') return refused(file.name, decoded.problem);
  let json: unknown;
  try {
    json = JSON.parse(decoded.text);
  } catch (error) {
    return refused(file.name, `The file is not valid JSON (${error instanceof Error ? error.message : String(error)}): correct it; the articles are read without it.`);
  }
  const parsed = storySchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(file.name, `At ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not as expected'}. It should be { "title": …, "articles": [{ "file", "outlet", "published", "url" }] }; the articles are read without it.`);
  }
  const problems = parsed.data.articles.flatMap(({ file: name, published }) => (typeof published === 'string' && published.trim() !== '' && dateGiven(published) === null
    ? [{ name: file.name, problem: `“${published}”, given as the publication date of ${name}, is no date: write it as 2020-02-03.` }] : []));
  const entries = new Map(parsed.data.articles.map(({ file: name, ...given }) => [baseOf(name), Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given]));
  return { title: parsed.data.title?.trim() || null, entries, problems };
};

/**
 * Reads the files of one story: a `story.json` says what is known of each, in every other file stands an article.
 * A file that cannot be used is named with its problem and the others are read all the same; of two files with the
 * same text, typography and white space aside, the first is kept.
 */
export const readFolder = (files: readonly File[]): Folder => {
  const file = files.find(({ name }) => baseOf(name) === STORY);
  const story = file === undefined ? { title: null, entries: new Map<string, Given>(), problems: [] } : readStoryFile(file);
  const texts = files.filter(({ name }) => baseOf(name) !== STORY);
  const present = new Set(texts.map(({ name }) => baseOf(name)));
  const articles: Article[] = [];
  const problems: FileProblem[] = [...story.problems];
  const seen = new Map<string, string>();
  for (const { name, bytes } of texts) {
    const read = readText({ name, bytes, given: story.entries.get(baseOf(name)) ?? {} });
    if ('problem' in read) {
      problems.push({ name, problem: read.problem });
      continue;
    }
    const content = fold(read.article.text);
    const twin = seen.get(content);
    if (twin === undefined) {
      seen.set(content, name);
      articles.push(read.article);
    } else problems.push({ name, problem: `The file holds the same text as ${twin}: it was left out; remove one of the two.` });
  }
  for (const listed of story.entries.keys()) {
    if (!present.has(listed)) problems.push({ name: listed, problem: `The file is listed in ${STORY} but was not found: add it, or take it off the list.` });
  }
  return { title: story.title, articles, problems };
};
