import type { Element } from './tree.ts';
import { rawText } from './tree.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the page's schema.org data say of its article. */
export type Schema = Readonly<{
  headline: string | null; body: string | null; authors: readonly string[]; outlet: string | null; published: string | null;
  language: string | null; url: string | null; free: boolean; words: number | null; article: boolean;
}>;

export const NO_SCHEMA: Schema = { headline: null, body: null, authors: [], outlet: null, published: null, language: null, url: null, free: true, words: null, article: false };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const LARGEST = 2_000_000;
// Line breaks and other controls inside strings, which JSON forbids and pages contain.
const CONTROLS = /[\u0000-\u001f]+/g;
const WRAPPING = /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/g;

const parsed = (source: string): unknown => {
  const plain = source.replace(WRAPPING, '').replace(CONTROLS, ' ').trim().replace(/;$/, '');
  for (const attempt of [() => plain, () => plain.replace(/,\s?(?=[}\]])/g, ''), () => `[${plain.replace(/\}\s?\{/g, '},{')}]`]) {
    try {
      return JSON.parse(attempt());
    } catch {
      continue;
    }
  }
  return null;
};

const DEEPEST = 6;
const MOST = 2000;

/** The objects in a tree of data, outer before inner. */
const objectsIn = (value: unknown, found: Json[], depth: number): void => {
  if (depth > DEEPEST || found.length >= MOST) return;
  if (Array.isArray(value)) for (const item of value) objectsIn(item, found, depth + 1);
  else if (isObject(value)) {
    found.push(value);
    for (const [key, inner] of Object.entries(value)) if (key === '@graph' || key.startsWith('mainEntity') || key === 'article' || key === 'hasPart') objectsIn(inner, found, depth + 1);
  }
};

const ARTICLE = /(?:^|[/#:])(?:\w*(?:News|Blog)?Article|\w*BlogPosting|Report|Review|Posting|CreativeWork)$/i;

const typesOf = (object: Json): readonly string[] => [object['@type']].flat().filter((type) => typeof type === 'string');
const isArticle = (object: Json): boolean => typesOf(object).some((type) => ARTICLE.test(type));

const ENTITY = /&(?:amp|quot|apos|lt|gt|nbsp|#39|#039|#x27|#8217|#8216|#8220|#8221|#8211|#8212|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&', '&quot;': '"', '&apos;': '\'', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&#39;': '\'', '&#039;': '\'', '&#x27;': '\'', '&#8217;': '’', '&#8216;': '‘',
  '&#8220;': '“', '&#8221;': '”', '&#8211;': '–', '&#8212;': '—', '&rsquo;': '’', '&lsquo;': '‘', '&ldquo;': '“', '&rdquo;': '”', '&ndash;': '–', '&mdash;': '—', '&hellip;': '…',
};

/** A string of page data as text: entities that were escaped twice, tags and white space set right. */
export const cleaned = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  const text = value.replace(ENTITY, (entity) => ENTITIES[entity] ?? entity).replace(/<[^<>]{0,500}>/g, ' ').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

type Named = (value: unknown) => readonly string[];

/** Names of a person, an organisation or a list of them, looked up by `@id` where only that is given. */
const namesWith = (byId: ReadonlyMap<string, Json>): Named => {
  const names = (value: unknown, depth: number): readonly string[] => {
    if (depth > 3) return [];
    if (typeof value === 'string') return [cleaned(value)].filter((name) => name !== null);
    if (Array.isArray(value)) return value.slice(0, 12).flatMap((item) => names(item, depth + 1));
    if (!isObject(value)) return [];
    const own = names(value['name'] ?? value['legalName'], depth + 1);
    const known = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
    return own.length > 0 || known === undefined || known === value ? own : names(known['name'], depth + 1);
  };
  return (value) => names(value, 0);
};

const urlIn = (value: unknown): string | null => (isObject(value) ? urlIn(value['@id'] ?? value['url']) : typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? value : null);

/** Reads the schema.org data of a page; broken ones are mended where that is safe, else passed over. */
export const schemaOf = (scripts: readonly Element[], isThisPage: (headline: string | null, url: string | null) => boolean): Schema => {
  const objects: Json[] = [];
  for (const script of scripts) {
    const source = rawText(script);
    if (source.length <= LARGEST) objectsIn(parsed(source), objects, 0);
  }
  if (objects.length === 0) return NO_SCHEMA;
  const byId = new Map(objects.filter((object) => typeof object['@id'] === 'string' && object['name'] !== undefined).map((object) => [String(object['@id']), object]));
  const named = namesWith(byId);
  const articles = objects.filter(isArticle);
  const about = (object: Json): boolean => isThisPage(cleaned(object['headline'] ?? object['name']), urlIn(object['mainEntityOfPage']) ?? urlIn(object['url']));
  const article = articles.find(about) ?? articles.find((object) => object['headline'] !== undefined) ?? articles[0];
  const organisation = objects.find((object) => typesOf(object).some((type) => /(?:NewsMedia)?Organization$/.test(type)));
  const site = objects.find((object) => typesOf(object).includes('WebSite'));
  const outlet = named(article?.['publisher'])[0] ?? named(article === undefined ? null : organisation)[0] ?? named(site)[0] ?? null;
  if (article === undefined) return { ...NO_SCHEMA, outlet };
  const words = Number(article['wordCount']);
  return {
    headline: cleaned(article['headline'] ?? article['name']),
    body: typeof article['articleBody'] === 'string' ? article['articleBody'] : null,
    authors: [...new Set(named(article['author'] ?? article['creator']))],
    outlet,
    published: cleaned(article['datePublished'] ?? article['dateCreated']),
    language: cleaned(article['inLanguage']) ?? cleaned(isObject(article['inLanguage']) ? article['inLanguage']['alternateName'] : null),
    url: urlIn(article['mainEntityOfPage']) ?? urlIn(article['url']),
    free: !/^(?:false|no)$/i.test(String(article['isAccessibleForFree'] ?? 'true')),
    words: Number.isInteger(words) && words > 0 ? words : null,
    article: true,
  };
};
