import 'server-only';
import { z } from 'zod';
import type { Article } from '#lib/model/index.ts';
import * as store from '#lib/store/index.ts';
import type { Import } from '#lib/store/index.ts';
import { correctionSchema } from '../articles.ts';
import { comparer } from '../comparisons.ts';
import { learn, named } from '../outlets.ts';
import { Refused, wrongField } from '../refused.ts';
import { slugOf } from '../slugs.ts';
import { titleOf } from '../titles.ts';
import { digestOf } from './digests.ts';

export type { Import } from '#lib/store/index.ts';

/** Null when there is no such import. */
export const readImport = (id: string): Promise<Import | null> => store.findImport(id);

/** A story's imports that are under way or wait to be looked at. */
export const listOpenImports = (slug: string): Promise<readonly Import[]> => store.listOpenImports(slug);

/** What a person says about an article that was read; `at`: which one of its item. */
export type Choice = Readonly<{ item: number; at: number; outlet: string; title: string; byline: string; published: string }>;

const choiceSchema = z.object({ item: z.int(), at: z.int().nonnegative() }).and(correctionSchema);

/** Says of which article a correction was refused, so that a form can show it there. */
export class RefusedChoice extends Refused {
  readonly item: number;
  readonly at: number;
  readonly field: string;
  constructor(message: string, { item, at }: Pick<Choice, 'item' | 'at'>, field: string) {
    super(message);
    this.item = item;
    this.at = at;
    this.field = field;
  }
}

const choose = (choices: readonly Choice[]): ReadonlyMap<string, z.output<typeof choiceSchema>> => new Map(choices.map((choice) => {
  const parsed = choiceSchema.safeParse(choice);
  if (!parsed.success) throw new RefusedChoice(wrongField(parsed.error, 'article'), choice, String(parsed.error.issues[0]?.path[0] ?? ''));
  return [`${choice.item} ${choice.at}`, parsed.data];
}));

const corrected = (article: Article, { outlet = null, title = null, byline = null, published = null }: z.output<typeof choiceSchema>): Article => {
  // A form shows a day; the hour is kept where the day was left as it is.
  const same = published !== null && article.published?.startsWith(published) === true;
  return { ...article, outlet, title, byline, published: same ? article.published : published };
};

/**
 * Takes what a person chose, with their corrections, into the story, or into a new one of that title; a blank title
 * becomes the first headline. Answers the story's slug. Throws Refused, or RefusedChoice for a correction.
 */
export const confirmImport = async (id: string, choices: readonly Choice[], title: string): Promise<string> => {
  const found = await store.findImport(id);
  if (found === null) throw new Refused('There is no such import: it may have been dropped.');
  if (choices.length === 0) throw new Refused('No article is chosen: tick at least one, or drop the import.');
  const chosen = choose(choices);
  const confirmed = new Map<number, (Readonly<{ name: string; article: Article; digest: string }> | null)[]>();
  for (const item of found.items) {
    const articles = item.articles.map(({ article }, at) => {
      const choice = chosen.get(`${item.id} ${at}`);
      return choice === undefined ? null : corrected(article, choice);
    });
    const called = (await named(articles.filter((article) => article !== null))).values();
    confirmed.set(item.id, articles.map((article, at) => (article === null ? null : { name: item.articles[at]?.name ?? item.name, article: called.next().value ?? article, digest: digestOf(article.text) })));
  }
  const headline = [...confirmed.values()].flat().map((one) => one?.article.title ?? null).find((one) => one !== null);
  const wanted = titleOf(title) ?? titleOf(found.title ?? '') ?? titleOf(headline ?? '') ?? 'Untitled story';
  const compare = await comparer();
  const slug = await store.confirmImport(id, confirmed, { title: wanted, wanted: slugOf(wanted) }, learn, (sql, { compare: story }) => compare(sql, [story]));
  if (slug === null) throw new Refused('This import was confirmed or dropped meanwhile: load the page again.');
  return slug;
};
