import { bylineOf } from '../byline.ts';
import { dateIn, dateInUrl } from '../date.ts';
import { fold } from '../fold.ts';
import { agencyIn } from '../masthead.ts';
import { isNameList, outletNamed, outletOfUrl } from '../names.ts';
import { titleKey } from './head.ts';
import { cleaned, schemaOf } from './json-ld.ts';
import type { Schema } from './json-ld.ts';
import { elementsOf, rawText } from './tree.ts';
import type { Element } from './tree.ts';

/** What a page's head and marked-up data state; null where they do not. */
export type Facts = Readonly<{
  titles: readonly string[]; url: string | null; outlet: string | null; host: string | null; byline: string | null; agencies: readonly string[]; published: string | null;
  language: string | null; feed: string | null; isArticle: boolean; schema: Schema;
}>;

type Found = Readonly<{ metas: ReadonlyMap<string, string>; scripts: readonly Element[]; title: string | null; language: string | null; canonical: string | null; feed: string | null; properties: ReadonlyMap<string, readonly Element[]>; times: readonly string[]; authors: readonly string[] }>;

const KEPT: ReadonlySet<string> = new Set(['datepublished', 'author', 'headline', 'publisher', 'datecreated', 'inlanguage']);
const MOST_TIMES = 40;

const textIn = (element: Element): string | null => {
  const named = [...elementsOf(element)].find(({ attributes }) => attributes.get('itemprop') === 'name');
  return cleaned(element.attributes.get('content') ?? named?.attributes.get('content') ?? rawText(named ?? element).slice(0, 400));
};

/** Collects in one walk what the facts are read from. */
const collect = (root: Element): Found => {
  const metas = new Map<string, string>();
  const properties = new Map<string, Element[]>();
  const found = { scripts: [] as Element[], title: null as string | null, language: null as string | null, canonical: null as string | null, feed: null as string | null, times: [] as string[], authors: [] as string[] };
  for (const element of elementsOf(root)) {
    const { tag, attributes } = element;
    const property = attributes.get('itemprop')?.toLowerCase();
    if (property !== undefined && KEPT.has(property)) properties.set(property, [...(properties.get(property) ?? []).slice(0, 8), element]);
    switch (tag) {
      case 'html': found.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null; break;
      case 'title': if (element.parent?.tag !== 'svg') found.title ??= cleaned(rawText(element)); break;
      case 'script': if (/ld\+json/i.test(attributes.get('type') ?? '')) found.scripts.push(element); break;
      case 'meta': {
        const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('http-equiv') ?? '').toLowerCase();
        const content = cleaned(attributes.get('content'));
        if (name !== '' && content !== null && !metas.has(name)) metas.set(name, content);
        break;
      }
      case 'link': {
        const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
        const href = attributes.get('href')?.trim() ?? '';
        if (rel.includes('canonical') && href !== '') found.canonical ??= href;
        if (rel.includes('alternate') && /(?:rss|atom)\+xml/i.test(attributes.get('type') ?? '') && href !== '') found.feed ??= href;
        break;
      }
      case 'time': {
        const when = attributes.get('datetime') ?? rawText(element);
        if (found.times.length < MOST_TIMES && when.length < 80) found.times.push(when);
        break;
      }
      case 'a': {
        if (attributes.get('rel')?.toLowerCase().split(/\s+/).includes('author') === true && found.authors.length < 6) found.authors.push(rawText(element).slice(0, 120));
        break;
      }
      default:
    }
  }
  return { metas, properties, ...found };
};

const absolute = (address: string | null, base: string | null): string | null => {
  if (address === null) return null;
  try {
    const url = new URL(address, base ?? undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
};

const EPOCH = /^\d{10}(?:\d{3})?$/;

/** A date of page data as ISO 8601, its zone kept; seconds or milliseconds since 1970 count as UTC. */
export const isoOf = (value: string | null): string | null => {
  if (value === null) return null;
  if (EPOCH.test(value)) return new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().replace('.000Z', 'Z');
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d):?(\d\d):?(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  const spaced = compact === null ? value : `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] === undefined ? '' : `T${compact[4]}:${compact[5]}${compact[6] === undefined ? '' : `:${compact[6]}`}${compact[7] ?? ''}`}`;
  return dateIn(spaced.replace(/^(\d{4}-\d\d-\d\d)T?\s?(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?$/, (_, day: string, time: string, zone?: string) => `${day}T${time}${zone === 'UTC' || zone === 'GMT' ? 'Z' : zone ?? ''}`))?.iso ?? null;
};

/** The best of several dates for one day: with clock time and zone before without. */
const fullest = (dates: readonly string[]): string | null => {
  const first = dates[0];
  if (first === undefined) return null;
  const day = first.slice(0, 10);
  const rank = (iso: string): number => (/(?:Z|[+-]\d\d:\d\d)$/.test(iso.slice(10)) ? 2 : iso.length > 10 ? 1 : 0);
  return dates.filter((iso) => iso.startsWith(day)).reduce((best, iso) => (rank(iso) > rank(best) ? iso : best), first);
};

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date', 'dc.date', 'dc.date.created', 'cxenseparse:recs:publishtime', 'publish-date', 'publish_date', 'published_time', 'pubdate', 'date', 'originalpublicationdate', 'ptime'];
const AUTHOR = ['author', 'parsely-author', 'article:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'sailthru.author', 'byl', 'article:author_name', 'twitter:creator:name', 'cxenseparse:author'];
const SITE = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'cre', 'copyright'];

const NOT_NAMED = /^https?:|^www\.|^@|^\/|[{}<>[\]]|^(?:null|undefined|none|admin|administrator|editor|user|unknown|guest|n\/a)$/i;
const LEAD = /^(?:(?:written|posted|reported|published|analysis|opinion|review|column|interview|words|story|text|report|comment|essay)\s+)?by:?\s+/i;
const TRAILING = /\s*[|,]?\s*(?:\S+@\S+|@\w+)$/;

type Signed = Readonly<{ byline: string | null; agencies: readonly string[] }>;

/** One signature without what it says besides names: "By A B, Example News" is A B. */
const nameIn = (author: string, outlet: string | null): { name: string | null; agencies: readonly string[] } => {
  const bare = author.replace(LEAD, '').replace(TRAILING, '').trim();
  if (bare === '' || bare.length > 120 || NOT_NAMED.test(bare)) return { name: null, agencies: [] };
  const agency = agencyIn(bare);
  if (agency !== null) return { name: null, agencies: [agency] };
  if (outlet !== null && (titleKey(bare) === titleKey(outlet) || outletNamed(bare) === outletNamed(outlet))) return { name: null, agencies: [] };
  const ours = outlet === null || !bare.toLowerCase().endsWith(outlet.toLowerCase()) ? bare : bare.slice(0, -outlet.length).replace(/[\s,|-]+$/, '');
  const [, before, behind] = /^(.+?),\s*(.+)$/.exec(ours) ?? [];
  const placed = before === undefined ? null : agencyIn(before);
  if (placed !== null) return { name: null, agencies: [placed] };
  const own = before !== undefined && behind !== undefined && outlet !== null && behind.toLowerCase().startsWith(outlet.toLowerCase()) ? before : ours;
  const loud = own.replaceAll(' and ', ' AND ');
  const read = bylineOf(`By ${loud === loud.toUpperCase() ? loud : own}`, 'head');
  if (read !== null) return { name: read.names, agencies: read.agencies };
  return { name: /^\p{Lu}\S*(?:\s\S+){1,5}$/u.test(own) || isNameList(own) || !/[a-z]/i.test(own) ? own : null, agencies: [] };
};

/** The names that sign an article, out of its page's data: addresses and the outlet's own name are none. */
const namesOf = (authors: readonly string[], outlet: string | null): Signed => {
  const read = authors.map((author) => nameIn(author, outlet));
  const names = [...new Map(read.flatMap(({ name }) => (name === null ? [] : [[titleKey(name), name] as const]))).values()].slice(0, 8);
  const byline = names.length <= 1 ? names[0] ?? null : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { byline, agencies: [...new Set(read.flatMap(({ agencies }) => agencies))] };
};

/** What builds sites names itself as their publisher where nobody filled that in. */
const PLATFORMS: ReadonlySet<string> = new Set(['blogger', 'wordpress', 'wordpress.com', 'medium', 'wix', 'wix.com', 'squarespace', 'drupal', 'joomla', 'tumblr', 'google', 'facebook', 'hosted', 'home', 'news']);

const siteName = (value: string | null | undefined): string | null => {
  const name = (value ?? '').replace(/^www\./, '').replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4})?\s*/i, '').split(/\s+[|–—»]\s+/, 1)[0]!.trim();
  return name.length < 2 || name.length > 60 || /^https?:|^@|[{}<>]/.test(name) || PLATFORMS.has(name.toLowerCase()) ? null : name;
};

const MARK = /\s+(?:[|–—·»«:-]|::)\s+|\s*[|»]\s*|:\s+/u;

const bareKey = (name: string): string => titleKey(name).replace(/^the|com$|news$/g, '');

const sameSite = (name: string, host: string | null): boolean => host !== null && host.split('.').some((label) => label.length > 2 && bareKey(label) === bareKey(name));

/** A title without the name of the site that pages add to theirs, and that name; `sites` are what it may be called. */
const siteIn = (title: string, sites: readonly (string | null)[]): { title: string; site: string | null } => {
  const keys = sites.filter((site) => site !== null).map(titleKey).filter((key) => key.length > 1);
  const parts = title.split(MARK);
  const isSite = (part: string): boolean => keys.some((key) => titleKey(part) === key || bareKey(part) === bareKey(key));
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length > 1 && isSite(last)) return { title: title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·»«:-]+$/u, ''), site: last };
  if (parts.length > 1 && isSite(first)) return { title: title.slice(first.length).replace(/^[\s|–—·»«:-]+/u, ''), site: first };
  return { title, site: null };
};

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, ''));

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

/** Whether two titles are the same but for typography. */
export const sameTitle = (a: string, b: string): boolean => fold(a).toLowerCase() === fold(b).toLowerCase();
