import { parseFeed } from 'feedsmith';
import { knownOutlet, outletOfUrl } from '../names.ts';
import { charactersOf } from './characters.ts';
import { dateOf } from './dates.ts';
import { lineOf, paragraphsOfHtml } from './fragment.ts';
import { InputError, problem } from './reading.ts';
import type { Reader, Reading, Source } from './reading.ts';
import { fromParagraphs } from './written.ts';
import { refuseEntities } from './xml.ts';

type Item = Readonly<{ title: string | null; url: string | null; content: string | null; summary: string | null; byline: string | null; date: string | null }>;
type Feed = Readonly<{ title: string | null; items: readonly Item[] }>;

const text = (value: string | { value?: string | undefined } | undefined): string | null => (typeof value === 'string' ? value : value?.value) ?? null;

const names = (people: readonly (string | { name?: string | undefined })[] | undefined): string | null => {
  const found = people?.map((one) => (typeof one === 'string' ? one : one.name ?? '')).map((name) => name.replace(/^[\w.+-]+@[\w.-]+\s*\((.*)\)$/, '$1').trim()).filter((name) => name !== '' && !name.includes('@')) ?? [];
  return found.length === 0 ? null : found.join(', ');
};

const linkOf = (links: readonly { href?: string | undefined; rel?: string | undefined }[] | undefined): string | null =>
  (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href ?? null;

const parsed = (xml: string): Feed => {
  const found = parseFeed(xml);
  switch (found.format) {
    case 'rss':
      return { title: found.feed.title ?? null, items: (found.feed.items ?? []).map((item) => ({
        title: item.title ?? null, url: item.link ?? (/^https?:/.test(item.guid?.value ?? '') ? item.guid?.value ?? null : null), content: item.content?.encoded ?? null, summary: item.description ?? null,
        byline: names(item.dc?.creators) ?? names(item.authors), date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      })) };
    case 'atom':
      return { title: text(found.feed.title), items: (found.feed.entries ?? []).map((entry) => ({
        title: text(entry.title), url: linkOf(entry.links), content: text(entry.content), summary: text(entry.summary),
        byline: names(entry.authors), date: entry.published ?? entry.updated ?? null,
      })) };
    case 'rdf':
      return { title: found.feed.title ?? null, items: (found.feed.items ?? []).map((item) => ({
        title: item.title ?? null, url: item.link ?? null, content: item.content?.encoded ?? null, summary: item.description ?? null,
        byline: names(item.dc?.creators), date: item.dc?.dates?.[0] ?? null,
      })) };
    case 'json':
      return { title: found.feed.title ?? null, items: (found.feed.items ?? []).map((item) => ({
        title: item.title ?? null, url: item.url ?? item.external_url ?? null, content: item.content_html ?? item.content_text ?? null, summary: item.summary ?? null,
        byline: names(item.authors), date: item.date_published ?? null,
      })) };
    default: return found satisfies never;
  }
};

const FULL = 500;
const SUMMARISED = /(?:\[?(?:…|\.\.\.)\]?|\b(?:read (?:more|the full (?:story|article))|continue reading\b.{0,120}|full story|more)\W*)$/i;
const APPENDED = /^The post .{1,300} (?:appeared first on|first appeared on) .{1,100}$/i;

/** The paragraphs of an item that carries its whole text; null where it carries a summary. */
const fullText = ({ content, summary, url }: Item): readonly string[] | null => {
  const paragraphs = paragraphsOfHtml(content ?? summary ?? '').filter((paragraph) => !APPENDED.test(paragraph));
  const size = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (paragraphs.length === 0 || (url !== null && SUMMARISED.test((paragraphs.at(-1) ?? '').slice(-200)))) return null;
  // Without an address there is nothing more to be had than what the item says.
  return url === null || (size >= FULL && paragraphs.length > 1) ? paragraphs : null;
};

const GENERIC = /^(?:(?:the )?(?:latest|all|top|breaking|recent)? ?(?:news|stories|headlines|articles|posts|updates)|home(?: ?page)?|world|politics|business|sports?|rss|feed)?(?: (?:rss|feed|rss feed))?$/i;

/** The outlet that a feed's title names: "The Example – World" is The Example. */
const outletIn = (title: string | null): string | null => {
  const parts = title?.split(/\s+[-–—|»:·]\s+|:\s+/).map((part) => part.trim()).filter((part) => part !== '') ?? [];
  return parts.map(knownOutlet).find((name) => name !== null) ?? parts.find((part) => part.length <= 60 && !GENERIC.test(part)) ?? null;
};

const readItem = (item: Item, at: number, outlet: string | null, source: Source): readonly Reading[] => {
  const name = `${source.name}, item ${at + 1}`;
  const title = lineOf(item.title);
  const url = item.url !== null && URL.canParse(item.url, source.url ?? undefined) ? new URL(item.url, source.url ?? undefined).href : null;
  const web = url !== null && /^https?:/.test(url) ? url : null;
  const paragraphs = fullText({ ...item, url: web });
  if (paragraphs === null) return web === null ? [problem(name, 'The item has neither a text nor an address: it was left out.')] : [{ kind: 'link', url: web, title }];
  const published = dateOf(item.date);
  const article = fromParagraphs({ ...source, name, url: web }, paragraphs, { title, byline: lineOf(item.byline), outlet: (web === null ? null : outletOfUrl(web)) ?? outlet, published });
  return item.date !== null && item.date.trim() !== '' && published === null ? [article, problem(name, `“${item.date.slice(0, 60)}”, given as its date, is no date: the article was taken without it.`)] : [article];
};

/** How a feed calls itself; null where it does not, or is none. */
export const titleOf = ({ bytes, contentType }: Readonly<{ bytes: Uint8Array; contentType: string | null }>): string | null => {
  const xml = charactersOf(bytes, contentType);
  try {
    refuseEntities(xml);
    return lineOf(parsed(xml).title);
  } catch {
    return null;
  }
};

/** RSS, Atom, RDF or JSON Feed: items with their whole text are articles, the others links. */
export const feedReader: Reader = async function* feedReader(source) {
  const xml = charactersOf(source.bytes, source.contentType);
  refuseEntities(xml);
  let feed: Feed;
  try {
    feed = parsed(xml);
  } catch {
    throw new InputError('The feed is broken: no items can be told apart in it; fetch it again, or open it in a browser to see whether it is one.');
  }
  if (feed.items.length === 0) yield problem(source.name, 'The feed has no items: try again when something has been published in it.');
  const outlet = outletIn(feed.title);
  for (const [at, item] of feed.items.entries()) {
    try {
      yield* readItem(item, at, outlet, source);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield problem(`${source.name}, item ${at + 1}`, error.message);
    }
  }
};
