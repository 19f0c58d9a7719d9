import { SaxesParser } from 'saxes';
import { DEEPEST_TREE } from './limits.ts';
import { InputError } from './reading.ts';

/** Names without their prefix, in lower case. */
export type XmlElement = Readonly<{ name: string; attributes: Readonly<Record<string, string>>; children: readonly (XmlElement | string)[] }>;

type Growing = XmlElement & { readonly children: (XmlElement | string)[] };

/** Entities of (X)HTML that news markup uses though it does not load the DTD that defines them. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥', cent: '¢',
  deg: '°', times: '×', frac12: '½', frac14: '¼', frac34: '¾', eacute: 'é', egrave: 'è', agrave: 'à', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü', szlig: 'ß', shy: '\u00ad',
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const PROLOG = /<[A-Za-z]/;

/** Refuses XML that defines entities: a few lines of them can stand for gigabytes, or for files of this computer. */
export const refuseEntities = (text: string): void => {
  const prolog = text.slice(0, PROLOG.exec(text)?.index ?? text.length);
  if (/<!ENTITY/i.test(prolog)) throw new InputError('The XML defines entities of its own, as files made to do harm do, and is not read: export it again without a document type.');
};

/** Parses XML that must be well-formed; nothing outside it is loaded. A fault is told with its line. */
export const parseXml = (text: string): XmlElement => {
  refuseEntities(text);
  const parser = new SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, ENTITIES);
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  parser.on('error', ({ message }) => {
    const [, line, column, what] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [null, '?', '?', message];
    throw new InputError(`The XML is broken in line ${line}, column ${column} (${what?.replace(/\.$/, '')}): export it again.`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: local(name), attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])), children: [] };
    if (open.length >= DEEPEST_TREE) throw new InputError(`The XML has more than ${DEEPEST_TREE} elements within each other, as no article has: check what was exported.`);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (characters: string): void => {
    open.at(-1)?.children.push(characters);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (root === null) throw new InputError('The XML holds no element: export it again.');
  return root;
};

/** All elements of these names below an element, in order; inside one that is found no others are looked for. */
export const all = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : names.includes(child.name) ? [child] : all(child, ...names)));

export const first = (element: XmlElement | null, ...names: readonly string[]): XmlElement | null => (element === null ? null : all(element, ...names)[0] ?? null);

const raw = (element: XmlElement): string => element.children.map((child) => (typeof child === 'string' ? child : raw(child))).join('');

/** The text in an element as one line, or null where there is none. */
export const textOf = (element: XmlElement | null): string | null => {
  const text = element === null ? '' : raw(element).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
};

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hl2', 'li', 'dt', 'dd', 'blockquote', 'bq', 'block', 'body', 'body.content', 'div', 'section', 'ul', 'ol', 'dl', 'table', 'tr', 'caption', 'pre', 'note', 'header', 'html', 'br']);
const UNREAD = new Set(['media', 'media-caption', 'media-producer', 'style', 'script', 'head', 'figure', 'img', 'video', 'audio', 'iframe', 'svg']);

/** The paragraphs of body markup (NITF, XHTML). Pictures and their captions are left out. */
export const paragraphsOfXml = (element: XmlElement): readonly string[] => {
  const paragraphs: string[] = [];
  let held = '';
  const flush = (): void => {
    const text = held.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    held = '';
  };
  const walk = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') held += child;
      else if (UNREAD.has(child.name)) flush();
      else if (BLOCKS.has(child.name)) {
        flush();
        walk(child);
        flush();
      } else if (child.name === 'td' || child.name === 'th') {
        walk(child);
        held += ' ';
      } else walk(child);
    }
  };
  walk(element);
  flush();
  return paragraphs;
};
