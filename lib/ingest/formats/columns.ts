/** Which column of a table, or key of a line of JSON, holds what; a name as it stands in the header. */
export type ColumnMapping = Readonly<Partial<Record<Field, string>>>;

export type Field = 'text' | 'html' | 'title' | 'outlet' | 'published' | 'byline' | 'url';

const FIELDS: readonly Field[] = ['text', 'html', 'title', 'outlet', 'published', 'byline', 'url'];

/** What exports call them, the surest name first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  text: ['text', 'articletext', 'fulltext', 'body', 'articlebody', 'bodytext', 'content', 'articlecontent', 'maintext', 'article', 'plaintext', 'story', 'contenttext', 'transcript', 'bodies'],
  html: ['html', 'bodyhtml', 'contenthtml', 'articlehtml', 'rawhtml', 'bodyxhtml', 'pagehtml'],
  title: ['title', 'headline', 'articletitle', 'heading', 'hed', 'headlines'],
  outlet: ['outlet', 'publication', 'publisher', 'newspaper', 'sourcename', 'source', 'medianame', 'mediaoutlet', 'media', 'site', 'sitename', 'publicationname', 'provider', 'domain'],
  published: ['published', 'publishedat', 'publishedon', 'datepublished', 'publicationdate', 'publishdate', 'pubdate', 'pubdatetime', 'datetime', 'date', 'timestamp', 'created', 'createdat', 'versioncreated', 'firstcreated'],
  byline: ['byline', 'author', 'authors', 'authorname', 'writer', 'journalist', 'creator', 'reporter', 'by', 'bylines'],
  url: ['url', 'articleurl', 'link', 'permalink', 'address', 'canonicalurl', 'sourceurl', 'weburl', 'uri', 'href'],
};

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The columns as their names tell; those of `chosen` go first, whatever they are called. */
export const guessColumns = (headers: readonly string[], chosen: ColumnMapping = {}): ColumnMapping => {
  const byKey = new Map(headers.map((header) => [keyOf(header), header] as const).reverse());
  const taken = new Set(Object.values(chosen));
  const found = FIELDS.flatMap((field): [Field, string][] => {
    const own = chosen[field];
    if (own !== undefined) return [[field, own]];
    const name = NAMES[field].map((key) => byKey.get(key)).find((header) => header !== undefined && !taken.has(header));
    if (name === undefined) return [];
    taken.add(name);
    return [[field, name]];
  });
  return Object.fromEntries(found);
};

/** Columns that were named but are not there. */
export const missingColumns = (headers: readonly string[], chosen: ColumnMapping): readonly string[] => Object.values(chosen).filter((name) => !headers.includes(name));

/** Reads a mapping as it is typed, `text=Body,title=Head`; null where a part is not of that form. */
export const mappingOf = (typed: string): ColumnMapping | null => {
  const pairs = typed.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair));
  const found = pairs.flatMap((pair): [Field, string][] => {
    const field = FIELDS.find((name) => name === pair?.[1]);
    return field === undefined || pair?.[2] === undefined ? [] : [[field, pair[2]]];
  });
  return found.length === pairs.length ? Object.fromEntries(found) : null;
};
