import { dateInUrl } from '../date.ts';
import { agencyIn } from '../masthead.ts';
import { outletNamed, outletOfUrl } from '../names.ts';
import { collect, textIn } from './collect.ts';
import { PUBLISHED, fullest, isoOf } from './dates.ts';
import { titleKey } from './head.ts';
import { cleaned, schemaOf } from './json-ld.ts';
import type { Schema } from './json-ld.ts';
import { namesOf } from './signers.ts';
import { hostOf, sameSite, siteIn, siteName } from './sites.ts';
import type { Element } from './tree.ts';

/** What a page's head and marked-up data state; null where they do not. */
export type Facts = Readonly<{
  titles: readonly string[]; url: string | null; outlet: string | null; host: string | null; byline: string | null; agencies: readonly string[]; published: string | null;
  language: string | null; feed: string | null; isArticle: boolean; schema: Schema;
}>;

const absolute = (address: string | null, base: string | null): string | null => {
  if (address === null) return null;
  try {
    const url = new URL(address, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
};

const AUTHOR = ['author', 'parsely-author', 'article:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'byl', 'article:author_name', 'twitter:creator:name', 'cxenseparse:author'];
const SITE = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'cre', 'copyright'];

/** Reads what the page states apart from its text; `url` is where it was fetched from, where that is known. */
export const factsOf = (root: Element, url: string | null): Facts => {
  const { metas, scripts, title, language, canonical, feed, properties, times, authors } = collect(root);
  const base = absolute(url, null) ?? absolute(metas.get('og:url') ?? null, null);
  const address = absolute(canonical, base) ?? base;
  const path = address === null ? '' : new URL(address).pathname;
  const ogTitle = metas.get('og:title') ?? metas.get('twitter:title') ?? metas.get('dc.title') ?? metas.get('dcterms.title') ?? null;
  const schema = schemaOf(scripts, (headline, at) => (headline !== null && ogTitle !== null && titleKey(headline) === titleKey(ogTitle)) || (at !== null && path.length > 1 && absolute(at, null) !== null && new URL(at).pathname === path));
  const marked = (name: string): readonly string[] => (properties.get(name) ?? []).map(textIn).filter((value) => value !== null);
  const known = address === null ? null : outletOfUrl(address);
  // An agency is the outlet on its own site only; elsewhere the page carries its copy.
  const foreign = (name: string | null): boolean => name !== null && agencyIn(name) !== null && !titleKey(hostOf(address) ?? '').includes(titleKey(name).slice(0, 8));
  const publisher = siteName(schema.outlet) ?? siteName(marked('publisher')[0]);
  const called = [publisher, siteName(marked('publisher')[0]), ...SITE.map((name) => siteName(metas.get(name)))].filter((name) => name !== null && !foreign(name));
  // Of several names the one that is the site's own: publishers also give the company behind it.
  const site = called.find((name) => name !== null && sameSite(name, hostOf(address))) ?? called[0] ?? null;
  const sites = [site, siteName(metas.get('og:site_name')), known, hostOf(address), hostOf(address)?.split('.').at(-2) ?? null];
  const named = site !== null && outletNamed(site) !== site ? outletNamed(site) : known ?? site ?? (title === null ? null : siteIn(title, sites).site);
  const titles = [schema.headline, ogTitle, marked('headline')[0] ?? null, title].filter((value) => value !== null).map((value) => siteIn(value, sites).title);
  const dates = [schema.published, ...PUBLISHED.map((name) => metas.get(name) ?? null), ...(properties.get('datepublished') ?? []).map(({ attributes, children }) => attributes.get('content') ?? attributes.get('datetime') ?? (typeof children[0] === 'string' ? children[0] : null))]
    .map(isoOf).filter((date) => date !== null);
  const signers = [schema.authors, AUTHOR.flatMap((name) => metas.get(name) ?? []), marked('author'), authors.map((name) => cleaned(name) ?? '')];
  const signed = signers.map((list) => namesOf(list, named));
  const timed = times.map((time) => isoOf(cleaned(time))).filter((date) => date !== null);
  return {
    titles: [...new Set(titles)],
    url: address,
    outlet: named === null ? null : outletNamed(named),
    host: hostOf(address),
    byline: signed.find(({ byline }) => byline !== null)?.byline ?? null,
    agencies: [...new Set([...signed.find(({ agencies }) => agencies.length > 0)?.agencies ?? [], ...[foreign(publisher) ? agencyIn(publisher ?? '') : null].filter((name) => name !== null)])],
    published: fullest(dates) ?? (timed.length > 0 && new Set(timed.map((date) => date.slice(0, 10))).size === 1 ? fullest(timed) : null) ?? (address === null ? null : dateInUrl(address)),
    language: [language, metas.get('content-language') ?? null, schema.language, metas.get('og:locale') ?? null].map((tag) => (tag === null ? null : /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.exec(tag.trim())?.[0]?.replaceAll('_', '-') ?? null)).find((tag) => tag !== null) ?? null,
    feed: absolute(feed, address),
    isArticle: schema.article || /article|news/i.test(metas.get('og:type') ?? '') || metas.has('article:published_time'),
    schema,
  };
};
