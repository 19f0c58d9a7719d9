import type { Box, Page } from './page.ts';
import type { Ranged } from './prose.ts';

/** A title as its letters and figures alone, for finding it again. */
export const titleKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const HEADING = /^h[1-6]$/;

/** The heading element a box is or stands in, or null. */
export const headingOf = (box: Box): string | null => {
  for (let up: Box | null = box, steps = 0; up !== null && steps < 3; up = up.parent, steps += 1) if (HEADING.test(up.element.tag)) return up.element.tag;
  return null;
};

const SHORTEST_KEY = 8;
const TELLING_KEY = 20;
const EARLY = 0.3;
const OPENING = 3;

/** First letters of a title's key, from the first words alone: most blocks differ there already. */
const openingOf = (text: string): string => titleKey(text.slice(0, 24)).slice(0, OPENING);

/** Index of the block that is the page's headline, or null; `titles` are what the page's head calls it. */
export const headlineOf = (page: Page, titles: readonly string[], running: (range: Ranged) => number, root: Box): number | null => {
  const total = running(root);
  const keys = titles.map(titleKey).filter((key) => key.length > SHORTEST_KEY);
  const openings = new Set(keys.map((key) => key.slice(0, OPENING)));
  const candidates = page.blocks.flatMap(({ text, box }, at) => {
    if (at >= root.end || text.length > 400 || (at >= root.first && running({ first: root.first, end: at }) >= EARLY * total)) return [];
    const heading = headingOf(box);
    if (heading === null && (text.length < SHORTEST_KEY || !openings.has(openingOf(text)))) return [];
    const key = titleKey(text);
    return [{ at, heading, long: text.length > TELLING_KEY, titled: key.length > SHORTEST_KEY && keys.some((title) => title === key || (key.length > TELLING_KEY && title.startsWith(key))) }];
  });
  const mains = candidates.filter(({ heading }) => heading === 'h1');
  const best = candidates.findLast(({ heading, titled }) => heading === 'h1' && titled)
    ?? candidates.findLast(({ heading, titled }) => heading !== null && titled)
    ?? candidates.findLast(({ heading, long }) => heading === 'h1' && long)
    ?? candidates.findLast(({ titled }) => titled)
    ?? (mains.length === 1 ? mains[0] : undefined);
  return best?.at ?? null;
};

const LONGEST_HEAD = 600;
const HEAD_SHARE = 0.15;

/** Where the text begins behind the headline: what shares a part of the page with it is about it, not the text. */
export const headEnd = (page: Page, headline: number | null, running: (range: Ranged) => number, root: Box): number => {
  if (headline === null) return root.first;
  const most = Math.min(LONGEST_HEAD, HEAD_SHARE * running(root));
  let head: Box = page.blocks[headline]!.box;
  while (head.parent !== null && running(head.parent) <= most) head = head.parent;
  return Math.max(headline + 1, running(head) <= most ? head.end : 0, root.first);
};
