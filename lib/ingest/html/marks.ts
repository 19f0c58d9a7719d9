import { apartPairs, apartWords, bodyPairs, bodyWords, bylineWords, captionWords, neverWords, pictureWords } from '#lib/lexicon/page-marks.ts';
import type { Element } from './tree.ts';

/** What names and attributes say that an element holds. */
/** `never` is stronger than `apart`: even where it holds most of the page's text. */
export type Mark = 'never' | 'apart' | 'hidden' | 'caption' | 'picture' | 'signature' | 'body' | null;

const LONGEST_VALUE = 400;
const WORD = /[A-Z]+(?![a-z])|[A-Z]?\p{Ll}+|[\p{Lu}\p{Lo}]+/gu;

type Verdicts = Readonly<{ apart: boolean; never: boolean; caption: boolean; picture: boolean; signature: boolean; body: boolean }>;

const paired = (pairs: ReadonlyMap<string, ReadonlySet<string>>, word: string, before: string | undefined, after: string | undefined): boolean => {
  const partners = pairs.get(word);
  return partners !== undefined && ((before !== undefined && partners.has(before)) || (after !== undefined && partners.has(after)));
};

const NONE: Verdicts = { never: false, apart: false, caption: false, picture: false, signature: false, body: false };

const either = (a: Verdicts, b: Verdicts): Verdicts => ({
  never: a.never || b.never, apart: a.apart || b.apart, caption: a.caption || b.caption, picture: a.picture || b.picture, signature: a.signature || b.signature, body: a.body || b.body,
});

const readName = (name: string): Verdicts => {
  const verdicts = { ...NONE };
  const tokens = (name.match(WORD) ?? []).map((word) => word.toLowerCase());
  tokens.forEach((word, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (apartWords.has(word) || paired(apartPairs, word, before, after)) verdicts.apart = true;
    if (neverWords.has(word)) verdicts.never = true;
    if (captionWords.has(word)) verdicts.caption = true;
    if (pictureWords.has(word)) verdicts.picture = true;
    if (bylineWords.has(word)) verdicts.signature = true;
    if (bodyWords.has(word) || paired(bodyPairs, word, before, after)) verdicts.body = true;
  });
  // "no-sidebar", "has-related", "with-comments" tell of something else on the page.
  if (/^(?:no|has|with|without|is|not)$/.test(tokens[0] ?? '') && tokens.length > 1) verdicts.apart = verdicts.never = false;
  return verdicts;
};

const NAMING: ReadonlySet<string> = new Set(['id', 'class', 'role', 'itemprop', 'aria-label', 'data-component', 'data-testid', 'data-type', 'data-name', 'data-module', 'data-qa']);
const ROLES: ReadonlySet<string> = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist', 'alert', 'tooltip']);
const APART_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'menu', 'search']);

const isHidden = ({ attributes }: Element): boolean =>
  attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style')?.slice(0, 500) ?? '');

/** Reads the marks of elements; a value once read is remembered, since pages repeat theirs. */
export const markReader = (): ((element: Element) => Mark) => {
  const known = new Map<string, Verdicts>();
  const verdictsOf = (value: string): Verdicts => {
    let verdicts = known.get(value);
    if (verdicts === undefined) {
      verdicts = value.slice(0, LONGEST_VALUE).split(/\s+/).map(readName).reduce(either);
      known.set(value, verdicts);
    }
    return verdicts;
  };
  return (element) => {
    const { tag, attributes } = element;
    if (tag === 'body' || tag === 'html') return null;
    if (attributes.size > 0 && isHidden(element)) return 'hidden';
    let all: Verdicts = { ...NONE, apart: APART_TAGS.has(tag) || (attributes.size > 0 && ROLES.has(attributes.get('role') ?? '')), caption: tag === 'figcaption' };
    for (const [name, value] of attributes) if (NAMING.has(name) && value !== '') all = either(all, verdictsOf(value));
    if (all.never) return 'never';
    if (all.apart) return 'apart';
    return all.body ? 'body' : all.caption ? 'caption' : all.picture ? 'picture' : all.signature ? 'signature' : null;
  };
};
