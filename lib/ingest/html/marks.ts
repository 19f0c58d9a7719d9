import { apartPairs, apartWords, bodyPairs, bodyWords, bylineWords, captionWords, neverWords, pictureWords } from '#lib/lexicon/page-marks.ts';
import type { Element } from './tree.ts';

/** What names and attributes say that an element holds. */
/** `never` is stronger than `apart`: even where it holds most of the page's text. */
export type Mark = 'never' | 'apart' | 'hidden' | 'caption' | 'picture' | 'signature' | 'body' | null;

const LONGEST_VALUE = 400;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?\p{Ll}+|[\p{Lu}\p{Lo}]+/gu;

// What the words of a name say, as bits: a page has thousands of names.
const NEVER = 1;
const APART = 2;
const BODY = 4;
const CAPTION = 8;
const PICTURE = 16;
const SIGNATURE = 32;

const paired = (pairs: ReadonlyMap<string, ReadonlySet<string>>, word: string, before: string | undefined, after: string | undefined): boolean => {
  const partners = pairs.get(word);
  return partners !== undefined && ((before !== undefined && partners.has(before)) || (after !== undefined && partners.has(after)));
};

const readName = (name: string): number => {
  const tokens = (name.match(WORD) ?? []).map((word) => word.toLowerCase());
  let bits = 0;
  tokens.forEach((word, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (apartWords.has(word) || paired(apartPairs, word, before, after)) bits |= APART;
    if (neverWords.has(word)) bits |= NEVER;
    if (captionWords.has(word)) bits |= CAPTION;
    if (pictureWords.has(word)) bits |= PICTURE;
    if (bylineWords.has(word)) bits |= SIGNATURE;
    if (bodyWords.has(word) || paired(bodyPairs, word, before, after)) bits |= BODY;
  });
  // "no-sidebar", "has-related", "with-comments" tell of something else on the page.
  return /^(?:no|has|with|without|is|not)$/.test(tokens[0] ?? '') && tokens.length > 1 ? bits & ~(APART | NEVER) : bits;
};

const NAMING: ReadonlySet<string> = new Set(['id', 'class', 'role', 'itemprop', 'aria-label', 'data-component', 'data-testid', 'data-type', 'data-name', 'data-module', 'data-qa']);
const ROLES: ReadonlySet<string> = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist', 'alert', 'tooltip']);
const APART_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'search']);

const isHidden = ({ attributes }: Element): boolean =>
  attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style')?.slice(0, 500) ?? '');

/** Reads the marks of elements; a value once read is remembered, since pages repeat theirs. */
export const markReader = (): ((element: Element) => Mark) => {
  const known = new Map<string, number>();
  const bitsOf = (value: string): number => {
    let bits = known.get(value);
    if (bits === undefined) {
      bits = value.slice(0, LONGEST_VALUE).split(/\s+/).reduce((all, name) => all | readName(name), 0);
      known.set(value, bits);
    }
    return bits;
  };
  return (element) => {
    const { tag, attributes } = element;
    if (tag === 'body' || tag === 'html') return null;
    let bits = APART_TAGS.has(tag) ? APART : tag === 'figcaption' ? CAPTION : 0;
    if (attributes.size > 0) {
      if (isHidden(element)) return 'hidden';
      if (ROLES.has(attributes.get('role') ?? '')) bits |= APART;
      for (const [name, value] of attributes) if (NAMING.has(name) && value !== '') bits |= bitsOf(value);
    }
    if (bits === 0) return null;
    if (bits & NEVER) return 'never';
    if (bits & APART) return 'apart';
    return bits & BODY ? 'body' : bits & CAPTION ? 'caption' : bits & PICTURE ? 'picture' : 'signature';
  };
};
