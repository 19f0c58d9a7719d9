import { Fragment, isValidElement } from 'react';
import type { ReactNode } from 'react';

/** What React calls otherwise than HTML does, as far as parts of pages use it. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'], ['htmlFor', 'for'], ['tabIndex', 'tabindex'],
  ['defaultChecked', 'checked'], ['textAnchor', 'text-anchor'],
]);

const BOOLEAN: ReadonlySet<string> = new Set(['checked', 'disabled', 'hidden', 'open', 'selected']);

const NEVER_CLOSED: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const attribute = (tag: string, prop: string, value: unknown): string => {
  const name = NAMES.get(prop) ?? prop;
  if (value === undefined || value === null) return '';
  if (BOOLEAN.has(name)) return value === true ? ` ${name}=""` : '';
  if (typeof value === 'string' || typeof value === 'number') return ` ${name}="${escaped(String(value))}"`;
  if (typeof value === 'boolean' && /^(?:aria|data)-/.test(name)) return ` ${name}="${String(value)}"`;
  throw new Error(`<${tag}> has ${prop}, which plain HTML cannot say; this is a bug`);
};

type Props = Readonly<Record<string, unknown> & { children?: ReactNode }>;

/** A component that is a function of its props; one that lives in the browser is known here by reference alone. */
const isPart = (type: unknown): type is (props: Props) => ReactNode => typeof type === 'function' && !('$$typeof' in type);

/**
 * The HTML of parts that need no code in the browser: what React's `renderToStaticMarkup` writes of them. Put into a
 * page as one string, a table costs neither a second copy of itself as elements, nor their being gone through once more
 * on the server and in the browser (docs/adr/0010-tables-as-plain-html.md). Throws for what lives in the browser.
 */
export const markupOf = (node: ReactNode): string => {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escaped(node);
  if (typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Array.isArray(node)) return node.map(markupOf).join('');
  if (!isValidElement<Props>(node)) throw new Error('only elements and text have a plain HTML; this is a bug');
  const { type, props } = node;
  if (type === Fragment) return markupOf(props.children);
  if (isPart(type)) return markupOf(type(props));
  if (typeof type !== 'string') throw new Error('a part that lives in the browser has no plain HTML; this is a bug');
  const attributes = Object.entries(props).map(([prop, value]) => (prop === 'children' ? '' : attribute(type, prop, value))).join('');
  return NEVER_CLOSED.has(type) ? `<${type}${attributes}/>` : `<${type}${attributes}>${markupOf(props.children)}</${type}>`;
};

/** The props of an element that holds nothing but such HTML. */
export const plainly = (node: ReactNode): Readonly<{ dangerouslySetInnerHTML: Readonly<{ __html: string }> }> => ({ dangerouslySetInnerHTML: { __html: markupOf(node) } });
