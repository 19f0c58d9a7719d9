import { cardsOf, threadOf } from './cards.ts';
import type { Box, Page } from './page.ts';
import { isRunning, sizeOf, sums, worthOf } from './prose.ts';

const LEAST = 250;

/** For every block, whether it lies in a part that is set apart; a mark on what holds most of the text is not believed. */
export const apartOf = (page: Page): readonly boolean[] => {
  const { blocks, boxes } = page;
  const apart = new Array<boolean>(blocks.length).fill(false);
  const running = sums(blocks, (block) => (isRunning(block) ? sizeOf(block.text) : 0));
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
  for (const card of cardsOf(page)) setApart(card, 1);
  for (const box of boxes) {
    if (box.mark === 'never') setApart(box, 0);
    else if (box.mark === 'apart' || box.mark === 'hidden') setApart(box, 1);
  }
  return apart;
};

const isWithin = (inner: Box, outer: Box): boolean => inner.first >= outer.first && inner.end <= outer.end;

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
