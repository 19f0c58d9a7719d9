import { cleaned } from './json-ld.ts';
import { elementsOf, rawText } from './tree.ts';
import type { Element } from './tree.ts';

/** The parts of a page that state facts: `metas` by name or property in lower case, the first of equals kept. */
export type Found = Readonly<{ metas: ReadonlyMap<string, string>; scripts: readonly Element[]; title: string | null; language: string | null; canonical: string | null; feed: string | null; properties: ReadonlyMap<string, readonly Element[]>; times: readonly string[]; authors: readonly string[] }>;

const KEPT: ReadonlySet<string> = new Set(['datepublished', 'author', 'headline', 'publisher', 'datecreated', 'inlanguage']);
const MOST_TIMES = 40;

/** What an element with microdata says: its `content`, its inner name, or its text. */
export const textIn = (element: Element): string | null => {
  const named = [...elementsOf(element)].find(({ attributes }) => attributes.get('itemprop') === 'name');
  return cleaned(element.attributes.get('content') ?? named?.attributes.get('content') ?? rawText(named ?? element).slice(0, 400));
};

/** Collects in one walk what the facts are read from. */
export const collect = (root: Element): Found => {
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

