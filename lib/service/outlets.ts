import 'server-only';
import { z } from 'zod';
import { outletEntries } from '#lib/lexicon/outlets.ts';
import { outletFacts } from '#lib/lexicon/outlet-facts.ts';
import type { Article } from '#lib/model/index.ts';
import { refusals } from '#lib/present/words/refusals.ts';
import * as store from '#lib/store/index.ts';
import type { NewArticle, OutletFacts, Within } from '#lib/store/index.ts';
import { comparer } from './comparisons.ts';
import { Refused, wrongField } from './refused.ts';

export type { Outlet, OutletFacts } from '#lib/store/index.ts';
export { listOutlets } from '#lib/store/index.ts';

/** Enters the outlets that the program knows into the directory; those that are there already stay as they are. */
export const seedOutlets = (): Promise<void> =>
  store.seedOutlets(outletEntries.map(({ names: [name = '', ...aliases], domains }) => ({ name, aliases, domains, owner: outletFacts.get(name)?.owner ?? null, country: outletFacts.get(name)?.country ?? null })));

type Directory = Readonly<{ names: ReadonlyMap<string, string>; domains: ReadonlyMap<string, string> }>;

const directory = async (): Promise<Directory> => {
  const outlets = await store.readDirectory();
  return {
    names: new Map(outlets.flatMap(({ name, aliases }) => [...aliases, name].map((known) => [known.toLowerCase(), name] as const))),
    domains: new Map(outlets.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const))),
  };
};

/** A host and what it is part of, the nearest first: "news.example.org", "example.org". */
const domainsOf = (url: string): readonly string[] => {
  const labels = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').split('.') : [];
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
};

/** Calls each article's outlet as the directory calls it; one that its text does not name is known by its address. */
export const named = async (articles: readonly Article[]): Promise<readonly Article[]> => {
  if (articles.length === 0) return [];
  const { names, domains } = await directory();
  return articles.map((article) => {
    const known = article.outlet === null
      ? domainsOf(article.url ?? '').map((domain) => domains.get(domain)).find((name) => name !== undefined)
      : names.get(article.outlet.toLowerCase());
    return known === undefined ? article : { ...article, outlet: known };
  });
};

/** Enters what the articles tell of outlets nobody knew, in the transaction that takes them in. */
export const learn: Within<readonly NewArticle[]> = (sql, articles) =>
  store.learnOutlets(sql, [...new Map(articles.flatMap(({ article: { outlet, url } }) => (outlet === null ? [] : [[outlet, { name: outlet, domain: domainsOf(url ?? '')[0] ?? null }] as const]))).values()]);

const words = z.string().transform((typed) => typed.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ').trim()).refine((clean) => clean.length <= 200, refusals.wrong.longer(200));
const list = (typed: string): readonly string[] => [...new Set(typed.split(/[\n,;]/).map((one) => one.trim()).filter((one) => one !== ''))];
const domain = z.string().regex(/^(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, refusals.wrong.domain);

const correctionSchema = z.object({
  name: words.refine((clean) => clean !== '', refusals.wrong.nameless),
  aliases: words.transform(list),
  domains: words.transform((typed) => list(typed).map((one) => one.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*$/, ''))).pipe(z.array(domain)),
  owner: words.transform((clean) => (clean === '' ? null : clean)),
  country: words.transform((clean) => (clean === '' ? null : clean)),
});

/** Keeps what a person knows about an outlet; aliases and domains are typed with commas between them. Throws Refused. */
export const correctOutlet = async (id: number, typed: Readonly<Record<keyof OutletFacts, string>>): Promise<void> => {
  const parsed = correctionSchema.safeParse(typed);
  if (!parsed.success) throw new Refused(wrongField(parsed.error, 'outlet'));
  const outcome = await store.updateOutlet(id, parsed.data, await comparer());
  if (outcome === null) throw new Refused(refusals.outlet.gone);
  if (outcome === 'taken') throw new Refused(refusals.outlet.taken(parsed.data.name));
};
