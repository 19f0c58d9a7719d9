import type { Range } from '#lib/model/index.ts';
import type { Block } from './blocks.ts';
import { dateIn } from './date.ts';

/** What a person typed above a pasted text: "Outlet: …", "Date: …", "By: …", "Headline: …", "URL: …". */
export type Fields = Readonly<{ outlet: string | null; published: string | null; byline: string | null; title: Range | null; url: string | null; count: number }>;

export const NO_FIELDS: Fields = { outlet: null, published: null, byline: null, title: null, url: null, count: 0 };

type Name = 'outlet' | 'published' | 'byline' | 'title' | 'url';

const NAMES: ReadonlyMap<string, Name> = new Map<string, Name>([
  ['outlet', 'outlet'], ['publication', 'outlet'], ['newspaper', 'outlet'], ['publisher', 'outlet'], ['source', 'outlet'], ['site', 'outlet'],
  ['date', 'published'], ['published', 'published'], ['publication date', 'published'], ['pubdate', 'published'], ['published on', 'published'],
  ['by', 'byline'], ['byline', 'byline'], ['author', 'byline'], ['authors', 'byline'], ['reporter', 'byline'],
  ['headline', 'title'], ['title', 'title'], ['url', 'url'], ['link', 'url'], ['address', 'url'],
]);

const FIELD = /^["']?([\p{L}]{2,12}(?: [\p{L}]{2,4})?)["']?\s?:\s?(\S.*)$/u;
const FENCE = /^(?:-{3,}|={3,})$/;

const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2').trim();

/** Reads the fields at the very top; `count` says how many blocks they take. */
export const fieldsOf = (blocks: readonly Block[]): Fields => {
  const found: { -readonly [Key in keyof Fields]: Fields[Key] } = { ...NO_FIELDS };
  for (const [at, { text, start, end }] of blocks.entries()) {
    if (text.length > 400) break;
    if (FENCE.test(text)) {
      if (at > 0) found.count = found.count === at ? at + 1 : found.count;
      else if (FIELD.test(blocks[1]?.text ?? '')) found.count = 1;
      if (at > 0) break;
      continue;
    }
    const [, label, value] = FIELD.exec(text) ?? [];
    const name = label === undefined ? undefined : NAMES.get(label.toLowerCase());
    if (name === undefined || value === undefined || found[name] !== null) break;
    if (name === 'published') {
      const date = dateIn(value);
      if (date === null) break;
      found.published = date.iso;
    } else if (name === 'title') {
      const inner = unquoted(value);
      const from = start + text.lastIndexOf(inner);
      found.title = end - start === text.length ? { start: from, end: from + inner.length } : { start: end - value.length, end };
    } else if (name === 'url') {
      if (!/^https?:\/\/\S+$/.test(value)) break;
      found.url = value;
    } else found[name] = unquoted(value);
    found.count = at + 1;
  }
  return found;
};
