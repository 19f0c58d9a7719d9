import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import { CLOSES, ENDS_PARAGRAPH, INLINE, SCOPES, VOID } from './elements.ts';

export type Node = Element | string;

/** An element as parsed; attribute names in lower case, the first of equals kept. Written only while it is parsed. */
export type Element = Readonly<{ tag: string; attributes: ReadonlyMap<string, string>; parent: Element | null; children: readonly Node[] }>;

type Growing = Element & { readonly attributes: Map<string, string>; readonly children: Node[] };

// Deeper elements become siblings, so that walking a page needs no more of the stack than this.
const DEEPEST = 300;
// How far up an end tag or an implied end is looked for: beyond it the markup is broken anyway.
const REACH = 60;
const TEXT_ONLY: ReadonlySet<string> = new Set(['style', 'textarea', 'noembed', 'noframes', 'iframe', 'xmp']);

/** Shared by all elements without any; most have none. */
const NO_ATTRIBUTES = new Map<string, string>();

class Builder implements TokenizerCallbacks {
  readonly root: Growing = { tag: '#root', attributes: new Map(), parent: null, children: [] };
  private readonly open: Growing[] = [this.root];
  private readonly counts = new Map<string, number>();
  private readonly html: string;
  private tag = '';
  private attributes: Map<string, string> = NO_ATTRIBUTES;
  private name = '';
  private value = '';

  constructor(html: string) {
    this.html = html;
  }

  private get top(): Growing {
    return this.open.at(-1)!;
  }

  private pop(): void {
    const { tag } = this.open.pop()!;
    this.counts.set(tag, (this.counts.get(tag) ?? 1) - 1);
  }

  private popTo(at: number): void {
    while (this.open.length > at) this.pop();
  }

  /** Place among the open elements of the nearest that is wanted, or -1. */
  private nearest(wanted: (tag: string) => boolean, barrier: (tag: string) => boolean): number {
    for (let at = this.open.length - 1; at > 0 && at > this.open.length - 1 - REACH; at -= 1) {
      const { tag } = this.open[at]!;
      if (wanted(tag)) return at;
      if (barrier(tag)) return -1;
    }
    return -1;
  }

  private push(tag: string, attributes: Map<string, string>): void {
    if (ENDS_PARAGRAPH.has(tag) && (this.counts.get('p') ?? 0) > 0) {
      const at = this.nearest((open) => open === 'p', (open) => SCOPES.has(open) || open === 'button');
      if (at !== -1) this.popTo(at);
    }
    const implied = CLOSES.get(tag);
    if (implied !== undefined) {
      const at = this.nearest((open) => implied.closed.has(open), (open) => implied.within.has(open));
      if (at !== -1) this.popTo(at);
    }
    const parent = this.open.length > DEEPEST ? this.open[DEEPEST]! : this.top;
    const element: Growing = { tag, attributes, parent, children: [] };
    parent.children.push(element);
    if (VOID.has(tag)) return;
    this.open.push(element);
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
  }

  private text(text: string): void {
    if (text !== '') this.top.children.push(text);
  }

  isInForeignContext(): boolean {
    return (this.counts.get('svg') ?? 0) + (this.counts.get('math') ?? 0) > 0;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = NO_ATTRIBUTES;
  }

  onattribname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.attributes === NO_ATTRIBUTES) this.attributes = new Map();
    if (!this.attributes.has(this.name)) this.attributes.set(this.name, this.value);
  }

  onopentagend(): void {
    this.push(this.tag, this.attributes);
  }

  onselfclosingtag(): void {
    this.push(this.tag, this.attributes);
    if (this.isInForeignContext() && this.top.tag === this.tag) this.pop();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase();
    if (tag === 'br') this.push('br', NO_ATTRIBUTES);
    if ((this.counts.get(tag) ?? 0) === 0 || VOID.has(tag)) return;
    const inline = INLINE.has(tag);
    const at = this.nearest((open) => open === tag, (open) => SCOPES.has(open) && !inline && open !== tag && tag !== 'table' && tag !== 'tr' && tag !== 'tbody' && tag !== 'body' && tag !== 'html');
    if (at === -1) return;
    // An inline element that spans blocks ends without ending them.
    const spans = inline && this.open.slice(at + 1).some((open) => !INLINE.has(open.tag));
    if (!spans) this.popTo(at);
    else {
      this.open.splice(at, 1);
      this.counts.set(tag, (this.counts.get(tag) ?? 1) - 1);
    }
  }

  ontext(start: number, end: number): void {
    this.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.text(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (!TEXT_ONLY.has(this.top.tag)) this.text(this.html.slice(start, end - offset));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

/** Parses a page without running or loading anything; broken markup gives some tree, never an error. */
export const parse = (html: string): Element => {
  const builder = new Builder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
};

/** The elements below one, in the order of the page. */
export function* elementsOf(element: Element): Generator<Element> {
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next !== element) yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at]!;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
}

/** The text inside an element as it stands in the source, controls and programs included. */
export const rawText = (element: Element): string => {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : rawText(child);
  return text;
};
