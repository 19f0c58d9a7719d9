import { cardsOf, nameOf, threadOf } from './cards.ts';
import type { Box, Page } from './page.ts';
import { isRunning, sums, worthOf } from './prose.ts';

const LEAST = 250;
/** Entries that have nearly all of the page's text are those of a live page, not of a list of stories beside it. */
const LIVE = 0.25;

/** For every block, whether it lies in a part that is set apart; a mark on what holds most of the text is not believed. */
export const apartOf = (page: Page): readonly boolean[] => {
  const { blocks, boxes } = page;
  const apart = new Array<boolean>(blocks.length).fill(false);
  const running = sums(blocks, (block) => (isRunning(block) ? block.size : 0));
  let left = running({ first: 0, end: blocks.length });
  const setApart = (box: Box, share: number): void => {
    if (box.first === box.end || (apart[box.first] === true && apart[box.end - 1] === true)) return;
    const inside = running(box);
    if (inside > 0 && left - inside < Math.max(LEAST, share * inside)) return;
    left -= inside;
    apart.fill(true, box.first, box.end);
  };
  const thread = threadOf(page);
  if (thread !== null) setApart(thread, 0);
  for (const cards of cardsOf(page)) {
    const inside = cards.reduce((sum, card) => sum + running(card), 0);
    if (inside > 0 && left - inside < LIVE * inside) continue;
    for (const card of cards) setApart(card, 1);
  }
  for (const box of boxes) {
    if (box.mark === 'never') setApart(box, 0);
    else if (box.mark === 'apart' || box.mark === 'hidden') setApart(box, 1);
  }
  return apart;
};

const isWithin = (inner: Box, outer: Box): boolean => inner.first >= outer.first && inner.end <= outer.end;

const headed = ({ blocks }: Page, box: Box): boolean => blocks.slice(box.first, box.end).some((block) => block.box.element.tag === 'h1');

/** The part of the root with the headline, where a sister of the same make is an article of its own: pages that go on with the next story. */
export const ownPartOf = (page: Page, root: Box, headline: number, running: (range: Box) => number): Box => {
  for (let box: Box | null = page.blocks[headline]!.box; box !== null && box !== root; box = box.parent) {
    const part = box;
    const sister = page.boxes.some((other) => other !== part && other.parent === part.parent && other.element.tag === part.element.tag && nameOf(other) === nameOf(part) && running(other) >= LEAST && headed(page, other));
    if (sister && running(part) >= LEAST) return part;
  }
  return root;
};

/** The box that holds the article: where running text most outweighs titles, labels and links. */
export const rootOf = (page: Page, apart: readonly boolean[]): Box => {
  const worth = sums(page.blocks, (block, at) => (apart[at] === true ? 0 : worthOf(block)));
  const all = page.boxes[0]!;
  let best = all;
  let most = worth(all);
  for (const box of page.boxes) {
    const value = worth(box) * (box.mark === 'body' ? 1.1 : 1);
    if (value > most || (value === most && isWithin(box, best))) [best, most] = [box, value];
  }
  return best;
};
